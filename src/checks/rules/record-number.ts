import { everywhere, type Rule } from '../rule.ts';
import { lastUpTo } from '../../content-model/last-up-to.ts';
import { isOwnText, type CheckedDocument, type Part } from '../document.ts';
import { askedOnce, sentenceIn } from '../reading/part-sentences.ts';
import { numbersIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { nationalDigits, phone } from './phone.ts';

const SYSTEM =
	'Mosaic|LCS|ICS|Liquid ?logic|EHM|Care ?First|Care ?Director|Frameworki|Azeus|SystmOne|System ?One|EMIS|RiO|Care ?Notes|Paris|CHI|Cerner|Lorenzo|ChildView|Childview|Capita One|SIMS|Arbor|CPOMS|MyConcern|Core\\+?|ContrOCC|Home Office|HO|ARC(?= card)|asylum|UASC|NASS|CRM|Salesforce|OASIS|On Track|Oasys|nDelius|Delius|P-?NOMIS|NOMIS|prison|hospital|patient|client|service user|case|child|person|pupil|family|record|file|referral|admission|ward|unit|MARAC|EHCP|EHC|SEN|tenancy|rent account|council tax|benefit|UC|PIP';
const NUMBER = new RegExp(
	`(?<!\\p{L})(?:${SYSTEM})(?: (?:card|account|record|file|system|case|client|person|plan))?(?: (?:id|ID|Id|ref|reference|number|no\\.?|record|#)\\b)+\\.?(?: (?:is|was))?[\\s:#(]*(?<found>(?=[A-Za-z/-]{0,5}\\d)[A-Z0-9][A-Z0-9/-]{3,15})(?![\\p{L}\\d])`,
	'giu',
);
/**
 * Any number of somebody: “the prison number, A4471DK”, “his YOT reference was CV/2201/187”, “on the system as
 * EH-20931”.
 */
const CALLED =
	/\b(?:reference|ref\.?|number|no\.|code|id|wristband|badge|collar|lanyard|tattoo number|bundle|docket|log|on the system as|recorded as|filed (?:as|under)|listed as|case is|record is|file is|learner|student|pupil|prison|court|custody|police|patient|hospital|member(?:ship)?|card|account|passport|visa|permit|tag|order|claim|tenancy|locker)\b(?:[ ,:(“"#-]{1,3}(?:\p{L}{2,12} ){0,3}?)(?:(?:is|was|said|reads?|as|marked|on the) ){0,2}[(“"#]?(?<found>(?=[A-Z0-9 /-]{0,10}\d{2})[A-Z0-9]{1,6}(?:[ /-]?[A-Z0-9]{2,6}){0,4})(?![\p{L}\p{N}]|%| ?(?:years?|months?|weeks?|days?|hours?|minutes?|people|children|pages?|questions?|of the|per cent|times|schools?|families)\b)/gu;
const SOMEBODYS =
	/\b(?:his|her|their|my|he|she|the (?:boy|girl|child|young person|family|mother|father|officer)(?:[’']s)?|prison|YOT|learner|crime|MARAC|court bundle|custody|patient|wristband)\b/iu;
const JOINED = new RegExp(
	`(?<!\\p{L})(?:Mosaic|LCS|Liquid ?logic|EHM|Care ?First|SystmOne|EMIS|RiO|ChildView|CPOMS|MyConcern|nDelius|NOMIS|CHI)[\\s:#(]+(?<found>[A-Z]{0,3}\\d{4,12})(?![\\p{L}\\d])`,
	'gu',
);

/**
 * “Case file LAC-0048812”, “EHCP COV-2022-00991”, “Housing ref HR/88213”: letters and digits joined, behind a word for
 * a file of somebody.
 */
const FILED =
	/\b(?:[Cc]ase(?: file| id| ref| no\.?| number)?|[Ff]ile|EHCP?|EHC plan|LAC|CLA|UTR|CRN|URN|ULN|UPN|NASS|MARAC(?: case)?|[Bb]undle|(?:[Ll]ibrary|[Bb]us|[Ll]oyalty|[Ss]tore|[Mm]embership|[Ss]tudent|[Ss]taff|[Rr]ation|[Hh]ealth) card|(?:[Bb]us|[Tt]ravel) pass|[Rr]ailcard|[Bb]lue [Bb]adge|[Ss]eason ticket|(?:[Hh]ousing|[Rr]ent|[Cc]ouncil [Tt]ax|[Tt]enancy|[Cc]laim|[Bb]enefit|[Hh]ospital|[Pp]atient|[Pp]upil|[Cc]lient|[Ww]ard|[Cc]ustody|[Pp]rison|[Cc]ourt) (?:[Rr]ef(?:erence)?|[Nn]o\.?|[Nn]umber|[Ii][Dd])|[Tt]enancy|[Vv]isa|[Pp]ermit|[Cc]laim)\b[ :#.(]{1,3}(?:is |was |no\.? |number |ref\.? )?(?<found>(?=[A-Z0-9/-]{0,8}\d{2})(?:[A-Z]{1,6}[-/ ]?)?\d{2,}(?:[-/]?[A-Z0-9]{2,8}){0,3})(?![\p{L}\p{N}]|%|[ -]?(?:years?|months?|weeks?|days?|hours?|minutes?|people|children|pages?|families|cases|studies)\b)/gu;

const YEAR = /^(?:19|20)\d{2}(?:[/-](?:\d{2}|(?:19|20)\d{2}))?$/u;
const isSomebodys = askedOnce((sentence) => SOMEBODYS.test(sentence));
const WHAT = 'This looks like the number of somebody’s record.';
const NEXT = 'Take the number out.';

/** Stretches of a part, in order, each with the furthest end of those up to it. */
type Stretches = { start: number; furthest: number }[];

const telephones = new WeakMap<CheckedDocument, Map<Part, Stretches>>();

/** What the rule about telephone numbers says of a document, asked once for however many numbers stand in it. */
const telephonesIn = (document: CheckedDocument): Map<Part, Stretches> => {
	const known = telephones.get(document);
	if (known) return known;
	const byPart = new Map<Part, Stretches>();
	const called = phone.check(document).flatMap((one) => ('part' in one && one.severity !== 'inform' ? [one] : []));
	for (const { part, start, end } of called.sort((one, other) => one.start - other.start)) {
		const before = byPart.get(part) ?? [];
		byPart.set(part, before);
		before.push({ start, furthest: Math.max(end, before.at(-1)?.furthest ?? 0) });
	}
	telephones.set(document, byPart);
	return byPart;
};

/** True for “her number is 07700 900123”, which the rule about telephone numbers calls what it is. */
const isTelephone = (document: CheckedDocument, { part, start, end, found }: Match): boolean => {
	if (!/^0\d{9,10}$/u.test(nationalDigits(found))) return false;
	const before = lastUpTo(telephonesIn(document).get(part) ?? [], end - 1, (one) => one.start);
	return before !== undefined && before.furthest > start;
};

export const recordNumber: Rule = {
	id: 'record-number',
	family: 'people',
	title: 'Number in a record system',
	why: 'Anybody with access to the system can look the person up.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: everywhere('block'),
	check: (document) => [
		...[NUMBER, JOINED].flatMap((expression) =>
			numbersIn(document, expression).map((match) => ruleMatchOf(match, 'block', WHAT, NEXT)),
		),
		...numbersIn(document, FILED, isOwnText).flatMap((match) =>
			match.found.replace(/[^A-Z0-9]/gu, '').length > 5 &&
			(match.found.match(/\d/gu)?.length ?? 0) > 3 &&
			!YEAR.test(match.found)
				? [ruleMatchOf(match, document.tellsStories ? 'block' : 'warn', WHAT, NEXT)]
				: [],
		),
		...numbersIn(document, CALLED, isOwnText).flatMap((match) => {
			const characters = match.found.replace(/[^A-Z0-9]/gu, '');
			const enough =
				characters.length > 4 ||
				(characters.length === 4 && /\b(?:collar|badge|locker|tag)\b/iu.test(match.before(30)));
			if (
				!enough ||
				(characters.match(/\d/gu)?.length ?? 0) < 3 ||
				YEAR.test(match.found) ||
				!isSomebodys(sentenceIn(match.part, match.start)) ||
				isTelephone(document, match)
			)
				return [];
			return [ruleMatchOf(match, document.tellsStories ? 'block' : 'warn', WHAT, NEXT)];
		}),
	],
	fires: [
		'Case file LAC-0048812 was sampled.',
		'The prison number, A4471DK, was on the envelope.',
		'His case is on the system as EH-20931.',
		'The collar number, 4417, was all she remembered of the officer.',
		'Mosaic ID 1045567',
		'Her Liquidlogic number is 8812345.',
		'SystmOne: 4455667',
		'Client ref AB12345',
		'His client number is 07700900123.',
		'Her number on the list is 0770 900 1.',
		'Home Office ref: A1234567',
	],
	silent: [
		'Room 4417 has a door that sticks.',
		'The grant reference is GR-20931.',
		'Her case took 14 months.',
		'Each record is reviewed after 12 months.',
		'The referral form has 3 pages.',
		'Case study 2021 was the first.',
		'Her number is 07700 900123.',
		'The family’s number was 0121 496 0123.',
	],
};
