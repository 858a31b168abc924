import { expect, test } from 'vitest';
import { placeEntries } from '../../src/search/place-entries.ts';
import { aDocument, aSearch } from './a-search.ts';

const entries = placeEntries(
	[
		{ name: 'Kent', neighbourhoods: ['Briefly Hill', 'Ashfold'] },
		{ name: 'Sussex', neighbourhoods: ['Calmly'] },
	],
	[{ title: 'Kent', href: '/networks/kent/' }],
);
const pages = [
	aDocument({ url: '/networks/kent/', type: 'network', title: 'Kent', html: '<p>What was shared here.</p>' }),
	aDocument({ url: '/story/', html: '<p>Calm starts were tried briefly in Kent. Then a hill, unfold, ash.</p>' }),
	...Array.from({ length: 8 }, (_, at) =>
		aDocument({ url: `/z-${at}/`, html: `<p>Briefly said, calm and unfolded, number ${at}.</p>` }),
	),
];

test.each(['Ashfold', 'ashfold', 'briefly hill'])('“%s” finds its network first, and says why', async (asked) => {
	const search = await aSearch(pages, entries);
	const found = await search.search(asked);
	expect(found.corrections).toEqual([]);
	expect(await found.addresses()).toContain('/networks/kent/');
	expect(found.expansions.map(({ because, href, isPlace }) => [because, href, isPlace])).toEqual([
		[`“${asked.toLowerCase()}” is part of Kent.`, '/networks/kent/', true],
	]);
});

test('a place alone brings its network first', async () => {
	const search = await aSearch(pages, entries);
	expect((await search.addressesFor('Ashfold'))[0]).toBe('/networks/kent/');
	expect((await search.addressesFor('Kent'))[0]).toBe('/networks/kent/');
});

test('a place of an area without a network is not corrected, and leads to all networks', async () => {
	const found = await (await aSearch(pages, entries)).search('calmly');
	expect(found.corrections).toEqual([]);
	expect(entries[1]!.href).toBe('/networks/');
});

test('a network is suggested as a place, not as a term', async () => {
	const suggestions = await (await aSearch(pages, entries)).suggest('kent');
	expect(suggestions.map(({ text, kind }) => [text, kind])).toEqual([['Kent', 'place']]);
});
