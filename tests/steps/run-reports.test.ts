import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failuresOf, tallyOf } from './run-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** A report as a runner would leave it. */
const aReport = (name: string, report: unknown): string => {
	const file = join(folder, `${name}.json`);
	writeFileSync(file, JSON.stringify(report));
	return file;
};

const playwrightReport = aReport('playwright', {
	stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
	errors: [{ message: 'the site did not start' }],
	suites: [
		{
			specs: [
				{ title: 'she finds a guide', file: 'a.spec.ts', line: 3, tests: [{ status: 'expected', results: [{}] }] },
			],
			suites: [
				{
					specs: [
						{
							title: 'she opens it',
							file: 'a.spec.ts',
							line: 9,
							tests: [
								{ status: 'unexpected', results: [{ errors: [{ message: '\u001B[31mno such link\u001B[39m' }] }] },
							],
						},
						{
							title: 'she reads it',
							file: 'a.spec.ts',
							line: 12,
							tests: [{ status: 'flaky', results: [{ errors: [{ message: 'once not' }] }, { errors: [] }] }],
						},
					],
				},
			],
		},
	],
});

const vitestReport = aReport('vitest', {
	testResults: [
		{
			name: 'one.test.ts',
			status: 'failed',
			assertionResults: [
				{ status: 'passed', fullName: 'it adds' },
				{ status: 'failed', fullName: 'it takes away', failureMessages: ['expected 1 to be 2'] },
			],
		},
		{ name: 'unreadable.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
	],
});

describe('the report of a run', () => {
	it('names each failed journey, however deep it lies, where it stands and what it said, without colours', () => {
		expect(failuresOf(playwrightReport)).toEqual([
			{ title: 'outside any test', said: 'the site did not start' },
			{ title: 'she opens it (a.spec.ts:9)', said: 'no such link' },
			{ title: 'she reads it (a.spec.ts:12)', said: 'once not' },
		]);
	});

	it('names each failed test, and a file that could not be read at all', () => {
		expect(failuresOf(vitestReport)).toEqual([
			{ title: 'it takes away', said: 'expected 1 to be 2' },
			{ title: 'unreadable.test.ts', said: 'Unexpected token' },
		]);
	});

	it.each([
		['Playwright', playwrightReport],
		['Vitest', vitestReport],
	])('counts as many failures as it names, with %s', (_, file) => {
		expect(tallyOf(file)?.failed).toBe(failuresOf(file).length);
	});

	it('names nothing where the runner left no report', () => {
		expect(failuresOf(join(folder, 'none.json'))).toEqual([]);
		expect(tallyOf(join(folder, 'none.json'))).toBeUndefined();
	});
});
