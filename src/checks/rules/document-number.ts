import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const LICENCE =
	/(?<![A-Z0-9])(?=[A-Z]+9*\d)[A-Z][A-Z9]{4}\d[0156]\d[0-3]\d{2}[A-Z9]{2}\d?[A-Z0-9]{2}(?:\d{2})?(?![A-Z0-9])/gu;
const PASSPORT = /\bpassport\b[^!?\n]{0,24}?(?<found>\d{9}|[A-Z]{1,2}\d{6,8})(?![A-Z0-9])/giu;
const PERMIT =
	/\b(?:BRP|residence permit|biometric (?:card|permit)|visa|ID card|identity card|driving licence|licence|birth certificate|marriage certificate)\b[^!?\n]{0,24}?(?<found>(?=[A-Z0-9]*\d{4})[A-Z0-9]{7,16})(?![A-Z0-9])/giu;

export const documentNumber: Rule = {
	id: 'document-number',
	family: 'people',
	title: 'Passport, permit or driving licence number',
	why: 'It belongs to one person and can be misused.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: everywhere('block'),
	check: (document) =>
		[LICENCE, PASSPORT, PERMIT].flatMap((expression) =>
			numbersIn(document, expression).map((match) =>
				ruleMatchOf(match, 'block', 'This looks like the number of an identity document.', 'Take the number out.'),
			),
		),
	fires: ['Her passport number is 123456789.', 'Licence MORGA657054SM9IJ', 'BRP no. ZU1234567'],
	silent: ['He had no passport until 2021.', 'A driving licence costs £34.'],
};
