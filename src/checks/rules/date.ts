import { isOwnText, type CheckedDocument } from '../document.ts';
import { byStory, type Rule, type Sighting } from '../rule.ts';
import { speaksOfSomebody } from '../names/people-words.ts';
import { EXACT_DAY, NAMED_DAY } from '../reading/dates.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { askedOnce, sentenceIn } from '../reading/part-sentences.ts';

const DAY = new RegExp(EXACT_DAY, 'giu');
const BY_NAME = new RegExp(NAMED_DAY, 'giu');
const EVENT =
	/\b(?:arrest(?:ed)?|detained|charged|sentenced|remanded|convicted|bailed|released|stabbed|shot|stillborn|hang(?:ed)?|married|forced|deported|powers of protection|police protection|rang the ambulance|ambulance|took (?:my|his|her)|moved placement|permanently|inquest|sent(?:enced)? down|went to prison|attempted|assaulted|raped|attacked|injured|killed|died|death|dead|murder(?:ed)?|suicide|overdos(?:ed|e)|funeral|inquest|removed|removal|taken into (?:care|police protection)|accommodated|adopted|placed|moved (?:in|out|to)|ran away|went missing|missing from|reported missing|absconded|admitted|sectioned|hospital|a&e|discharged|excluded|exclusion|suspended|evicted|incident|strip.?search(?:ed)?|disclosed|disclosure|allegation|referred|hearing|court|trial|appeared before|section 47|strategy meeting|case conference|raided|fled|collapsed|drowned|mugged|knocked down|set fire|set light|was born|fire was|crash|stabbing|shooting|miscarr|gave birth|pregnan)/iu;
const ABOUT_WORK = /\b(?:published|publication|updated|launch(?:ed|es)?|training|session|workshop|webinar|deadline|next meeting|review(?:ed)? (?:on|by|due)|came into force|guidance|report of|act of|version|accessed|conference(?! call)|policy|legislation|newsletter|retrieved|website|minutes of|steering group|open day|closing date|funding|inspection|evaluation)\b/iu;

const tellsOfEvent = askedOnce((sentence) => EVENT.test(sentence));
const isAboutWork = askedOnce((sentence) => ABOUT_WORK.test(sentence));
const isAboutSomebody = askedOnce(speaksOfSomebody);

/** Days named by a festival, a holiday or “last Tuesday”, beside something that happened to somebody. */
const daysByName = (document: CheckedDocument): Sighting[] =>
	matchesIn(document, BY_NAME, isOwnText).flatMap((match) => {
		const sentence = sentenceIn(match.part, match.start);
		if (!tellsOfEvent(sentence) || !isAboutSomebody(sentence) || isAboutWork(sentence)) return [];
		const severity = document.tellsStories ? 'block' : 'inform';
		return [sightingOf(match, severity, 'The day of something that happened to somebody can be worked out from this.', 'Say “that winter”, “a few weeks later” or only the year.')];
	});

export const date: Rule = {
	id: 'date',
	family: 'people',
	title: 'Exact day of something that happened to somebody',
	why: 'A day can be matched with a news report, a court list or a diary.',
	source: 'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/); the Transparency Project on jigsaw identification.',
	severityFor: byStory('block', 'inform'),
	check: (document) => [
		...daysByName(document),
		...matchesIn(document, DAY, isOwnText).flatMap((match) => {
			const sentence = sentenceIn(match.part, match.start);
			const happened = tellsOfEvent(sentence);
			const somebody = isAboutSomebody(sentence);
			if (isAboutWork(sentence) && !(happened && somebody)) return [];
			if (!somebody && !happened) return [];
			const next = 'Say “spring 2024”, “a few weeks later” or only the year.';
			if (!document.tellsStories) return [sightingOf(match, 'inform', 'An exact day stands beside somebody’s story.', next)];
			return [sightingOf(match, happened ? 'block' : 'warn', happened ? 'The exact day of something that happened to somebody can be matched with the news or a court list.' : 'An exact day stands in a sentence about somebody.', next)];
		}),
	],
	fires: ['Mum was sentenced on the ninth of May.', 'He was shot on the second Saturday in August.', 'The baby was stillborn on St George’s Day.', 'She was attacked on the night of Eid.', 'He was arrested on Diwali.', 'The girl was excluded last Tuesday.', 'His mum was taken to hospital two days before Christmas.', 'He was arrested on 12 March 2024.', 'Mum died on 3rd June.', 'On 03/02/2023 she was taken to hospital.', 'The boy moved in with his aunt on Tuesday 4 April.'],
	silent: ['The service is closed from Good Friday to Easter Monday.', 'At Eid the kitchen cooks for the whole hostel.', 'The report was published on Christmas Eve.', 'The guidance was published on 12 March 2024.', 'The next meeting is on 3 June 2026.', 'Training ran between 2 and 6 May.', 'In spring 2024 he was arrested.'],
};
