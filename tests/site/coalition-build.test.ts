import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../support/built-site.ts';
import { findWords } from '../support/every-byte.ts';
import type { SmallCheckout } from '../support/small-checkout.ts';
import { buildInto, checkoutWithAStory, plant, PLANTED, plantedWords as words } from './planted-words.ts';

let checkout: SmallCheckout;
const folder = (out: string) => join(checkout.root, out);

beforeAll(async () => {
	checkout = await checkoutWithAStory();
	await plant(checkout);
	await buildInto(checkout, 'coalition', 'coalition');
}, 600_000);

afterAll(() => checkout?.close());

test('the same search finds the words in the coalition’s build, so it is not blind', () => {
	const found = findWords(folder('coalition'), words);
	const missing = (
		[
			'title',
			'summary',
			'body',
			'heading',
			'alt',
			'file',
			'setting',
			'role',
			'outcome',
			'quotation',
			'organisation',
			'organisationFile',
			'term',
			'otherForm',
			'event',
			'network',
		] as const
	).filter((place) => !found.some((line) => line.endsWith(PLANTED[place])));
	expect(missing).toEqual([]);
});

test('the words are found in the packed parts of the coalition’s search index as well', () => {
	const packed = findWords(folder('coalition'), words).filter((line) => line.startsWith('search-index/'));
	expect(packed.some((line) => line.includes('.pf_fragment: '))).toBe(true);
	expect(packed.some((line) => line.includes('.hub: '))).toBe(true);
});

test('the coalition’s build holds the pictures of both', () => {
	expect(
		filesBelow(folder('coalition')).filter((file) => file.startsWith('media/') && !file.endsWith('.gitkeep')),
	).toEqual(['media/a-drawing.png', 'media/chairs.png']);
});

test('the number of a consent record is shown to nobody, not even to the coalition', () => {
	expect(findWords(folder('coalition'), [PLANTED.consent])).toEqual([]);
});

test('a file in the coalition’s folder that is no entry is published nowhere', () => {
	expect(findWords(folder('coalition'), [PLANTED.indicator])).toEqual([]);
});

test('the coalition’s build holds the public story as well as its own', () => {
	const stories = filesBelow(folder('coalition')).filter((file) =>
		/^case-studies\/dudley\/[^/]+\/index\.html$/.test(file),
	);
	expect(stories.sort()).toEqual([
		'case-studies/dudley/a-calmer-way-to-begin/index.html',
		`case-studies/dudley/${PLANTED.file}/index.html`,
	]);
});
