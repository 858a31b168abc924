import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { readHub } from '../../cms/read-hub.ts';
import { todayOf } from '../../src/content-model/today.ts';
import { isWorkedExample } from '../../src/content-model/worked-example.ts';
import { audienceOf } from '../../src/content-loading/audience-of-build.ts';
import { currentContent } from '../../src/content-loading/current-content.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { checkFile } from '../../src/content-loading/check-file.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aBody, aFile } from '../support/an-entry.ts';
import { someHubSettings } from '../support/hub-settings.ts';
import { TODAY } from '../support/vocabularies.ts';

const loadFrom = async (files: Record<string, string>) =>
	loadContent({ root: await aContentFolder(files), audience: 'public', today: TODAY });

test('a finding keeps its own entry out and nothing else', async () => {
	const { entries, leftOut, findings } = await loadFrom({
		'content/pages/good.mdx': aFile('page'),
		'content/pages/bad.mdx': aFile('page', { title: '' }),
	});
	expect(entries.filter(({ type }) => type === 'page').map(({ id }) => id)).toEqual(['good']);
	expect(leftOut).toEqual([{ file: 'content/pages/bad.mdx', type: 'page', id: 'bad' }]);
	expect(findings.filter(({ severity }) => severity === 'block').map(({ file }) => file)).toEqual([
		'content/pages/bad.mdx',
	]);
});

test('whatever is left out has a finding that says why', async () => {
	const { leftOut, findings } = await loadFrom({
		'content/pages/a.mdx': '',
		'content/pages/b.mdx': 'no fields',
		'content/pages/c.mdx': aFile('page', {}, '<script>alert(1)</script>\n'),
		'content/pages/d.mdx': aFile('page', { owner: { role: 'Lead', organisation: 'nobody' } }),
		'content/pages/e.mdx': aFile('page', {}, 'import x from "node:fs"\n'),
		'content/decisions.mdx': '',
	});
	expect(leftOut).toHaveLength(5);
	for (const { file } of leftOut)
		expect(
			findings.some((finding) => finding.file === file && finding.severity === 'block'),
			file,
		).toBe(true);
});

test('nothing a contributor writes is run', async () => {
	const proof = Symbol.for('contribution-was-run');
	const run = `globalThis[Symbol.for('contribution-was-run')] = true`;
	await loadFrom({
		'content/pages/a.mdx': aFile('page', {}, `export const x = (${run});\n\n{${run}}\n`),
		'content/pages/b.mdx': `---js\n${run}\n---\n\nWords.\n`,
		'content/pages/c.mdx': `---\ntitle: !!js/function "function () { ${run} }"\n---\n\nWords.\n`,
		'content/pages/d.mdx': aFile('page', { layout: '../../evil.js' } as never, 'Words.\n'),
	});
	expect((globalThis as Record<symbol, unknown>)[proof]).toBeUndefined();
});

test('a link to a page that is not there is said with its place and does not keep the entry out', async () => {
	const { entries, findings } = await loadFrom({
		'content/pages/a.mdx': aFile(
			'page',
			{},
			'## Part one\n\nTo [b](/b/), [the part](/a/#part-one), [no part](/a/#part-two), [the guides](/practice-guides/), [a search](/search/?q=custody), [a theme](/themes/first/), [open data](/data/event.csv).\n',
		),
	});
	expect(entries.some(({ id }) => id === 'a')).toBe(true);
	expect(findings.map(({ rule, found, severity }) => [rule, found, severity])).toEqual([
		['link', '/b/', 'warn'],
		['link', '/a/#part-two', 'warn'],
	]);
});

test('findings come by file and place, so that two runs print the same', async () => {
	const files = {
		'content/pages/b.mdx': aFile('page', { title: '', summary: '' }),
		'content/pages/a.mdx': aFile('page', {}, '{x}\n\n{y}\n'),
	};
	const { findings } = await loadFrom(files);
	const places = findings.map(
		({ file, line, column }) => `${file}:${String(line).padStart(4, '0')}:${String(column).padStart(4, '0')}`,
	);
	expect(places).toEqual([...places].sort());
	expect((await loadFrom(files)).findings).toEqual(findings);
});

test('words of the vocabulary are marked in bodies, once they have a meaning', async () => {
	const { entries } = await loadFrom({
		'content/pages/a.mdx': aFile('page', {}, 'On vicarious trauma.\n'),
		'content/vocabulary/vicarious-trauma.yaml': aFile('term', { title: 'Vicarious trauma', meaning: 'What it means.' }),
	});
	expect(entries.find(({ type }) => type === 'page')?.body.defined).toEqual(['vicarious-trauma']);
});

test('the editor’s verdict on a file is the verdict of the build', async () => {
	const files: Record<string, string> = {
		'content/pages/good.mdx': aFile('page'),
		'content/pages/bad.mdx': aFile('page', { title: '', order: 'first' }, '{x}\n'),
		'content/pages/Bad.mdx': aFile('page'),
		'content/indicators/a.mdx': aFile('indicator', {
			columns: [{ name: 'people', label: 'People', meaning: 'How many.', counts: 'people' }],
		}),
		'content/indicators/a.csv': 'people\n3\n',
	};
	const root = await aContentFolder(files);
	const { findings } = await loadContent({ root, audience: 'public', today: TODAY });
	for (const path of Object.keys(files).filter((file) => file.endsWith('.mdx'))) {
		const built = findings.filter(({ file }) => file.replace(/csv$/, 'mdx') === path);
		const checked = await checkFile(root, path, files[path]!, files[path.replace(/mdx$/, 'csv')]);
		expect(
			checked.map(({ rule, line, column }) => [rule, line, column]),
			path,
		).toEqual(expect.arrayContaining(built.map(({ rule, line, column }) => [rule, line, column])));
		expect(checked.length, path).toBe(built.length);
	}
});

test('an entry for the coalition is checked by what the coalition knows, one for everybody by what everybody may', async () => {
	const root = await aContentFolder({
		'content/coalition/organisations/wren.yaml': aFile('organisation', { title: 'Marjorie Wrenfield' }),
	});
	const text = aFile('page', {}, 'Marjorie Wrenfield came to see us.\n');
	const named = async (path: string) =>
		(await checkFile(root, path, text)).some(({ found }) => found.includes('Wrenfield'));
	expect(await named('content/pages/a.mdx')).toBe(true);
	expect(await named('content/coalition/pages/a.mdx')).toBe(false);
});

test('the editor checks settings too, and refuses what is neither an entry nor settings', async () => {
	const root = await aContentFolder();
	const text = await readFile(join(root, 'content/settings/hub.yaml'), 'utf8');
	expect(await checkFile(root, 'content/settings/hub.yaml', text)).toEqual([]);
	expect(await checkFile(root, 'content/settings/hub.yaml', 'name: A\n')).not.toEqual([]);
	for (const path of [
		'package.json',
		'content/settings/../../package.json',
		'content/settings/other.yaml',
		'.git/hooks/pre-commit',
		'content/coalition',
	])
		expect(await checkFile(root, path, '{}'), path).toMatchObject([{ rule: 'file-place' }]);
});

test('a build is for everyone unless it says otherwise in words we know', () => {
	expect(audienceOf({})).toBe('public');
	expect(audienceOf({ AUDIENCE: 'coalition' })).toBe('coalition');
	expect(audienceOf({ AUDIENCE: '' })).toBe('public');
	for (const asked of ['members', ' ', 'Coalition', 'public,coalition'])
		expect(() => audienceOf({ AUDIENCE: asked })).toThrow(/expected “public” or “coalition”/);
});

test('today is a day, and can be fixed', () => {
	const london = { timeZone: 'Europe/London' };
	expect(todayOf(london, {})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(todayOf(london, { HUB_TODAY: '2026-03-04' })).toBe('2026-03-04');
	expect(todayOf(london, { HUB_TODAY: '' })).toBe(todayOf(london, {}));
	for (const asked of ['yesterday', '4/3/2026', '2026-13-01', '2026-02-30'])
		expect(() => todayOf(london, { HUB_TODAY: asked })).toThrow(/expected a day/);
});

test('everything is checked on the day it is in the time zone of the settings, and the editor says the same day', async () => {
	vi.useFakeTimers({ now: new Date('2026-03-04T11:30:00Z'), toFake: ['Date'] });
	onTestFinished(() => void vi.useRealTimers());
	vi.stubEnv('HUB_TODAY', '');
	onTestFinished(() => void vi.unstubAllEnvs());
	for (const [timeZone, day] of [
		['Pacific/Auckland', '2026-03-05'],
		['Europe/London', '2026-03-04'],
		['Pacific/Pago_Pago', '2026-03-04'],
		['Pacific/Kiritimati', '2026-03-05'],
	] as const) {
		const root = await aContentFolder({ 'content/settings/hub.yaml': stringify({ ...someHubSettings, timeZone }) });
		expect((await currentContent({ root, audience: 'public' })).today, timeZone).toBe(day);
		expect((await readHub(root)).today, timeZone).toBe(day);
	}
	vi.stubEnv('HUB_TODAY', '2026-01-31');
	const root = await aContentFolder();
	expect([(await currentContent({ root, audience: 'public' })).today, (await readHub(root)).today]).toEqual([
		'2026-01-31',
		'2026-01-31',
	]);
});

test('of an entry whose consent has run out nothing is known but its address, whatever else is wrong with it', async () => {
	const consent = { basis: 'consent', reference: 'record 12', givenOn: '2025-01-10', expiresOn: '2026-01-10' };
	const { entries, ended } = await loadFrom({
		'content/case-studies/dudley/ended.mdx': aFile('case-study', { consent }),
		'content/case-studies/dudley/ended-and-faulty.mdx': aFile('case-study', { consent, title: '' }),
		'content/case-studies/dudley/ended-and-withdrawn.mdx': aFile('case-study', {
			consent,
			withdrawn: { on: '2026-02-01', why: 'Old.' },
		}),
		'content/case-studies/dudley/faulty.mdx': aFile('case-study', { title: '' }),
		'content/case-studies/dudley/without-its-day.mdx': aFile('case-study', { consent: { basis: 'consent' } }),
	});
	expect(entries.filter(({ type }) => type === 'case-study')).toEqual([]);
	expect(ended).toEqual(
		['ended-and-faulty', 'ended-and-withdrawn', 'ended'].map((id) => `/case-studies/dudley/${id}/`),
	);
});

const WITH_EXAMPLES = {
	'content/organisations/an-example.yaml': aFile('organisation', { illustrative: true }),
	'content/practice-guides/real.mdx': aFile(
		'practice-guide',
		{ caseStudies: ['a-network/invented'] },
		`${aBody('practice-guide')}\nSee [what a team did](/case-studies/a-network/invented/).\n`,
	),
	'content/case-studies/a-network/invented.mdx': aFile('case-study', {
		illustrative: true,
		guides: ['real'],
		organisations: ['an-example'],
	}),
};

test('a real page that names or links to a worked example is told so, and is published without it', async () => {
	const { entries, findings } = await loadFrom(WITH_EXAMPLES);
	expect(entries.find(({ id }) => id === 'real')?.data).not.toHaveProperty('caseStudies');
	expect(
		findings
			.filter(({ file }) => file.endsWith('/real.mdx'))
			.map(({ rule, severity, found }) => [rule, severity, found])
			.sort(),
	).toEqual([
		['link', 'warn', '/case-studies/a-network/invented/'],
		['reference', 'warn', 'a-network/invented'],
	]);
	expect(entries.find(({ id }) => id === 'a-network/invented')?.data).toMatchObject({
		guides: ['real'],
		organisations: ['an-example'],
	});
});

test('one setting leaves every worked example out of what is published, and nothing counts them as faulty', async () => {
	const hub = (workedExamples: string) => ({
		'content/settings/hub.yaml': stringify({ ...someHubSettings, workedExamples }),
	});
	const without = await loadFrom({ ...WITH_EXAMPLES, ...hub('left-out') });
	expect(without.entries.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['a-network/invented']));
	expect(without.entries.filter(({ data }) => isWorkedExample(data))).toEqual([]);
	expect(without.entries.map(({ id }) => id)).toContain('real');
	expect(without.leftOut).toEqual([]);
	const shown = await loadFrom({ ...WITH_EXAMPLES, ...hub('shown') });
	expect(shown.entries.filter(({ data }) => isWorkedExample(data))).toHaveLength(2);
	expect(shown.workedExamples).toHaveLength(2);
	expect(without.workedExamples).toEqual(shown.workedExamples);
});
