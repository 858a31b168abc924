import { mayIdentify } from '../document.ts';
import { everywhere, type Rule } from '../rule.ts';
import { EXACT_DAY, MONTH } from '../reading/dates.ts';
import { matchesIn, numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const BIRTH =
	"(?:\\bborn\\b|\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdates? of birth\\b|\\bbirth ?date\\b|\\bbirth ?day\\b|\\bbirthday['’]?s?\\b|\\b(?:twins|triplets|baby|babies|daughter|son) (?:arrived|came along)\\b|\\bleap[- ]year baby\\b|\\bcame into the world\\b)";
const AFTER_BIRTH = new RegExp(`${BIRTH}[^.!?\\n]{0,30}?(?<found>${EXACT_DAY})`, 'giu');
const BEFORE_BIRTH = new RegExp(`(?<found>${EXACT_DAY})[^.!?\\n]{0,40}?${BIRTH}`, 'giu');
const MONTH_OF_BIRTH = new RegExp(`\\bborn (?:in )?(?<found>${MONTH} (?:19|20)\\d{2})`, 'giu');
const NUMBER_WORD =
	'(?:oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
/** “Date of birth twelve, eleven, oh nine”. */
const SPOKEN = new RegExp(
	`${BIRTH}[^.!?\\n]{0,16}?(?<found>(?:${NUMBER_WORD}[ ,-]{1,2}){3,7}${NUMBER_WORD})(?!\\p{L})`,
	'giu',
);
const NOT_A_PERSON = /\b(?:idea|project|service|network|coalition|programme|charity|initiative)\s+(?:was\s+)?born\b/iu;

export const dateOfBirth: Rule = {
	id: 'date-of-birth',
	family: 'people',
	title: 'Date of birth',
	why: 'With a place or a school, a birthday singles out one child.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/).',
	severityFor: everywhere('block'),
	check: (document) => [
		...[
			...matchesIn(document, AFTER_BIRTH, mayIdentify),
			...matchesIn(document, SPOKEN, mayIdentify),
			...matchesIn(document, BEFORE_BIRTH, mayIdentify),
		]
			.filter((match) => !NOT_A_PERSON.test(match.around(60)))
			.map((match) =>
				ruleMatchOf(
					match,
					'block',
					'This is a date of birth.',
					'Give a band instead: early years, primary age, early teens, mid teens.',
				),
			),
		...numbersIn(document, MONTH_OF_BIRTH)
			.filter((match) => !NOT_A_PERSON.test(match.around(60)))
			.map((match) =>
				ruleMatchOf(
					match,
					document.tellsStories ? 'block' : 'warn',
					'This is the month of a birth.',
					'Give a band instead: early years, primary age, early teens, mid teens.',
				),
			),
	],
	fires: [
		'Her birthday is the twenty-third of April.',
		'Date of birth twelve, eleven, oh nine.',
		'Born the second of July two thousand and thirteen.',
		'DOB 14/02/2009',
		'She was born on 3 May 2011.',
		'Date of birth: 03.05.2011',
		'His birthday is 12th June.',
		'He was born in March 2012.',
	],
	silent: [
		'The idea was born on 3 May 2011.',
		'The course begins on 3 May 2026.',
		'Record the date of birth in the other system.',
	],
};
