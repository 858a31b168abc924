/**
 * npm run bench [-- --entries 1000 --seed 1 --compare <commit> --json]
 * Builds a hub of generated entries outside this checkout and prints what it cost: builds, checks, search index, pages
 * and searches. With `--compare`, the code of another commit is measured by turns on the same entries, because times
 * drift with whatever else a machine is doing; compare processor seconds rather than seconds on the clock.
 */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hrefOf } from '../../src/content-model/address.ts';
import { searchTraffic, type SearchTraffic } from './first-search.ts';
import { generatedCheckout, type GeneratedCheckout } from './generated-checkout.ts';
import type { Cost, MeasuredRun } from './measured-run.ts';
import { bytesOfPages, heaviestPage, middleAndLargest, sizeOf, type PageBytes } from './page-bytes.ts';

const STEPS = [
	'Checks, nothing kept',
	'Checks again',
	'Cold build',
	'Warm build',
	'One-change build',
	'Index alone',
] as const;
type Step = (typeof STEPS)[number];

/** How many pages are weighed; compressing every one of 10,000 would take longer than building them. */
const WEIGHED = 100;
const QUESTIONS = ['calm waiting room', 'record of what helps'] as const;
const MAKE_INDEX =
	"import { indexContent } from './src/start/search-index.ts'; const { milliseconds } = await indexContent(process.cwd(), 'node_modules/.hub/measured-index'); console.log(milliseconds);";

interface Measured {
	name: string;
	steps: Partial<Record<Step, Cost>>;
	/** What the index alone took, reading and checking the entries left out. */
	indexMilliseconds?: number;
	index?: { files: number; bytes: number };
	site?: { files: number; bytes: number };
	pages?: { middle: PageBytes; largest: PageBytes };
	/** Of all pages, lists among them. */
	heaviest?: { path: string; bytes: number };
	search?: SearchTraffic | string;
}

const sound = (step: string, { code, printed, ...run }: MeasuredRun): Omit<MeasuredRun, 'code'> => {
	if (code !== 0) throw new Error(`${step}: the program ended with ${code}, expected 0. It printed:\n${printed}`);
	return { printed, ...run };
};

const steps: Record<Step, (checkout: GeneratedCheckout) => Promise<MeasuredRun>> = {
	'Checks, nothing kept': ({ measure }) => measure('src/commands/check.ts'),
	'Checks again': ({ measure }) => measure('src/commands/check.ts'),
	'Cold build': async ({ root, measure }) => {
		for (const made of ['dist', '.astro', 'node_modules/.hub', 'node_modules/.astro', 'node_modules/.vite'])
			await rm(join(root, made), { recursive: true, force: true });
		return measure('src/commands/build.ts');
	},
	'Warm build': ({ measure }) => measure('src/commands/build.ts'),
	'One-change build': async ({ entries, write, measure }) => {
		const changed = entries.find(({ type }) => type === 'case-study') ?? entries[0]!;
		await write(changed.path, `${changed.text}\nOne more sentence, written today.\n`);
		return measure('src/commands/build.ts');
	},
	'Index alone': ({ measure }) => measure('--input-type=module', '--eval', MAKE_INDEX),
};

const weigh = async (checkout: GeneratedCheckout, measured: Measured) => {
	const { root, entries } = checkout;
	measured.index = sizeOf(join(root, 'dist', 'search-index'));
	measured.site = sizeOf(join(root, 'dist'));
	const every = Math.max(1, Math.floor(entries.length / WEIGHED));
	measured.pages = middleAndLargest(
		bytesOfPages(
			join(root, 'dist'),
			entries.filter((_, index) => index % every === 0).map(({ type, id }) => hrefOf(type, id)),
		),
	);
	measured.heaviest = heaviestPage(join(root, 'dist'));
	measured.search = await searchTraffic(root, QUESTIONS).catch(
		(error: Error) => `not measured: ${error.message.split('\n')[0]}`,
	);
};

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
const costInWords = ({ wall, cpu, memory }: Cost) =>
	`${wall.toFixed(1)} s, ${cpu === undefined ? 'CPU not known here' : `${cpu.toFixed(1)} CPU s`}, ${memory === undefined ? 'memory not known here' : `${Math.round(memory)} MB`}`;
const pageInWords = ({ html, css, js, fonts, total }: PageBytes) =>
	`${kilobytes(total - fonts)} (html ${kilobytes(html)}, css ${kilobytes(css)}, js ${kilobytes(js)}) and ${kilobytes(fonts)} of fonts`;
const trafficInWords = ({ requests, bytes, milliseconds }: SearchTraffic['first']) =>
	`${requests} ${requests === 1 ? 'request' : 'requests'}, ${kilobytes(bytes)}, ${milliseconds} ms to the last byte`;

type Row = [label: string, words: string];

const pageRows = ({ middle, largest }: NonNullable<Measured['pages']>): Row[] => [
	['Middle page', pageInWords(middle)],
	['Largest page weighed', pageInWords(largest)],
];

/** A sentence stands where nothing could be measured, and says why. */
const searchRows = (search: NonNullable<Measured['search']>): Row[] =>
	typeof search === 'string'
		? [['Search', search]]
		: [
				['Search page', trafficInWords(search.page)],
				['First search', trafficInWords(search.first)],
				['Later search', trafficInWords(search.later)],
			];

const rowsOf = ({ steps: costs, indexMilliseconds, index, site, pages, heaviest, search }: Measured): Row[] => {
	const rows = Object.entries(costs).map(([step, cost]): Row => [step, costInWords(cost)]);
	if (indexMilliseconds !== undefined)
		rows.push(['  of which making the index', `${(indexMilliseconds / 1000).toFixed(1)} s`]);
	if (index) rows.push(['Index', `${megabytes(index.bytes)} in ${index.files} files`]);
	if (site) rows.push(['Whole site, not compressed', `${megabytes(site.bytes)} in ${site.files} files`]);
	if (heaviest) rows.push(['Heaviest page of all', `${kilobytes(heaviest.bytes)} of html: ${heaviest.path}`]);
	return [...rows, ...(pages ? pageRows(pages) : []), ...(search === undefined ? [] : searchRows(search))];
};

const print = (all: readonly Measured[]) => {
	for (const measured of all) {
		const rows = rowsOf(measured);
		const width = Math.max(...rows.map(([label]) => label.length));
		console.log(`\n${measured.name}\n${rows.map(([label, words]) => `  ${label.padEnd(width)}  ${words}`).join('\n')}`);
	}
	console.log(
		'\nSeconds on the clock depend on what else the machine does; processor seconds less so. Memory is the most held at one moment by all its programs together.',
	);
};

const { values } = parseArgs({
	options: {
		entries: { type: 'string', default: '1000' },
		seed: { type: 'string', default: '1' },
		compare: { type: 'string' },
		json: { type: 'boolean', default: false },
	},
});
const count = Number(values.entries);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 20 || !Number.isInteger(seed))
	throw new Error(
		`--entries ${values.entries} --seed ${values.seed}: expected whole numbers, at least 20 entries. Write for example: npm run bench -- --entries 1000 --seed 1`,
	);

const asked: { name: string; commit?: string }[] = [
	{ name: `${count} generated entries, seed ${seed}, this checkout` },
];
if (values.compare) {
	const commit = execFileSync('git', ['rev-parse', '--verify', `${values.compare}^{commit}`])
		.toString()
		.trim();
	asked.push({ name: `${count} generated entries, seed ${seed}, ${values.compare} (${commit.slice(0, 10)})`, commit });
}

const checkouts: { checkout: GeneratedCheckout; measured: Measured }[] = [];
const stopped = (signal: NodeJS.Signals) => {
	void Promise.all(checkouts.map(({ checkout }) => checkout.close())).finally(() =>
		process.exit(signal === 'SIGINT' ? 130 : 143),
	);
};
process.on('SIGINT', stopped);
process.on('SIGTERM', stopped);

try {
	for (const { name, commit } of asked)
		checkouts.push({ checkout: await generatedCheckout(count, seed, commit), measured: { name, steps: {} } });
	for (const step of STEPS)
		for (const { checkout, measured } of checkouts) {
			if (!values.json) console.error(`${step}: ${measured.name}`);
			const { printed, ...cost } = sound(step, await steps[step](checkout));
			measured.steps[step] = cost;
			if (step === 'Index alone') measured.indexMilliseconds = Number(printed.trim().split('\n').at(-1));
		}
	for (const { checkout, measured } of checkouts) await weigh(checkout, measured);
	if (values.json)
		console.log(
			JSON.stringify(
				checkouts.map(({ measured }) => measured),
				undefined,
				'\t',
			),
		);
	else print(checkouts.map(({ measured }) => measured));
} finally {
	await Promise.all(checkouts.map(({ checkout }) => checkout.close()));
}
