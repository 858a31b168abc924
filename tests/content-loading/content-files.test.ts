import { readdirSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTypes } from '../../src/content-model/index.ts';
import { readContentFiles } from '../../src/content-loading/content-files.ts';
import { contentRoots, placeOfPath } from '../../src/content-loading/content-paths.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

const rulesIn = async (root: string) =>
	(await readContentFiles(root, 'public')).findings.map(({ rule, file }) => [rule, file]);
const idsIn = async (root: string, type: string) =>
	(await readContentFiles(root, 'public')).files.filter((file) => file.type === type).map(({ id }) => id);

test('an entry is known by its path inside the folder of its type', async () => {
	const root = await aContentFolder({ 'content/case-studies/dudley/calm-waiting.mdx': aFile('case-study') });
	expect(await idsIn(root, 'case-study')).toEqual(['dudley/calm-waiting']);
	expect(await rulesIn(root)).toEqual([]);
});

test('files come in the same order every time', async () => {
	const root = await aContentFolder({
		'content/pages/b.mdx': '',
		'content/pages/a.mdx': '',
		'content/pages/c.mdx': '',
	});
	expect(await idsIn(root, 'page')).toEqual(['a', 'b', 'c']);
});

test.each([
	['a name with capitals', 'content/pages/About.mdx', 'file-name'],
	['a name with spaces', 'content/pages/about us.mdx', 'file-name'],
	['a case study outside a network’s folder', 'content/case-studies/calm-waiting.mdx', 'file-name'],
	['a case study too deep', 'content/case-studies/dudley/2026/calm-waiting.mdx', 'file-name'],
	['a meeting in the folder of another year', 'content/meeting-notes/2025/2026-03-04-waiting.mdx', 'file-name'],
	['an event without its day', 'content/events/open-session.mdx', 'file-name'],
	['another ending', 'content/pages/about.md', 'file-ending'],
	['a program', 'content/pages/about.js', 'file-ending'],
	['fields where a page is expected', 'content/pages/about.yaml', 'file-ending'],
])('%s is left out and said', async (_what, file, rule) => {
	const root = await aContentFolder({ [file]: 'x' });
	expect(await rulesIn(root)).toEqual([[rule, file]]);
});

/** Addresses of the pages of the site’s own code: `src/pages/handbook/rules/index.astro` → `/handbook/rules/`. */
const pagesOfTheSite = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.astro') && !file.includes('['))
	.map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}/`.replaceAll('//', '/'));

test('an entry whose address belongs to the site itself is left out and said, and the editor refuses it in the same words', async () => {
	const ofPages = pagesOfTheSite
		.filter((path) => /^\/[^/]+\/$/.test(path))
		.map((path) => `content/pages${path.slice(0, -1)}.mdx`);
	const ofHandbook = pagesOfTheSite
		.filter((path) => /^\/handbook\/[^/]+\/$/.test(path))
		.map((path) => `content${path.slice(0, -1)}.mdx`);
	const lists = contentTypes
		.map(({ address }) => /^\/([^/]+)\/$/.exec(address)?.[1])
		.filter((name) => name !== undefined)
		.map((name) => `content/pages/${name}.mdx`);
	// What stands in a built site beside its pages.
	const folders = ['admin', 'assets', 'data', 'media', 'search-index', 'api', 'health', 'letterbox', 'sign-in'].map(
		(name) => `content/pages/${name}.mdx`,
	);
	const taken = [...new Set([...ofPages, ...ofHandbook, ...lists, ...folders])];
	expect(taken).toEqual(
		expect.arrayContaining([
			'content/pages/404.mdx',
			'content/pages/search.mdx',
			'content/pages/themes.mdx',
			'content/pages/handbook.mdx',
			'content/handbook/build-report.mdx',
			'content/handbook/decisions.mdx',
			'content/handbook/rules.mdx',
		]),
	);
	const root = await aContentFolder(Object.fromEntries(taken.map((file) => [file, aFile('page')])));
	const { files, findings } = await readContentFiles(root, 'public');
	expect(files.filter(({ file }) => taken.includes(file))).toEqual([]);
	expect(findings.map(({ rule, file }) => [rule, file]).sort()).toEqual(
		taken.map((file) => ['file-address', file]).sort(),
	);
	for (const file of taken) expect(placeOfPath(file)).toEqual(findings.find((finding) => finding.file === file));
});

test('a folder that no type has is said, with the folder that was meant', async () => {
	const root = await aContentFolder({
		'content/case-study/dudley/calm-waiting.mdx': aFile('case-study'),
		'content/stray.mdx': '',
	});
	const { findings } = await readContentFiles(root, 'public');
	expect(findings.map(({ file }) => file)).toEqual(['content/case-study', 'content/stray.mdx']);
	expect(findings[0]?.next).toBe('Did you mean content/case-studies/?');
});

test('notes for people who open the folders are not entries, and are no fault', async () => {
	const root = await aContentFolder({
		'content/README.md': '#',
		'content/pages/README.md': '#',
		'content/events/.gitkeep': '',
	});
	expect(await rulesIn(root)).toEqual([]);
});

test('a folder inside another type’s folder belongs to its own type', async () => {
	const root = await aContentFolder({
		'content/handbook/contributing.mdx': '',
		'content/handbook/decisions/0001-one-model.mdx': '',
	});
	expect(await idsIn(root, 'handbook-page')).toEqual(['contributing']);
	expect(await idsIn(root, 'decision')).toEqual(['0001-one-model']);
	expect(await rulesIn(root)).toEqual([]);
});

test('a link on the disk is not followed, whether it leads to a file or a folder', async () => {
	const root = await aContentFolder();
	const elsewhere = await aContentFolder({ 'content/pages/secret.mdx': aFile('page', { title: 'Secret' }) });
	await symlink(join(elsewhere, 'content/pages'), join(root, 'content/networks/linked'));
	await symlink(join(elsewhere, 'content/pages/secret.mdx'), join(root, 'content/networks/linked-file.yaml'));
	const { files, findings } = await readContentFiles(root, 'public');
	expect(JSON.stringify(files)).not.toContain('Secret');
	expect(findings.filter(({ rule }) => rule === 'file-link').map(({ file }) => file)).toEqual([
		'content/networks/linked',
		'content/networks/linked-file.yaml',
	]);
});

test('a very large file is not read', async () => {
	const root = await aContentFolder({
		'content/pages/long.mdx': 'x'.repeat(1_000_001),
		'content/indicators/wide.mdx': aFile('indicator'),
		'content/indicators/wide.csv': 'x'.repeat(1_000_001),
	});
	expect((await rulesIn(root)).sort()).toEqual([
		['file-size', 'content/indicators/wide.csv'],
		['file-size', 'content/pages/long.mdx'],
	]);
	expect(await idsIn(root, 'page')).toEqual([]);
});

test('the table of an indicator comes with it, and a table without an indicator is said', async () => {
	const root = await aContentFolder({
		'content/indicators/reach.mdx': aFile('indicator'),
		'content/indicators/reach.csv': 'a_name\n',
		'content/indicators/lost.csv': 'a_name\n',
	});
	const { files, findings } = await readContentFiles(root, 'public');
	expect(files.find(({ id }) => id === 'reach')?.table).toBe('a_name\n');
	expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['table-alone', 'content/indicators/lost.csv']]);
});

test('of two entries at one address the second is left out and told where the first is', async () => {
	const root = await aContentFolder({
		'content/pages/about.mdx': 'public',
		'content/coalition/pages/about.mdx': 'members',
	});
	const { files, findings } = await readContentFiles(root, 'coalition');
	expect(files.filter(({ type }) => type === 'page').map(({ text }) => text)).toEqual(['public']);
	expect(findings).toMatchObject([
		{
			rule: 'file-twin',
			file: 'content/coalition/pages/about.mdx',
			message: expect.stringContaining('content/pages/about.mdx') as string,
		},
	]);
});

test('only the coalition’s build names the coalition’s folder', () => {
	expect(contentRoots('public').map(({ folder }) => folder)).toEqual(['content']);
	expect(contentRoots('coalition').map(({ folder }) => folder)).toEqual(['content', 'content/coalition']);
});

test('a path says its type, its name and who may read it', () => {
	expect(placeOfPath('content/case-studies/dudley/calm-waiting.mdx')).toMatchObject({
		type: { name: 'case-study' },
		id: 'dudley/calm-waiting',
		audience: 'public',
	});
	expect(placeOfPath('content/coalition/handbook/decisions/0001-one-model.mdx')).toMatchObject({
		type: { name: 'decision' },
		audience: 'coalition',
	});
});

test.each([
	'content/case-studies/../../package.mdx',
	'content/case-studies/dudley/../x.mdx',
	'../content/pages/about.mdx',
	'src/pages/about.mdx',
	'/content/pages/about.mdx',
	'content/pages//about.mdx',
	'content/pages/a\\b.mdx',
	'content/pages/about.mdx/',
	'content/pages/',
	'content',
	'',
])('a path that is not one of an entry is answered with a finding: %s', (path) => {
	expect(placeOfPath(path)).toHaveProperty('rule');
});

test.each([
	'.DS_Store',
	'Thumbs.db',
	'desktop.ini',
	'~$about.docx',
	'._about.mdx',
	'.about.mdx.swp',
	'about.mdx~',
	'#about.mdx#',
	'.#about.mdx',
	'about.mdx.tmp',
	'about.mdx.bak',
	'about.mdx.orig',
	'.~lock.about.odt#',
	'__MACOSX/about.mdx',
	'.git/HEAD',
	'about.mdx.crdownload',
])('what systems and editors leave behind is passed over: %s', async (name) => {
	const root = await aContentFolder({
		[`content/${name}`]: 'x',
		[`content/pages/${name}`]: 'x',
		[`content/case-studies/dudley/${name}`]: 'x',
	});
	expect(await rulesIn(root)).toEqual([]);
});

test.each(['about.mdx.txt', 'notes.docx', 'picture.jpg'])(
	'what somebody may have meant as content is said: %s',
	async (name) => {
		expect(await rulesIn(await aContentFolder({ [`content/pages/${name}`]: 'x' }))).toEqual([
			['file-ending', `content/pages/${name}`],
		]);
	},
);

test('a byte-order mark is not part of the text', async () => {
	const root = await aContentFolder({
		'content/networks/marked.yaml': `\uFEFF${aFile('network')}`,
		'content/indicators/reach.mdx': aFile('indicator'),
		'content/indicators/reach.csv': '\uFEFFa_name\n',
	});
	const { files } = await readContentFiles(root, 'public');
	expect(files.filter(({ text, table }) => text.includes('\uFEFF') || table?.includes('\uFEFF'))).toEqual([]);
});

test('a file that is not text in UTF-8 is left out and said', async () => {
	const root = await aContentFolder({ 'content/pages/a.mdx': '' });
	await writeFile(join(root, 'content/pages/latin.mdx'), Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1'));
	await writeFile(join(root, 'content/pages/wide.mdx'), Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le'));
	expect(await rulesIn(root)).toEqual([
		['file-encoding', 'content/pages/latin.mdx'],
		['file-encoding', 'content/pages/wide.mdx'],
	]);
	expect(await idsIn(root, 'page')).toEqual(['a']);
});

test('findings stand in the order of the files, whichever the disk gives first', async () => {
	const root = await aContentFolder({ 'content/pages/z.mdx': '' });
	await writeFile(
		join(root, 'content/pages/a-long-one.mdx'),
		Buffer.concat([Buffer.alloc(900_000, 'a'), Buffer.from([0xe9])]),
	);
	await writeFile(join(root, 'content/pages/short.mdx'), Buffer.from([0xe9]));
	expect(await rulesIn(root)).toEqual([
		['file-encoding', 'content/pages/a-long-one.mdx'],
		['file-encoding', 'content/pages/short.mdx'],
	]);
});

test('a folder with the name of an entry is said, and what stands in it', async () => {
	const root = await aContentFolder({ 'content/pages/about.mdx/inside.mdx': '' });
	await mkdir(join(root, 'content/pages/empty.mdx'));
	expect((await rulesIn(root)).sort()).toEqual([
		['file-folder', 'content/pages/about.mdx'],
		['file-folder', 'content/pages/empty.mdx'],
		['file-name', 'content/pages/about.mdx/inside.mdx'],
	]);
});

test('where the folder of a type is a link or a file, it is said and nothing of it is read', async () => {
	const root = await aContentFolder({ 'content/events': 'x' });
	const elsewhere = await aContentFolder({ 'content/pages/secret.mdx': aFile('page', { title: 'Secret' }) });
	await symlink(join(elsewhere, 'content/pages'), join(root, 'content/pages'));
	await mkdir(join(root, 'content/handbook'));
	await symlink('.', join(root, 'content/handbook/decisions'));
	expect((await rulesIn(root)).sort()).toEqual([
		['file-link', 'content/events'],
		['file-link', 'content/handbook/decisions'],
		['file-link', 'content/pages'],
	]);
	expect(await idsIn(root, 'page')).toEqual([]);
});
