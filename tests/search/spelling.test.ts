import { expect, test } from 'vitest';
import { nearestWord } from '../../src/search/spelling.ts';
import { aDocument, aSearch, aTerm } from './a-search.ts';

const search = await aSearch(
	[
		aDocument({
			url: '/a/',
			title: 'Safeguarding children',
			html: '<p>Safeguarding and social work in Wolverhampton.</p>',
		}),
		aDocument({ url: '/b/', title: 'Tolerance', html: '<p>The window of tolerance, and fathers.</p>' }),
	],
	[aTerm('coercive-control', 'Coercive control')],
);

test.each([
	['safegaurding', 'safeguarding'],
	['saefguarding', 'safeguarding'],
	['safguardin', 'safeguarding'],
	['tollerance', 'tolerance'],
	['afeguarding', 'safeguarding'],
	['dafeguarding', 'safeguarding'],
	['wolverhamton', 'wolverhampton'],
	['coersive', 'coercive'],
	['socialwork', 'social work'],
])('“%s” is searched for as “%s”, and said', async (typed, used) => {
	expect((await search.search(typed)).corrections).toEqual([{ typed, used }]);
});

test('what was typed can be searched for as it is', async () => {
	const found = await search.search('safegaurding', { asTyped: true });
	expect(found.corrections).toEqual([]);
	expect(found.total).toBe(0);
});

test.each(['LAC', 'fathering', 'children', 'control', 'cat', 's47', 'TOLLERANCE'])(
	'“%s” is never corrected',
	async (typed) => {
		expect((await search.search(typed)).corrections).toEqual([]);
	},
);

test.each(['tolerate', 'fatter'])(
	'“%s” is a word of its own, so it is left alone though the hub does not hold it',
	async (typed) => {
		expect((await search.search(typed)).corrections).toEqual([]);
	},
);

test('the list of ordinary words is read only for a word that no page holds', async () => {
	const fresh = await aSearch([aDocument({ url: '/b/', title: 'Tolerance', html: '<p>The window of tolerance.</p>' })]);
	const read = () => fresh.asked.filter((name) => name.startsWith('ordinary'));
	await fresh.search('window of tolerance');
	expect(read()).toEqual([]);
	await fresh.search('tollerance');
	expect(read()).toEqual([expect.stringMatching(/^ordinary-\d+\.hub$/)]);
});

test('an edition the hub does not know leads to the thing it does', async () => {
	expect((await search.search('tolerance2')).corrections).toEqual([{ typed: 'tolerance2', used: 'tolerance' }]);
});

test('two words that the hub writes as one are found', async () => {
	expect((await search.search('wolver hampton')).corrections).toEqual([
		{ typed: 'wolver hampton', used: 'wolverhampton' },
	]);
});

test('a word that is there costs no file of words', async () => {
	search.asked.length = 0;
	await search.search('safeguarding tolerance');
	expect(search.asked.filter((name) => name.startsWith('words'))).toEqual([]);
});

test('of words equally near, the commoner is taken', () => {
	expect(
		nearestWord('cere', [
			{ text: 'core', pages: 2 },
			{ text: 'care', pages: 90 },
		])?.text,
	).toBe('care');
});
