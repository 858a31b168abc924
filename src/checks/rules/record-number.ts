import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, sightingOf } from '../reading/patterns.ts';

const SYSTEM = 'Mosaic|LCS|ICS|Liquid ?logic|EHM|Care ?First|Care ?Director|Frameworki|Azeus|SystmOne|System ?One|EMIS|RiO|Care ?Notes|Paris|CHI|Cerner|Lorenzo|ChildView|Childview|Capita One|SIMS|Arbor|CPOMS|MyConcern|Core\\+?|ContrOCC|Home Office|HO|ARC(?= card)|asylum|UASC|NASS|CRM|Salesforce|OASIS|On Track|Oasys|nDelius|Delius|P-?NOMIS|NOMIS|prison|hospital|patient|client|service user|case|child|person|pupil|family|record|file|referral|admission|ward|unit|MARAC|EHCP|EHC|SEN|tenancy|rent account|council tax|benefit|UC|PIP';
const NUMBER = new RegExp(`(?<!\\p{L})(?:${SYSTEM})(?: (?:card|account|record|file|system|case|client|person|plan))?(?: (?:id|ID|Id|ref|reference|number|no\\.?|record|#)\\b)+\\.?(?: (?:is|was))?[\\s:#(]*(?<found>(?=[A-Za-z/-]{0,5}\\d)[A-Z0-9][A-Z0-9/-]{3,15})(?![\\p{L}\\d])`, 'giu');
const JOINED = new RegExp(`(?<!\\p{L})(?:Mosaic|LCS|Liquid ?logic|EHM|Care ?First|SystmOne|EMIS|RiO|ChildView|CPOMS|MyConcern|nDelius|NOMIS|CHI)[\\s:#(]+(?<found>[A-Z]{0,3}\\d{4,12})(?![\\p{L}\\d])`, 'gu');

export const recordNumber: Rule = {
	id: 'record-number',
	family: 'people',
	title: 'Number in a record system',
	why: 'Anybody with access to the system can look the person up.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: everywhere('block'),
	check: (document) => [NUMBER, JOINED].flatMap((expression) => numbersIn(document, expression).map((match) => sightingOf(match, 'block', 'This looks like the number of somebody’s record.', 'Take the number out.'))),
	fires: ['Mosaic ID 1045567', 'Her Liquidlogic number is 8812345.', 'SystmOne: 4455667', 'Client ref AB12345', 'Home Office ref: A1234567'],
	silent: ['Each record is reviewed after 12 months.', 'The referral form has 3 pages.', 'Case study 2021 was the first.'],
};
