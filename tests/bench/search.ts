/**
 * `npm run bench:search`: how well and at what cost the search answers, beside its peers on the same text, in one run.
 *
 * - without arguments: the hub’s own judged questions, the half kept for reporting;
 * - `--half tuning|reporting|all`: which half;
 * - `--collection file.json`: `{ documents: [{ id, title, text }], queries: [{ id, text }], judgements: [{ query, id,
 *   grade }] }`,
 *   with an empty vocabulary; may be given several times;
 * - `--outside folder`: any collection in the form of BEIR, with an empty vocabulary; may be given several times;
 * - `--check`: ends with an error when the reported figure fell below the recorded one by more than the noise;
 * - `--record`: writes the figure down; `--json`: prints everything as JSON; `--seed 7`: of the typing errors.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pagefindOnDisk, tablesOnDisk } from '../../src/search/disk.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { createSearch } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openTables } from '../../src/search/tables.ts';
import type { SearchVocabulary } from '../../src/search/vocabulary.ts';
import { readCollection, type JudgedQuery } from './search-collection.ts';
import { counting, countingFetch, hubScript, pagefindScripts, type Cost } from './search-cost.ts';
import { searchedContent } from '../../src/start/search-index.ts';
import { queriesOf, readNeeds } from './search-judged.ts';
import { meanOf, scoresOf, type Scores } from './search-metrics.ts';
import { judgeOutside, outsideInWords } from './search-outside.ts';
import { changeBetween, record, reportedBefore, reportedNow } from './search-reported.ts';
import { bm25, miniSearch, pagefindAsItComes, type Finder } from './search-peers.ts';
import { seeded, withTypingError } from './search-typing-errors.ts';

const { values: given } = parseArgs({
	options: {
		half: { type: 'string', default: 'reporting' },
		collection: { type: 'string', multiple: true, default: [] },
		outside: { type: 'string', multiple: true, default: [] },
		check: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		seed: { type: 'string', default: '7' },
		today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
	},
});

const ROOT = join(import.meta.dirname, '../..');
/** Results drawn on a page of the search, whose texts are fetched. */
const DRAWN = 10;

interface Judged {
	name: string;
	documents: SearchDocument[];
	vocabulary: SearchVocabulary;
	queries: JudgedQuery[];
}

interface Line extends Scores {
	engine: string;
	form: string;
	questions: number;
	/** The same with one typing error a question. */
	ndcgWithError: number;
	nothingWithError: number;
	/** Milliseconds a question, everything loaded: half are faster; nineteen of twenty are faster. */
	median: number;
	percentile95: number;
	/** A first and a later search of a visit, ten results drawn: mean over questions. */
	first: Cost | undefined;
	later: Cost | undefined;
}

const collections = async (): Promise<Judged[]> => {
	if (given.collection.length > 0)
		return Promise.all(
			given.collection.map(async (file) => ({
				name: basename(file, '.json'),
				vocabulary: [],
				...(await readCollection(file)),
			})),
		);
	const needs = await readNeeds(join(ROOT, 'tests/search/judged'));
	return [
		{
			name: `the hub (${given.half})`,
			...(await searchedContent(ROOT)),
			queries: queriesOf(needs.filter(({ half }) => given.half === 'all' || half === given.half)),
		},
	];
};

const at = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const judge = async (
	engine: string,
	find: Finder,
	queries: readonly JudgedQuery[],
	costs: { first?: Cost; later?: Cost } = {},
): Promise<Line[]> => {
	const random = seeded(Number(given.seed));
	const taken: { form: string; right: Scores; wrong: Scores; milliseconds: number }[] = [];
	for (const { text, form, grades } of queries) {
		const started = performance.now();
		const found = await find(text);
		const milliseconds = performance.now() - started;
		taken.push({
			form,
			right: scoresOf(found, grades),
			wrong: scoresOf(await find(withTypingError(text, random)), grades),
			milliseconds,
		});
	}
	const forms = [...new Set(taken.map(({ form }) => form))];
	return ['all', ...(forms.length > 1 ? forms : [])].map((form) => {
		const own = taken.filter((one) => form === 'all' || one.form === form);
		const wrong = meanOf(own.map((one) => one.wrong));
		const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
		return {
			engine,
			form,
			questions: own.length,
			...meanOf(own.map(({ right }) => right)),
			ndcgWithError: wrong.ndcg,
			nothingWithError: wrong.nothing,
			median: at(times, 0.5),
			percentile95: at(times, 0.95),
			first: costs.first,
			later: costs.later,
		};
	});
};

const meanCost = (costs: readonly Cost[]): Cost => ({
	bytes: Math.round(costs.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, costs.length)),
	requests: Math.round((10 * costs.reduce((sum, { requests }) => sum + requests, 0)) / Math.max(1, costs.length)) / 10,
});

const plus = (a: Cost, b: Cost): Cost => ({ bytes: a.bytes + b.bytes, requests: a.requests + b.requests });

/** Pairs of questions, each pair a visit: the first search and a later one. */
const VISITS = 40;

const visits = (queries: readonly JudgedQuery[]) =>
	queries
		.slice(0, VISITS)
		.map(({ text }, place) => [text, queries[(place + 1) % queries.length]?.text ?? text] as const);

const hubCosts = async (folder: string, queries: readonly JudgedQuery[]) => {
	const script = await hubScript();
	const first: Cost[] = [];
	const later: Cost[] = [];
	for (const visit of visits(queries)) {
		const { fetchTable, taken } = counting(tablesOnDisk(folder));
		const tables = await openTables(fetchTable);
		const search = createSearch({
			tables,
			today: given.today,
		});
		for (const [place, text] of visit.entries()) {
			for await (const result of (await search.search(text)).results(0, DRAWN))
				if (result.incomplete) throw new Error(`${result.url}: the text did not come.`);
			if (place === 0) first.push(plus(script, taken()));
			else later.push(taken());
		}
	}
	return { first: meanCost(first), later: meanCost(later) };
};

const pagefindCosts = async (folder: string, queries: readonly JudgedQuery[]) => {
	const scripts = await pagefindScripts(folder);
	const first: Cost[] = [];
	const later: Cost[] = [];
	await pagefindOnDisk(folder);
	const { taken, stop } = countingFetch();
	for (const visit of visits(queries)) {
		const pagefind = await pagefindOnDisk(folder);
		for (const [place, text] of visit.entries()) {
			const results = (await pagefind.search(text))?.results ?? [];
			await Promise.all(results.slice(0, DRAWN).map((result) => result.data()));
			if (place === 0) first.push(plus(scripts, taken()));
			else later.push(taken());
		}
	}
	stop();
	return { first: meanCost(first), later: meanCost(later) };
};

const run = async ({ documents, vocabulary, queries }: Judged): Promise<Line[]> => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-search-'));
	try {
		await buildIndex(documents, { outputPath: folder, vocabulary });
		const pagefind = await pagefindOnDisk(folder);
		const tables = await openTables(tablesOnDisk(folder));
		const search = createSearch({ tables, pagefind, today: given.today });
		const addresses: Finder = async (text) => (await search.search(text)).addresses();
		return [
			...(await judge('the hub', addresses, queries, await hubCosts(folder, queries))),
			...(await judge(
				'Pagefind as it comes',
				pagefindAsItComes(pagefind),
				queries,
				await pagefindCosts(folder, queries),
			)),
			...(await judge('MiniSearch', miniSearch(documents), queries)),
			...(await judge('BM25, Porter', bm25(documents), queries)),
			...(await judge('BM25, Porter, titles', bm25(documents, { titleCover: 1 }), queries)),
		];
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

const percent = (share: number) => (100 * share).toFixed(1);
const wire = (cost: Cost | undefined) => (cost ? `${Math.round(cost.bytes / 1024)} KB in ${cost.requests}` : '–');

const print = (name: string, documents: number, lines: readonly Line[]) => {
	console.log(`\n${name}: ${documents} pages\n`);
	console.log(
		'| engine | form | questions | nDCG@10 | MRR | recall@20 | nothing found, % | nDCG@10, one error | nothing, one error, % | median ms | 95th ms | first search | later |',
	);
	console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
	for (const {
		engine,
		form,
		questions,
		ndcg,
		mrr,
		recall,
		nothing,
		ndcgWithError,
		nothingWithError,
		median,
		percentile95,
		first,
		later,
	} of lines)
		console.log(
			`| ${[engine, form, questions, ndcg.toFixed(3), mrr.toFixed(3), recall.toFixed(3), percent(nothing), ndcgWithError.toFixed(3), percent(nothingWithError), median.toFixed(1), percentile95.toFixed(1), wire(first), wire(later)].join(' | ')} |`,
		);
};

for (const folder of given.outside) {
	const outside = await judgeOutside(folder);
	console.log(given.json ? JSON.stringify(outside, undefined, '\t') : outsideInWords(outside));
}
if (given.outside.length > 0) process.exit();

const judged = await collections();
const report: { name: string; pages: number; lines: Line[] }[] = [];
for (const collection of judged) {
	if (collection.queries.length === 0)
		throw new Error(
			`${collection.name}: found no judged questions, expected some in tests/search/judged/. Write them first: tests/bench/search-judged.ts says how.`,
		);
	const lines = await run(collection);
	report.push({ name: collection.name, pages: collection.documents.length, lines });
	if (!given.json) print(collection.name, collection.documents.length, lines);
}
if (given.json) console.log(JSON.stringify(report, undefined, '\t'));

if (given.record) await record(await reportedNow(ROOT));
if (given.check) {
	const { before, now, noise, fell } = changeBetween(await reportedBefore(), await reportedNow(ROOT));
	console.log(`Reported half: nDCG@10 ${now.toFixed(3)}, recorded ${before.toFixed(3)}, noise ${noise.toFixed(3)}.`);
	if (fell) {
		console.error(
			'Search: the reported half fell by more than the noise. Look at what changed in src/search/ or in the vocabulary; record a lower figure only with a reason.',
		);
		process.exitCode = 1;
	}
}
process.exit();
