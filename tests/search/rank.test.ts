import { expect, test } from 'vitest';
import { relatedPages } from '../../src/search/related-pages.ts';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { openTables } from '../../src/search/tables.ts';
import { aDocument, anIndex, aSearch, aTerm, aTermPage } from './a-search.ts';

const filler = Array.from({ length: 12 }, (_, at) =>
	aDocument({
		url: `/filler-${at}/`,
		title: `Other matter ${at}`,
		html: `<p>Nothing to do with it, number ${at}.</p>`,
	}),
);
const body = (text: string) => `<p>${text}</p>`;

test('no word of a question is required, and rare words count more', async () => {
	const search = await aSearch([
		...filler,
		aDocument({ url: '/common/', html: body('What a matter of nothing.') }),
		aDocument({ url: '/rare/', html: body('A doorbell camera.') }),
	]);
	expect((await search.addressesFor('what is the matter with doorbell zebras'))[0]).toBe('/rare/');
});

test('a title that the question covers comes before a body that mentions it', async () => {
	const search = await aSearch([
		...filler,
		aDocument({ url: '/body/', title: 'Long afternoons', html: body('calm waiting '.repeat(6)) }),
		aDocument({ url: '/title/', title: 'Calm waiting', html: body('A room.') }),
	]);
	expect(await search.addressesFor('calm waiting')).toEqual(['/title/', '/body/']);
});

test('words that stand side by side count for more than words apart', async () => {
	const apart = (at: number) =>
		aDocument({
			url: `/apart-${at}/`,
			html: body('A panel met. Something else was said at length. The exit was marked.'),
		});
	const search = await aSearch([
		...filler,
		apart(1),
		apart(2),
		aDocument({ url: '/beside-1/', html: body('The exit panel met. Something else was said at length.') }),
		aDocument({ url: '/beside-2/', html: body('Something else was said at length by the exit panel.') }),
	]);
	expect((await search.addressesFor('exit panel')).slice(0, 2).sort()).toEqual(['/beside-1/', '/beside-2/']);
});

test('a page that uses another name for the same thing is found', async () => {
	const term = aTerm('child-in-care', 'Child in care', { same: ['looked-after child'], 'find-only': ['LAC'] });
	const search = await aSearch(
		[
			...filler,
			aTermPage(term),
			aDocument({ url: '/story/', html: body('Three looked-after children moved school.') }),
		],
		[term],
	);
	expect(await search.addressesFor('LAC')).toEqual(['/vocabulary/child-in-care/', '/story/']);
});

test('the page of a term comes first when the term is all that was asked, even from a find-only word', async () => {
	const term = aTerm('child-in-care', 'Child in care', { 'find-only': ['LAC'] });
	const search = await aSearch(
		[
			...filler,
			aTermPage(term),
			aDocument({
				url: '/story/',
				title: 'Children in care: children in care',
				html: body('Children in care. '.repeat(9)),
			}),
		],
		[term],
	);
	expect((await search.addressesFor('LAC'))[0]).toBe('/vocabulary/child-in-care/');
});

test('pages about the hub itself come after practice, unless one of their names or the hub is asked for', async () => {
	const text = 'Blind visitors and people who cannot see well are led to a seat.';
	const search = await aSearch([
		...filler,
		aDocument({ url: '/access/', title: 'Access statement', html: body(text), meta: { aboutTheHub: true } }),
		aDocument({ url: '/upkeep/', title: 'Keeping up', html: body(text), meta: { aboutTheHub: true } }),
		aDocument({ url: '/visits/', title: 'Visits', html: body(text) }),
	]);
	expect((await search.addressesFor('blind visitors seat'))[0]).toBe('/visits/');
	expect((await search.addressesFor('access statement for blind visitors'))[0]).toBe('/access/');
	const strength = async (question: string, url: string) => {
		const found = await search.search(question);
		const page = found.ranked[(await found.addresses()).indexOf(url)]!.page;
		return found.why(page).find(({ signal }) => signal === 'aboutTheHub')?.effect ?? 1;
	};
	expect(await strength('blind visitors seat', '/upkeep/')).toBeLessThan(1);
	expect(await strength('can blind visitors use this website', '/upkeep/')).toBe(1);
	expect(await strength('blind visitors in a family hub', '/upkeep/')).toBeLessThan(1);
});

test('between equal pages, real comes before illustrative, current before overdue, and withdrawn comes last', async () => {
	const page = (url: string, meta: object) =>
		aDocument({ url, title: 'Calm starts', html: body('Calm starts in the morning.'), meta });
	const search = await aSearch([
		...filler,
		page('/a-withdrawn/', { withdrawn: true }),
		page('/b-illustrative/', { illustrative: true }),
		page('/c-overdue/', { reviewDueOn: '2020-01-01' }),
		page('/d-current/', { reviewDueOn: '2099-01-01' }),
	]);
	expect(await search.addressesFor('morning calm')).toEqual([
		'/d-current/',
		'/c-overdue/',
		'/b-illustrative/',
		'/a-withdrawn/',
	]);
});

test('a question about how to do something prefers guides to notes, and a chosen network prefers its own', async () => {
	const page = (url: string, type: string, networks: string[] = []) =>
		aDocument({ url, type, title: 'Quiet rooms', html: body('Quiet rooms in schools.'), meta: { networks } });
	const search = await aSearch([
		...filler,
		page('/a-note/', 'meeting-note'),
		page('/b-guide/', 'practice-guide'),
		page('/c-page/', 'page', ['Dudley']),
	]);
	expect(await search.addressesFor('how do we make rooms in schools')).toEqual(['/b-guide/', '/c-page/', '/a-note/']);
	expect((await (await search.search('rooms in schools', { network: 'Dudley' })).addresses())[0]).toBe('/c-page/');
});

test('a page that names things gives way to practice, unless the question asks what a word means', async () => {
	const page = (url: string, type: string) =>
		aDocument({ url, type, title: 'Quiet rooms', html: body('Quiet rooms in schools.') });
	const search = await aSearch([...filler, page('/a-term/', 'term'), page('/b-story/', 'case-study')]);
	expect(await search.addressesFor('rooms in schools')).toEqual(['/b-story/', '/a-term/']);
	expect(await search.addressesFor('what does rooms in schools mean')).toEqual(['/a-term/', '/b-story/']);
});

test('the kind of page that was asked for comes first', async () => {
	const page = (url: string, type: string) =>
		aDocument({ url, type, title: 'Quiet rooms', html: body('Quiet rooms in schools.') });
	const search = await aSearch([...filler, page('/a-guide/', 'practice-guide'), page('/b-course/', 'training')]);
	expect(await search.addressesFor('quiet rooms training')).toEqual(['/b-course/', '/a-guide/']);
});

test('a page is found by where it is filed', async () => {
	const search = await aSearch([
		...filler,
		aDocument({
			url: '/story/',
			title: 'Calm starts',
			html: body('A slow morning.'),
			filters: { 'Local network': ['Walsall'], Type: ['Case studies'] },
		}),
	]);
	expect(await search.addressesFor('walsall')).toEqual(['/story/']);
	expect(await search.addressesFor('studies')).toEqual([]);
});

test('pages that people linked with each other share their evidence, before pages that only use the same words', () => {
	const postings = new Map([
		['doorbell', { pages: Uint32Array.of(0, 2), weights: Uint8Array.of(9, 9), places: Uint8Array.of(0, 0) }],
	]);
	expect(relatedPages(postings, [[1], [0], []], 5)).toEqual([[1, 2], [0], [0]]);
});

test('a minus leaves pages out', async () => {
	const search = await aSearch([
		...filler,
		aDocument({ url: '/a/', html: body('waiting school') }),
		aDocument({ url: '/b/', html: body('waiting clinic') }),
	]);
	expect(await search.addressesFor('waiting -school')).toEqual(['/b/']);
});

test('why a result stands where it does is told in sentences', async () => {
	const term = aTerm('child-in-care', 'Child in care', { 'find-only': ['LAC'] });
	const search = await aSearch(
		[
			...filler,
			aTermPage(term),
			aDocument({ url: '/story/', html: body('Children in care moved.'), meta: { illustrative: true } }),
		],
		[term],
	);
	const found = await search.search('LAC');
	const story = found.ranked.at(-1);
	expect(
		found
			.why(story?.page ?? -1)
			.filter(({ signal }) => signal !== 'related')
			.map(({ signal, reason }) => [signal, reason]),
	).toEqual([
		['words', 'It speaks of Child in care.'],
		['illustrative', 'It is a worked example, which was invented, so real practice comes before it.'],
	]);
});

test('an order never depends on the order in which pages were given', async () => {
	const pages = [
		...filler,
		aDocument({ url: '/x/', html: body('calm') }),
		aDocument({ url: '/y/', html: body('calm') }),
	];
	expect(await (await aSearch(pages)).addressesFor('calm')).toEqual(
		await (await aSearch(pages.toReversed())).addressesFor('calm'),
	);
});

test('counts of facets are those of the results, and a choice narrows them', async () => {
	const page = (url: string, sector: string, stage: string) =>
		aDocument({ url, html: body('calm'), filters: { Sector: [sector], Stage: [stage] } });
	const search = await aSearch([
		...filler,
		page('/a/', 'Health', 'Idea'),
		page('/b/', 'Health', 'Stopped'),
		page('/c/', 'Education', 'Idea'),
	]);
	const found = await search.search('calm', { filters: { Sector: ['Health'] } });
	expect(await found.addresses()).toEqual(['/a/', '/b/']);
	expect(found.facets).toEqual({
		Sector: [
			{ value: 'Education', count: 1 },
			{ value: 'Health', count: 2 },
		],
		Stage: [
			{ value: 'Idea', count: 1 },
			{ value: 'Stopped', count: 1 },
		],
	});
});

test('results can be put in order of their day', async () => {
	const page = (url: string, dated?: string) => aDocument({ url, html: body('calm'), meta: dated ? { dated } : {} });
	const search = await aSearch([...filler, page('/a/'), page('/b/', '2024-01-01'), page('/c/', '2026-01-01')]);
	expect(await (await search.search('calm', { sort: 'newest' })).addresses()).toEqual(['/c/', '/b/', '/a/']);
	expect(await (await search.search('calm', { sort: 'oldest' })).addresses()).toEqual(['/b/', '/c/', '/a/']);
});

test('nothing found offers the nearest terms and titles', async () => {
	const search = await aSearch(
		[...filler, aDocument({ url: '/a/', title: 'Attunement in nurseries' })],
		[aTerm('attunement', 'Attunement')],
	);
	const found = await search.search('attunziqxo');
	expect(found.total).toBe(0);
	expect(found.nearest?.terms).toEqual([{ title: 'Attunement', url: '/vocabulary/attunement/' }]);
	expect(found.nearest?.pages.map(({ url }) => url)).toEqual(['/a/']);
});

test('a question of nothing but small words finds nothing and does not fail', async () => {
	const search = await aSearch(filler);
	for (const text of ['', ' ', 'what is it', '"', '-', '???', '\u200b'])
		expect((await search.search(text)).total, text).toBe(0);
});

test.each([
	['£2,500', ['/about-it/']],
	['2500', ['/about-it/']],
	['1.8', ['/ratio/']],
	['1.9', []],
])('“%s” finds the page with that number, and none with its digits', async (asked, found) => {
	const search = await aSearch([
		aDocument({ url: '/bare/', title: 'Step 2', html: body('Step 2 of 500, 18 people, 1 room and 8 chairs; 9 came.') }),
		aDocument({ url: '/about-it/', html: body('About £2,500 in all.') }),
		aDocument({ url: '/ratio/', html: body('A ratio of 1.8 to one.') }),
	]);
	expect(await search.addressesFor(asked)).toEqual(found);
});

test('the more of their titles texts say again, the more titles count', async () => {
	const weightOf = async (text: (at: number) => string) => {
		const pages = Array.from({ length: 8 }, (_, at) =>
			aDocument({ url: `/page-${at}/`, title: `Heading number${at}`, html: body(text(at)) }),
		);
		return (await openTables(tablesOnDisk(await anIndex(pages)))).pages().then(({ titlesWeight }) => titlesWeight);
	};
	expect(await weightOf((at) => `All about number${at}, under its heading.`)).toBe(150);
	expect(await weightOf(() => 'Other words.')).toBe(0);
	const half = await weightOf((at) => (at % 2 ? `All about number${at}, under its heading.` : 'Other words.'));
	expect(half).toBeGreaterThan(10);
	expect(half).toBeLessThan(30);
});

test('a page near to those that answer best comes in without a word of the question, last, and says why', async () => {
	const search = await aSearch([
		...filler,
		aDocument({ url: '/answer-1/', html: body('Nightmares; bedtime, lamp, blanket, story.') }),
		aDocument({ url: '/answer-2/', html: body('Nightmares; bedtime, lamp, blanket, song.') }),
		aDocument({ url: '/near/', html: body('Bedtime: lamp, blanket, story, song.') }),
	]);
	const found = await search.search('nightmares');
	expect(await found.addresses()).toEqual(['/answer-1/', '/answer-2/', '/near/']);
	expect(found.why(found.ranked[2]!.page).map(({ reason }) => reason)).toEqual([
		'It holds none of these words.',
		'Pages close to it answer.',
	]);
	expect((await search.search('unknownword')).total).toBe(0);
	expect(await search.addressesFor('nightmares -blanket')).toEqual([]);
});
