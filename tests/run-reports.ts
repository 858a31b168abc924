/** Reads the JSON reports that test runners leave behind, and adds them up. */
import { existsSync, readFileSync } from 'node:fs';

/** How many tests went which way. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

interface VitestReport {
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/** Counts a Vitest report. A file that could not be read at all has no tests in it, and is one failure. */
const ofVitest = ({ testResults }: VitestReport): Tally => {
	const statuses = testResults.flatMap(({ status, assertionResults }) => (status === 'failed' && assertionResults.every((test) => test.status !== 'failed') ? [...assertionResults, { status: 'failed' }] : assertionResults)).map(({ status }) => status);
	const passed = statuses.filter((status) => status === 'passed').length;
	const failed = statuses.filter((status) => status === 'failed').length;
	return { passed, failed, skipped: statuses.length - passed - failed };
};

/** Counts a Playwright report. A test that passed only when tried again is a failure here: nobody should need luck. */
const ofPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped });

/**
 * What a runner’s report says.
 * @param file path of a JSON report of Vitest or Playwright
 * @returns the counts, or undefined when the runner ended without writing a report
 */
export const tallyOf = (file: string): Tally | undefined => {
	if (!existsSync(file)) return undefined;
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
	return 'testResults' in report ? ofVitest(report) : ofPlaywright(report);
};

/** Several counts as one. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
	tallies.reduce((sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }), { passed: 0, failed: 0, skipped: 0 });

/** The last line of a run: `Tests: 123 passed, 0 failed`, with skipped tests named only where there are some. */
export const summaryOf = ({ passed, failed, skipped }: Tally): string => `Tests: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
