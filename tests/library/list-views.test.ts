import { expect, test } from 'vitest';
import { facetsOfList } from '../../src/library/list-facets.ts';
import { orderName, ordersOf, shownIn, viewHref } from '../../src/library/list-views.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const guide = (id: string, data: Record<string, unknown> = {}) =>
	aHubEntry('practice-guide', id, { title: id, ...data });

test('a list can be narrowed by the terms its entries carry, counted, and by no term that none carries', () => {
	const hub = aHub(
		guide('a', { sectors: ['first', 'second'] }),
		guide('b', { sectors: ['first'] }),
		guide('invented', { sectors: ['stopped'], illustrative: true }),
	);
	const sectors = facetsOfList(hub, 'practice-guide').find(({ field }) => field === 'sectors')!;
	expect(sectors.values.map(({ id, count }) => [id, count]).sort()).toEqual([
		['first', 2],
		['second', 1],
	]);
	expect(shownIn(hub, 'practice-guide', { only: { field: 'sectors', id: 'second' }, page: 1 }).sections).toMatchObject([
		{ entries: [{ id: 'a' }] },
	]);
});

test('a facet in which all entries are alike narrows nothing and is left out', () => {
	const hub = aHub(guide('a', { sectors: ['first'] }), guide('b', { sectors: ['first'] }));
	expect(facetsOfList(hub, 'practice-guide').map(({ field }) => field)).not.toContain('sectors');
});

test('fifty stand on a page, the last page holds the rest, and none is left out or comes twice', () => {
	const ids = Array.from({ length: 120 }, (_, number) => `g${String(number).padStart(3, '0')}`);
	const hub = aHub(...ids.map((id) => guide(id)));
	const pages = [1, 2, 3].map((page) => shownIn(hub, 'practice-guide', { page }));
	expect(pages.map(({ pages: count }) => count)).toEqual([3, 3, 3]);
	const shown = pages.map(({ sections }) => sections.flatMap(({ entries }) => entries.map(({ id }) => id)));
	expect(shown.map(({ length }) => length)).toEqual([50, 50, 20]);
	expect(shown.flat()).toEqual(ids);
});

test('a part of a list that goes on over a page keeps its heading', () => {
	const note = (id: string, heldOn: string) =>
		aHubEntry('meeting-note', id, { title: id, heldOn, illustrative: false });
	const hub = aHub(
		...Array.from({ length: 60 }, (_, number) => note(`2026/n${number}`, '2026-01-02')),
		note('2025/last', '2025-01-02'),
	);
	expect(shownIn(hub, 'meeting-note', { page: 1 }).sections.map(({ heading }) => heading)).toEqual(['2026']);
	expect(
		shownIn(hub, 'meeting-note', { page: 2 }).sections.map(({ heading, entries }) => [heading, entries.length]),
	).toEqual([
		['2026', 10],
		['2025', 1],
	]);
});

test('a list can be read A to Z and newest first', () => {
	const hub = aHub(
		guide('b', { publishedOn: '2026-01-01' }),
		guide('a', { publishedOn: '2026-01-02' }),
		guide('c', { publishedOn: '2026-01-03' }),
	);
	const ids = (order?: 'title' | 'newest') =>
		shownIn(hub, 'practice-guide', { order, page: 1 }).sections.flatMap(({ entries }) => entries.map(({ id }) => id));
	expect(ids()).toEqual(['a', 'b', 'c']);
	expect(ids('newest')).toEqual(['c', 'a', 'b']);
	expect(ordersOf('practice-guide')).toEqual([{ label: 'A to Z' }, { label: 'Newest first', order: 'newest' }]);
	expect(ordersOf('case-study').map(({ label }) => label)).toEqual(['Newest first', 'A to Z']);
	expect(orderName({ order: 'newest', page: 1 })).toBe('Newest first');
	expect(orderName({ page: 1 })).toBeUndefined();
});

test('each view has an address of its own, and the first is that of the list', () => {
	expect(viewHref('resource', { page: 1 })).toBe('/resources/');
	expect(viewHref('resource', { page: 2 })).toBe('/resources/by/page/2/');
	expect(viewHref('resource', { order: 'title', page: 1 })).toBe('/resources/by/title/');
	expect(viewHref('resource', { only: { field: 'sectors', id: 'first' }, page: 3 })).toBe(
		'/resources/by/sectors/first/3/',
	);
});
