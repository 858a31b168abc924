/** Whatever stands in a file, it keeps nothing but itself out of the hub, and nothing in it runs. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfPath } from '../../src/content-loading/content-paths.ts';
import { hrefOf } from '../../src/content-model/address.ts';
import type { Finding } from '../../src/content-model/finding.ts';
import { aStory } from '../support/a-story.ts';
import { filesBelow } from '../support/built-site.ts';
import { findWords } from '../support/every-byte.ts';
import { hostileFiles, RUN, type HostileFile } from '../support/hostile-entries.ts';
import { smallCheckout, type Outcome, type SmallCheckout } from '../support/small-checkout.ts';

const FAULTY = 'content/case-studies/dudley/a-broken-one.mdx';
/** What is no ordinary file: links out of the checkout, a folder with the name of an entry. */
const LINKED = 'content/pages/linked.mdx';
const LINKED_FOLDER = 'content/case-studies/linked';
const FOLDER = 'content/pages/a-folder.mdx';
const PIPE = 'content/pages/a-pipe.mdx';
const PUBLIC = {
	'public/media/page.png': '<!doctype html><script>hostileran()</script>',
	'public/media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="hostileran()"/>',
	'public/media/page.html': '<script>hostileran()</script>',
};

let checkout: SmallCheckout;
let build: Outcome;
let check: Outcome;
let findings: Finding[];
const built = (path: string) => join(checkout.root, 'dist', path);
const withFate = (fate: HostileFile['fate']) => hostileFiles.filter((file) => file.fate === fate);

const makePipe = (path: string): boolean => {
	try {
		execFileSync('mkfifo', [path]);
		return true;
	} catch {
		return false;
	}
};

beforeAll(async () => {
	checkout = await smallCheckout();
	await checkout.write('content/case-studies/dudley/a-calmer-way-to-begin.mdx', aStory());
	await checkout.write(
		FAULTY,
		aStory({ title: 'What brelquandor did' }, 'A line.\n\nimport fs from "node:fs"\n\n<Unknown thing={1} />'),
	);
	for (const { path, content } of hostileFiles) await checkout.write(path, content);
	for (const [path, content] of Object.entries(PUBLIC)) await checkout.write(path, content);
	symlinkSync('/etc/hostname', join(checkout.root, LINKED));
	symlinkSync('/etc', join(checkout.root, LINKED_FOLDER));
	await mkdir(join(checkout.root, FOLDER));
	makePipe(join(checkout.root, PIPE));
	build = await checkout.run('src/commands/build.ts', { HUB_OUT: 'dist' });
	check = await checkout.run('src/commands/check.ts', {}, '--json');
	findings = check.printed
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Finding);
}, 600_000);

afterAll(() => checkout?.close());

const blocking = (path: string) => findings.filter(({ file, severity }) => file === path && severity === 'block');

test('the build ends well, without a list of calls', () => {
	expect(build.printed).not.toMatch(/^\s+at .*:\d+:\d+/m);
	expect(build.printed).toMatch(/\d+ entries published into dist\/, \d+ left out\./);
	expect(build.code).toBe(0);
});

test('there are more than a hundred of them, of every fate', () => {
	expect(withFate('left out').length).toBeGreaterThan(100);
	expect(withFate('published').length).toBeGreaterThan(40);
	expect(withFate('passed over').length).toBeGreaterThan(5);
});

test('each that cannot be published is named, with what was found, what was expected and one next step', () => {
	const odd = [
		...withFate('left out').map(({ path }) => path),
		FAULTY,
		LINKED,
		LINKED_FOLDER,
		FOLDER,
		...Object.keys(PUBLIC),
	].flatMap((path) => {
		const own = blocking(path);
		if (own.length === 0) return [`${path}: not named`];
		// That there are more of a kind is said after those that are told one by one.
		return own
			.filter(({ message }) => !/^And [\d,]+ more of the same kind/.test(message))
			.filter(
				({ message, next }) =>
					!/expected|is missing|is not there|has been left out/.test(message) ||
					!/^\S[^\n]*\.$/.test(message) ||
					!next.trim(),
			)
			.map(({ message, next }) => `${path}: ${message} ${next}`);
	});
	expect(odd).toEqual([]);
	for (const { path } of withFate('left out')) expect(build.printed, path).toContain(`${path}:`);
});

test('each of the others is published at its address, and those that systems leave behind are passed over in silence', () => {
	const wrong = withFate('published').filter(({ path, mark }) => {
		const place = placeOfPath(path);
		const file = 'type' in place ? built(`${hrefOf(place.type.name, place.id)}index.html`) : '';
		return (
			blocking(path).length > 0 ||
			!existsSync(file) ||
			!(readFileSync(file, 'utf8').includes(mark) || /withdrawn/.test(path))
		);
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
	expect(
		withFate('passed over')
			.filter(({ path }) => findings.some(({ file }) => file === path))
			.map(({ path }) => path),
	).toEqual([]);
});

test('the rest of the hub is there', () => {
	expect(readFileSync(built('case-studies/dudley/a-calmer-way-to-begin/index.html'), 'utf8')).toContain(
		'A calmer way to begin',
	);
	for (const page of [
		'index.html',
		'404.html',
		'search/index.html',
		'admin/index.html',
		'case-studies/index.html',
		'about/index.html',
	])
		expect(existsSync(built(page)), page).toBe(true);
	expect(readFileSync(built('admin/index.html'), 'utf8')).toContain('nc-root');
});

test('no word of what was left out or passed over stands in any file of the site, the search index included', () => {
	const kept = [...withFate('left out'), ...withFate('passed over')].map(({ mark }) => mark);
	expect(findWords(join(checkout.root, 'dist'), ['brelquandor', ...kept])).toEqual([]);
});

test('nothing of any of them runs or loads', () => {
	const live = filesBelow(join(checkout.root, 'dist'))
		.filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
		.flatMap((file) => {
			const html = readFileSync(built(file), 'utf8');
			if (!html.includes(RUN) && !html.includes('evil.example')) return [];
			const { document } = parseHTML(html);
			const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"]), style')]
				.filter(({ textContent }) => textContent?.includes(RUN))
				.map(({ tagName }) => `${file}: ${tagName}`);
			const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(
						({ name, value }) =>
							/^on|^(?:href|src|srcdoc|action|style|formaction)$/i.test(name) &&
							!value.startsWith('mailto:') &&
							new RegExp(`${RUN}|evil\\.example`).test(value),
					)
					.map(({ name, value }) => `${file}: ${name}="${value}"`),
			);
			return [...scripts, ...attributes];
		});
	expect(live).toEqual([]);
	for (const path of Object.keys(PUBLIC)) expect(existsSync(built(path.slice('public/'.length))), path).toBe(false);
});

test('the line printed is the line at fault, on the screen and in the report for editors', () => {
	const [, line = ''] = /a-broken-one\.mdx:(\d+):/.exec(build.printed) ?? [];
	expect(readFileSync(join(checkout.root, FAULTY), 'utf8').split('\n')[Number(line) - 1]).toMatch(/import fs|<Unknown/);
	const report = readFileSync(built('handbook/build-report/index.html'), 'utf8');
	expect(report).toContain(FAULTY);
	expect(report).toMatch(/Line \d+, column \d+/);
});

test('the check command fails where the build goes on', () => {
	expect(check.code).toBe(1);
	expect(blocking(FAULTY).length).toBeGreaterThan(0);
});

test('an ordinary word that means something to the language is found', async () => {
	const search = await checkout.run('src/commands/search.ts', {}, 'constructor');
	for (const address of ['/organisations/constructor/', '/organisations/zz-constructor/', '/vocabulary/constructor/'])
		expect(search.printed, address).toContain(address);
	expect(search.code).toBe(0);
});
