/** What a page of an entry names beside its text: its chapters, its sheets, and what to read after it. */
import { expect, test } from 'vitest';
import { chaptersOn } from '../../src/library/chapters.ts';
import { sheetsOf } from '../../src/library/guide-sheets.ts';
import type { HubEntryOf } from '../../src/library/hub.ts';
import { readNext } from '../../src/library/read-next.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const ids = (entries: readonly { type: string; id: string }[]) => entries.map(({ type, id }) => `${type} ${id}`);

test('what a guide names comes first, then what builds on it, then what is like it; each once', () => {
	const guide = aHubEntry('practice-guide', 'a', { themes: ['one'], related: ['b'], caseStudies: ['n/shown'] });
	const named = aHubEntry('practice-guide', 'b', { themes: ['one'], related: ['a'] });
	const hub = aHub(
		guide,
		named,
		aHubEntry('case-study', 'n/shown', { themes: ['one'], guides: ['a'] }),
		aHubEntry('resource', 'building', { themes: ['two'], guides: ['a'] }),
		aHubEntry('practice-guide', 'alike', { themes: ['one'] }),
		aHubEntry('practice-guide', 'other', { themes: ['two'] }),
	);
	expect(ids(readNext(hub, guide, [named], []))).toEqual([
		'practice-guide b',
		'resource building',
		'practice-guide alike',
	]);
});

test('what the page shows elsewhere is not shown again', () => {
	const guide = aHubEntry('practice-guide', 'a', { themes: ['one'] });
	const lead = aHubEntry('lead', 'l', { themes: ['one'], guides: ['a'] });
	expect(readNext(aHub(guide, lead), guide, [], [lead])).toEqual([]);
	expect(ids(readNext(aHub(guide, lead), guide, [], []))).toEqual(['lead l']);
});

test('at most twelve pages of a type that build on one are named, and then nothing that is merely alike', () => {
	const guide = aHubEntry('practice-guide', 'a', { themes: ['one'] });
	const building = Array.from({ length: 20 }, (_, number) =>
		aHubEntry('resource', `r${number}`, { themes: ['two'], guides: ['a'] }),
	);
	const hub = aHub(guide, ...building, aHubEntry('practice-guide', 'alike', { themes: ['one'] }));
	const next = readNext(hub, guide, [], []);
	expect(next).toHaveLength(12);
	expect(next.every(({ type }) => type === 'resource')).toBe(true);
});

const headings = [
	{ depth: 2, id: 'what-to-do', text: 'What to do' },
	{ depth: 3, id: 'first', text: 'First' },
	{ depth: 4, id: 'deeper', text: 'Deeper' },
	{ depth: 2, id: 'footnote-label', text: 'Footnotes' },
];

test('the contents of a guide are its advice, the headings of its text in two levels, and where it was tried', () => {
	const guide = aHubEntry('practice-guide', 'a', { localDifferences: [{ network: 'n', difference: 'Less.' }] });
	expect(chaptersOn(guide, headings)).toEqual([
		{ id: 'glance-heading', text: 'In five minutes', parts: [] },
		{ id: 'what-to-do', text: 'What to do', parts: [{ id: 'first', text: 'First' }] },
		{ id: 'differences-heading', text: 'Local differences', parts: [] },
		{ id: 'tried-heading', text: 'Where this has been tried', parts: [] },
	]);
});

test('a page with fewer than three chapters lists none', () => {
	expect(chaptersOn(aHubEntry('page', 'a'), headings)).toEqual([]);
	expect(chaptersOn(aHubEntry('meeting-note', '2026/2026-01-01-a'), [...headings, ...headings])).toEqual([]);
});

test('a guide without a team pack has one sheet, with one it has two', () => {
	const sheets = (data: Record<string, unknown>) =>
		sheetsOf(aHubEntry('practice-guide', 'a', data) as unknown as HubEntryOf<'practice-guide'>).map(({ href }) => href);
	expect(sheets({})).toEqual(['/practice-guides/a/on-one-page/']);
	expect(sheets({ teamPack: { points: ['1', '2', '3'], questions: ['1', '2'], tryThis: 'It.' } })).toEqual([
		'/practice-guides/a/on-one-page/',
		'/practice-guides/a/team-pack/',
	]);
});
