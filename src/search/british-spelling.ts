/**
 * American and British spellings of one word become one spelling. It is compared, never shown, so it need not be
 * pretty.
 */
import { own } from '../content-model/own.ts';

const SAME_WORD: Readonly<Record<string, string>> = {
	practise: 'practice',
	practised: 'practiced',
	practises: 'practices',
	practising: 'practicing',
	license: 'licence',
	licensed: 'licenced',
	licensing: 'licencing',
	defense: 'defence',
	offense: 'offence',
	pretense: 'pretence',
	program: 'programme',
	programs: 'programmes',
	mom: 'mum',
	moms: 'mums',
	gray: 'grey',
	judgement: 'judgment',
	judgements: 'judgments',
	ageing: 'aging',
	fulfill: 'fulfil',
	enroll: 'enrol',
	enrollment: 'enrolment',
	skillful: 'skilful',
	advisor: 'adviser',
	advisors: 'advisers',
	children: 'child',
	childrens: 'child',
	women: 'woman',
	womens: 'woman',
	men: 'man',
	mens: 'man',
};

const KEEPS_Z = new Set([
	'size',
	'sized',
	'sizes',
	'prize',
	'prizes',
	'seize',
	'seized',
	'capsize',
	'maize',
	'resize',
	'resized',
]);

/** Greek and Latin double vowels that American spelling drops: paediatric, haemorrhage, foetal. */
const DOUBLE_VOWELS: readonly (readonly [RegExp, string])[] = [
	[/^(an)?aes/, '$1es'],
	[/paed/, 'ped'],
	[/haem/, 'hem'],
	[/aemi/, 'emi'],
	[/gynae/, 'gyne'],
	[/^foet/, 'fet'],
	[/^oestr/, 'estr'],
	[/oedem/, 'edem'],
	[/rrhoea/, 'rrhea'],
	[/^faec/, 'fec'],
	[/^caes/, 'ces'],
	[/^oesoph/, 'esoph'],
];

/**
 * One spelling for both sides of the ocean: `organization` → `organisation`, `behaviour` → `behavior`. Takes a folded
 * word.
 */
export const oneSpelling = (word: string): string => {
	const known = own(SAME_WORD, word);
	if (known !== undefined) return known;
	if (word.length < 5 || /\d/.test(word)) return word;
	let spelt = word;
	if (!KEEPS_Z.has(spelt))
		spelt = spelt
			.replace(/^(.{3,})iz(e[drs]?|ers|ing|ations?|ational|able)$/, '$1is$2')
			.replace(/yz(e[drs]?|ers|ing)$/, 'ys$1');
	if (spelt.length >= 6)
		spelt = spelt.replace(/our(s|ed|ing|al|ally|able|ably|ite|ites|less|ful|hood|hoods|ly|ism)?$/, 'or$1');
	spelt = spelt.replace(/tre(s|d)?$/, 'ter$1').replace(/terd$/, 'tered');
	const doubled = /ell(?:ed|ing|ors?|ers?)$/.exec(spelt);
	// Travelled, but not felled: one vowel more stands before.
	if (doubled && /[aeiouy]/.test(spelt.slice(0, doubled.index)))
		spelt = `${spelt.slice(0, doubled.index)}el${spelt.slice(doubled.index + 3)}`;
	for (const [double, single] of DOUBLE_VOWELS) spelt = spelt.replace(double, single);
	return spelt;
};
