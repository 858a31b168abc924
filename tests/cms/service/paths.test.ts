import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mediaPlace, placeOf, placeOfEntry, typeOfFolder } from '../../../cms/service/paths.ts';
import { aHub, aSave, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const GOOD: [string, string, string][] = [
	['content/case-studies/dudley/calm-waiting.mdx', 'case-study', 'dudley/calm-waiting'],
	['content/meeting-notes/2026/2026-03-31-reception.mdx', 'meeting-note', '2026/2026-03-31-reception'],
	['content/reflective-notes/2026-03-31-phone.mdx', 'reflective-note', '2026-03-31-phone'],
	['content/networks/dudley.yaml', 'network', 'dudley'],
	['content/handbook/writing.mdx', 'handbook-page', 'writing'],
	['content/handbook/decisions/0001-one.mdx', 'decision', '0001-one'],
	['content/pages/about.mdx', 'page', 'about'],
	['content/settings/hub.yaml', 'settings', 'hub'],
	['content/settings/kinds-of-knowledge.yaml', 'settings', 'kinds-of-knowledge'],
];

test.each(GOOD)('%s is an entry the editor keeps', (path, collection, slug) => {
	expect(placeOf(path)).toMatchObject({ path, collection, slug });
	expect(placeOfEntry(collection, slug)).toMatchObject({ path });
});

const ENTRY = 'content/pages/about.mdx';
const HOSTILE: string[] = [
	'',
	'.',
	'..',
	'/',
	'content',
	'content/',
	'content/pages',
	'content/pages/',
	'content/pages/.mdx',
	'../content/pages/about.mdx',
	'content/pages/../../src/code.mdx',
	'content/pages/../pages/about.mdx',
	'content/pages/./about.mdx',
	'content/pages//about.mdx',
	'./content/pages/about.mdx',
	'content/pages/..%2f..%2fsrc%2fcode.mdx',
	'content/pages/%2e%2e/about.mdx',
	'content\\pages\\about.mdx',
	'content/pages/..\\..\\code.mdx',
	'/content/pages/about.mdx',
	'/etc/passwd',
	'//server/share/about.mdx',
	'C:\\content\\pages\\about.mdx',
	'c:/content/pages/about.mdx',
	'file:///etc/passwd',
	'~/content/pages/about.mdx',
	'.git/config',
	'.git/hooks/pre-commit',
	'.GIT/config',
	'.git ./config',
	'git~1/config',
	'content/.git/config',
	'content/pages/.git/config.mdx',
	'content/pages/.hidden.mdx',
	'.env',
	'.gitignore',
	'package.json',
	'astro.config.mjs',
	'src/pages/index.astro',
	'src/content-model/page.ts',
	'cms/service/paths.ts',
	'node_modules/x/index.js',
	'public/index.html',
	'public/admin/index.html',
	'dist/index.html',
	'content/coalition/pages/about.mdx',
	'content/pages/about.md',
	'content/pages/about.yaml',
	'content/pages/about.mdx.js',
	'content/pages/about.js',
	'content/pages/about.astro',
	'content/pages/about',
	'content/pages/about.mdx/',
	'content/pages/about.mdx ',
	' content/pages/about.mdx',
	'content/pages/about.mdx.',
	'content/pages/about.mdx::$DATA',
	'content/pages/about.MDX',
	'content/Pages/about.mdx',
	'CONTENT/pages/about.mdx',
	'content/pages/About.mdx',
	'content/pages/about us.mdx',
	'content/pages/about_us.mdx',
	'content/pages/-about.mdx',
	'content/pages/about-.mdx',
	'content/pages/a--b.mdx',
	'content/pages/about\u0000.mdx',
	'content/pages/about.mdx\u0000.yaml',
	'content/pages/about\n.mdx',
	'content/pages/about.mdx\n',
	'content/pages/ab\u200bout.mdx',
	'content/pages/ab\u202eout.mdx',
	'content/pages/аbout.mdx',
	'content/pages/about․mdx',
	'content/pages／about.mdx',
	'content/pages/．．/about.mdx',
	'content/pages/ａbout.mdx',
	'content/pages/caf\u00e9.mdx',
	'content/pages/cafe\u0301.mdx',
	'content/pages/aİbout.mdx',
	'content/pages/ſecret.mdx',
	'content/pages/con.mdx',
	'content/pages/nul.mdx',
	'content/pages/com1.mdx',
	'content/pages/admin.mdx',
	'content/pages/media.mdx',
	'content/pages/pagefind.mdx',
	'content/pages/index.mdx',
	'content/pages/deeper/about.mdx',
	'content/case-studies/calm.mdx',
	'content/case-studies/dudley/deep/calm.mdx',
	'content/meeting-notes/2025/2026-03-31-x.mdx',
	'content/meeting-notes/2026-03-31-x.mdx',
	'content/reflective-notes/x.mdx',
	'content/handbook/decisions/one.mdx',
	'content/settings/other.yaml',
	'content/settings/hub.yml',
	'content/settings/../settings/hub.yaml',
	'content/unknown/about.mdx',
	`content/pages/${'a'.repeat(400)}.mdx`,
	'public/media/x.jpg',
];

test('the table of hostile paths is long and holds no path twice', () => {
	expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
	expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

test.each(HOSTILE)('%j is no entry', (path) => {
	expect(() => placeOf(path)).toThrow(/Expected/);
});

const HOSTILE_MEDIA = [
	...HOSTILE.filter((path) => path !== 'public/media/x.jpg'),
	ENTRY,
	'public/media/x.svg',
	'public/media/x.html',
	'public/media/x.gif',
	'public/media/x.js',
	'public/media/x.jpg.html',
	'public/media/x.jpeg',
	'public/media/X.jpg',
	'public/media/.x.jpg',
	'public/media/../index.jpg',
	'public/media//x.jpg',
	'media/x.jpg',
	'/public/media/x.jpg',
	'public/media/x',
	'public/media/nul.jpg',
	'public/media/x .jpg',
	'public/media/x.jpg\u0000.svg',
	'public/mediax/x.jpg',
];

test.each(HOSTILE_MEDIA)('%j is no picture or document', (path) => {
	expect(() => mediaPlace(path)).toThrow(/Expected/);
});

test.each([
	['content', 'mdx'],
	['content/pages', 'ts'],
	['content/pages/', 'mdx'],
	['content/pages/..', 'mdx'],
	['.git', 'mdx'],
	['', 'mdx'],
	['src', 'ts'],
	['content/coalition/pages', 'mdx'],
	['content/case-studies/dudley', 'mdx'],
])('the folder %j (%s) is not listed', (folder, extension) => {
	expect(() => typeOfFolder(folder, extension)).toThrow(/Expected/);
});

let hub: TestHub;
let asking: Asking;
let outside: string;
beforeAll(async () => {
	hub = await aHub();
	asking = await serve(hub.root, { limits: { burst: 10_000, checks: 10_000 } });
	outside = `${hub.root}-outside`;
	await mkdir(outside, { recursive: true });
	await writeFile(join(outside, 'secret.mdx'), 'secret');
	await writeFile(join(outside, 'secret.jpg'), 'secret');
	await mkdir(join(hub.root, 'content/resources'), { recursive: true });
	await mkdir(join(hub.root, 'public/media'), { recursive: true });
	await symlink(join(outside, 'secret.mdx'), join(hub.root, 'content/pages/linked.mdx'));
	await symlink(outside, join(hub.root, 'content/events'));
	await symlink(join(outside, 'secret.jpg'), join(hub.root, 'public/media/secret.jpg'));
	await symlink('about.mdx', join(hub.root, 'content/pages/beside.mdx'));
	await symlink(join(hub.root, '.git'), join(hub.root, 'content/training'));
});
afterAll(async () => {
	await asking.close();
	await hub.remove();
	await rm(outside, { recursive: true });
});

const LINKED = [
	'content/pages/linked.mdx',
	'content/pages/beside.mdx',
	'content/events/2026-01-01-secret.mdx',
	'content/training/hooks.mdx',
];

test.each(LINKED)('a link on disk is not followed: %s', async (path) => {
	const { collection, slug } = placeOf(path);
	expect((await asking.ask('getEntry', { path })).status).toBe(422);
	expect((await asking.ask('persistEntry', aSave({ path, collection, slug, newEntry: true }))).status).toBe(422);
	expect((await asking.ask('deleteFiles', { paths: [path], options: { commitMessage: 'x' } })).status).toBe(422);
});

test('lists leave links out', async () => {
	const { body } = await asking.ask('entriesByFolder', { folder: 'content/pages', extension: 'mdx', depth: 1 });
	expect(body.map(({ file }: { file: { path: string } }) => file.path)).toEqual([ENTRY]);
	expect((await asking.ask('getMedia', { mediaFolder: 'public/media' })).body).toEqual([]);
	expect((await asking.ask('getMediaFile', { path: 'public/media/secret.jpg' })).status).toBe(422);
});

test('no hostile path reads, writes or deletes anything through the service', async () => {
	const before = hub.git('status', '--porcelain', '--ignored');
	const slugs = ['about', 'linked'];
	for (const path of HOSTILE.filter((hostile) => !hostile.startsWith('public/media/'))) {
		const answers = await Promise.all([
			asking.ask('getEntry', { path }),
			asking.ask('persistEntry', aSave({ path, slug: slugs[0]! })),
			asking.ask('deleteFiles', { paths: [path], options: { commitMessage: 'x' } }),
			asking.ask('persistMedia', {
				asset: { path, content: 'AAAA', encoding: 'base64' },
				options: { commitMessage: 'x' },
			}),
		]);
		for (const { status, body } of answers) {
			expect([400, 404, 422], path).toContain(status);
			expect(JSON.stringify(body)).not.toContain(hub.root);
		}
	}
	expect(hub.git('status', '--porcelain', '--ignored')).toBe(before);
}, 60_000);

test('a path that belongs to another collection than the form’s is refused', async () => {
	expect((await asking.ask('persistEntry', aSave({ collection: 'resource' }))).status).toBe(422);
	expect((await asking.ask('persistEntry', aSave({ slug: 'other' }))).status).toBe(422);
});

test('a page cannot be moved to another address', async () => {
	const save = aSave();
	const moved = { ...save, dataFiles: [{ ...save.dataFiles[0], newPath: 'content/pages/elsewhere.mdx' }] };
	expect((await asking.ask('persistEntry', moved)).status).toBe(422);
});

test('a case study needs a network that has a page', async () => {
	const inNetwork = (network: string) =>
		asking.ask(
			'persistEntry',
			aSave({
				path: `content/case-studies/${network}/calm.mdx`,
				collection: 'case-study',
				slug: `${network}/calm`,
				newEntry: true,
			}),
		);
	expect((await inNetwork('atlantis')).body.error).toContain('no local network “atlantis”');
	expect((await inNetwork('dudley')).status).toBe(200);
});

test('settings can be changed and not deleted', async () => {
	expect(
		(await asking.ask('deleteFiles', { paths: ['content/settings/themes.yaml'], options: { commitMessage: 'x' } }))
			.status,
	).toBe(422);
});
