import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { WORKED_EXAMPLE } from '../../src/content-model/worked-example.ts';
import { citationOf } from '../../src/publishing/citation.ts';
import { concernAddress } from '../../src/publishing/concern.ts';
import { policyFor } from '../../src/publishing/content-security-policy.ts';
import { csvOf, csvOfTable, jsonOf } from '../../src/publishing/export.ts';
import { markFile, markOf } from '../../src/publishing/mark.ts';
import { sitemapOf } from '../../src/publishing/sitemap.ts';
import { structuredDataOf } from '../../src/publishing/structured-data.ts';
import { themeOf } from '../../src/publishing/theme.ts';
import { escapeXml } from '../../src/publishing/xml.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';

test('a page may load from the hub alone, and run nothing that stands in it', () => {
	for (const page of ['reading', 'search'] as const) {
		const policy = policyFor(page);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
	}
	expect(policyFor('reading')).not.toContain('wasm');
	expect(policyFor('search')).toContain("'wasm-unsafe-eval'");
});

test('a citation names who answers for the page, its year, its title and the version read', () => {
	expect(
		citationOf({
			owner: 'WMCA',
			publishedOn: '2026-03-04',
			title: 'Calm waiting',
			hub: 'A hub',
			reviewedOn: '2026-05-01',
			url: 'https://hub.example.org/a/',
		}),
	).toBe('WMCA (2026) “Calm waiting”, A hub, version last reviewed 1 May 2026. https://hub.example.org/a/');
	expect(citationOf({ owner: 'WMCA', publishedOn: '2026-03-04', title: 'T', hub: 'H', url: 'u' })).toBe(
		'WMCA (2026) “T”, H. u',
	);
});

test('a message of concern opens with the page in it and can hold any title', () => {
	const address = new URL(
		concernAddress(
			'hub@example.org',
			'A & B? #1 “x” 100%\r\nBcc: evil@example.org',
			'https://hub.example.org/a/?b=c&d',
		),
	);
	expect(address.pathname).toBe('hub@example.org');
	expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
	expect(address.searchParams.get('body')).toContain('https://hub.example.org/a/?b=c&d');
});

test('any text is safe in XML, inside elements and attributes, and comes back as it was', () => {
	const readable = fc
		.array(
			fc.oneof(
				fc.nat(0xd7ff),
				fc.integer({ min: 0xe000, max: 0x10ffff }),
				fc.constantFrom(...[...'<>&"\'\u0000\u001f\ufffe'].map((sign) => sign.codePointAt(0)!)),
			),
		)
		.map((points) => String.fromCodePoint(...points));
	fc.assert(
		fc.property(readable, (text) => {
			const safe = escapeXml(text);
			expect(safe).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
			// eslint-disable-next-line no-control-regex -- XML 1.0 forbids them
			expect(safe).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
		}),
		{ numRuns: 100 },
	);
	expect(escapeXml('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
});

test('the sitemap lists full addresses, with the day of the last review where there is one', () => {
	const text = sitemapOf('https://hub.example.org', [
		{ href: '/' },
		{ href: '/a/', changedOn: '2026-03-04' },
		{ href: '/a&b/' },
	]);
	expect(text).toContain('<url><loc>https://hub.example.org/</loc></url>');
	expect(text).toContain('<url><loc>https://hub.example.org/a/</loc><lastmod>2026-03-04</lastmod></url>');
	expect(text).toContain('/a&amp;b/');
});

const exported = (data: Record<string, unknown>) => [aHubEntry('case-study', 'n/a', data)];

const NEVER_PUBLISHED = ['consent', 'disclosure', 'allowed', 'everyday', 'findOnly', 'ofPractice', 'onlyHere'];

test.each(contentTypes)('the open data of a $singular has every published field and no other', (type) => {
	const { fields } = JSON.parse(jsonOf(settings, type, [])) as { fields: Record<string, string> };
	expect(Object.keys(fields)).toEqual(
		Object.keys(type.fields as object).filter((name) => !NEVER_PUBLISHED.includes(name)),
	);
});

test('open data holds no words people type and nothing of an allowed finding', () => {
	const allowed = [{ rule: 'name', words: 'FLAGGED', byRole: 'ALLOWER', why: 'UNREAD', on: '2026-01-01' }];
	const entries = exported({ everyday: ['TYPED'], allowed });
	for (const write of [jsonOf, csvOf])
		expect(write(settings, typeNamed('case-study'), entries)).not.toMatch(/FLAGGED|ALLOWER|UNREAD|TYPED/);
});

test('what was withdrawn is in no open data', () => {
	const hub = aHub(
		aHubEntry('case-study', 'n/a', {
			title: 'TAKEN DOWN',
			summary: 'ITS ANSWER',
			withdrawn: { on: '2026-02-01', why: 'Consent ended.' },
		}),
	);
	for (const write of [jsonOf, csvOf])
		expect(write(settings, typeNamed('case-study'), hub.all('case-study'))).not.toMatch(/TAKEN DOWN|ITS ANSWER|n\/a/);
});

test('open data names the organisations behind actions, unless the meeting was under the Chatham House Rule', () => {
	const actions = [
		{
			id: 'a',
			action: 'ASKED',
			owner: { role: 'A ROLE', organisation: 'behind-it' },
			dueOn: '2026-02-01',
			state: 'open',
		},
	];
	for (const write of [jsonOf, csvOf]) {
		const said = (chathamHouse: boolean) =>
			write(settings, typeNamed('meeting-note'), [
				aHubEntry('meeting-note', 'n', { actions, chathamHouse, organisations: ['was-present'] }),
			]);
		expect(said(false)).toMatch(/behind-it/);
		expect(said(false)).toMatch(/was-present/);
		expect(said(true)).toMatch(/ASKED/);
		expect(said(true)).not.toMatch(/behind-it|was-present/);
	}
});

test('open data never says how a story was checked or who agreed', () => {
	const consent = { basis: 'consent', reference: 'RECORD-12', givenOn: '2025-01-01', expiresOn: '2027-01-01' };
	const entries = exported({
		consent,
		disclosure: { method: 'second-reader', byRole: 'SECOND READER', on: '2026-01-01', result: 'not-identifiable' },
	});
	for (const text of [
		jsonOf(settings, typeNamed('case-study'), entries),
		csvOf(settings, typeNamed('case-study'), entries),
	])
		expect(text).not.toMatch(/RECORD-12|SECOND READER/);
});

test.each(['=HYPERLINK("https://example.org")', '+44', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|cmd'])(
	'a spreadsheet runs no cell: %j',
	(title) => {
		const rows = parseCsv(csvOf(settings, typeNamed('case-study'), exported({ title, summary: title })), {
			bom: true,
		}) as string[][];
		const cells = rows[1]!;
		for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
		expect(cells.some((cell) => cell.includes(title.trim()))).toBe(true);
	},
);

test('a table for a spreadsheet has a row for each entry and comes back as it was written', () => {
	const text = csvOf(
		settings,
		typeNamed('case-study'),
		exported({
			title: 'A, “b” "c"\nd',
			themes: ['first', 'second'],
			sources: [{ title: 'S', publisher: 'P', kind: 'first' }],
		}),
	);
	const [head, row] = parseCsv(text, { bom: true }) as string[][];
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(head?.slice(0, 3)).toEqual(['Id', 'Address', 'Title']);
	expect(row?.[1]).toBe('https://hub.example.org/case-studies/n/a/');
	expect(row?.[head!.indexOf('Themes')]).toBe('first; second');
	expect(row?.[head!.indexOf('Sources')]).toBe('S, P, first');
	expect(row?.[head!.indexOf('Title')]).toBe('A, “b” "c"\nd');
});

test('the mark has a dot for each network, between three and sixteen, inside its square', () => {
	for (const [networks, dots] of [
		[0, 3],
		[7, 7],
		[40, 16],
	] as const)
		expect(markOf(networks).dots).toHaveLength(dots);
	for (const { x, y } of markOf(16).dots)
		for (const place of [x, y]) expect(Math.abs(place - 24)).toBeLessThanOrEqual(18.01);
	expect(markFile(7, '#0b5c5a').match(/<circle/g)).toHaveLength(8);
});

test('the theme is the hub’s two colours and nothing else', () => {
	expect(themeOf({ accent: '#0b5c5a', accentDark: '#7fd1c7' })).toBe(
		':root{--accent-light:#0b5c5a;--accent-dark:#7fd1c7}\n',
	);
});

test.each(contentTypes)(
	'what a $singular is can be said to a search engine without anything about the story’s checks',
	({ name }) => {
		const said = JSON.stringify(structuredDataOf(settings, aHubEntry(name, 'a')));
		expect(JSON.parse(said)).toMatchObject({ '@context': 'https://schema.org', name: expect.any(String) as string });
		expect(said).not.toMatch(/consent|disclosure|null|undefined/);
	},
);

test('the figures of a worked example say in every row that they were invented; real ones are as they were counted', () => {
	const table = [
		['Place', 'Number'],
		['A', '10'],
		['B', '=1+1'],
	];
	const rows = (data: object) => parseCsv(csvOfTable({ data, table }), { bom: true }) as string[][];
	expect(rows({})).toEqual([
		['Place', 'Number'],
		['A', '10'],
		['B', "'=1+1"],
	]);
	expect(rows({ illustrative: true }).map((row) => row.at(-1))).toEqual([
		'Note',
		WORKED_EXAMPLE.badge,
		WORKED_EXAMPLE.badge,
	]);
	expect(csvOfTable({ data: undefined })).toBe('\ufeff');
});

test.each(['case-study', 'event', 'organisation'] as const)(
	'a %s that was invented says so to search engines',
	(type) => {
		const name = (data: object) =>
			(structuredDataOf(settings, aHubEntry(type, 'a', { title: 'A title', ...data })) as { name: string }).name;
		expect(name({})).toBe('A title');
		expect(name({ illustrative: true })).toBe('A title (worked example, invented)');
	},
);

test.each(contentTypes.filter(({ fields }) => 'illustrative' in fields))(
	'the open data of a $singular says which are worked examples',
	(type) => {
		const entries = [aHubEntry(type.name, 'a', { illustrative: true }), aHubEntry(type.name, 'b')];
		expect(
			(JSON.parse(jsonOf(settings, type, entries)) as { entries: { illustrative?: boolean }[] }).entries.map(
				({ illustrative }) => illustrative ?? false,
			),
		).toEqual([true, false]);
		const [head, ...rows] = parseCsv(csvOf(settings, type, entries), { bom: true }) as string[][];
		expect(rows.map((row) => row[head!.indexOf('Worked example')])).toEqual(['true', '']);
	},
);
