import { expect, test } from 'vitest';
import type { Finding } from '../../src/content-model/finding.ts';
import { buildReportOf, firstReported } from '../../src/library/build-report.ts';

const ENDED = 'content/case-studies/dudley/what-is-over.mdx';
const BLOCKED = 'content/case-studies/dudley/a-broken-one.mdx';

const finding = (file: string, overrides: Partial<Finding> = {}): Finding => ({
	file,
	line: 3,
	column: 5,
	rule: 'name',
	severity: 'block',
	where: 'Body',
	found: 'Kofi',
	message: 'A person is named here.',
	next: 'Take it out.',
	...overrides,
});
const leftOut = [
	{ file: ENDED, type: 'case-study' as const, id: 'dudley/what-is-over' },
	{ file: BLOCKED, type: 'case-study' as const, id: 'dudley/a-broken-one' },
];
const reportOf = (...findings: Finding[]) =>
	buildReportOf({ entries: [], findings, leftOut, scheduled: [], ended: ['/case-studies/dudley/what-is-over/'] });

test('a file that was left out is named with the places to look at, and without the words found', () => {
	const report = reportOf(finding(BLOCKED), finding('content/pages/about.mdx', { severity: 'warn', rule: 'link' }));
	expect(report.blocking).toEqual([{ file: BLOCKED, places: [{ line: 3, column: 5, where: 'Body', rule: 'name' }] }]);
	expect(report.warnings.map(({ file }) => file)).toEqual(['content/pages/about.mdx']);
	expect(JSON.stringify(report)).not.toContain('Kofi');
});

test('an entry whose consent has run out is counted, and neither its file nor its consent is named', () => {
	const report = reportOf(
		finding(ENDED, { rule: 'fields-disagree', where: 'Consent › Expires on' }),
		finding(ENDED, { severity: 'warn', where: 'Title' }),
	);
	expect(report).toMatchObject({ leftOut: 2, unnamed: 1, blocking: [], warnings: [] });
	expect(JSON.stringify(report)).not.toMatch(/what-is-over|Consent|Expires/);
});

test('a file is not named whose own name is at fault, nor the table beside it', () => {
	const report = reportOf(
		finding('content/indicators/kofi-mensah.mdx', { where: 'Name of the file' }),
		finding('content/indicators/kofi-mensah.mdx'),
		finding('content/indicators/kofi-mensah.csv', { where: 'Table' }),
	);
	expect(report).toMatchObject({ unnamed: 1, blocking: [] });
});

test('a file of the media folder that does not go out is not named: its name may be its sender’s', () => {
	expect(reportOf(finding('public/media/kofi-mensah.svg', { rule: 'public-file' }))).toMatchObject({
		unnamed: 1,
		blocking: [],
	});
});

test('a published entry whose name is only warned of is named: its address says the same', () => {
	expect(
		reportOf(finding('content/pages/about.mdx', { severity: 'warn', where: 'Name of the file' })).warnings,
	).toHaveLength(1);
});

test('an entry whose day has not come is not named', () => {
	const file = 'content/case-studies/dudley/what-is-to-come.mdx';
	const report = buildReportOf({
		entries: [],
		findings: [finding(file, { severity: 'warn', where: 'Title' })],
		leftOut: [],
		scheduled: [{ file, type: 'case-study', id: 'dudley/what-is-to-come', on: '2026-12-01' }],
		ended: [],
	});
	expect(report).toMatchObject({ leftOut: 0, unnamed: 1, warnings: [] });
	expect(JSON.stringify(report)).not.toContain('what-is-to-come');
});

test('of very many files and places the first are named on the page, and all are counted', () => {
	const { warnings } = reportOf(
		...Array.from({ length: 420 }, (_, number) => `content/pages/p${number}.mdx`).flatMap((file) =>
			Array.from({ length: 20 }, (_, line) => finding(file, { severity: 'warn', line })),
		),
	);
	expect(warnings).toHaveLength(420);
	const shown = firstReported(warnings);
	expect([shown.count, shown.files.length]).toEqual([420, 400]);
	expect(shown.files.every(({ places, more }) => places.length === 12 && more === 8)).toBe(true);
	expect(firstReported(warnings.slice(0, 1).map(({ file, places }) => ({ file, places: places.slice(0, 1) })))).toEqual(
		{
			count: 1,
			files: [{ file: 'content/pages/p0.mdx', places: [warnings[0]!.places[0]], more: 0 }],
		},
	);
});
