import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { openTables } from '../../src/search/tables.ts';
import { queriesOf, readNeeds } from '../bench/search-judged.ts';
import { builtFolder, filesBelow } from '../support/built-site.ts';

const KILOBYTE = 1024;
/** Every tenth question of the half that anybody may look at. */
const EVERY = 10;
const DRAWN = 4;
const MOST = 45 * KILOBYTE;

const FETCHED_BY_STATEMENT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;

/** A script of the built site with those it cannot run without; what it fetches later is not among them. */
const withImports = (file: string, known = new Set<string>()): ReadonlySet<string> => {
	if (known.has(file)) return known;
	known.add(file);
	for (const [, other] of readFileSync(join(builtFolder(), 'assets', file), 'utf8').matchAll(FETCHED_BY_STATEMENT))
		withImports(other!, known);
	return known;
};

/**
 * The scripts that the first search fetches: the worker, and the parts of the page that show results. What the page has
 * already is not among them.
 */
const scripts = () => {
	const named = filesBelow(builtFolder()).filter((file) =>
		/^assets\/(?:worker-entry[^/]*|views\.[^/]*)\.js$/.test(file),
	);
	expect(named).toHaveLength(2);
	const page = readFileSync(join(builtFolder(), 'search/index.html'), 'utf8');
	const there = new Set(
		[...page.matchAll(/ src="\/assets\/([^"]+\.js)"/g)].flatMap(([, file]) => [...withImports(file!)]),
	);
	const files = new Set(named.flatMap((file) => [...withImports(file.slice('assets/'.length))]));
	return [...files]
		.filter((file) => !there.has(file))
		.map((file) => brotliCompressSync(readFileSync(join(builtFolder(), 'assets', file))).length);
};

/** Bytes of the tables that one question reads, as the first of a visit: they stand packed on the disk. */
const bytesOf = async (question: string) => {
	const bytes = new Map<string, number>();
	const read = tablesOnDisk(join(builtFolder(), 'search-index'));
	const tables = await openTables(async (name) => {
		const file = await read(name);
		const kind = /^(?:[0-9a-f]{8}\.)?([a-z]+)/.exec(name)?.[1] ?? name;
		bytes.set(kind, (bytes.get(kind) ?? 0) + file.length);
		return file;
	});
	const search = createSearch({ tables, today: '2026-11-22' });
	const [found] = await Promise.all([search.search(question), search.suggest(question)]);
	for await (const result of found.results(0, DRAWN)) expect(result.incomplete).toBe(false);
	return bytes;
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const inKilobytes = (bytes: number) => (bytes / KILOBYTE).toFixed(1);

test('a first search costs little, and little of it is the vocabulary', async () => {
	const needs = (await readNeeds('tests/search/judged')).filter(({ half }) => half === 'tuning');
	const questions = queriesOf(needs).filter((_, at) => at % EVERY === 0);
	expect(questions.length).toBeGreaterThan(20);
	const costs = [];
	for (const { text } of questions) costs.push(await bytesOf(text));
	const script = scripts().reduce((sum, bytes) => sum + bytes, 0);
	const of = (bytes: ReadonlyMap<string, number>, kinds: readonly string[]) =>
		kinds.reduce((sum, kind) => sum + (bytes.get(kind) ?? 0), 0);
	const vocabularies = costs.map((bytes) => of(bytes, ['forms', 'term']));
	const all = costs.map((bytes) => script + of(bytes, [...bytes.keys()]));
	console.log(
		`First search: ${inKilobytes(mean(all))} KB (most ${inKilobytes(Math.max(...all))}), vocabulary ${inKilobytes(mean(vocabularies))} KB (most ${inKilobytes(Math.max(...vocabularies))}).`,
	);
	expect(mean(all)).toBeLessThanOrEqual(MOST);
	expect(Math.max(...vocabularies)).toBeLessThanOrEqual(8 * KILOBYTE);
}, 60_000);

test('no script that is fetched when it is needed has been left empty', () => {
	const scriptFiles = filesBelow(builtFolder()).filter((file) => /^assets\/.*\.js$/.test(file));
	expect(scriptFiles.length).toBeGreaterThan(10);
	expect(scriptFiles.filter((file) => readFileSync(join(builtFolder(), file), 'utf8').trim() === '')).toEqual([]);
});
