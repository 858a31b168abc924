/** Real and invented are never mixed: whatever is made from a hub for something real knows only what is real. */
import { expect, test } from 'vitest';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { isWorkedExample } from '../../src/content-model/worked-example.ts';
import { cameFrom, carriedTo, ledTo, openActions } from '../../src/library/actions.ts';
import type { Hub, HubEntry } from '../../src/library/hub.ts';
import { listPaths, sectionsOfList, workedExampleSections, workedExamplesOfType } from '../../src/library/lists.ts';
import { newEntries } from '../../src/library/new-entries.ts';
import { readByInWords } from '../../src/library/read-by.ts';
import { relatedTo } from '../../src/library/related.ts';
import {
	coverage,
	networksWithout,
	notShared,
	sharedInNetwork,
	sharedUnder,
	workedExamplesUnder,
} from '../../src/library/coverage.ts';
import { hubSeenFrom, realOf, workedExamplesOf } from '../../src/library/worked-examples.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { everyReference } from '../support/every-reference.ts';

const CAN_BE_AN_EXAMPLE = contentTypes
	.filter(({ fields }) => 'illustrative' in fields)
	.map(({ name }) => name as TypeName);

/** One real entry and one worked example of every type, each naming all of the other kind in every field that can. */
const entangled = (): Hub =>
	aHub(
		...contentTypes.map(({ name, fields }) =>
			aHubEntry(name, 'real', {
				...everyReference(fields, (to) => (CAN_BE_AN_EXAMPLE.includes(to) ? 'invented' : 'real')),
			}),
		),
		...CAN_BE_AN_EXAMPLE.map((name) =>
			aHubEntry(name, 'invented', {
				...everyReference(typeNamed(name).fields, () => 'real'),
				illustrative: true,
				publishedOn: '2026-01-20',
			}),
		),
	);

const invented = (entries: readonly Pick<HubEntry, 'data' | 'href'>[]) =>
	entries.filter(({ data }) => isWorkedExample(data)).map(({ href }) => href);

test('most types can hold a worked example, and say so by one and the same field', () => {
	expect(CAN_BE_AN_EXAMPLE.length).toBeGreaterThanOrEqual(10);
	const fields = CAN_BE_AN_EXAMPLE.map((name) => (typeNamed(name).fields as Record<string, unknown>)['illustrative']);
	expect(new Set(fields).size).toBe(1);
});

test.each(contentTypes.map(({ name }) => name as TypeName))(
	'a real %s sees no worked example, whoever points to whom',
	(name) => {
		const hub = entangled();
		const entry = hub.all(name).find(({ id }) => id === 'real') as HubEntry;
		const seen = hubSeenFrom(hub, entry);
		expect(invented(seen.entries)).toEqual([]);
		expect(invented(seen.pointingTo(entry))).toEqual([]);
		expect(invented(relatedTo(hub, entry, new Set()))).toEqual([]);
		expect(invented(cameFrom(hub, entry).map(({ note }) => note))).toEqual([]);
		for (const type of CAN_BE_AN_EXAMPLE) {
			expect(seen.find(type, 'invented')).toBeUndefined();
			expect(invented(seen.all(type))).toEqual([]);
			expect(seen.addresses).not.toContain(hub.find(type, 'invented')!.href);
		}
	},
);

test('a worked example sees everything, and its meeting has led to nothing real', () => {
	const hub = entangled();
	const note = hub.find('meeting-note', 'invented')!;
	expect(hubSeenFrom(hub, note)).toBe(hub);
	const [action] = note.data.actions!;
	expect(action!.ledToGuides).toEqual(['real']);
	expect(ledTo(hub, note, action!)).toEqual([]);
	expect(ledTo(hub, note, { ...action!, ledToGuides: ['invented'] }).map(({ id }) => id)).toEqual(['invented']);
});

test('an action is never carried from a real meeting to an invented one', () => {
	const action = {
		id: 'one',
		action: 'Do it.',
		owner: { role: 'Lead', organisation: 'o' },
		dueOn: '2026-04-01',
		state: 'carried-forward' as const,
	};
	const earlier = aHubEntry('meeting-note', '2026/2026-01-10-a', { actions: [action] });
	const hub = aHub(
		earlier,
		aHubEntry('meeting-note', '2026/2026-02-10-b', {
			illustrative: true,
			actions: [{ ...action, state: 'open', carriedFrom: earlier.id }],
		}),
	);
	const [note] = realOf(hub).all('meeting-note');
	expect(carriedTo(hub, note!, note!.data.actions![0]!)).toBeUndefined();
	// It waits for the note of a real meeting.
	expect(openActions(hub).map(({ steps }) => steps.map((step) => step.note.id))).toEqual([[earlier.id]]);
});

test('lists, newest and open actions hold what is real alone', () => {
	const hub = entangled();
	for (const { props } of listPaths())
		expect(
			sectionsOfList(hub, props.name).flatMap(({ entries }) => entries.map(({ id }) => id)),
			props.name,
		).toEqual(['real']);
	expect(newEntries(hub).length).toBeGreaterThan(5);
	expect(invented(newEntries(hub))).toEqual([]);
	expect(invented(openActions(hub).map(({ now }) => now.note))).toEqual([]);
});

/** A small generator, so that a failing hub can be made again. */
const chances = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;

const NETWORKS = ['a-network', 'b-network', 'c-network'];
const TERMS = ['first', 'second'];

const scattered = (seed: number): Hub => {
	const chance = chances(seed);
	const some = (from: readonly string[]) => from.filter(() => chance() < 0.4);
	const entries = Array.from({ length: 30 }, (_, index) => {
		const type = (['case-study', 'practice-guide', 'event', 'training'] as const)[index % 4]!;
		return aHubEntry(type, `n${index}/e${index}`, {
			illustrative: chance() < 0.5,
			networks: some(NETWORKS),
			sectors: some(TERMS),
			themes: some(TERMS),
			principles: some(TERMS),
		});
	});
	return aHub(...entries, ...NETWORKS.map((id) => aHubEntry('network', id)));
};

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
	'counts agree with counting the real entries one by one: hub %i',
	(seed) => {
		const hub = scattered(seed);
		const real = hub.entries.filter(({ data, type }) => data.illustrative !== true && type !== 'network');
		expect(real.length).toBeLessThan(30);
		for (const network of NETWORKS)
			expect(
				sharedInNetwork(hub, network)
					.map(({ id }) => id)
					.sort(),
			).toEqual(
				real
					.filter(({ data }) => data.networks?.includes(network))
					.map(({ id }) => id)
					.sort(),
			);
		for (const vocabulary of ['sectors', 'themes', 'principles'] as const) {
			for (const term of TERMS) {
				expect(sharedUnder(hub, vocabulary, term).length).toBe(
					real.filter(({ data }) => data[vocabulary]?.includes(term)).length,
				);
				expect(workedExamplesUnder(hub, vocabulary, term).length).toBe(
					hub.entries.filter(({ data }) => data.illustrative === true && data[vocabulary]?.includes(term)).length,
				);
			}
			const cells = coverage(hub, vocabulary).flatMap(({ label: _label, cells: row }, index) =>
				row.map(({ id, count }) => [NETWORKS[index], id, count]),
			);
			expect(cells).toEqual(
				NETWORKS.flatMap((network) =>
					TERMS.map((term) => [
						network,
						term,
						real.filter(
							({ type, data }) =>
								type === 'case-study' && data.networks?.includes(network) && data[vocabulary]?.includes(term),
						).length,
					]),
				),
			);
		}
		const studies = sharedUnder(hub, 'themes', 'first').filter(({ type }) => type === 'case-study');
		expect(networksWithout(hub, studies).length).toBe(
			NETWORKS.filter(
				(id) =>
					!real.some(
						({ type, data }) => type === 'case-study' && data.themes?.includes('first') && data.networks?.includes(id),
					),
			).length,
		);
		expect(notShared(hub, [], 'themes')).toHaveLength(TERMS.length);
	},
);

test('every worked example stands on the shelf once, under its type', () => {
	const hub = entangled();
	const shelved = workedExampleSections(hub).flatMap(({ entries }) => entries);
	expect(shelved.map(({ href }) => href).sort()).toEqual(
		workedExamplesOf(hub)
			.map(({ href }) => href)
			.sort(),
	);
	expect(workedExamplesOfType(hub, 'event').map(({ id }) => id)).toEqual(['invented']);
	expect(workedExampleSections(realOf(hub))).toEqual([]);
});

test('a hub without worked examples is given back as it is', () => {
	const hub = aHub(aHubEntry('event', 'a'));
	expect(realOf(hub)).toBe(hub);
	expect(realOf(realOf(entangled())).entries.length).toBe(contentTypes.length);
});

test('a guide says who in practice has read it, or that nobody has', () => {
	expect(readByInWords(undefined)).toMatch(/^Nobody who does this work has read this page/);
	expect(readByInWords([])).toMatch(/^Nobody/);
	expect(
		readByInWords([
			{ role: 'Custody sergeant', on: '2026-12-03' },
			{ role: 'School nurse', on: '2027-01-05' },
		]),
	).toBe('Read by people who do this work: Custody sergeant (3 December 2026); School nurse (5 January 2027).');
});
