/** The figures on the health of the hub, worked out a second time from its open data and its built pages. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { contentTypes } from '../../src/content-model/index.ts';
import { builtFolder, builtText, filesBelow } from '../support/built-site.ts';

interface OpenEntry {
	folder: string;
	type: string;
	role: string;
	id: string;
	path: string;
	data: Record<string, unknown>;
}

const { on: today, figures } = JSON.parse(builtText('health-of-the-hub/figures.json')) as {
	on: string;
	figures: { measure: string; number: number; label: string }[];
};
const figure = (name: string) => figures.find(({ measure }) => measure === name)?.number;

const entries: OpenEntry[] = contentTypes.flatMap(({ name, folder, role }) =>
	(
		JSON.parse(builtText(`data/${folder.replaceAll('/', '-')}.json`)) as {
			entries: ({ id: string; page: string } & Record<string, unknown>)[];
		}
	).entries
		.filter((data) => data['illustrative'] !== true)
		.map(({ id, page, ...data }) => ({ folder, type: name, role, id, path: new URL(page).pathname, data })),
);
/** What the text of each entry leads to: its links as they were written, and the words marked in its page. */
const leadsTo = new Map(
	entries.map(({ folder, id, path }) => {
		const file = `content/${folder}/${id}.mdx`;
		const [, , text = ''] = existsSync(file) ? readFileSync(file, 'utf8').split(/^---$/m) : [];
		return [
			path,
			new Set([
				...[...text.matchAll(/[("](\/[a-z0-9/-]+\/)[)"#? ]/g)].map(([, address]) => address!),
				...[...builtText(`${path.slice(1)}index.html`).matchAll(/<a class="word" href="#word-([^"]*)"/g)].map(
					([, word]) => `/vocabulary/${word}/`,
				),
			]),
		] as const;
	}),
);
const yearBefore = new Date(Date.parse(`${today}T00:00:00Z`) - 365 * 86_400_000).toISOString().slice(0, 10);
const day = ({ data }: OpenEntry) => String(data['heldOn'] ?? data['publishedOn'] ?? '');
const list = (value: unknown) => [value ?? []].flat() as unknown[];

test('as many pages are overdue as have a day before the day of the build', () => {
	expect(figure('overdue')).toBe(
		entries.filter(({ data }) => typeof data['reviewDueOn'] === 'string' && data['reviewDueOn'] < today).length,
	);
});

test('as many pages have an unknown owner as name an organisation that has no page', () => {
	const organisations = new Set(entries.filter(({ type }) => type === 'organisation').map(({ id }) => id));
	expect(figure('ownerless')).toBe(
		entries.filter(({ data }) => {
			const { organisation } = (data['owner'] ?? {}) as { organisation?: string };
			return organisation !== undefined && !organisations.has(organisation);
		}).length,
	);
});

test('as many themes are thin as lack an example or a guide', () => {
	const themes = filesBelow(builtFolder()).flatMap((file) => /^themes\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
	const has = (types: string[], theme: string) =>
		entries.some((entry) => types.includes(entry.type) && list(entry.data['themes']).includes(theme));
	expect(themes.length).toBeGreaterThan(3);
	expect(figure('thin-themes')).toBe(
		themes.filter((theme) => !has(['case-study', 'reflective-note'], theme) || !has(['practice-guide'], theme)).length,
	);
});

test('as many networks are silent as have shared nothing of their practice for a year', () => {
	const isHeard = (network: string) =>
		entries.some(
			(entry) =>
				entry.role === 'practice' &&
				(list(entry.data['networks']).includes(network) || entry.data['network'] === network) &&
				day(entry) >= yearBefore &&
				day(entry) <= today,
		);
	expect(figure('silent-networks')).toBe(entries.filter(({ type, id }) => type === 'network' && !isHeard(id)).length);
});

/** Every id that stands anywhere in the fields by which entries name others. */
const named = new Map<string, Set<string>>();
for (const { fields, name } of contentTypes) {
	const walk = (
		of: Record<string, { kind: string; to?: string; fields?: never }>,
		data: unknown,
		from: string,
	): void => {
		for (const [key, { kind, to, fields: inner }] of Object.entries(of))
			for (const value of list((data as Record<string, unknown> | undefined)?.[key])) {
				if (kind.startsWith('reference')) {
					const target = [to, value].join(' ');
					named.set(target, (named.get(target) ?? new Set()).add(from));
				}
				if (inner) walk(inner, value, from);
			}
	};
	for (const { type, data, path } of entries) if (type === name) walk(fields as never, data, path);
}

test.each([
	['orphaned', ['practice']],
	['unreferenced', ['support', 'reference']],
] as const)('as many pages are %s as no other page names in a field or a text', (measure, roles) => {
	const isNamed = ({ type, id, path }: OpenEntry) =>
		[...(named.get([type, id].join(' ')) ?? [])].some((from) => from !== path) ||
		entries.some((other) => other.path !== path && leadsTo.get(other.path)?.has(path));
	expect(figure(measure)).toBe(
		entries.filter((entry) => (roles as readonly string[]).includes(entry.role) && !isNamed(entry)).length,
	);
});

test('the table says the same as the JSON, and the public hub counts no consent and lists no page', () => {
	const [, ...rows] = parse(builtText('health-of-the-hub/figures.csv'), { bom: true }) as string[][];
	expect(rows).toEqual(figures.map(({ measure, label, number }) => [measure, label, String(number), today]));
	expect(figures.map(({ measure }) => measure)).not.toContain('consent-ending');
	expect(filesBelow(builtFolder())).not.toContain('health-of-the-hub/pages.csv');
	expect(builtText('health-of-the-hub/figures.json')).not.toContain('"found"');
});
