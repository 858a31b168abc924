/**
 * `npm run search -- "words"`: the search of the built hub on the command line, from the same modules as the browser.
 * `--json` prints everything; `--index <folder>` says where the built index is; `--network "Ely"` chooses a network;
 * `--filter "Sector=Health"` may be given several times; `--sort newest`; `--count 20`; `--as-typed` corrects nothing.
 */
import { pagefindOnDisk, tablesOnDisk } from '../search/disk.ts';
import { createSearch, type Found } from '../search/engine.ts';
import { foundData } from '../search/found-data.ts';
import { guessInWords } from '../search/guess-in-words.ts';
import type { Offer } from '../search/offers.ts';
import type { SearchResult } from '../search/results.ts';
import { openTables } from '../search/tables.ts';
import { todayOf } from '../content-model/today.ts';
import { WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

/** Where the build leaves the index, from the root of the checkout. */
export const BUILT_INDEX = 'dist/search-index';

faultsInASentence();
const { values: given, positionals } = readArguments(
	{
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			index: { type: 'string', default: BUILT_INDEX },
			network: { type: 'string' },
			filter: { type: 'string', multiple: true, default: [] },
			sort: { type: 'string', default: 'relevance' },
			count: { type: 'string', default: '10' },
			today: { type: 'string' },
			'as-typed': { type: 'boolean', default: false },
		},
	},
	'npm run search -- "looked after children"',
);

const filtersFrom = (choices: readonly string[]) => {
	const filters = new Map<string, string[]>();
	for (const choice of choices) {
		const [facet, value] = choice.split(/=(.*)/s);
		if (facet && value) filters.set(facet, [...(filters.get(facet) ?? []), value]);
		else throw new Misunderstood(`--filter: found “${choice}”, expected a facet and a value, such as "Sector=Health".`);
	}
	return Object.fromEntries(filters);
};

const SORTS = ['relevance', 'newest', 'oldest'] as const;

const sortFrom = (name: string) => {
	const sort = SORTS.find((known) => known === name);
	if (sort) return sort;
	throw new Misunderstood(
		`--sort: unexpected “${name}”, expected one of ${SORTS.join(', ')}. For example: --sort newest`,
	);
};

/** How to take up an offer on the command line. */
const optionsFor = (offer: Offer): string =>
	offer.kind === 'order'
		? `--sort ${offer.sort}`
		: offer.values.map((value) => `--filter "${offer.facet}=${value}"`).join(' ');

const inOneList = new Intl.ListFormat('en-GB');

const resultsInWords = (found: Found, results: readonly SearchResult[]) => {
	const lines: string[] = [];
	if (found.ofLongText.length > 0)
		lines.push(`A long text: its most telling words were searched for: ${inOneList.format(found.ofLongText)}.`);
	if (found.language) lines.push(`This looks like ${found.language.name}; the words were searched for as they are.`);
	for (const { typed, used } of found.corrections) lines.push(`Showing results for ${used}. You typed ${typed}.`);
	for (const guess of found.guesses) lines.push(guessInWords(guess));
	for (const { alsoSearchedFor, because } of found.expansions)
		lines.push(`Also searched for: ${alsoSearchedFor.join(', ')}. ${because}`);
	for (const { typed, options } of found.understood.choices)
		lines.push(`“${typed}” has several meanings: ${options.map(({ title }) => title).join('; ')}.`);
	for (const { typed, title, because } of found.understood.decisions)
		lines.push(`“${typed}” is taken as ${title}. ${because}`);
	for (const offer of found.offers)
		if (!offer.chosen) lines.push(`${offer.kind === 'only' ? 'Show only ' : ''}${offer.label}: ${optionsFor(offer)}`);
	for (const phrase of found.phrasesNotFound)
		lines.push(`No page holds “${phrase}” as it stands; its words were searched for.`);
	if (found.phrasesApart.length > 0)
		lines.push(
			`No page holds ${inOneList.format(found.phrasesApart.map((phrase) => `“${phrase}”`))} together; their words were searched for.`,
		);
	if (found.partly)
		lines.push('A part of the index could not be read, so some pages may be missing. Run “npm run build” again.');
	lines.push(found.total === 1 ? '1 result' : `${found.total} results`, '');
	results.forEach(({ title, url, passages, why, overdue, illustrative }, at) => {
		lines.push(
			`${at + 1}. ${title}${illustrative ? ` (${WORKED_EXAMPLE.badge.toLowerCase()})` : ''}${overdue ? ' (review overdue)' : ''}`,
			`   ${url}`,
		);
		for (const { heading, parts } of passages)
			lines.push(
				`   ${heading ? `${heading}: ` : ''}${parts.map(({ text, marked }) => (marked ? text.replace(/\S+/g, '*$&*') : text)).join('')}`,
			);
		lines.push(`   Why: ${why.map(({ reason }) => reason).join(' ')}`, '');
	});
	if (found.nearest)
		lines.push(
			`Nearest terms: ${found.nearest.terms.map(({ title }) => title).join(', ') || 'none'}.`,
			`Nearest pages: ${found.nearest.pages.map(({ title }) => title).join(', ') || 'none'}.`,
		);
	return lines.join('\n');
};

/** What was found, for programs. */
const asData = (typed: string, found: Found, results: readonly SearchResult[]) => {
	const { choices, decisions } = found.understood;
	return { typed, choices, decisions, results, ...foundData(found) };
};

const run = async () => {
	const text = positionals.join(' ');
	const sort = sortFrom(given.sort);
	if (!/^[1-9]\d{0,3}$/.test(given.count))
		throw new Misunderstood(
			`--count: unexpected “${given.count}”, expected how many results to print. For example: --count 10`,
		);
	if (text.trim() === '')
		throw new Misunderstood(
			'npm run search: found no words, expected some. Put them in quotes: npm run search -- "looked after children".',
		);
	const tables = await openTables(tablesOnDisk(given.index)).catch((cause: unknown) => {
		throw new Error(
			`${given.index}: found no index, expected one. Run “npm run build” first, or name its folder with --index.`,
			{ cause },
		);
	});
	const search = createSearch({
		tables,
		pagefind: () => pagefindOnDisk(given.index),
		today: given.today ?? todayOf((await readSettings(process.cwd())).hub),
	});
	const found = await search.search(text, {
		filters: filtersFrom(given.filter),
		sort,
		network: given.network,
		asTyped: given['as-typed'],
	});
	const results: SearchResult[] = [];
	for await (const result of found.results(0, Number(given.count))) results.push(result);
	console.log(
		given.json ? JSON.stringify(asData(text, found, results), undefined, '\t') : resultsInWords(found, results),
	);
};

await run();
