import { expect, test } from 'vitest';
import { aDocument, aSearch, aTerm, aTermPage } from './a-search.ts';

const terms = [
	aTerm('child-in-care', 'Child in care', { same: ['looked-after child'], 'find-only': ['LAC'] }),
	aTerm('lado', 'Designated officer for allegations', { abbreviation: ['LADO'] }),
];
const search = await aSearch(
	[
		...terms.map(aTermPage),
		aDocument({ url: '/networks/dudley/', type: 'network', title: 'Dudley' }),
		aDocument({ url: '/guides/calm/', type: 'practice-guide', title: 'Calm waiting in Dudley' }),
		...Array.from({ length: 120 }, (_, at) =>
			aDocument({ url: `/case-studies/${at}/`, title: `Information sharing ${at}` }),
		),
	],
	terms,
);

test('a find-only word leads to its term without being shown', async () => {
	const [first] = await search.suggest('lac');
	expect(first).toEqual({ kind: 'term', text: 'Child in care', url: '/vocabulary/child-in-care/', type: '' });
});

test('another name is shown beside the term it leads to', async () => {
	expect((await search.suggest('LAD'))[0]).toMatchObject({
		text: 'Designated officer for allegations',
		alsoCalled: 'LADO',
	});
});

test('places come before pages', async () => {
	expect((await search.suggest('dud')).map(({ kind, text }) => [kind, text])).toEqual([
		['place', 'Dudley'],
		['page', 'Calm waiting in Dudley'],
	]);
});

test('pages of one name say what kind each is; others need not', async () => {
	const both = await aSearch(
		[
			aDocument({ url: '/organisations/arc/', type: 'organisation', title: 'Attachment Research Community' }),
			aDocument({ url: '/certification/arc/', type: 'certification', title: 'Attachment Research Community' }),
			aDocument({ url: '/guides/arc/', type: 'practice-guide', title: 'Attachment in classrooms' }),
		],
		[],
	);
	expect((await both.suggest('attach')).map(({ text, kindName }) => [text, kindName])).toEqual([
		['Attachment in classrooms', undefined],
		['Attachment Research Community', 'Certification scheme'],
		['Attachment Research Community', 'Organisation'],
	]);
});

test('every typed word must begin a word of the name', async () => {
	expect((await search.suggest('calm dud')).map(({ text }) => text)).toEqual(['Calm waiting in Dudley']);
	expect(await search.suggest('calm walsall')).toEqual([]);
});

test('a keystroke costs at most one request, and none when it changes nothing', async () => {
	for (const text of ['i', 'in', 'inf', 'inf', 'info', 'infor', 'information', 'information ', 'information s']) {
		search.asked.length = 0;
		await search.suggest(text);
		expect(search.asked.length, text).toBeLessThanOrEqual(1);
		search.asked.length = 0;
		await search.suggest(text);
		expect(search.asked, text).toEqual([]);
	}
});
