/**
 * The half of the judged questions that is only reported: how well the search answers each of them, what was written
 * down when the figure was last accepted, and whether it fell since. The same questions are compared one by one, so
 * that a small loss on many of them shows.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openTables } from '../../src/search/tables.ts';
import { searchedContent } from '../../src/start/search-index.ts';
import { queriesOf, readNeeds } from './search-judged.ts';
import { scoresOf } from './search-metrics.ts';

const RECORDED = join(import.meta.dirname, 'search-recorded.json');

/** Always judged as on this day, so that pages that fall overdue do not move the figure. */
const DAY = '2026-11-22';

/** Question → nDCG@10, 0 to 1. */
export type Reported = Readonly<Record<string, number>>;

/** Asks the hub’s own search every reported question. Takes a few seconds. */
export const reportedNow = async (root: string): Promise<Reported> => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-search-'));
	try {
		const { documents, vocabulary } = await searchedContent(root);
		await buildIndex(documents, { outputPath: folder, vocabulary, withoutPagefind: true });
		const tables = await openTables(tablesOnDisk(folder));
		const search = createSearch({ tables, today: DAY });
		const needs = (await readNeeds(join(root, 'tests/search/judged'))).filter(({ half }) => half === 'reporting');
		const scores: Record<string, number> = {};
		for (const { id, text, grades } of queriesOf(needs))
			scores[id] = Number(scoresOf(await (await search.search(text)).addresses(), grades).ndcg.toFixed(4));
		return scores;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

export const reportedBefore = async (): Promise<Reported> => JSON.parse(await readFile(RECORDED, 'utf8')) as Reported;

export const record = (scores: Reported) => writeFile(RECORDED, `${JSON.stringify(scores, undefined, '\t')}\n`);

/** Differences of the mean below this mean nothing, however sure they are (measured on six public collections). */
const SMALLEST = 0.01;

export interface Change {
	before: number;
	now: number;
	/** The fall that could be chance: twice the standard error of the difference, question by question. */
	noise: number;
	/** Whether the mean fell by more than that. */
	fell: boolean;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Compares the questions that both know; one that was added or reworded has nothing to be compared with. */
export const changeBetween = (before: Reported, now: Reported): Change => {
	const shared = Object.keys(before).filter((question) => now[question] !== undefined);
	const differences = shared.map((question) => now[question]! - before[question]!);
	const average = mean(differences);
	const variance = mean(differences.map((difference) => (difference - average) ** 2));
	const noise = Math.max(SMALLEST, 2 * Math.sqrt(variance / Math.max(1, shared.length)));
	return {
		before: mean(shared.map((question) => before[question]!)),
		now: mean(shared.map((question) => now[question]!)),
		noise,
		fell: average < -noise,
	};
};
