/** A word that no page holds leads to one that stands near it, and the page says that this is a guess. */
import { expect, test } from 'vitest';
import { guessInWords } from '../../src/search/guess-in-words.ts';
import { aDocument, aSearch, aTerm } from './a-search.ts';

const search = await aSearch(
	[
		aDocument({ url: '/alcohol/', title: 'Alcohol at home', html: '<p>What children say of alcohol at home.</p>' }),
		aDocument({ url: '/fathers/', title: 'Fathers', html: '<p>Asking fathers what they need, at home.</p>' }),
		...Array.from({ length: 8 }, (_, at) => aDocument({ url: `/${at}/`, title: 'Calm waiting', html: '<p>Calm.</p>' })),
	],
	[aTerm('kinship-care', 'Kinship care', { same: ['nan'] })],
);

test('a word that no page holds finds pages with a word near it, and says so', async () => {
	const found = await search.search('drunk');
	expect(await found.addresses()).toEqual(['/alcohol/']);
	expect(found.guesses).toEqual([{ typed: 'drunk', near: ['alcohol'] }]);
	expect(found.corrections).toEqual([]);
	expect(guessInWords(found.guesses[0]!)).toBe(
		'No page has the word “drunk”. As a guess, these are pages with “alcohol”.',
	);
});

test('beside words that pages hold nothing is guessed, and their order stays as it is', async () => {
	const found = await search.search('drunk fathers');
	expect(await found.addresses()).toEqual(['/fathers/']);
	expect(found.guesses.map(guessInWords)).toEqual(['No page has the word “drunk”.']);
});

test.each([
	['alcohol', 'a page holds it'],
	['nan', 'a term has it'],
	['DRUNK', 'it is a name'],
	['tantrum', 'it is near nothing that a page holds', [{ typed: 'tantrum', near: [] }]],
	['calm', 'a page holds it'],
])('nothing is guessed for “%s”, since %s', async (typed, _why, guesses: unknown = []) => {
	expect((await search.search(typed)).guesses).toEqual(guesses);
});

test('whoever asks for what was typed gets no guess', async () => {
	const found = await search.search('drunk', { asTyped: true });
	expect([found.total, found.guesses]).toEqual([0, []]);
});

test.each(['xylophone at six o’clock', 'xylophone fahters', 'xylophone y’know fathers'])(
	'of no word that nobody typed is said that no page has it: “%s”',
	async (typed) => {
		const said = (await search.search(typed)).guesses.map((guess) => guess.typed);
		expect(said.filter((word) => !typed.toLowerCase().split(/[ -]/).includes(word))).toEqual([]);
		expect(said).toContain('xylophone');
	},
);

test('of a group of people nothing is guessed, in either direction', async () => {
	const pages = ['Lesbian', 'Refugees', 'Alcohol', 'Illegal', 'Muslims', 'Blind', 'Prostitute'];
	const others = await aSearch(
		[
			...pages.map((title) => aDocument({ url: `/${title}/`, title, html: `<p>${title}</p>` })),
			...Array.from({ length: 20 }, (_, at) => aDocument({ url: `/${at}/`, title: 'Calm', html: '<p>Calm.</p>' })),
		],
		[],
	);
	for (const typed of ['immigrants', 'homosexuals', 'gay', 'jews', 'deaf', 'gypsies', 'islamic', 'migrant'])
		expect((await others.search(typed)).guesses, typed).toEqual([{ typed, near: [] }]);
});

test('what is near is fetched with the first word that no page holds, and never before', async () => {
	const fresh = await aSearch([aDocument({ url: '/a/', title: 'Alcohol', html: '<p>Alcohol.</p>' })]);
	const near = () => fresh.asked.filter((name) => name.startsWith('ordinary'));
	await fresh.search('alcohol');
	expect(near()).toEqual([]);
	await fresh.search('drunk');
	expect(near()).toEqual([expect.stringMatching(/^ordinary-\d+\.hub$/)]);
});

test('an unknown word that is near nothing is named, and the others are searched for', async () => {
	const found = await search.search('xylophone fathers');
	expect(found.guesses).toEqual([{ typed: 'xylophone', near: [] }]);
	expect(guessInWords(found.guesses[0]!)).toBe('No page has the word “xylophone”.');
	expect(await found.addresses()).toEqual(['/fathers/']);
});
