import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFolder, builtPages, filesBelow } from '../support/built-site.ts';
import { tagsOf } from '../support/markup.ts';

const KILOBYTE = 1024;
const compressed = new Map<string, number>();
const weightOf = (file: string): number => {
	const known = compressed.get(file) ?? brotliCompressSync(readFileSync(join(builtFolder(), file))).length;
	compressed.set(file, known);
	return known;
};

/** Scripts a page loads, with those they import in turn. */
const scriptsOf = (sources: readonly string[]): string[] => {
	const all = new Set(sources);
	for (const source of all)
		for (const [, imported = ''] of readFileSync(join(builtFolder(), source), 'utf8').matchAll(
			/(?:\bfrom|^import|;import)\s*["'](\.{1,2}\/[^"']+)["']/g,
		))
			all.add(new URL(imported, `https://hub.test${source}`).pathname);
	return [...all];
};

/**
 * What a reader’s browser fetches to show a page, in bytes over the wire. Fonts and pictures of the page itself are
 * counted elsewhere.
 */
const costOf = (path: string, html: string) => {
	const tags = tagsOf(html);
	const scripts = scriptsOf([
		...new Set(tags.flatMap(({ name, attributes: { src } }) => (name === 'script' && src ? [src] : []))),
	]);
	const others = tags.flatMap(({ name, attributes: { rel = '', href } }) =>
		name === 'link' && /stylesheet|icon|preload/.test(rel) && href && !/\.woff2$/.test(href) ? [href] : [],
	);
	const script = scripts.reduce((sum, file) => sum + weightOf(file), 0);
	return {
		script,
		all:
			script +
			weightOf(path.endsWith('/') ? `${path}index.html` : path) +
			[...new Set(others)].reduce((sum, file) => sum + weightOf(file), 0),
	};
};

const costs = builtPages().map(({ path, html }) => ({ path, ...costOf(path, html) }));

/** What must stay lightest is the page somebody came to read. */
const ENTRY = /<article class="entry"/;

const MOST = 20 * KILOBYTE;
const MOST_OF_AN_ENTRY = 18 * KILOBYTE;

test('a page that somebody came to read costs at most 18 KB, of which at most 2 KB script', () => {
	const entries = new Set(
		builtPages()
			.filter(({ html }) => ENTRY.test(html))
			.map(({ path }) => path),
	);
	expect(entries.size).toBeGreaterThan(60);
	expect(
		costs
			.filter(({ path, all }) => entries.has(path) && all > MOST_OF_AN_ENTRY)
			.map(({ path, all }) => `${path} ${all} B`),
	).toEqual([]);
	expect(costs.filter(({ path, script }) => entries.has(path) && script > 2 * KILOBYTE)).toEqual([]);
	const heaviest = costs.filter(({ path }) => entries.has(path)).sort((a, b) => b.all - a.all)[0]!;
	console.log(
		`Heaviest entry: ${heaviest.path}, ${(heaviest.all / KILOBYTE).toFixed(1)} KB, of which ${(heaviest.script / KILOBYTE).toFixed(1)} KB script`,
	);
});

test('every other page costs at most 20 KB', () => {
	expect(costs.filter(({ all }) => all > MOST).map(({ path, all }) => `${path} ${all} B`)).toEqual([]);
});

test('no page but the search page loads more than 5 KB of script before search is used', () => {
	expect(
		costs
			.filter(({ path, script }) => path !== '/search/' && script > 5 * KILOBYTE)
			.map(({ path, script }) => `${path} ${script} B`),
	).toEqual([]);
});

test('all fonts together weigh at most 60 KB', () => {
	const fonts = filesBelow(builtFolder()).filter(
		(file) => /\.(?:woff2?|ttf|otf)$/.test(file) && !file.startsWith('admin/'),
	);
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.reduce((sum, file) => sum + statSync(join(builtFolder(), file)).size, 0)).toBeLessThanOrEqual(
		60 * KILOBYTE,
	);
});
