/**
 * Another region’s hub, made from this one by its command: restorative practice on an invented coast. It has a name,
 * places and principles of its own, and nothing of ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../src/content-loading/settings-files.ts';
import { aStory } from '../support/a-story.ts';
import { filesBelow, pagesIn } from '../support/built-site.ts';
import { deadLinksIn, withTags } from '../support/dead-links.ts';
import { wordsOf } from '../support/markup.ts';
import { checkoutAt, linkPackages, type Outcome, type SmallCheckout } from '../support/small-checkout.ts';

let hub: SmallCheckout;
let made: ReturnType<typeof spawnSync>;
let check: Outcome;
let build: Outcome;

beforeAll(async () => {
	const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'another-'))), 'north-coast');
	made = spawnSync(
		process.execPath,
		[
			...['src/commands/new-hub.ts', root],
			...['--name', 'North Coast Practice Hub', '--region', 'North Coast'],
			...['--networks', 'Saltmarsh, Harbour Towns, Upper Dale'],
			...['--framework', 'restorative practice', '--principles', 'Respect, Responsibility, Repair'],
		],
		{ encoding: 'utf8' },
	);
	await linkPackages(resolve('node_modules'), join(root, 'node_modules'));
	hub = checkoutAt(root);
	await hub.write(
		'content/case-studies/saltmarsh/a-circle-before-the-meeting.mdx',
		aStory({
			title: 'A circle before the meeting',
			networks: ['saltmarsh'],
			principles: ['repair'],
			illustrative: false,
		}),
	);
	check = await hub.run('src/commands/check.ts');
	build = await hub.run('src/commands/build.ts');
}, 600_000);

afterAll(() => hub?.close());

const page = (path: string) => wordsOf(readFileSync(join(hub.root, 'dist', path, 'index.html'), 'utf8'));

test('it is made, and says what to do next', () => {
	expect(made.stderr).toBe('');
	expect(made.status).toBe(0);
	expect(made.stdout).toContain('North Coast Practice Hub stands in ');
	expect(made.stdout).toContain('content/settings/hub.yaml');
});

test('nothing in it is to be put right, and nothing is left out', () => {
	expect(check.printed).toMatch(/: 0 to put right before it can be published,/);
	expect(check.code).toBe(0);
	expect(build.printed).toMatch(/^\d+ entries published into dist\/, 0 left out\.\s*$/);
	expect(build.code).toBe(0);
});

test('it has its own name, places and principles, and says whose these are', () => {
	for (const words of ['North Coast Practice Hub', 'Saltmarsh', 'Harbour Towns', 'Upper Dale'])
		expect(page('')).toContain(words);
	expect(page('principles')).toContain('The principles of restorative practice that this hub holds to.');
	for (const words of ['Respect', 'Responsibility', 'Repair', 'Source:']) expect(page('principles')).toContain(words);
	expect(page('case-studies')).toContain('A circle before the meeting');
});

test('no page of it leads nowhere', () => {
	const folder = join(hub.root, 'dist');
	expect(deadLinksIn(withTags(pagesIn(folder)), new Set(filesBelow(folder).map((file) => `/${file}`)))).toEqual([]);
});

/** Words of this hub: what its settings and networks are called, and what its people say and are called. */
const ourWords = async (): Promise<string[]> => {
	const { name, region, community, contact, regionCode } = (await readSettings(process.cwd())).hub;
	const networks = readdirSync('content/networks').map(
		(file) => (parse(readFileSync(join('content/networks', file), 'utf8')) as { title: string }).title,
	);
	return [name, region, community, contact, regionCode ?? name, ...networks, 'trauma', 'Barnardo', 'SAMHSA'];
};

/** The lists of British names, places and bodies by which the checks tell a person from a place: of no one region. */
const lists = ['src/checks/names', 'src/checks/reading']
	.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1').toLowerCase()))
	.join('\n');

/** True for a script that the lists are built into; a town far from here stands in nothing else. */
const holdsLists = (file: string, text: string) => file.endsWith('.js') && text.includes('shrewsbury');

/** What a file says: that of a Word document is packed. */
const textOf = (file: string): string => {
	const bytes = readFileSync(join(hub.root, 'dist', file));
	if (!file.endsWith('.docx')) return bytes.toString('latin1');
	return Object.values(unzipSync(bytes))
		.map((part) => Buffer.from(part).toString('latin1'))
		.join('\n');
};

test('no file of it says a word of ours: pages, editor, scripts, Word documents, feeds and data', async () => {
	const ours = (await ourWords()).map((word) => Buffer.from(word.toLowerCase()).toString('latin1'));
	const files = filesBelow(join(hub.root, 'dist'));
	for (const kind of [/\.html$/, /^admin\/.*\.js$/, /^assets\/.*\.js$/, /\.docx$/, /\.xml$/, /\.json$/])
		expect(
			files.some((file) => kind.test(file)),
			String(kind),
		).toBe(true);
	const found = files
		.filter((file) => !/\.(?:woff2?|pf_\w+|pagefind)$/.test(file))
		.flatMap((file) => {
			const text = textOf(file).toLowerCase();
			const words = holdsLists(file, text) ? ours.filter((word) => !lists.includes(word)) : ours;
			return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
		});
	expect(found).toEqual([]);
});
