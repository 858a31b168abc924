/**
 * npm test [-- steps]
 * Runs the steps named, or all but the audit. A step that fails does not stop the others, except those that need
 * what it makes. What failed is named once more at the end, where somebody with the tail of a log still sees it. The
 * last line says how many tests passed and failed; the exit code is 1 when anything failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './support/chromium.ts';
import { failuresOf, sumOf, summaryOf, tallyOf, type Tally } from './run-reports.ts';
import { runStep } from './step-process.ts';

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
	browser?: true;
	onRequest?: true;
	/** Minutes after which it is stopped; ten unless said. */
	within?: number;
	/** The step before it, which uses one core only: both run at once. */
	beside?: string;
}

const REPORTS = '.reports';
const reportOf = (name: string) => `${REPORTS}/${name}.json`;

const vitest = (name: string, config: string, ...rest: string[]): Pick<Step, 'name' | 'command' | 'counted'> => ({
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
});

/** A project of the browser tests, or several in this order, as one step. */
const playwright = (name: string, ...projects: string[]): Pick<Step, 'name' | 'command' | 'counted' | 'browser'> => ({
	name,
	command: [
		'playwright',
		'test',
		'--config',
		'tests/playwright.config.ts',
		...(projects.length ? projects : [name]).flatMap((project) => ['--project', project]),
	],
	counted: true,
	browser: true,
});

const STEPS: readonly Step[] = [
	{
		name: 'types',
		about: 'every type, in code and in templates',
		command: ['astro', 'check', '--minimumSeverity', 'warning'],
	},
	{ name: 'format', about: 'one layout for every file', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{
		name: 'lint',
		about: 'who may import whom, and house style',
		command: ['eslint', '.'],
		beside: 'types',
	},
	{ ...vitest('unit', 'tests/vitest.config.ts'), about: 'everything that can be tried without a site' },
	{ name: 'content', about: 'what people wrote', command: ['node', 'src/commands/check.ts', '--quiet'] },
	{ name: 'build', about: 'the public site, into dist/', command: ['node', 'src/commands/build.ts'] },
	{ ...vitest('site', 'tests/site/vitest.config.ts'), about: 'the built files', needs: 'build' },
	{
		...playwright('journeys', 'journeys-with-editor', 'journeys'),
		about: 'what people do with the site, in a browser',
		within: 20,
		needs: 'build',
	},
	{
		...playwright('accessibility'),
		about: 'every template and component, in light, dark, small and forced colours',
		needs: 'build',
	},
	{ ...playwright('audit'), about: 'every page of the sitemap', within: 60, needs: 'build', onRequest: true },
	{
		...vitest('audit-files', 'tests/audit/vitest.config.ts'),
		about: 'the HTML of every page',
		needs: 'build',
		onRequest: true,
	},
];

/** `audit` means both of its halves. */
const MEANS: Record<string, readonly string[]> = { audit: ['audit', 'audit-files'] };

const stepsAsked = (names: readonly string[]): readonly Step[] => {
	const wanted = new Set(names.flatMap((name) => MEANS[name] ?? [name]));
	const unknown = [...wanted].filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length)
		throw new Error(
			`Unexpected step “${unknown.join('”, “')}”, expected any of ${STEPS.map(({ name }) => name).join(', ')}. Name one of these, or none for all but the audit.`,
		);
	return STEPS.filter(({ name, onRequest }) => (wanted.size ? wanted.has(name) : !onRequest));
};

/** What a step printed that ran beside another: shown once the other has ended, so that the two do not mix. */
const printed = new Map<string, string>();

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
const lines: string[] = [];

const take = async (step: Step) => {
	const { name, command, browser, counted, beside, within = 10 } = step;
	rmSync(reportOf(name), { force: true });
	const start = performance.now();
	let passed: boolean;
	try {
		// Found once, here, so that the workers of a runner do not all set out to install one.
		if (browser) process.env['CHROMIUM_PATH'] = findChromium();
		const end = await runStep({
			command,
			within,
			isKept: beside !== undefined,
			environment: {
				PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
				ASTRO_TELEMETRY_DISABLED: '1',
				NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
			},
		});
		({ passed } = end);
		printed.set(name, end.printed);
	} catch (error) {
		console.error((error as Error).message);
		passed = false;
	}
	const tally = counted ? tallyOf(reportOf(name)) : undefined;
	if (tally) tallies.push(tally);
	// A step that fails without a failed test of its own still shows in the last line.
	if (!passed && !tally?.failed) tallies.push({ passed: 0, failed: 1, skipped: 0 });
	if (!passed) failed.push(name);
	return `  ${passed ? 'passed  ' : 'FAILED  '}  ${name}${tally ? `: ${summaryOf(tally).slice('Tests: '.length)}` : ''} (${seconds(start)})`;
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

const started = new Map<string, Promise<string>>();
for (const [place, step] of steps.entries()) {
	const { name, about, needs } = step;
	if (needs && failed.includes(needs)) {
		lines.push(`  left out  ${name}: it needs ${needs}`);
		continue;
	}
	const next = steps[place + 1];
	if (next?.beside === name) started.set(next.name, take(next));
	console.log(`\n── ${name}: ${about}`);
	lines.push(await (started.get(name) ?? take(step)));
	process.stdout.write(printed.get(name) ?? '');
}

const again = failuresIn(failed);
if (again) console.log(`\n── what failed\n${again}`);
console.log(`\n${lines.join('\n')}\n  in ${seconds(began)}\n`);
console.log(summaryOf(sumOf(tallies)));
process.exitCode = failed.length ? 1 : 0;
