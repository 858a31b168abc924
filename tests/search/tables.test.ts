import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAddressTable, encodeAddressTable } from '../../src/search/address-table.ts';
import { ByteReader, ByteWriter } from '../../src/search/bytes.ts';
import {
	countFacets,
	decodeFacetTable,
	encodeFacetTable,
	filterBy,
	knownChoices,
	type FacetTable,
} from '../../src/search/facet-table.ts';
import { decodePageTable, encodePageTable } from '../../src/search/page-table.ts';
import { decodeShard, encodeShard } from '../../src/search/postings.ts';
import { shardOf } from '../../src/search/tables.ts';
import { decodeWordTable, encodeWordTable } from '../../src/search/word-table.ts';

test('whole numbers and texts come back as they were written', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 2 ** 40 })), fc.array(fc.string({ unit: 'grapheme' })), (numbers, texts) => {
			const writer = new ByteWriter();
			numbers.forEach((number) => writer.number(number));
			texts.forEach((text, at) => writer.textAfter(texts[at - 1] ?? '', text));
			const reader = new ByteReader(writer.done());
			expect(numbers.map(() => reader.number())).toEqual(numbers);
			let before = '';
			expect(texts.map(() => (before = reader.textAfter(before)))).toEqual(texts);
		}),
	);
});

test('postings come back as they were written', () => {
	const entries = [
		['care', { pages: Uint32Array.of(0, 3, 900), weights: Uint8Array.of(1, 63, 30), places: Uint8Array.of(0, 1, 3) }],
		['career', { pages: Uint32Array.of(2), weights: Uint8Array.of(5), places: Uint8Array.of(2) }],
	] as const;
	expect([...decodeShard(encodeShard(entries))]).toEqual(entries.map(([stem, posting]) => [stem, posting]));
});

test('a stem belongs to the last shard that does not begin after it', () => {
	expect(['a', 'care', 'carer', 'z'].map((stem) => shardOf(['care', 'home'], stem))).toEqual([-1, 0, 0, 1]);
});

test('the page table comes back as it was written', () => {
	const table = {
		count: 2,
		fragments: ['en_0a1b2c3', ''],
		titlesWeight: 30,
		titleWeights: Uint8Array.of(10, 255),
		titleSharers: Uint8Array.of(1, 2),
		types: ['term', ''],
		networks: [['Dudley', 'Sandwell'], []],
		illustrative: [true, false],
		withdrawn: [false, true],
		aboutTheHub: [true, false],
		reviewDueOn: ['2026-11-22', ''],
		dated: ['', '2025-02-28'],
		related: [Uint32Array.of(1), Uint32Array.of()],
	};
	expect(decodePageTable(encodePageTable(table))).toEqual(table);
});

test('addresses and words come back as they were written', () => {
	expect(decodeAddressTable(encodeAddressTable(['/a/', '/a/b/', '/c/']))).toEqual(['/a/', '/a/b/', '/c/']);
	const words = [
		{ text: 'care', pages: 0 },
		{ text: 'cared', pages: 300 },
	];
	expect(decodeWordTable(encodeWordTable(words))).toEqual(words);
});

const facets: FacetTable = new Map([
	[
		'Sector',
		new Map([
			['Health', Uint32Array.of(0, 1, 2)],
			['Education', Uint32Array.of(2, 3)],
		]),
	],
	[
		'Stage',
		new Map([
			['Idea', Uint32Array.of(0, 3)],
			['Stopped', Uint32Array.of(1)],
		]),
	],
]);

test('facets come back as they were written', () => {
	expect(decodeFacetTable(encodeFacetTable(facets))).toEqual(facets);
});

test('every count is the number of results there would be with that value added', () => {
	const sectors = ['Health', 'Education'];
	const stages = ['Idea', 'Stopped'];
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.nat({ max: 3 })),
			fc.subarray(sectors),
			fc.subarray(stages),
			(found, Sector, Stage) => {
				const chosen = { Sector, Stage };
				const counts = countFacets(facets, found, chosen, 4);
				for (const [facet, values] of [
					['Sector', sectors],
					['Stage', stages],
				] as const)
					for (const value of values) {
						const passes = filterBy(facets, { ...chosen, [facet]: [value] }, 4);
						expect(counts[facet]?.find((one) => one.value === value)?.count).toBe(found.filter(passes).length);
					}
			},
		),
	);
});

test('what a link asks for and this hub does not have keeps no page back', () => {
	const passing = (chosen: Record<string, string[]>) =>
		[0, 1, 2, 3].filter(filterBy(facets, knownChoices(facets, chosen), 4));
	expect(knownChoices(facets, { q: ['police'], constructor: ['Idea'], Sector: ['Renamed since'] })).toEqual({});
	expect(passing({ q: ['police'], constructor: ['Idea'] })).toEqual([0, 1, 2, 3]);
	expect(passing({ Sector: ['Renamed since'] })).toEqual([0, 1, 2, 3]);
	expect(passing({ Sector: ['Renamed since', 'Education'], q: ['police'] })).toEqual([2, 3]);
});
