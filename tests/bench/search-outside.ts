/**
 * Collections of others in the form of BEIR: a folder with `corpus.jsonl` (`_id`, `title`, `text`), `queries.jsonl`
 * (`_id`, `text`) and `qrels.tsv` (question, page, grade; a first line of names). The hub’s ranking beside its peers on
 * the same text, with an empty vocabulary, in one run.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openTables } from '../../src/search/tables.ts';
import { collectionOf, type Collection } from './search-collection.ts';
import { meanOf, scoresOf, type Scores } from './search-metrics.ts';
import { bm25, miniSearch, type Finder } from './search-peers.ts';

export interface OutsideReport {
	name: string;
	/** How large the set is. */
	pages: number;
	questions: number;
	judgements: number;
	/** Engine → the means over all questions. */
	engines: Readonly<Record<string, Scores>>;
}

const refuse = (file: string, line: number, found: string, expected: string): never => {
	throw new Error(`${file}, line ${line}: found ${found}, expected ${expected}. Correct it, or leave the line out.`);
};

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** The lines that hold something, with their numbers. */
const linesOf = async (folder: string, file: string): Promise<[number, string][]> => {
	const whole = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
		throw new Error(
			`${folder}: found no ${file}, expected a folder in the form of BEIR with corpus.jsonl, queries.jsonl and qrels.tsv.`,
			{ cause },
		);
	});
	return whole
		.split(/\r?\n/)
		.map((line, at): [number, string] => [at + 1, line])
		.filter(([, line]) => line.trim() !== '');
};

const recordsOf = async (folder: string, file: string) =>
	(await linesOf(folder, file)).map(([number, line]) => {
		const expected = 'an object with _id and text';
		let read: unknown;
		try {
			read = JSON.parse(line);
		} catch {
			refuse(file, number, 'a line that is no JSON', expected);
		}
		const { _id, title, text: words } = (read ?? {}) as Record<string, unknown>;
		const id = text(_id) ?? refuse(file, number, 'no _id', expected);
		return { id, title: text(title) ?? '', text: text(words) ?? refuse(file, number, 'no text', expected) };
	});

const judgementsOf = async (folder: string) =>
	(await linesOf(folder, 'qrels.tsv'))
		.map(([number, line]) => ({ number, parts: line.split('\t') }))
		.filter(({ number, parts }) => number > 1 || !Number.isNaN(Number(parts[2])))
		.map(({ number, parts: [query = '', id = '', grade] }) => {
			const points = Number(grade);
			if (grade === undefined || Number.isNaN(points))
				refuse('qrels.tsv', number, 'no grade', 'question, page and grade, parted by tabs');
			return { query, id, grade: points };
		});

/** Reads such a folder. @throws a sentence with the file and the line that is not of the form */
export const readBeir = async (folder: string): Promise<Collection> =>
	collectionOf({
		documents: await recordsOf(folder, 'corpus.jsonl'),
		queries: await recordsOf(folder, 'queries.jsonl'),
		judgements: await judgementsOf(folder),
	});

const judged = async (find: Finder, { queries }: Collection): Promise<Scores> => {
	const all: Scores[] = [];
	for (const { text: question, grades } of queries) all.push(scoresOf(await find(question), grades));
	return meanOf(all);
};

/** Builds an index of the collection and asks every engine every question. */
export const judgeOutside = async (given: string): Promise<OutsideReport> => {
	const collection = await readBeir(given);
	const { documents, queries } = collection;
	if (queries.length === 0)
		throw new Error(`${given}: found no question with a page that answers it, expected some in qrels.tsv.`);
	const folder = await mkdtemp(join(tmpdir(), 'hub-search-'));
	try {
		await buildIndex(documents, { outputPath: folder, withoutPagefind: true });
		const search = createSearch({ tables: await openTables(tablesOnDisk(folder)), today: '2026-11-22' });
		return {
			name: basename(resolve(given)),
			pages: documents.length,
			questions: queries.length,
			judgements: queries.reduce((sum, { grades }) => sum + grades.size, 0),
			engines: {
				'the hub': await judged(async (question) => (await search.search(question)).addresses(), collection),
				'BM25, Porter': await judged(bm25(documents), collection),
				'BM25, Porter, titles': await judged(bm25(documents, { titleCover: 1 }), collection),
				MiniSearch: await judged(miniSearch(documents), collection),
			},
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

/** As a table. */
export const outsideInWords = ({ name, pages, questions, judgements, engines }: OutsideReport): string =>
	[
		`\n${name}: ${pages} pages, ${questions} questions, ${judgements} judgements\n`,
		'| engine | nDCG@10 | recall@20 | success@3 |',
		'|---|---|---|---|',
		...Object.entries(engines).map(
			([engine, { ndcg, recall, success }]) =>
				`| ${[engine, ndcg.toFixed(3), recall.toFixed(3), success.toFixed(3)].join(' | ')} |`,
		),
	].join('\n');
