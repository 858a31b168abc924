/**
 * The stem of an English word, by the published description of the Snowball English stemmer (“Porter2”,
 * https://snowballstem.org/algorithms/english/stemmer.html). `waiting`, `waited`, `waits` → `wait`.
 * Ours, because the browser needs it and it is small.
 */
import { own } from '../content-model/own.ts';

const VOWEL = '[aeiouy]';
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

const WHOLE_WORDS: Readonly<Record<string, string>> = {
	skis: 'ski',
	skies: 'sky',
	dying: 'die',
	lying: 'lie',
	tying: 'tie',
	idly: 'idl',
	gently: 'gentl',
	ugly: 'ugli',
	early: 'earli',
	only: 'onli',
	singly: 'singl',
	sky: 'sky',
	news: 'news',
	howe: 'howe',
	atlas: 'atlas',
	cosmos: 'cosmos',
	bias: 'bias',
	andes: 'andes',
};

const AFTER_PLURAL = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const STEP_2: readonly (readonly [string, string])[] = [
	['ization', 'ize'],
	['ational', 'ate'],
	['fulness', 'ful'],
	['ousness', 'ous'],
	['iveness', 'ive'],
	['tional', 'tion'],
	['biliti', 'ble'],
	['lessli', 'less'],
	['entli', 'ent'],
	['ation', 'ate'],
	['alism', 'al'],
	['aliti', 'al'],
	['ousli', 'ous'],
	['iviti', 'ive'],
	['fulli', 'ful'],
	['enci', 'ence'],
	['anci', 'ance'],
	['abli', 'able'],
	['izer', 'ize'],
	['ator', 'ate'],
	['alli', 'al'],
	['bli', 'ble'],
];

const STEP_3: readonly (readonly [string, string])[] = [
	['ational', 'ate'],
	['tional', 'tion'],
	['alize', 'al'],
	['icate', 'ic'],
	['iciti', 'ic'],
	['ical', 'ic'],
	['ness', ''],
	['ful', ''],
];

const STEP_4 = [
	'ement',
	'ance',
	'ence',
	'able',
	'ible',
	'ment',
	'ant',
	'ent',
	'ism',
	'ate',
	'iti',
	'ous',
	'ive',
	'ize',
	'al',
	'er',
	'ic',
];

const hasVowel = (part: string) => /[aeiouy]/.test(part);

/** Where R1 begins: after the first consonant that follows a vowel. */
const regionAfter = (word: string, from: number) => {
	const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
	return found ? from + found.index + 2 : word.length;
};

const firstRegion = (word: string) => {
	const exception = /^(?:gener|commun|arsen)/.exec(word);
	return exception ? exception[0].length : regionAfter(word, 0);
};

const endsInShortSyllable = (word: string) =>
	new RegExp(`(?:^${VOWEL}[^aeiouy]|[^aeiouy]${VOWEL}[^aeiouywxY])$`).test(word);

const withoutPlural = (word: string) => {
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (word.endsWith('ied') || word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
	if (word.endsWith('us') || word.endsWith('ss')) return word;
	return word.endsWith('s') && hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
};

const withoutTense = (word: string, r1: number) => {
	const eed = /eed(?:ly)?$/.exec(word);
	if (eed) return eed.index >= r1 ? word.slice(0, eed.index) + 'ee' : word;
	const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
	if (!ending || !hasVowel(word.slice(0, ending.index))) return word;
	const rest = word.slice(0, ending.index);
	if (/(?:at|bl|iz)$/.test(rest)) return rest + 'e';
	if (DOUBLE.test(rest)) return rest.slice(0, -1);
	return r1 >= rest.length && endsInShortSyllable(rest) ? rest + 'e' : rest;
};

const replaceEnding = (word: string, endings: readonly (readonly [string, string])[], from: number) => {
	for (const [ending, replacement] of endings)
		if (word.endsWith(ending))
			return word.length - ending.length >= from ? word.slice(0, -ending.length) + replacement : word;
	return undefined;
};

const step2 = (word: string, r1: number) => {
	const replaced = replaceEnding(word, STEP_2, r1);
	if (replaced !== undefined) return replaced;
	if (word.endsWith('ogi')) return word.length - 3 >= r1 && word.at(-4) === 'l' ? word.slice(0, -1) : word;
	if (word.endsWith('li')) return word.length - 2 >= r1 && /[cdeghkmnrt]li$/.test(word) ? word.slice(0, -2) : word;
	return word;
};

const step3 = (word: string, r1: number, r2: number) => {
	if (word.endsWith('ative')) return word.length - 5 >= r2 ? word.slice(0, -5) : word;
	return replaceEnding(word, STEP_3, r1) ?? word;
};

const step4 = (word: string, r2: number) => {
	for (const ending of STEP_4)
		if (word.endsWith(ending)) return word.length - ending.length >= r2 ? word.slice(0, -ending.length) : word;
	return /[st]ion$/.test(word) && word.length - 3 >= r2 ? word.slice(0, -3) : word;
};

const step5 = (word: string, r1: number, r2: number) => {
	const at = word.length - 1;
	if (word.endsWith('e') && (at >= r2 || (at >= r1 && !endsInShortSyllable(word.slice(0, -1)))))
		return word.slice(0, -1);
	return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word;
};

/** The stem of a folded word (lower case, no accents, no apostrophe). Words with digits stay as they are. */
export const stem = (input: string): string => {
	const whole = own(WHOLE_WORDS, input);
	if (whole !== undefined) return whole;
	if (input.length <= 2 || /[^a-z]/.test(input)) return input;
	// A y that opens a word or follows a vowel is a consonant.
	let word = input.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
	const r1 = firstRegion(word);
	const r2 = regionAfter(word, r1);
	word = withoutPlural(word);
	if (AFTER_PLURAL.has(word)) return word;
	word = withoutTense(word, r1);
	if (word.length > 2) word = word.replace(/([^aeiouy])[yY]$/, '$1i');
	word = step5(step4(step3(step2(word, r1), r1, r2), r2), r1, r2);
	return word.replaceAll('Y', 'y');
};
