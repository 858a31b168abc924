import { isOwnText } from '../document.ts';
import { byStory, type Rule } from '../rule.ts';
import { speaksOfSomebody } from '../names/people-words.ts';
import { EXACT_DAY } from '../reading/dates.ts';
import { numbersIn, sightingOf } from '../reading/patterns.ts';
import { sentenceAt, sentencesOf } from '../reading/tokens.ts';

const DAY = new RegExp(EXACT_DAY, 'giu');
const EVENT =
	/\b(?:arrest(?:ed)?|detained|charged|sentenced|remanded|convicted|bailed|released|stabbed|shot|assaulted|raped|attacked|injured|killed|died|death|dead|murder(?:ed)?|suicide|overdos(?:ed|e)|funeral|inquest|removed|removal|taken into (?:care|police protection)|accommodated|adopted|placed|moved (?:in|out|to)|ran away|went missing|missing from|reported missing|absconded|admitted|sectioned|hospital|a&e|discharged|excluded|exclusion|suspended|evicted|incident|strip.?search(?:ed)?|disclosed|disclosure|allegation|referred|hearing|court|trial|appeared before|section 47|strategy meeting|case conference|miscarr|gave birth|pregnan)/iu;
const ABOUT_WORK = /\b(?:published|publication|updated|launch(?:ed|es)?|training|session|workshop|webinar|deadline|next meeting|review(?:ed)? (?:on|by|due)|came into force|guidance|report of|act of|version|accessed|conference(?! call)|policy|legislation|newsletter|retrieved|website|minutes of|steering group|open day|closing date|funding|inspection|evaluation)\b/iu;

export const date: Rule = {
	id: 'date',
	family: 'people',
	title: 'Exact day of something that happened to somebody',
	why: 'A day can be matched with a news report, a court list or a diary.',
	source: 'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/); the Transparency Project on jigsaw identification.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		numbersIn(document, DAY, isOwnText).flatMap((match) => {
			const sentence = sentenceAt(sentencesOf(match.part.text), match.start)?.text ?? match.part.text;
			const happened = EVENT.test(sentence);
			const somebody = speaksOfSomebody(sentence);
			if (ABOUT_WORK.test(sentence) && !(happened && somebody)) return [];
			if (!somebody && !happened) return [];
			const next = 'Say “spring 2024”, “a few weeks later” or only the year.';
			if (!document.tellsStories) return [sightingOf(match, 'inform', 'An exact day stands beside somebody’s story.', next)];
			return [sightingOf(match, happened ? 'block' : 'warn', happened ? 'The exact day of something that happened to somebody can be matched with the news or a court list.' : 'An exact day stands in a sentence about somebody.', next)];
		}),
	fires: ['He was arrested on 12 March 2024.', 'Mum died on 3rd June.', 'On 03/02/2023 she was taken to hospital.', 'The boy moved in with his aunt on Tuesday 4 April.'],
	silent: ['The guidance was published on 12 March 2024.', 'The next meeting is on 3 June 2026.', 'Training ran between 2 and 6 May.', 'In spring 2024 he was arrested.'],
};
