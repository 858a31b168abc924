import { isOwnText, type CheckedDocument } from '../document.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { DAY_OF_OWN_NAME, EXACT_DAY, FEAST, FEAST_IN_NOTE, MONTH_AND_YEAR, NAMED_DAY } from '../reading/dates.ts';
import { EVENTS, tellsOfEvent } from '../reading/events.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { isAboutWork } from '../reading/about-one.ts';
import { isNote, isOfMany, isShortPlace } from '../reading/notes.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { standingOf, MAY_TELL, TELLS } from '../reading/standing.ts';

const DAY = new RegExp(EXACT_DAY, 'giu');
const BY_NAME = new RegExp(NAMED_DAY, 'giu');
const OWN_NAME = new RegExp(DAY_OF_OWN_NAME, 'gu');
const A_FEAST = new RegExp(FEAST, 'giu');
const IN_NOTE = new RegExp(FEAST_IN_NOTE, 'giu');
const IN_MONTH = new RegExp(MONTH_AND_YEAR, 'giu');
/** A day told by something that was in the news itself: “the week of the school fire”. */
const IS_EVENT =
	/\b(?:fire|floods?|riots?|attack|crash|bombing|explosion|funeral|trial|verdict|inquest|sentencing|earthquake)$/iu;

/** A note that leaves out whom it is about: “taken into police protection in the early hours of New Year’s Day”. */
const BEGINS_WITH_EVENT = new RegExp(`^(?:[Tt]he \\w{1,15} |\\p{L}{2,12} )?(?:was |were )?(?:${EVENTS})\\b`, 'iu');

/** Something happened, and to somebody: one person, or one whom a note or the beginning of the sentence leaves out. */
const happenedToSomebody = ({ part, start }: Match, least: number) => {
	const sentence = sentenceIn(part, start);
	return (
		tellsOfEvent(sentence) &&
		!isAboutWork(sentence) &&
		(standingOf(sentence) >= least ||
			(standingOf(sentence) >= 0 && BEGINS_WITH_EVENT.test(sentence.text)) ||
			(standingOf(sentence) > -2 && (isNote(sentence) || isShortPlace(part)) && !isOfMany(sentence)))
	);
};

const WORKED_OUT = 'The day of something that happened to somebody can be worked out from this.';
const SEASON_NEXT = 'Say “that winter”, “a few weeks later” or only the year.';

/** Days named by a festival, a holiday or “last Tuesday”, beside something that happened to somebody. */
const daysByName = (document: CheckedDocument): RuleMatch[] =>
	[...matchesIn(document, BY_NAME, isOwnText), ...matchesIn(document, OWN_NAME, isOwnText)].flatMap((match) => {
		const sentence = sentenceIn(match.part, match.start);
		if (!happenedToSomebody(match, MAY_TELL) && !(IS_EVENT.test(match.found) && standingOf(sentence) >= MAY_TELL))
			return [];
		return [ruleMatchOf(match, document.tellsStories ? 'block' : 'inform', WORKED_OUT, SEASON_NEXT)];
	});

/**
 * A feast that nothing makes a day, or a month with its year: still near enough to ask about, in a story of one person.
 */
const loosely = (document: CheckedDocument): RuleMatch[] =>
	document.tellsStories
		? [
				...matchesIn(document, A_FEAST, isOwnText).filter((match) => tellsOfOne(match, TELLS)),
				...matchesIn(document, IN_MONTH, isOwnText).filter((match) => tellsOfOne(match, TELLS + 1)),
				...matchesIn(document, IN_NOTE, isOwnText).filter(({ part, start }) => {
					const sentence = sentenceIn(part, start);
					const told = tellsOfEvent(sentence) || /^What happened\b/u.test(sentence.text);
					return isNote(sentence) && told && !isAboutWork(sentence);
				}),
			].map((match) => ruleMatchOf(match, 'warn', WORKED_OUT, SEASON_NEXT))
		: [];

const tellsOfOne = ({ part, start }: Match, least: number) => {
	const sentence = sentenceIn(part, start);
	return (
		tellsOfEvent(sentence) &&
		!isAboutWork(sentence) &&
		(standingOf(sentence) >= least || (BEGINS_WITH_EVENT.test(sentence.text) && standingOf(sentence) >= 0))
	);
};

export const dateRule: Rule = {
	id: 'date',
	family: 'people',
	title: 'Exact day of something that happened to somebody',
	why: 'A day can be matched with a news report, a court list or a diary.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/); the Transparency Project on jigsaw identification.',
	severityFor: byStory('block', 'inform'),
	check: (document) => [
		...daysByName(document),
		...loosely(document),
		...matchesIn(document, DAY, isOwnText).flatMap((match) => {
			const sentence = sentenceIn(match.part, match.start);
			const happened = happenedToSomebody(match, 0);
			if (!happened && (isAboutWork(sentence) || standingOf(sentence) < TELLS)) return [];
			const next = 'Say “spring 2024”, “a few weeks later” or only the year.';
			if (!document.tellsStories)
				return [ruleMatchOf(match, 'inform', 'An exact day stands beside somebody’s story.', next)];
			return [
				ruleMatchOf(
					match,
					happened ? 'block' : 'warn',
					happened
						? 'The exact day of something that happened to somebody can be matched with the news or a court list.'
						: 'An exact day stands in a sentence about somebody.',
					next,
				),
			];
		}),
	],
	fires: [
		'The children were removed on Tuesday 4 April.',
		'The inquest opened a fortnight after St Patrick’s Day; his tutor group were told.',
		'They took my brother on the eve of Ramadan.',
		'The final hearing took place on 21.iii.24.',
		'Xmas Eve: mum left',
		'Stabbed, Bank Hol Mon',
		'DV incident New Year’s Eve, police called',
		'He has not been found since the Sunday of half-term.',
		'Mum was sentenced on the ninth of May.',
		'He was shot on the second Saturday in August.',
		'The baby was stillborn on St George’s Day.',
		'She was attacked on the night of Eid.',
		'He was arrested on Diwali.',
		'The girl was excluded last Tuesday.',
		'His mum was taken to hospital two days before Christmas.',
		'He was arrested on 12 March 2024.',
		'Mum died on 3rd June.',
		'On 03/02/2023 she was taken to hospital.',
		'The boy moved in with his aunt on Tuesday 4 April.',
	],
	silent: [
		'At 31 March 2014, 793 children were being looked after by the local authority.',
		'The unit reopened on 3 January 2024 after the flood.',
		'Eid and Christmas meals served',
		'Closed Good Friday, open bank holidays',
		'The service is closed from Good Friday to Easter Monday.',
		'At Eid the kitchen cooks for the whole hostel.',
		'The report was published on Christmas Eve.',
		'The guidance was published on 12 March 2024.',
		'The next meeting is on 3 June 2026.',
		'Training ran between 2 and 6 May.',
		'In spring 2024 he was arrested.',
	],
};
