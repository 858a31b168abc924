import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishWords } from '../../src/search/english-words.ts';
import { otherLanguageOf } from '../../src/search/languages.ts';
import { accentedWordsOf, searchWordsOf } from '../../src/search/normalise.ts';
import { readNeeds, queriesOf } from '../bench/search-judged.ts';
import { aDocument, aSearch } from './a-search.ts';

const nothingKnown = () => false;
const tagOf = (text: string, isKnown: (word: string) => boolean = nothingKnown) =>
	otherLanguageOf(text, searchWordsOf(text), { accented: accentedWordsOf(text), isKnown })?.tag;

test.each([
	['enfants', 'fr'],
	['je suis victime de violence', 'fr'],
	['ayuda', 'es'],
	['mi hijo no quiere ir al colegio', 'es'],
	['Wie hilft man Kindern?', 'de'],
	['gdzie mogę znaleźć pomoc', 'pl'],
	['ajutor pentru copii', 'ro'],
	['caawimo caruurta', 'so'],
	['cymorth i blant', 'cy'],
	['çocuklar için yardım', 'tr'],
	['segítség a gyerekek és az iskola között', 'hu'],
	['بچوں کے لیے مدد', 'ur'],
	['مساعدة', 'ar'],
	['ਮਦਦ', 'pa'],
	['допомога дітям', 'uk'],
	['помощь ребёнку', 'ru'],
	['帮助孩子', 'zh'],
	['žádám něčeho', 'und'],
])('“%s” is told as %s', (text, tag) => {
	expect(tagOf(text)).toBe(tag);
});

test.each([
	'',
	'?!',
	'EST',
	'what is the MO',
	'para 12',
	'per capita',
	'les',
	'café',
	'SEND',
	'de-escalation',
	'Zoë',
	'999',
])('“%s” may be English', (text) => {
	expect(tagOf(text)).toBeUndefined();
});

test('no question that the search is tuned by is taken for another language, were no page to hold a word of it', async () => {
	const needs = (await readNeeds(join(import.meta.dirname, 'judged'))).filter(({ half }) => half === 'tuning');
	expect(queriesOf(needs).filter(({ text }) => tagOf(text) !== undefined)).toEqual([]);
});

test('next to no English word is taken for another language, were it on no page', () => {
	expect(englishWords().filter((word) => tagOf(word) !== undefined).length).toBeLessThan(10);
});

const documents = [
	aDocument({ url: '/infants/', title: 'Infants', html: '<p>Infants and their parents, a sign of care.</p>' }),
	...Array.from({ length: 8 }, (_, at) => aDocument({ url: `/o-${at}/`, html: '<p>Infants elsewhere.</p>' })),
];

test('a word of another language is not corrected into English, and the question is answered in its language', async () => {
	const search = await aSearch(documents);
	const found = await search.search('enfants');
	expect(found.corrections).toEqual([]);
	expect(found.language).toMatchObject({ tag: 'fr', sentence: expect.stringContaining('999') as string });
	expect((await search.search('infents')).corrections).toEqual([{ typed: 'infents', used: 'infants' }]);
	expect((await search.search('infants')).language).toBeUndefined();
});

test('a name written with an accent is not corrected', async () => {
	const search = await aSearch(documents);
	expect((await search.search('Siân')).corrections).toEqual([]);
	expect((await search.search('sigm')).corrections).toEqual([{ typed: 'sigm', used: 'sign' }]);
});
