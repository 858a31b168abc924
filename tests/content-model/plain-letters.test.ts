import { expect, test } from 'vitest';
import { plainFileName } from '../../cms/plain-file-name.ts';
import { fold as foldForChecks } from '../../src/checks/reading/tokens.ts';
import { plainLetters, straightApostrophes } from '../../src/content-model/plain-letters.ts';
import { slugOfTitle } from '../../src/content-model/slug.ts';
import { foldForSearch } from '../../src/search/normalise.ts';

test.each([
	['Łukasz', 'lukasz'],
	['ŁUKASZ', 'lukasz'],
	['Søren', 'soren'],
	['Đorđe', 'dorde'],
	['Işıl', 'isil'],
	['İbrahim', 'ibrahim'],
	['Zoë', 'zoe'],
	['Zoe\u0308', 'zoe'],
	['Ægir', 'aegir'],
	['Cœur', 'coeur'],
	['Strauß', 'strauss'],
	['Þóra', 'thora'],
	['Għarb', 'gharb'],
	['Məhəmməd', 'mehemmed'],
	['Ƙasim', 'kasim'],
	['Akɔsua', 'akosua'],
	['Nguyễn', 'nguyen'],
	['ﬁne', 'fine'],
	['Ｍｉａ', 'mia'],
])('“%s” is one word for the checks, for search and in names of files: %s', (written, plain) => {
	expect(foldForChecks(written)).toBe(plain);
	expect(foldForSearch(written)).toBe(plain);
	expect(slugOfTitle(written)).toBe(plain);
	expect(plainFileName(`${written}.jpg`)).toBe(`${plain}.jpg`);
});

test.each(['O’Hara', "O'Hara", 'O`Hara', 'Oʼhara', 'O´Hara', 'O‘Hara'])(
	'every mark typed for an apostrophe is one: %s',
	(written) => {
		expect(foldForChecks(written)).toBe("o'hara");
		expect(foldForSearch(written)).toBe("o'hara");
		expect(slugOfTitle(written)).toBe('ohara');
	},
);

test('capitals and letters of other scripts stay, and plain text is untouched', () => {
	expect(plainLetters('Ægir ŁÓDŹ')).toBe('AEgir LODZ');
	expect(plainLetters('سارة Ольга')).toBe('سارة Ольга');
	expect(plainLetters('Plain words: “as they are”, 1 – 2.')).toBe('Plain words: “as they are”, 1 – 2.');
	expect(straightApostrophes('“a” b')).toBe('“a” b');
});
