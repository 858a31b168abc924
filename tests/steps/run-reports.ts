/** Reads the JSON reports that test runners leave behind: adds them up, and names what failed. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** How many tests went which way. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** A test that failed. */
export interface Failure {
	title: string;
	/** What it said, without colours. */
	said: string;
}

interface VitestReport {
	testResults: {
		name: string;
		status: string;
		message?: string;
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
}

interface PlaywrightSuite {
	specs: {
		title: string;
		file: string;
		line: number;
		tests: { status: string; results: { errors?: { message?: string }[] }[] }[];
	}[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: { message?: string }[];
	suites: PlaywrightSuite[];
}

type Report = VitestReport | PlaywrightReport;

const reportIn = (file: string): Report | undefined =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;

/** Counts a Vitest report. A file that could not be read at all has no tests in it, and is one failure. */
const ofVitest = ({ testResults }: VitestReport): Tally => {
	const statuses = testResults
		.flatMap(({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
				? [...assertionResults, { status: 'failed' }]
				: assertionResults,
		)
		.map(({ status }) => status);
	const passed = statuses.filter((status) => status === 'passed').length;
	const failed = statuses.filter((status) => status === 'failed').length;
	return { passed, failed, skipped: statuses.length - passed - failed };
};

/** Counts a Playwright report. A test that passed only when tried again is a failure here: nobody should need luck. */
const ofPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky + errors.length,
	skipped: stats.skipped,
});

/**
 * What a runner’s report says.
 * @param file path of a JSON report of Vitest or Playwright
 * @returns the counts, or undefined when the runner ended without writing a report
 */
export const tallyOf = (file: string): Tally | undefined => {
	const report = reportIn(file);
	if (!report) return undefined;
	return 'testResults' in report ? ofVitest(report) : ofPlaywright(report);
};

const failuresOfVitest = ({ testResults }: VitestReport): Failure[] =>
	testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults
			.filter((test) => test.status === 'failed')
			.map(({ fullName, failureMessages = [] }) => ({ title: fullName, said: failureMessages.join('\n') }));
		return failed.length || status !== 'failed' ? failed : [{ title: name, said: message ?? '' }];
	});

const failuresOfSuite = ({ specs, suites = [] }: PlaywrightSuite): Failure[] => [
	...specs.flatMap(({ title, file, line, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ results }) => ({
				title: `${title} (${file}:${line})`,
				said: results.flatMap(({ errors = [] }) => errors.map(({ message = '' }) => message)).join('\n'),
			})),
	),
	...suites.flatMap(failuresOfSuite),
];

const failuresOfPlaywright = ({ errors, suites }: PlaywrightReport): Failure[] => [
	...errors.map(({ message = '' }) => ({ title: 'outside any test', said: message })),
	...suites.flatMap(failuresOfSuite),
];

/**
 * The tests a runner’s report calls failed, with what each said.
 * @param file path of a JSON report of Vitest or Playwright
 * @returns one for each failure that `tallyOf` counts; none when the runner ended without writing a report
 */
export const failuresOf = (file: string): readonly Failure[] => {
	const report = reportIn(file);
	if (!report) return [];
	return ('testResults' in report ? failuresOfVitest(report) : failuresOfPlaywright(report)).map(({ title, said }) => ({
		title,
		said: stripVTControlCharacters(said),
	}));
};

/** Several counts as one. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
	tallies.reduce(
		(sum, { passed, failed, skipped }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			skipped: sum.skipped + skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);

/** The last line of a run: `Tests: 123 passed, 0 failed`, with skipped tests named only where there are some. */
export const summaryOf = ({ passed, failed, skipped }: Tally): string =>
	`Tests: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
