/** The digest of each half-year, beside going through the entries one by one. */
import { expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { daysInWords, digestsOf, halfYearOf, MOST_IN_A_DIGEST, type Digest } from '../../src/library/digests.ts';
import { digestDocument } from '../../src/publishing/digest-document.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someHubSettings } from '../support/hub-settings.ts';
import { TODAY } from '../support/vocabularies.ts';

const action = (id: string, more: Record<string, unknown>) => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'Lead', organisation: 'planted' },
	dueOn: '2026-04-01',
	state: 'open',
	...more,
});
const hub = aHub(
	aHubEntry('network', 'dudley', { title: 'Dudley' }),
	aHubEntry('meeting-note', 'm', {
		title: 'Meeting',
		body: 'coalition',
		heldOn: '2026-01-10',
		publishedOn: '2026-01-12',
		chathamHouse: true,
		decisions: [{ decision: 'Pay people.' }],
		actions: [
			action('walk', {}),
			action('late', { dueOn: '2027-03-01' }),
			action('done', { state: 'done', closedOn: '2026-01-20' }),
			action('not', { state: 'dropped', reason: 'No room.' }),
		],
	}),
	aHubEntry('news', 'law', { title: 'A law', happenedOn: '2025-11-07', publishedOn: '2026-02-01' }),
	aHubEntry('resource', 'old', { title: 'Old', publishedOn: '2025-08-01', reviewDueOn: '2026-09-01' }),
	aHubEntry('resource', 'ahead', { title: 'Ahead', publishedOn: '2999-01-01', reviewDueOn: '2999-02-01' }),
	aHubEntry('trying-too', 'dudley/t', { title: 'Try', networks: ['dudley'], since: '2026-02-02', themes: [] }),
	aHubEntry('case-study', 'dudley/i', { title: 'Invented', publishedOn: '2026-01-15', illustrative: true }),
);
const linesOf = ({ items }: Digest, id: string) =>
	items.find((item) => item.id === id)?.lines.map(({ words }) => words);

test('a day lies in one half of its year', () => {
	expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((day) => halfYearOf(day).key)).toEqual([
		'2026-1',
		'2026-1',
		'2026-2',
		'2026-2',
	]);
});

test('each half-year holds what is new, decided, done, dropped and tried in it; the running one what is due', () => {
	const [now, before] = digestsOf(hub);
	expect([now?.key, now?.isSoFar, before?.key, before?.isSoFar]).toEqual(['2026-1', true, '2025-2', false]);
	expect(now!.items.map(({ id }) => [id, linesOf(now!, id)])).toEqual([
		['news', ['A law']],
		['new', expect.arrayContaining(['Meeting', 'Try'])],
		['decided', ['Pay people.']],
		['closed', ['Do not.']],
		['came-of-it', ['Try', 'Do done.']],
		['actions-due', ['Do walk.']],
		['reviews-due', expect.arrayContaining(['Old'])],
	]);
	expect(before!.items.map(({ id }) => id)).toEqual(['new']);
	expect(linesOf(before!, 'new')).toEqual(['Old']);
	expect(JSON.stringify(digestsOf(hub))).not.toMatch(/Invented|Ahead|planted|Do late/);
	expect(daysInWords(now!, TODAY)).toBe('From 1 January 2026 to today, 4 March 2026.');
	expect(daysInWords(before!, TODAY)).toBe('From 1 July 2025 to 31 December 2025.');
});

test('a hub with nothing has the digest of the running half-year, and a long one is cut with a way to the rest', () => {
	expect(digestsOf(aHub()).map(({ key, items }) => [key, items])).toEqual([['2026-1', []]]);
	const many = Array.from({ length: MOST_IN_A_DIGEST + 2 }, (_, at) =>
		aHubEntry('resource', `r${at}`, { title: `R${at}`, publishedOn: '2026-01-01', reviewDueOn: '2030-01-01' }),
	);
	const [item] = digestsOf(aHub(...many))[0]!.items;
	expect([item?.lines.length, item?.more]).toEqual([
		MOST_IN_A_DIGEST,
		{ count: 2, href: '/new/', label: 'Everything new' },
	]);
});

test('the Word file holds every line of the page', async () => {
	const [digest] = digestsOf(hub);
	const bytes = await digestDocument(someHubSettings, { title: 'T', first: ['F'], items: digest!.items });
	const text = strFromU8(unzipSync(bytes)['word/document.xml']!);
	for (const { heading, lines } of digest!.items)
		for (const words of [heading, ...lines.map((line) => line.words)]) expect(text).toContain(words);
});
