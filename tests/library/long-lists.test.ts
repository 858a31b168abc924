/** Pages that list many: light however large the hub, and nothing on them is out of reach. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { MOST_LINES, letterHref, pagesByLetter } from '../../src/library/all-pages.ts';
import { sharedUnder } from '../../src/library/coverage.ts';
import { firstShown, listNaming } from '../../src/library/first-shown.ts';
import { onPage, pagesOf } from '../../src/library/gathered.ts';
import type { HubEntry, HubEntryOf } from '../../src/library/hub.ts';
import { pagesFor, sectionsOnPage, shownIn } from '../../src/library/list-views.ts';
import { byNeed } from '../../src/library/listing.ts';
import { workedExampleSections } from '../../src/library/lists.ts';
import { shownUses } from '../../src/library/uses.ts';
import { workedExamplesOf } from '../../src/library/worked-examples.ts';
import { line, sentence } from '../bench/generated-words.ts';
import { seeded } from '../bench/search-typing-errors.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const TYPES: readonly TypeName[] = ['case-study', 'practice-guide', 'meeting-note', 'reflective-note', 'resource'];
const chance = seeded(7);
const models = new Map(TYPES.map((type) => [type, aHubEntry(type, 'a', { illustrative: false })]));

/** Ten thousand entries with titles and summaries as long as they may be, all under one theme. */
const many = Array.from({ length: 10_000 }, (_, number): HubEntry => {
	const model = models.get(TYPES[number % TYPES.length]!)!;
	const id = `e${number}`;
	return {
		...model,
		id,
		digest: id,
		href: `${typeNamed(model.type).address}${id}/`,
		data: {
			...model.data,
			title: `${line(chance, 100)} (${number})`,
			summary: sentence(chance).slice(0, 239),
			themes: number % 2 ? ['first'] : ['first', 'second'],
			illustrative: model.type === 'case-study' && number % 3 === 0,
		},
	};
});
const hub = aHub(...many);

/** What cards say, as a host would send it: their frame is the same for each and packs to little. */
const kilobytesOf = (entries: readonly HubEntry[]) =>
	brotliCompressSync(entries.map(({ href, data }) => `${href} ${data.title} ${data.summary}`).join('\n')).length / 1024;

test('the heaviest list of a hub of ten thousand stays far below what a page may weigh', () => {
	const list = shownIn(hub, 'case-study', { page: 1 });
	expect([list.count, list.pages]).toEqual([1333, 27]);
	expect(kilobytesOf(list.sections.flatMap(({ entries }) => entries))).toBeLessThan(12);
	const onTheme = byNeed(sharedUnder(hub, 'themes', 'first')).flatMap(([, entries]) => firstShown(entries));
	expect(onTheme).toHaveLength(5 * 12);
	expect(kilobytesOf(onTheme)).toBeLessThan(12);
	for (const letter of pagesByLetter(hub))
		expect(kilobytesOf(onPage(letter, 1, MOST_LINES)), letter.label).toBeLessThan(30);
});

test('every real entry stands on one page of its letter, and no page of one is longer than the others', () => {
	const letters = pagesByLetter(hub);
	const all = letters.flatMap((letter) =>
		Array.from({ length: pagesOf(letter, MOST_LINES) }, (_, at) => onPage(letter, at + 1, MOST_LINES)),
	);
	expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(MOST_LINES);
	const real = many.filter(({ data }) => !data.illustrative).map(({ id }) => id);
	expect(
		all
			.flat()
			.map(({ id }) => id)
			.sort(),
	).toEqual(real.sort());
	expect(letterHref({ key: 'a' }, 2)).toBe('/sitemap/a/page/2/');
});

test('every worked example stands on one page of the shelf, under the name of its type', () => {
	const sections = workedExampleSections(hub);
	const pages = Array.from({ length: pagesFor(workedExamplesOf(hub).length) }, (_, at) =>
		sectionsOnPage(sections, at + 1).flatMap(({ entries }) => entries.map(({ id }) => id)),
	);
	expect(Math.max(...pages.map(({ length }) => length))).toBe(50);
	expect(pages.flat().sort()).toEqual(
		workedExamplesOf(hub)
			.map(({ id }) => id)
			.sort(),
	);
});

test('a short list is shown whole; of a long one the first, with a way to all of them', () => {
	const numbers = Array.from({ length: 25 }, (_, number) => number);
	expect(firstShown(numbers.slice(1))).toHaveLength(24);
	expect(firstShown(numbers)).toEqual(numbers.slice(0, 12));
	const theme = (id: string) => ({ fields: ['themes'], id });
	expect(listNaming(hub, 'practice-guide', theme('second'))).toEqual({
		href: '/practice-guides/by/themes/second/',
		count: 1000,
	});
	const whole = aHub(...['a', 'b'].map((id) => aHubEntry('practice-guide', id, { themes: ['first'] })));
	expect(listNaming(whole, 'practice-guide', theme('first'))).toEqual({ href: '/practice-guides/', count: 2 });
	expect(listNaming(whole, 'practice-guide', theme('second'))).toBeUndefined();
	expect(listNaming(whole, 'network', theme('first'))).toBeUndefined();
});

test('the page of a common word shows what is about it before what only uses it, the newer first', () => {
	const term = aHubEntry('term', 'safety', {
		title: 'Safety',
		otherForms: ['being safe'],
	}) as unknown as HubEntryOf<'term'>;
	const use = (id: string, title: string, summary: string, publishedOn: string) =>
		aHubEntry('practice-guide', id, { title, summary, publishedOn });
	const telling = [
		use('summary', 'A room', 'About being safe there.', '2024-01-01'),
		use('older', 'Safety first', 'Words.', '2023-01-01'),
		use('newer', 'What safety is', 'Words.', '2023-02-01'),
		use('part', 'A safetyless word', 'Words.', '2026-01-09'),
	];
	const others = Array.from({ length: 60 }, (_, number) =>
		use(`o${number}`, `Other ${number}`, 'Words.', '2026-01-01'),
	);
	const shown = shownUses([...others, ...telling], term).map(({ id }) => id);
	expect(shown).toHaveLength(30);
	expect(shown.slice(0, 4)).toEqual(['newer', 'older', 'summary', 'part']);
	expect(shownUses(telling, term).map(({ id }) => id)).toEqual(['part', 'summary', 'newer', 'older']);
});
