import type { CheckedDocument } from '../document.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { numbersIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { MAY_TELL, standingOf } from '../reading/standing.ts';

// A plain expression, not a library: libraries refuse the numbers Ofcom keeps for drama and miss short codes,
// and the fullest of them is larger than all our rules together.
const UK_NUMBER =
	/(?<![\d.,/-])(?:(?:\+|00)\s?44\s?(?:\(0\)\s?)?|\(0\)\s?|\(?0)(?:\d[\s().\u00a0-]{0,2}){8,10}(?<=\d\)?)(?![\d/])/gu;
const ABROAD = /(?<![\d.,/-])(?:\+|00)\s?(?!44)[1-9]\d{0,2}[\s()-]?(?:\d[\s()-]{0,2}){7,11}(?<=\d)(?!\d)/gu;
/** Part of a number, where a telephone is spoken of: “his landline is 496 0123”, “ending 900 561”. */
const PART_OF_NUMBER =
	/\b(?:landline|mobile|mob|tel|telephone|phone(?: number)?|rings?|rang|call(?:s|ed)?|text(?:s|ed)?|tail|ends?|ending|last (?:three|four|five|six) digits)\b[^.!?\d\n]{0,24}(?<found>\d{3,4}[ -]\d{3,4})(?![\d-]| ?(?:\d|times|people|children|calls|pm|am))/giu;
const NOT_A_NUMBER =
	/\b(?:DOI|ISBN|ISSN|charity(?: number| no\.?)?|company (?:number|no\.?)|grant|version)\b[\s:#.]*$/iu;

const OF_AN_OFFICE =
	/\b(?:switchboard|help ?line|front desk|reception|(?:duty|press|head|main|council|police|school|housing) (?:desk|office|line|team)|office(?: hours)?|surgery|clinic|hotline|advice(?: line)?|out of hours|enquiries|town hall|council|hospital|call centre|service|team|hub|MASH|CASS|CAMHS|front door|partnership|coalition|bookings?|safeguarding|children[’']s services|early help|contact us|centre|unit|station)\b[^.!?\n]{0,40}$/iu;

/** National digits without the country code: `+44 (0)7700 900123` → `07700900123`. */
export const nationalDigits = (text: string) =>
	text
		.replace(/^\(0\)/, '0')
		.replace(/\(0\)/, '')
		.replace(/\D/g, '')
		.replace(/^(?:00)?44/, '0')
		.replace(/^00/, '0');

const OFFICE = 'This is the telephone number of an office.';
const TO_THE_LIST = 'Leave it to the list of helplines, so that one check keeps it right everywhere.';
const OF_A_HELPLINE = /\b(?:[Hh]elpline|[Tt]extline|[Tt]ext line|[Hh]otline)\b/u;

const tellsOfNobody = ({ part, start }: Match) => standingOf(sentenceIn(part, start)) < MAY_TELL;

const ofMobile = (match: Match, digits: string, trimmed: Match): RuleMatch[] => {
	if (OF_A_HELPLINE.test(match.before(60)) && tellsOfNobody(match))
		return [ruleMatchOf(trimmed, 'warn', OFFICE, TO_THE_LIST)];
	return digits.length === 11
		? [
				ruleMatchOf(
					trimmed,
					'block',
					'This is a mobile number, which belongs to a person.',
					'Take the number out, or give a shared mailbox instead.',
				),
			]
		: [];
};

const ofBritishNumber = (document: CheckedDocument, match: Match): RuleMatch[] => {
	const digits = nationalDigits(match.found);
	const trimmed = { ...match, end: match.start + match.found.trimEnd().length };
	const published = document.allowlist.numbers.has(digits);
	if (digits.length < 10 || digits.length > 11 || published || NOT_A_NUMBER.test(match.before(30))) return [];
	if (match.part.kind === 'words-of-address' && !/^07\d{9}$/u.test(digits)) return [];
	if (/^07/u.test(digits)) return ofMobile(match, digits, trimmed);
	// Numbers of services: 03, 080, 084, 087, 09.
	if (/^0(?:3|80|84|87|9)/u.test(digits))
		return [ruleMatchOf(trimmed, 'inform', 'A number for a service stands in the text.', TO_THE_LIST)];
	if (!/^0[12]/u.test(digits)) return [];
	if (OF_AN_OFFICE.test(match.before(60)) && tellsOfNobody(match))
		return [ruleMatchOf(trimmed, 'warn', OFFICE, TO_THE_LIST)];
	return [
		ruleMatchOf(
			trimmed,
			document.tellsStories ? 'block' : 'warn',
			'This is a telephone number, which may be somebody’s own.',
			'Take the number out, or put the service on the list of helplines.',
		),
	];
};

const abroadIn = (document: CheckedDocument): RuleMatch[] =>
	numbersIn(document, ABROAD).map((match) =>
		ruleMatchOf(
			match,
			document.tellsStories ? 'block' : 'warn',
			'This is a telephone number outside the United Kingdom.',
			'Take the number out.',
		),
	);

const partsOfNumbers = (document: CheckedDocument, whole: readonly RuleMatch[]): RuleMatch[] =>
	numbersIn(document, PART_OF_NUMBER).flatMap((match) =>
		whole.some((one) => 'part' in one && one.part === match.part && one.start <= match.start && match.end <= one.end) ||
		/\d[ -]?$/u.test(match.before(2))
			? []
			: [ruleMatchOf(match, 'warn', 'This looks like part of a telephone number.', 'Take the number out.')],
	);

export const phone: Rule = {
	id: 'phone',
	family: 'people',
	title: 'Telephone number',
	why: 'A mobile number belongs to a person. A number for help must come from the list of helplines, where its checking is recorded.',
	source: 'Ofcom National Telephone Numbering Plan.',
	severityFor: byStory('block', 'block'),
	check: (document) => {
		const british = numbersIn(document, UK_NUMBER).flatMap((match) => ofBritishNumber(document, match));
		return [...british, ...abroadIn(document), ...(document.tellsStories ? partsOfNumbers(document, british) : [])];
	},
	fires: [
		'Ring her on 07700 900123.',
		'Mum’s mobile is +44 7700 900 456.',
		'Home: 0121 496 0123',
		'Call (0121) 496 0123 after six.',
		'His aunt is on +48 601 234 567.',
		'Her sister in Galway is on 00 353 20 915 4821.',
		'Best contact: (0)7700 900266',
		'Nan’s landline is 496 0123.',
		'Her number is 07700 900123.',
	],
	silent: [
		'Ring 999 for the duty team.',
		'The pilot ran from 2019 to 2021.',
		'Registered charity 1234567.',
		'It cost £07,000 in 2020-21.',
		'Dial 999 in an emergency or 111 for advice.',
	],
};
