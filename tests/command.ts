/**
 * npm test [-- steps]
 * Runs the steps named, or all but the audit, as many beside each other as the machine has cores for. What they print
 * comes step by step. A step that fails does not stop the others, except those that need what it makes. What failed is
 * named once more at the end, where somebody with the tail of a log still sees it. The last line says how many tests
 * passed and failed; the exit code is 1 when anything failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './support/chromium.ts';
import { exampleCheckout, hasExampleHub } from './steps/example-checkout.ts';
import { failuresOf, sumOf, summaryOf, tallyOf, type Tally } from './steps/run-reports.ts';
import { inTurn } from './steps/in-turn.ts';
import { runStep } from './steps/step-process.ts';
import { runAtOnce } from './steps/steps-at-once.ts';

interface Step {
	name: string;
	/** What it makes sure of, in a few words. */
	about: string;
	/** A program of the project and its arguments; run from the root of the checkout. */
	command: readonly string[];
	/** True where the runner leaves a JSON report to count from. */
	counted?: true;
	/** A step whose result this one reads. Left out of the run when that one failed. */
	needs?: string;
	/** A step that writes the same files: this one waits until that one has ended. */
	after?: string;
	/** True where it keeps every core busy, rather than one. */
	isWide?: true;
	browser?: true;
	onRequest?: true;
	/** True where it tests the product: in a hub made from another it runs in a checkout of that one. */
	ofProduct?: true;
	/** Minutes after which it is stopped; twenty unless said. */
	within?: number;
}

const REPORTS = '.reports';
const reportOf = (name: string) => resolve(REPORTS, `${name}.json`);

const vitest = (
	name: string,
	config: string,
	...rest: string[]
): Pick<Step, 'name' | 'command' | 'counted' | 'isWide'> => ({
	name,
	command: [
		'vitest',
		'run',
		'--config',
		config,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportOf(name)}`,
		...rest,
	],
	counted: true,
	isWide: true,
});

/** A project of the browser tests, or several in this order, as one step. */
const playwright = (
	name: string,
	...projects: string[]
): Pick<Step, 'name' | 'command' | 'counted' | 'isWide' | 'browser'> => ({
	name,
	command: [
		'playwright',
		'test',
		'--config',
		'tests/playwright.config.ts',
		// Files of its own: it begins by emptying the folder, and another step may run beside it.
		'--output',
		resolve(REPORTS, 'browser', name),
		...(projects.length ? projects : [name]).flatMap((project) => ['--project', project]),
	],
	counted: true,
	isWide: true,
	browser: true,
});

const IS_MADE_FROM_ANOTHER = hasExampleHub(process.cwd());

/** The build that the tests of the product read, and what else there is to test of a hub made from another. */
const STEPS_OF_A_HUB_MADE_FROM_ANOTHER: readonly Step[] = [
	{
		name: 'example',
		about: 'the example hub, which the product is tested on',
		command: ['node', 'src/commands/build.ts'],
		ofProduct: true,
	},
	{
		...vitest('hub', 'tests/content/vitest.config.ts'),
		about: 'this hub’s content and its built pages',
		needs: 'build',
	},
];

const BUILT = IS_MADE_FROM_ANOTHER ? 'example' : 'build';

const STEPS: readonly Step[] = [
	{
		name: 'types',
		about: 'every type, in code and in templates',
		command: ['astro', 'check', '--minimumSeverity', 'warning'],
	},
	{ name: 'unused', about: 'nothing that nobody uses', command: ['knip'] },
	{ name: 'format', about: 'one layout for every file', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{
		name: 'lint',
		about: 'who may import whom, and house style',
		command: ['eslint', '.'],
	},
	{
		...vitest('unit', 'tests/vitest.config.ts'),
		about: 'everything that can be tried without a site',
		ofProduct: true,
	},
	{
		name: 'content',
		about: 'what people wrote',
		command: ['node', 'src/commands/check.ts', '--quiet'],
		// Beside the build it would check again what the build is just checking, and what the build keeps of it.
		after: 'build',
	},
	{ name: 'build', about: 'the public site, into dist/', command: ['node', 'src/commands/build.ts'] },
	{
		...playwright('journeys', 'journeys-with-editor', 'journeys-with-own-editor', 'journeys'),
		about: 'what people do with the site, in a browser',
		needs: BUILT,
		ofProduct: true,
	},
	{ ...vitest('site', 'tests/site/vitest.config.ts'), about: 'the built files', needs: BUILT, ofProduct: true },
	{
		...playwright('accessibility'),
		about: 'every template and component, in light, dark, small and forced colours',
		needs: BUILT,
		ofProduct: true,
	},
	{
		...playwright('journeys-on-request', 'journeys-on-request', 'variants-on-request'),
		about: 'journeys that npm test has no time for, and others at other widths and by other hands',
		within: 60,
		needs: 'build',
		onRequest: true,
	},
	{ ...playwright('audit'), about: 'every page of the sitemap', within: 60, needs: 'build', onRequest: true },
	{
		...vitest('audit-files', 'tests/audit/vitest.config.ts'),
		about: 'the HTML of every page',
		needs: 'build',
		onRequest: true,
	},
	...(IS_MADE_FROM_ANOTHER ? STEPS_OF_A_HUB_MADE_FROM_ANOTHER : []),
];

/** `audit` means all of its parts. */
const MEANS: Record<string, readonly string[]> = { audit: ['audit', 'audit-files', 'journeys-on-request'] };

const stepsAsked = (names: readonly string[]): readonly Step[] => {
	const wanted = new Set(names.flatMap((name) => MEANS[name] ?? [name]));
	const unknown = [...wanted].filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length)
		throw new Error(
			`Unexpected step “${unknown.join('”, “')}”, expected any of ${STEPS.map(({ name }) => name).join(', ')}. Name one of these, or none for all but the audit.`,
		);
	return STEPS.filter(({ name, onRequest }) => (wanted.size ? wanted.has(name) : !onRequest));
};

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const { positionals } = parseArgs({ allowPositionals: true });
let steps: readonly Step[];
try {
	steps = stepsAsked(positionals);
} catch (error) {
	console.error((error as Error).message);
	process.exit(2);
}

mkdirSync(REPORTS, { recursive: true });
const began = performance.now();
const failed: string[] = [];
const tallies: Tally[] = [];
const lines = new Map<string, string>();

/** Twice as many as there are cores: steps do not only work, they wait for files, browsers and other programs. */
const HANDS = 2 * availableParallelism();
const handsOf = ({ isWide }: Step) => (isWide ? availableParallelism() : 1);

const shown = inTurn(
	steps.map(({ name }) => name),
	(piece) => process.stdout.write(piece),
);

const example =
	IS_MADE_FROM_ANOTHER && steps.some(({ ofProduct }) => ofProduct) ? await exampleCheckout(process.cwd()) : undefined;

const take = async (step: Step): Promise<boolean> => {
	const { name, about, command, browser, counted, ofProduct, within = 20 } = step;
	shown.heard(name, `\n── ${name}: ${about}\n`);
	rmSync(reportOf(name), { force: true });
	const start = performance.now();
	let passed: boolean;
	try {
		// Found once, here, so that the workers of a runner do not all set out to install one.
		if (browser) process.env['CHROMIUM_PATH'] = findChromium();
		passed = await runStep({
			command,
			within,
			...(ofProduct && example ? { folder: example.folder } : {}),
			heard: (piece) => shown.heard(name, piece),
			environment: {
				PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
				ASTRO_TELEMETRY_DISABLED: '1',
				NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
			},
		});
	} catch (error) {
		shown.heard(name, `${(error as Error).message}\n`);
		passed = false;
	}
	shown.end(name);
	const tally = counted ? tallyOf(reportOf(name)) : undefined;
	if (tally) tallies.push(tally);
	// A step that fails without a failed test of its own still shows in the last line.
	if (!passed && !tally?.failed) tallies.push({ passed: 0, failed: 1, skipped: 0 });
	if (!passed) failed.push(name);
	lines.set(
		name,
		`  ${passed ? 'passed  ' : 'FAILED  '}  ${name}${tally ? `: ${summaryOf(tally).slice('Tests: '.length)}` : ''} (${seconds(start)})`,
	);
	return passed;
};

/** How much of the failures the end of a run repeats: a run in which everything broke is read from its beginning. */
const REPEATED = { failures: 8, lines: 12 };

/** The failures of these steps, each with the beginning of what it said. */
const failuresIn = (names: readonly string[]): string => {
	const failures = names.flatMap((name) => failuresOf(reportOf(name)).map((failure) => ({ name, ...failure })));
	const shown = failures.slice(0, REPEATED.failures).map(({ name, title, said }) =>
		[
			`  ✘ ${name} › ${title}`,
			...said
				.split('\n')
				.slice(0, REPEATED.lines)
				.map((line) => `      ${line}`),
		].join('\n'),
	);
	const more = failures.length - shown.length;
	return [...shown, ...(more ? [`  and ${more} more above`] : [])].map((text) => `${text}\n`).join('\n');
};

await runAtOnce(
	steps.map((step) => ({ ...step, hands: handsOf(step) })),
	HANDS,
	take,
	({ name, needs }) => {
		shown.end(name);
		lines.set(name, `  left out  ${name}: it needs ${needs}`);
	},
);

await example?.close();

// In the order of the steps, whichever ended first.
const again = failuresIn(steps.map(({ name }) => name).filter((name) => failed.includes(name)));
if (again) console.log(`\n── what failed\n${again}`);
console.log(`\n${steps.map(({ name }) => lines.get(name)).join('\n')}\n  in ${seconds(began)}\n`);
console.log(summaryOf(sumOf(tallies)));
process.exitCode = failed.length ? 1 : 0;
