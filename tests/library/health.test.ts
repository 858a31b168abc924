/** What is counted as needing attention, and who may know which pages. */
import { expect, test } from 'vitest';
import type { LoadedContent, LoadedEntry } from '../../src/content-loading/load-content.ts';
import { hubMeasures, publicHealth } from '../../src/library/health.ts';
import type { HubEntry } from '../../src/library/hub.ts';
import { foundAsCsv, healthAsCsv, healthAsJson } from '../../src/publishing/health-figures.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';
import { TODAY } from '../support/vocabularies.ts';

const dayFromToday = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
const owner = { role: 'Lead', organisation: 'known' };
const current = {
	owner,
	reviewedOn: dayFromToday(-10),
	reviewDueOn: dayFromToday(100),
	publishedOn: dayFromToday(-20),
};
const story = (id: string, data: Record<string, unknown> = {}) =>
	aHubEntry('case-study', id, { title: id, ...current, ...data });

const loaded = ({ table: _table, ...entry }: HubEntry, body: Partial<LoadedEntry['body']> = {}): LoadedEntry => ({
	...entry,
	body: { html: '', headings: [], linked: [], text: '', words: 0, ...body },
});
const finding = (file: string, rule: string) =>
	({ file, line: 1, column: 1, rule, severity: 'warn', where: 'Body', found: '', message: '', next: '' }) as const;

const health = (entries: HubEntry[], more: Partial<LoadedContent> = {}, bodies: LoadedEntry[] = []) => {
	const hub = aHub(...entries);
	const known = {
		entries: entries.map((entry) => bodies.find(({ id }) => id === entry.id) ?? loaded(entry)),
		workedExamples: [],
		findings: [],
		leftOut: [],
		scheduled: [],
		ended: [],
		...more,
	};
	return hubMeasures(hub, known);
};
const labels = (measures: ReturnType<typeof health>, name: string) =>
	measures.find((measure) => measure.name === name)!.found.map(({ label }) => label);

const KNOWN = aHubEntry('organisation', 'known', { title: 'known', reviewDueOn: dayFromToday(50) });

test('pages that are overdue, without a known owner, or that nothing leads to', () => {
	const linked = loaded(story('n/links'), { linked: ['/case-studies/n/linked/', '/case-studies/n/links/'] });
	const measures = health(
		[
			KNOWN,
			story('n/late', { reviewDueOn: dayFromToday(-1) }),
			story('n/today', { reviewDueOn: TODAY }),
			story('n/lost', { owner: { role: 'Lead', organisation: 'gone' } }),
			story('n/links'),
			story('n/linked'),
			aHubEntry('practice-guide', 'g', { title: 'g', ...current, caseStudies: ['n/late'] }),
			aHubEntry('organisation', 'alone', { title: 'alone', reviewDueOn: dayFromToday(50) }),
			story('n/invented', { illustrative: true, reviewDueOn: dayFromToday(-9) }),
			story('n/withdrawn', { withdrawn: { on: dayFromToday(-9), why: 'Old.' }, reviewDueOn: dayFromToday(-9) }),
		],
		{},
		[linked],
	);
	expect(labels(measures, 'overdue')).toEqual(['n/late']);
	expect(labels(measures, 'ownerless')).toEqual(['n/lost']);
	expect(labels(measures, 'orphaned')).not.toContain('n/linked');
	expect(labels(measures, 'orphaned')).toEqual(expect.arrayContaining(['n/today', 'n/lost', 'n/links', 'g']));
	expect(labels(measures, 'unreferenced')).toEqual(['alone']);
	expect(JSON.stringify(measures)).not.toMatch(/invented"|n\/withdrawn/);
});

test('links to other sites count once nobody has read the page for a year', () => {
	const old = { reviewedOn: dayFromToday(-366) };
	const entries = [
		story('n/text', old),
		story('n/source', {
			...old,
			sources: [{ title: 'S', publisher: 'P', kind: 'first', url: 'https://example.org/' }],
		}),
		story('n/inside', old),
		story('n/read', { reviewedOn: dayFromToday(-365) }),
	];
	const outside = { html: '<a href="https://example.org/">there</a>' };
	const measures = health(entries, {}, [loaded(entries[0]!, outside), loaded(entries[3]!, outside)]);
	expect(labels(measures, 'links-outside').toSorted()).toEqual(['n/source', 'n/text']);
});

test('every field for a web address counts as a link to another site, in groups too', () => {
	const old = { ...current, reviewedOn: dayFromToday(-366) };
	const url = 'https://example.org/';
	const undated = aHubEntry('resource', 'undated', { title: 'undated', url });
	const { reviewedOn: _none, ...data } = undated.data;
	const measures = health([
		aHubEntry('resource', 'resource', { title: 'resource', ...old, url }),
		aHubEntry('organisation', 'website', { title: 'website', ...old, website: url }),
		aHubEntry('organisation', 'none', { title: 'none', ...old, website: undefined }),
		aHubEntry('certification', 'step', {
			title: 'step',
			...old,
			url: undefined,
			sources: undefined,
			holders: [{ organisation: 'known', url }],
		}),
		aHubEntry('resource', 'read', { title: 'read', ...current, url }),
		{ ...undated, data: data as HubEntry['data'] },
		aHubEntry('decision', '0001-a', { title: 'decision', sources: [{ url }] }),
	]);
	expect(labels(measures, 'links-outside').toSorted()).toEqual(['resource', 'step', 'undated', 'website']);
});

test('a theme is thin without an example or a guide; a network is silent after a year', () => {
	const measures = health([
		story('n/a', { themes: ['first'], networks: ['heard'] }),
		aHubEntry('practice-guide', 'g', { ...current, themes: ['first'] }),
		story('n/old', { themes: ['second'], networks: ['silent'], publishedOn: dayFromToday(-366) }),
		...['heard', 'silent'].map((id) => aHubEntry('network', id, { title: id, reviewDueOn: dayFromToday(50) })),
	]);
	expect(labels(measures, 'silent-networks')).toEqual(['silent']);
	const thin = measures.find(({ name }) => name === 'thin-themes')!.found;
	expect(thin.map(({ href }) => href)).not.toContain('/themes/first/');
	expect(thin.find(({ href }) => href === '/themes/second/')?.note).toBe('no guide');
});

test('what the checks found is counted by file, and a file that may not be named stays unnamed', () => {
	const measures = health([], {
		findings: [
			finding('content/a.mdx', 'link'),
			finding('content/a.mdx', 'link'),
			finding('content/b.mdx', 'body-image-description'),
		],
		leftOut: [
			{ file: 'content/case-studies/n/over.mdx', type: 'case-study', id: 'n/over' },
			{ file: 'content/case-studies/n/kofi.mdx', type: 'case-study', id: 'n/kofi' },
		],
		ended: ['/case-studies/n/over/'],
	});
	expect(labels(measures, 'dead-links')).toEqual(['content/a.mdx']);
	expect(labels(measures, 'undescribed-pictures')).toEqual(['content/b.mdx']);
	expect(labels(measures, 'broken')).toEqual(['An entry not named here', 'An entry not named here']);
	expect(JSON.stringify(measures)).not.toMatch(/n\/over|kofi/);
});

test('what the checks found in a worked example counts nowhere, shown or not', () => {
	const measures = health([], {
		workedExamples: ['content/invented.mdx'],
		findings: ['content/invented.mdx', 'content/real.mdx'].flatMap((file) => [
			finding(file, 'link'),
			finding(file, 'body-image-description'),
		]),
	});
	expect(labels(measures, 'dead-links')).toEqual(['content/real.mdx']);
	expect(labels(measures, 'undescribed-pictures')).toEqual(['content/real.mdx']);
});

test('a consent that ends within sixty days is told to the coalition alone', () => {
	const consent = (days: number) => ({
		basis: 'consent',
		expiresOn: dayFromToday(days),
		reference: 'RECORD',
		givenOn: '2025-01-01',
	});
	const measures = health([story('n/soon', { consent: consent(60) }), story('n/later', { consent: consent(61) })]);
	expect(labels(measures, 'consent-ending')).toEqual(['n/soon']);
	expect(publicHealth(measures).map(({ name }) => name)).not.toContain('consent-ending');
	expect(publicHealth(measures)).toHaveLength(measures.length - 1);
	expect(JSON.stringify(measures)).not.toContain('RECORD');
});

test('the files say the figures, and which pages only where they are asked to', () => {
	const measures = health([KNOWN, story('n/late', { title: '=1+1', reviewDueOn: dayFromToday(-1) })]);
	const json = (listed: boolean) => healthAsJson(settings, TODAY, measures, { listed });
	expect(json(false)).not.toContain('n/late');
	expect(json(true)).toContain('https://hub.example.org/case-studies/n/late/');
	expect(healthAsCsv(TODAY, measures)).toContain(`overdue,Pages overdue for review,1,${TODAY}`);
	expect(foundAsCsv(settings, measures)).toContain("overdue,'=1+1,https://hub.example.org/case-studies/n/late/");
});
