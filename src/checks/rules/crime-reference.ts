import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const SHAPES = [
	/(?<![\w/-])\d{2}[A-Z]{1,3}\d?\/\d{3,7}[A-Z]?\/\d{2}(?![\w/])/gu,
	/(?<![\w/-])\d{2}\/\d{4,7}\/\d{2}(?![\w/])/gu,
	/(?<![\w/-])\d{2}\/\d{4,7}[A-Z](?![\w/])/gu,
];
const LOG =
	/\b(?:log|incident|police log|CAD)(?: (?:number|no\.?|ref(?:erence)?))?(?: (?:was|is))?[\s:#]{0,4}(?<found>\d{2,6}(?:\s+of\s+\d{1,2}(?:st|nd|rd|th)?\s?(?:\w+|\/\d{1,2})(?:\s?\/?\s?\d{2,4})?|[-/]\d{6,8}))/giu;
const KEYWORD =
	/\b(?:crime|custody|police|occurrence|investigation|PNC(?: ?id)?|URN|CRN|crime report|MG ?\d{1,3}|Niche|Athena|Connect|AFI)(?: (?:id|report|reference|record|case))?(?: (?:ref(?:erence)?|number|no\.?|id))?\s{0,3}(?:(?:was|is|#|:|\()\s{0,3})?(?<found>(?=[A-Z0-9/-]{0,15}\d{3})[A-Z0-9]{1,4}[A-Z0-9/-]{4,14})(?![A-Za-z0-9])/giu;

export const crimeReference: Rule = {
	id: 'crime-reference',
	family: 'people',
	title: 'Police reference',
	why: 'A crime, custody or log number opens a record with names in it.',
	source:
		'The hub’s own rule for stories about people. Shapes differ by force, so a keyword with a number counts as well.',
	severityFor: everywhere('block'),
	check: (document) =>
		[...SHAPES, LOG, KEYWORD].flatMap((expression) =>
			numbersIn(document, expression).map((match) =>
				ruleMatchOf(match, 'block', 'This looks like a police reference.', 'Take the reference out.'),
			),
		),
	fires: [
		'The log was 2217 of 9 August.',
		'Crime ref 20BW/123456A/23.',
		'PNC 98/123456D',
		'log 1234 of 5 June',
		'crime number 20/123456/22 was given',
		'Custody record BX4512/21',
	],
	silent: [
		'The financial year 2021/22 was short.',
		'Between 12/03/2021 and 14/03/2021 the ward was closed.',
		'Crime fell by 1200 in 2021.',
	],
};
