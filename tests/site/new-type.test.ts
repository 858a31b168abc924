/**
 * A new content type, made as README.md says: one file in `src/content-model/`, its name in `type-names.ts`, its import
 * and its line in `index.ts`. With no other change it is everywhere the other types are.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../support/markup.ts';
import { smallCheckout, type Outcome, type SmallCheckout } from '../support/small-checkout.ts';

const DEFINITION = `import { defineContentType, type DataOf } from './content-type.ts';
import { lines, optional, references } from './field.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

export const checklist = defineContentType({
	name: 'checklist',
	folder: 'checklists',
	singular: 'Checklist',
	plural: 'Checklists',
	purpose: 'What to look at in a place, point by point.',
	role: 'practice',
	list: 'newest-first',
	menu: { in: 'examples', order: 1.5 },
	writtenBy: { order: 2 },
	calledAs: ['checklist', 'tick list'],
	schemaOrg: 'CreativeWork',
	reviewMonths: 12,
	fields: {
		title: naming.title('What it is for.', 'A walk round the waiting room'),
		summary: naming.summary,
		points: published(lines('Points', 'point', { hint: 'One thing to look at in each line.' })),
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		networks: placing.networks,
		sectors: placing.sectors,
		themes: placing.themes,
		...stewardship,
	},
	sections: [{ heading: 'How to use it', hint: 'Who goes round, and when.', required: true }],
	facets: ['networks', 'sectors', 'themes'],
	rules: [reviewWithin(12)],
});

export type Checklist = DataOf<typeof checklist>;
`;

const ENTRY = `---
title: A walk round the waiting room
summary: Twelve things to look at with somebody who has sat there.
points:
  - Is there a chair with its back to a wall and a view of the door?
  - Can a person speak without being overheard at the hatch?
networks: [dudley]
sectors: [health]
themes: [places-and-buildings]
owner:
  role: Practice development lead
  organisation: practice-hub
publishedOn: 2026-11-02
reviewedOn: 2026-11-02
reviewDueOn: 2027-10-01
---

## How to use it

Two people go round once a season.
`;

/** Lacks its points and its heading. */
const FAULTY = ENTRY.replace(/points:\n(?: {2}- .*\n)+/, '').replace('## How to use it', '## Something else');

const SHOW_FORM = `import { decapConfig } from './cms/config.ts';
import { readHub } from './cms/read-hub.ts';
const config = decapConfig(await readHub('.'), { serviceAddress: '/api', siteAddress: 'https://example.org', branch: 'main', publishMode: 'simple', components: [] });
console.log(JSON.stringify(config.collections.find(({ name }) => name === 'checklist')));
`;

let checkout: SmallCheckout;
let build: Outcome;
let check: Outcome;

/** Changes a file of the checkout in one place, which must be there. */
const change = async (path: string, found: string, put: string) => {
	const text = await readFile(join(checkout.root, path), 'utf8');
	expect(text.split(found).length, `${path} holds ${found} once`).toBe(2);
	await checkout.write(path, text.replace(found, put));
};

beforeAll(async () => {
	checkout = await smallCheckout(['settings', 'networks', 'organisations']);
	await checkout.write('src/content-model/checklist.ts', DEFINITION);
	await change('src/content-model/type-names.ts', "\t'meeting-note',\n", "\t'meeting-note',\n\t'checklist',\n");
	await change(
		'src/content-model/index.ts',
		"import { event } from './event.ts';\n",
		"import { checklist } from './checklist.ts';\nimport { event } from './event.ts';\n",
	);
	await change(
		'src/content-model/index.ts',
		"\t'meeting-note': meetingNote,\n",
		"\t'meeting-note': meetingNote,\n\tchecklist,\n",
	);
	await checkout.write('content/checklists/waiting-room.mdx', ENTRY);
	await checkout.write('content/checklists/unfinished.mdx', FAULTY);
	build = await checkout.run('src/commands/build.ts');
	check = await checkout.run('src/commands/check.ts');
}, 600_000);

afterAll(() => checkout?.close());

const file = (path: string) => readFileSync(join(checkout.root, 'dist', path), 'utf8');
const page = (path: string) => wordsOf(file(join(path, 'index.html')));

test('it compiles, because nothing that needs an answer from every type is without one', async () => {
	const compiled = await checkout.run('node_modules/typescript/bin/tsc', {}, '--noEmit', '--project', '.');
	expect(compiled).toEqual({ code: 0, printed: '' });
});

test('its sound entry is published', () => {
	expect(build.printed).toMatch(/ entries published into dist\/, 1 left out\./);
});

test('the checks hold an entry against its fields and its headings', () => {
	expect(check.code).toBe(1);
	expect(check.printed).toContain('content/checklists/unfinished.mdx');
	expect(check.printed).toMatch(/Points/);
	expect(check.printed).toContain('“How to use it”');
	expect(check.printed).not.toContain('content/checklists/waiting-room.mdx');
});

test('it has its page, with its fields after its text and its parts in the order of the form', () => {
	expect(page('checklists/waiting-room')).toMatch(
		/A walk round the waiting room.*Twelve things.*How to use it.*Two people go round.*Points.*back to a wall/s,
	);
	expect(file('checklists/waiting-room/index.html')).toContain('"@type":"CreativeWork"');
	expect(file('checklists/waiting-room/index.html')).toContain('<a href="/checklists/">Checklists</a>');
});

test('it has its list, which the menu leads to in two clicks, in its place', () => {
	expect(page('checklists')).toMatch(/Checklists.*What to look at in a place, point by point\..*A walk round/s);
	const header = /<header[\s\S]*?<\/header>/.exec(file('case-studies/index.html'))![0];
	const links = [...header.matchAll(/href="(\/[a-z-]+\/)"/g)].map(([, href]) => href);
	expect(links.filter((href) => ['/case-studies/', '/checklists/', '/reflective-notes/'].includes(href!))).toEqual([
		'/case-studies/',
		'/checklists/',
		'/reflective-notes/',
	]);
	expect(file('index.html')).toContain('href="/examples/"');
	expect(page('examples')).toMatch(/Checklists.*What to look at in a place, point by point\..*A walk round/s);
});

test('it is new on the home page, on the page of what is new and in both feeds', () => {
	for (const path of ['index.html', 'new/index.html', 'feed.xml', 'feed.json'])
		expect(file(path), path).toContain('/checklists/waiting-room/');
});

test('it stands where its terms and its network are', () => {
	for (const path of ['themes/places-and-buildings', 'sectors/health', 'networks/dudley'])
		expect(file(join(path, 'index.html')), path).toContain('/checklists/waiting-room/');
});

test('the search finds it by its words, by what it is called, and narrows to it', async () => {
	const search = async (...parts: string[]) => {
		const { printed } = await checkout.run('src/commands/search.ts', {}, '--json', ...parts);
		return JSON.parse(printed) as {
			results: { url: string; why: { signal: string }[]; passages: { parts: { text: string }[] }[] }[];
			facets: Record<string, { value: string; count: number }[]>;
		};
	};
	const [first] = (await search('chair back to a wall')).results;
	expect(first?.url).toBe('/checklists/waiting-room/');
	expect(first?.passages.flatMap(({ parts }) => parts.map(({ text }) => text)).join('')).toContain('view of the door');
	const called = await search('waiting room tick list');
	expect(called.results[0]?.url).toBe('/checklists/waiting-room/');
	expect(called.results[0]?.why.map(({ signal }) => signal)).toContain('askedType');
	expect(JSON.stringify(called.facets)).toContain('Checklists');
	const narrowed = await search('waiting room', '--filter', 'Type=Checklists', '--filter', 'Local network=Dudley');
	expect(narrowed.results.map(({ url }) => url)).toEqual(['/checklists/waiting-room/']);
});

test('it is open data, with its own fields', () => {
	const { type, fields, entries } = JSON.parse(file('data/checklists.json')) as {
		type: string;
		fields: Record<string, string>;
		entries: { id: string; points: string[] }[];
	};
	expect(type).toBe('checklist');
	expect(fields['points']).toBe('Points');
	expect(entries.map(({ id, points }) => [id, points.length])).toEqual([['waiting-room', 2]]);
	expect(file('data/checklists.csv')).toMatch(/^\ufeffId,Address,.*Points/);
	expect(file('data/checklists.csv')).toContain('waiting-room');
});

test('the handbook explains its fields, and both site maps know it', () => {
	expect(page('handbook/reference/checklist')).toMatch(/content\/checklists\/.*Points.*How to use it/s);
	expect(file('handbook/reference/index.html')).toContain('/handbook/reference/checklist/');
	for (const address of ['/checklists/', '/checklists/waiting-room/', '/handbook/reference/checklist/'])
		expect(file('sitemap.xml'), address).toContain(`${address}</loc>`);
	expect(file('sitemap/index.html')).toContain('<a href="/checklists/">Checklists</a>');
	expect(file('sitemap/a/index.html')).toContain('/checklists/waiting-room/');
});

test('the editor has a form for it', async () => {
	await checkout.write('show-form.ts', SHOW_FORM);
	const { printed } = await checkout.run('show-form.ts');
	const collection = JSON.parse(printed) as {
		folder: string;
		label: string;
		fields: { name: string; label: string; fields?: { label: string }[] }[];
	};
	expect(collection).toMatchObject({ folder: 'content/checklists', label: 'Checklists' });
	expect(collection.fields.map(({ label }) => label)).toEqual(
		expect.arrayContaining(['Title', 'Points', 'Local networks', 'Text']),
	);
	const forEditors = collection.fields.find(({ label }) => label === 'For the editor');
	expect(forEditors?.fields?.map(({ label }) => label)).toContain('Owner');
});

test('anybody can write one, in the plain form and in the blank Word document', () => {
	const form = page('contribute/checklist');
	expect(form).toMatch(/Contribute: checklist.*How to use it.*Points.*Local networks/s);
	expect(form).toMatch(/An editor fills them in with you.*owner/s);
	expect(file('contribute/checklist/index.html')).not.toContain('name="owner');
	const links = [...file('contribute/event/index.html').matchAll(/href="\/contribute\/([a-z-]+)\/"/g)];
	expect(new Set(links.map(([, name]) => name))).toContain('checklist');
	const words = strFromU8(
		unzipSync(readFileSync(join(checkout.root, 'dist/contribute/templates/checklist.docx')))['word/document.xml']!,
	);
	for (const word of ['Checklist', 'Points', 'How to use it']) expect(words).toContain(word);
});
