/** Which reviews are due, as page, file, feed and calendar, beside going through the entries one by one. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { daysBetween } from '../../src/content-model/review-state.ts';
import { calendarsOf } from '../../src/library/calendars.ts';
import { feedsOf } from '../../src/library/feeds.ts';
import { viewsOf } from '../../src/library/meeting-views.ts';
import { gatheredReviews, reviewsInFiles, reviewsOf } from '../../src/library/reviews.ts';
import { dueListAsCsv, dueListAsJson } from '../../src/publishing/due-list.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';
import { TODAY } from '../support/vocabularies.ts';

const dayFromToday = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
const OFFSETS = [-400, -181, -180, -179, -30, -1, 0, 1, 30, 31, 400];
const ENTRIES = OFFSETS.map((days, at) =>
	aHubEntry(at % 2 ? 'case-study' : 'practice-guide', at % 2 ? `n/p${at}` : `p${at}`, {
		title: `Page ${days}`,
		reviewDueOn: dayFromToday(days),
		reviewedOn: '2025-01-01',
		owner: { role: 'Lead', organisation: at % 3 ? 'one' : 'two' },
	}),
);
const hub = aHub(
	...ENTRIES,
	aHubEntry('case-study', 'n/i', { title: 'INVENTED', reviewDueOn: dayFromToday(-1), illustrative: true }),
	aHubEntry('case-study', 'n/w', {
		title: 'WITHDRAWN',
		reviewDueOn: dayFromToday(-1),
		withdrawn: { on: '2026-01-01', why: 'Old.' },
	}),
	aHubEntry('organisation', 'one', { title: 'Organisation one', reviewDueOn: dayFromToday(-3) }),
	aHubEntry('organisation', 'two', { title: 'Organisation two', reviewDueOn: undefined }),
);
const view = (key: string) => viewsOf(gatheredReviews(hub)).find((one) => one.key === key)!;
const titles = (reviews: readonly { entry: { data: { title: string } } }[]) =>
	reviews.map(({ entry }) => entry.data.title);
const ownedBy = (organisation: string) =>
	ENTRIES.filter(({ data }) => data.owner?.organisation === organisation).map(({ data }) => data.title);

test('what is due or late stands on the whole list, the latest first, and nothing invented or withdrawn', () => {
	expect(titles(view('').items)).toEqual([
		...OFFSETS.filter((days) => days < -3).map((days) => `Page ${days}`),
		'Organisation one',
		...OFFSETS.filter((days) => days > -3 && days <= 30).map((days) => `Page ${days}`),
	]);
	expect(JSON.stringify(reviewsOf(hub))).not.toMatch(/INVENTED|WITHDRAWN/);
});

test('the list of an owner has all its pages, and what no organisation answers for stands by itself', () => {
	expect(titles(view('organisations/one').items)).toEqual(ownedBy('one'));
	expect(titles(view('organisations/two').items)).toEqual(ownedBy('two'));
	expect(titles(view('no-organisation').items)).toEqual(['Organisation one']);
	expect(view('organisations/one').label).toBe('Organisation one');
});

test('each state is that of its days', () => {
	for (const { dueOn, state } of reviewsOf(hub)) {
		const late = daysBetween(dueOn, TODAY);
		const expected = [
			[late >= 180, 'withdrawn'],
			[late > 0, 'overdue'],
			[late >= -30, 'due'],
			[true, 'current'],
		].find(([holds]) => holds)![1];
		expect([dueOn, state]).toEqual([dueOn, expected]);
	}
});

test('the feeds tell what is due or late, on the day it became due, and again once it is late', () => {
	const feed = feedsOf(hub).get('/reviews/')!;
	expect(feed.items).toHaveLength(view('').items.length);
	expect(
		feed.items.every(({ publishedOn, changedOn = publishedOn }) => publishedOn <= TODAY && changedOn <= TODAY),
	).toBe(true);
	expect(
		feedsOf(hub)
			.get('/reviews/organisations/two/')!
			.items.map(({ title }) => title.slice(12))
			.toSorted(),
	).toEqual(titles(view('organisations/two').items.filter(({ state }) => state !== 'current')).toSorted());
});

test('the calendars hold every review on its day, each once, and stand apart from the others', () => {
	const calendars = new Map(
		calendarsOf(hub)
			.flatMap((group) => group.calendars)
			.map((one) => [one.name, one.events]),
	);
	expect(calendars.get('reviews')!.map(({ on }) => on)).toEqual(reviewsOf(hub).map(({ dueOn }) => dueOn));
	expect(calendars.get('reviews/organisations/one')!.map(({ title }) => title)).toEqual(
		ownedBy('one').map((title) => `Review due: ${title}`),
	);
	expect(new Set(calendars.get('reviews')!.map(({ id }) => id)).size).toBe(reviewsOf(hub).length);
	expect(calendars.get('everything')).toEqual([]);
});

test('the files hold every page with its days, and a spreadsheet runs none of it', () => {
	expect(reviewsInFiles(hub, view(''))).toBe(reviewsOf(hub));
	const page = {
		title: '=1+1',
		href: '/a/',
		type: 'Page',
		organisation: 'O, “P”',
		role: '@lead',
		reviewedOn: '2026-01-01',
		reviewDueOn: '2026-02-02',
	};
	const [head, row] = parse(dueListAsCsv(settings, [page]), { bom: true }) as string[][];
	expect(head).toHaveLength(row!.length);
	expect(row).toEqual(['https://hub.example.org/a/', "'=1+1", 'Page', 'O, “P”', "'@lead", '2026-01-01', '2026-02-02']);
	const { href, ...rest } = page;
	expect(JSON.parse(dueListAsJson(settings, [page]))).toMatchObject({
		hub: 'A hub',
		pages: [{ ...rest, page: `https://hub.example.org${href}` }],
	});
});
