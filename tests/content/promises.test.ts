/** Promises about what stands in `content/`. Each failure names the entries to look at. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typeNamed } from '../../src/content-model/index.ts';
import { own } from '../../src/content-model/own.ts';
import { referralsOf, walkFields } from '../../src/content-model/walk.ts';
import { splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import type { LoadedEntry } from '../../src/content-loading/load-content.ts';
import { compileFault } from '../safe-mdx/compile.ts';
import { realContent, realHub } from '../support/real-content.ts';
import { allHelplines, numbersOf } from '../../src/content-model/helplines.ts';

const { entries, findings, leftOut, settings } = await realContent();
const hub = await realHub();

const bodyTextOf = ({ file }: LoadedEntry): string => {
	const split = splitFrontMatter(readFileSync(file, 'utf8'));
	return 'finding' in split ? '' : split.body;
};
const pages = entries.filter(({ type }) => typeNamed(type).format === 'mdx');
const filesWhere = (holds: (entry: LoadedEntry) => boolean, among = entries) =>
	among.filter(holds).map(({ file }) => file);

test('nothing that was written is left out', () => {
	expect(leftOut.map(({ file }) => file)).toEqual([]);
	expect(
		findings
			.filter(({ severity }) => severity === 'block')
			.map(({ file, line, message }) => `${file}:${line} ${message}`),
	).toEqual([]);
});

test('no link and no reference leads nowhere', () => {
	expect(
		findings
			.filter(({ rule }) => rule === 'link' || rule === 'reference')
			.map(({ file, line, found }) => `${file}:${line} ${found}`),
	).toEqual([]);
});

test('no two entries of a type have the same title', () => {
	const seen = new Map<string, string[]>();
	for (const { type, data, file } of entries) {
		const title = `${type}: ${String((data as { title: string }).title).toLowerCase()}`;
		seen.set(title, [...(seen.get(title) ?? []), file]);
	}
	expect([...seen.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test('every body is MDX that any other tool can read', { timeout: 120_000 }, async () => {
	const findings: string[] = [];
	for (const entry of pages) {
		const finding = await compileFault(bodyTextOf(entry));
		if (finding) findings.push(`${entry.file}: ${finding}`);
	}
	expect(findings).toEqual([]);
});

test('each term of each list is used by an entry, or is there to be chosen', () => {
	const ids = Object.entries(settings.vocabularies).flatMap(([name, { terms }]) =>
		terms.map(({ id }) => `${name}:${id}`),
	);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [name, { terms }] of Object.entries(settings.vocabularies))
		expect(new Set(terms.map(({ label }) => label.toLowerCase())).size, name).toBe(terms.length);
});

test('a case study stands in the folder of a network it names', () => {
	expect(
		hub
			.all('case-study')
			.filter(({ id, data }) => !data.networks.includes(id.split('/')[0]!))
			.map(({ file }) => file),
	).toEqual([]);
});

const illustrative = entries.filter(
	({ type, data }) => type !== 'organisation' && (data as { illustrative?: boolean }).illustrative,
);
const inventedOrganisations = new Set(
	entries
		.filter(({ type, data }) => type === 'organisation' && (data as { illustrative?: boolean }).illustrative)
		.map(({ id }) => id),
);

test('an invented example is put in the mouth of no real body', () => {
	const named = illustrative.flatMap(({ type, data, file }) =>
		referralsOf(typeNamed(type).fields, data)
			.filter(({ to, id }) => to === 'organisation' && !inventedOrganisations.has(id))
			.map(({ id, path }) => `${file}: ${path.join('.')} ${id}`),
	);
	expect(named).toEqual([]);
});

test('no invented example counts as evaluated, as research or as guidance', () => {
	expect(
		filesWhere(
			({ data }) => /evaluated|research|guidance/.test(String((data as { knowledge?: string }).knowledge)),
			illustrative.filter(({ type }) => type === 'case-study'),
		),
	).toEqual([]);
});

test('an invented case study describes no real person, and says so', () => {
	expect(
		filesWhere(
			({ data }) => (data as { consent: { basis: string } }).consent.basis !== 'nobody-described',
			illustrative.filter(({ type }) => type === 'case-study'),
		),
	).toEqual([]);
});

test('what is printed as fact has a source', () => {
	// What the hub says of its own editors, and a team of its own practice, comes from nobody else; a network that says
	// nothing yet says no fact.
	const itself = 'practice-hub';
	const FACTUAL = new Set([
		'case-study',
		'practice-guide',
		'indicator',
		'training',
		'certification',
		'lead',
		'resource',
		'organisation',
		'network',
	]);
	const hasSource = (data: Record<string, unknown>) => Boolean(data['sources'] ?? data['url'] ?? data['website']);
	expect(
		filesWhere(
			({ type, id, data }) =>
				FACTUAL.has(type) &&
				!(data as { illustrative?: boolean }).illustrative &&
				id !== itself &&
				(type !== 'network' || Boolean(own(data, 'about'))) &&
				!(type === 'case-study' && own(data, 'knowledge') === 'practice-reflection') &&
				!hasSource(data as Record<string, unknown>),
		),
	).toEqual([]);
});

test('a term that counts as confirmed names where it was seen', () => {
	expect(
		hub
			.all('term')
			.filter(({ data }) => data.confirmed && !data.sources?.length)
			.map(({ id }) => id),
	).toEqual([]);
});

const PHONE = /(?<![\d/.-])(?:\+44 ?|\(?0)(?:\d[\s()-]?){8,10}\d(?!\d)|\b(?:116 ?\d{3}|85258)\b/g;

test('every telephone number on a page is one of the helplines', () => {
	const known = new Set(numbersOf(settings.help).map((number) => number.replace(/\D/g, '')));
	const printed = entries.flatMap(({ type, data, body, file }) => {
		const words: string[] = [body.text];
		walkFields(typeNamed(type).fields, data, (field, value) => {
			if (field.kind === 'text' || field.kind === 'prose') words.push(String(value));
			if (field.kind === 'lines') words.push(...(value as string[]));
		});
		return words.flatMap((text) => [...text.matchAll(PHONE)].map(([number]) => ({ file, number })));
	});
	expect(
		printed
			.filter(({ number }) => !known.has(number.replace(/\D/g, '')))
			.map(({ file, number }) => `${file}: ${number}`),
	).toEqual([]);
});

test('a helpline that somebody rang says by whom', () => {
	expect(
		allHelplines(settings.help)
			.filter(({ rungOn, rungBy }) => rungOn && !rungBy)
			.map(({ name }) => name),
	).toEqual([]);
});

test('no mailbox on a page belongs to a person', () => {
	const addresses = pages.flatMap((entry) =>
		[...readFileSync(entry.file, 'utf8').matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(
			([address]) => `${entry.file}: ${address}`,
		),
	);
	expect(
		addresses.filter((found) => /: [a-z]+\.[a-z]+@/i.test(found) && !/example\.(?:org|com)$|\.example$/.test(found)),
	).toEqual([]);
});

test('an action that led to something is where that thing came from', () => {
	const missing = hub.all('case-study').flatMap(({ id, data, file }) => {
		if (!data.cameFrom) return [];
		const note = hub.find('meeting-note', data.cameFrom.meeting);
		const action = note?.data.actions?.find((candidate) => candidate.id === data.cameFrom!.action);
		return action?.ledToCaseStudies?.includes(id) ? [] : [`${file}: ${data.cameFrom.meeting} ${data.cameFrom.action}`];
	});
	expect(missing).toEqual([]);
});

test('an action carried forward is found in the later note, under the same short name', () => {
	const lost = hub
		.all('meeting-note')
		.flatMap((note) =>
			(note.data.actions ?? [])
				.filter(
					({ carriedFrom, id }) =>
						carriedFrom &&
						!hub
							.find('meeting-note', carriedFrom)
							?.data.actions?.some((earlier) => earlier.id === id && earlier.state === 'carried-forward'),
				)
				.map(({ id }) => `${note.file}: ${id}`),
		);
	expect(lost).toEqual([]);
});

test('the day in a file’s name is the day it was held', () => {
	const dated = entries.filter(({ type }) => type === 'meeting-note' || type === 'reflective-note' || type === 'event');
	expect(
		filesWhere(
			({ id, data }) =>
				!id
					.split('/')
					.at(-1)!
					.startsWith((data as { heldOn: string }).heldOn),
			dated,
		),
	).toEqual([]);
});
