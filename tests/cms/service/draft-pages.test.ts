/** A text that is being written, seen as its page: what the service asks before it shows one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftText } from '../../../cms/service/action.ts';
import { aHub, checkModuleCalled, pageText, serve, type Asking, type TestHub } from './a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const VIEW = '4c908418-4003-4d2d-b2f1-4ee0ca2af686';
let hub: TestHub;
let asking: Asking;
let shown: { view: string; draft: DraftText }[];

beforeEach(async () => {
	shown = [];
	hub = await aHub();
	asking = await serve(hub.root, {
		mode: 'workflow',
		checking: checkModuleCalled('strict'),
		showDraft: (view, draft) => {
			shown.push({ view, draft });
			return `/admin/as-page/${view}/`;
		},
	});
});
afterEach(async () => {
	await asking.close();
	await hub.remove();
});

const check = (params: object) =>
	asking.ask('checkEntry', { collection: 'page', slug: 'about', raw: pageText('About'), ...params });

test('the page of a text is told with what the checks find, and nothing is stored', async () => {
	const { status, body } = await check({ view: VIEW });
	expect(status).toBe(200);
	expect(body.page).toBe(`/admin/as-page/${VIEW}/`);
	expect(shown).toEqual([
		{ view: VIEW, draft: { path: 'content/pages/about.mdx', text: pageText('About'), pictures: {} } },
	]);
	expect(hub.git('for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
	expect(hub.git('status', '--porcelain')).toBe('');
});

test('a picture that is neither on the site nor in the browser has no place, so that nobody asks for it', async () => {
	const here = 'blob:http://localhost:1/4c908418-4003-4d2d-b2f1-4ee0ca2af686';
	await hub.put('public/media/on-the-site.png', 'a picture');
	const raw = pageText(
		'About',
		'![A](/media/on-the-site.png)\n\n![B](/media/here.png)\n\n![C](/media/../x/nowhere.png)',
	);
	await check({ view: VIEW, raw, pictures: { '/media/here.png': here } });
	expect(shown.at(-1)?.draft.pictures).toEqual({ '/media/here.png': here, '/media/../x/nowhere.png': '' });
});

test('a text is shown only where its form asks for it, and settings have no page', async () => {
	expect((await check({})).body).not.toHaveProperty('page');
	const themes = { collection: 'settings', slug: 'themes', raw: 'terms: []\n', view: VIEW };
	expect((await check(themes)).body).not.toHaveProperty('page');
	expect(shown).toEqual([]);
});

test('a name that can be guessed, a path outside the content and pictures from elsewhere are refused', async () => {
	expect((await check({ view: '../../index' })).status).toBe(400);
	expect((await check({ view: '1' })).status).toBe(400);
	expect((await check({ view: VIEW, slug: '../settings/hub' })).status).toBe(422);
	for (const address of [
		'https://example.org/x.png',
		'javascript:alert(1)',
		'data:image/png,x',
		'/media/other.png',
		'blob:x"onerror="y',
	])
		expect((await check({ view: VIEW, pictures: { '/media/a.png': address } })).status, address).toBe(400);
	expect(
		(
			await check({
				view: VIEW,
				pictures: { '/admin/x': 'blob:http://localhost:1/4c908418-4003-4d2d-b2f1-4ee0ca2af686' },
			})
		).status,
	).toBe(400);
	expect(shown).toEqual([]);
});

test('the editor is told whether pages can be shown', async () => {
	const elsewhere = await serve(hub.root, { mode: 'workflow' });
	const welcome = (of: Asking) =>
		of.send({ method: 'GET', path: '/api/cms/v1/config', headers: { Origin: of.origin } });
	expect((await welcome(asking)).body.showsPages).toBe(true);
	expect((await welcome(elsewhere)).body.showsPages).toBe(false);
	const answer = await elsewhere.ask('checkEntry', {
		collection: 'page',
		slug: 'about',
		raw: pageText('About'),
		view: VIEW,
	});
	expect(answer.body).not.toHaveProperty('page');
	await elsewhere.close();
});
