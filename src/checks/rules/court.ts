import { isOwnText } from '../document.ts';
import { byStory, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const CITATION =
	/[[(]?(?:19|20)\d\d[\])]? (?:EWFC|EWHC|EWCA|EWCOP|EWCC|UKSC|UKUT|UKFTT|NIFam|CSIH|CSOH)(?: (?:Civ|Crim|Fam|Admin|QB|KB|B|HCJ))? ?\d{1,5}(?: \([A-Za-z]+\))?/gu;
const FAMILY_NUMBER = /(?<![A-Z0-9])[A-Z]{2}\d{2}[CPDFAJZ]\d{5}(?![A-Z0-9])/gu;
const CASE_NUMBER =
	/\b(?:case|claim|hearing|court|order|appeal|indictment|URN)(?:\s{0,3}(?:ref(?:erence)?|no\.?|number|#))?(?:\s{0,3}(?:is|was))?[\s:#.]{0,6}(?<found>(?=[A-Z0-9/-]{0,12}\d{3})[A-Z0-9][A-Z0-9/-]{6,13}[A-Z0-9])(?![A-Za-z0-9])/giu;

export const court: Rule = {
	id: 'court',
	family: 'people',
	title: 'Court reference',
	why: 'A reference leads to a judgment or a list, and from there to the family.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/).',
	severityFor: byStory('block', 'warn'),
	check: (document) => [
		...numbersIn(document, CITATION, isOwnText).map((match) =>
			ruleMatchOf(
				match,
				document.tellsStories ? 'block' : 'warn',
				document.tellsStories
					? 'The reference of a judgment leads to a family.'
					: 'The reference of a judgment stands in the text.',
				document.tellsStories ? 'Take the reference out.' : 'Keep it only if the judgment is cited as law.',
			),
		),
		...[FAMILY_NUMBER, CASE_NUMBER].flatMap((expression) =>
			numbersIn(document, expression).map((match) =>
				ruleMatchOf(match, 'block', 'This is the number of a court case.', 'Take the number out.'),
			),
		),
	],
	fires: ['See [2021] EWFC 45.', 'The case number was BM21C00123.', 'Court ref: 12345678AB'],
	silent: ['In 2021 the family court sat for longer.', 'Case 4 in the guide shows this.'],
};
