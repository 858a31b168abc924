import { expect, test } from 'vitest';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { referralsOf } from '../../src/content-model/walk.ts';
import { keyOf, type EntryKey } from '../../src/content-model/entry-key.ts';
import { keepExamplesApart, settleReferences, type Candidate } from '../../src/content-loading/referrals.ts';
import { anEntry } from '../support/an-entry.ts';
import { everyReference } from '../support/every-reference.ts';

interface Given {
	type: TypeName;
	id: string;
	data?: Record<string, unknown>;
}

const ORGANISATION: Given = { type: 'organisation', id: 'a-organisation' };
const NETWORK: Given = { type: 'network', id: 'a-network', data: { council: 'a-organisation' } };

/**
 * Settles the references of some entries; `alsoWritten` are files that were read and left out for faults of their own.
 */
const settle = (
	given: Given[],
	alsoWritten: Given[] = [],
	scheduled: ReadonlyMap<EntryKey, { on: string }> = new Map(),
) => {
	const candidates = new Map<EntryKey, Candidate>(
		given.map(({ type, id, data = {} }) => [
			keyOf(type, id),
			{
				type,
				id,
				file: `content/${type}/${id}`,
				data: anEntry(type, data),
				placeOf: (path) => ({ line: path.length, column: 1 }),
			},
		]),
	);
	const known = new Map<TypeName, string[]>();
	for (const { type, id } of [...given, ...alsoWritten]) known.set(type, [...(known.get(type) ?? []), id]);
	const findings = settleReferences(candidates, known, scheduled);
	return {
		findings,
		left: [...candidates.keys()],
		dataOf: (type: TypeName, id: string) =>
			candidates.get(keyOf(type, id))?.data as Record<string, unknown> | undefined,
	};
};

test('entries that name each other, in a circle too, all stand', () => {
	const { findings, left } = settle([
		ORGANISATION,
		{ ...NETWORK },
		{ type: 'decision', id: '0001-a', data: { supersedes: '0002-b' } },
		{ type: 'decision', id: '0002-b', data: { supersedes: '0001-a' } },
	]);
	expect(findings).toEqual([]);
	expect(left).toHaveLength(4);
});

test('a reference to an entry whose day has not come is taken out until then, and is no fault', () => {
	const later: Given = { type: 'decision', id: '0001-a' };
	const scheduled = new Map([[keyOf('decision', '0001-a'), { on: '2026-03-20' }]]);
	const { findings, dataOf } = settle(
		[{ type: 'decision', id: '0002-b', data: { supersedes: '0001-a' } }],
		[later],
		scheduled,
	);
	expect(findings).toMatchObject([{ rule: 'reference', severity: 'inform', where: 'Supersedes', found: '0001-a' }]);
	expect(findings[0]!.message).toContain('is published on 20 March 2026');
	expect(dataOf('decision', '0002-b')).not.toHaveProperty('supersedes');
});

test('an optional reference to nothing is taken out and said', () => {
	const { findings, dataOf } = settle([{ type: 'decision', id: '0002-b', data: { supersedes: '0001-a' } }]);
	expect(findings).toMatchObject([{ rule: 'reference', severity: 'warn', where: 'Supersedes', found: '0001-a' }]);
	expect(dataOf('decision', '0002-b')).not.toHaveProperty('supersedes');
});

test('a required reference to nothing keeps the entry out', () => {
	const owner = { role: 'Lead', organisation: 'a-organisation' };
	const { findings, left } = settle([
		ORGANISATION,
		{ type: 'event', id: '2026-03-04-open', data: { organiser: 'dudley-council', owner } },
	]);
	expect(findings).toMatchObject([{ severity: 'block', where: 'Organiser' }]);
	expect(left).toEqual(['organisation:a-organisation']);
});

test('what cannot do without something that is not there is left out, each with a finding', () => {
	const { findings, left } = settle([
		{
			type: 'event',
			id: '2026-03-04-open',
			data: { organiser: 'walsall-council', owner: { role: 'Lead', organisation: 'walsall-council' } },
		},
		{ type: 'training', id: 'first-steps', data: { provider: 'walsall-council' } },
		{ type: 'case-study', id: 'walsall/a', data: { networks: ['walsall'] } },
	]);
	expect(left).toEqual([]);
	expect(new Set(findings.map(({ file }) => file)).size).toBe(3);
});

test('a network whose council is not there stands without it', () => {
	const { findings, dataOf } = settle([{ type: 'network', id: 'dudley', data: { council: 'dudley-council' } }]);
	expect(findings).toMatchObject([{ severity: 'warn', where: 'Council' }]);
	expect(dataOf('network', 'dudley')).not.toHaveProperty('council');
});

test('of several references only the dead one goes, and those that stay keep their order', () => {
	const { findings, dataOf } = settle([
		ORGANISATION,
		NETWORK,
		{ type: 'network', id: 'walsall', data: { council: 'a-organisation' } },
		{ type: 'case-study', id: 'walsall/a', data: { networks: ['a-network', 'gone', 'walsall', 'lost'] } },
	]);
	expect(dataOf('case-study', 'walsall/a')?.['networks']).toEqual(['a-network', 'walsall']);
	expect(findings.map(({ found, severity }) => [found, severity]).sort()).toEqual([
		['gone', 'warn'],
		['lost', 'warn'],
	]);
});

test('a required list keeps at least one: with none left, the entry is left out', () => {
	const { left } = settle([
		ORGANISATION,
		{ type: 'case-study', id: 'walsall/a', data: { networks: ['gone', 'lost'] } },
	]);
	expect(left).toEqual(['organisation:a-organisation']);
});

test('an optional list whose every item is gone goes altogether', () => {
	const { dataOf } = settle([
		ORGANISATION,
		NETWORK,
		{ type: 'case-study', id: 'walsall/a', data: { guides: ['gone', 'lost'] } },
	]);
	expect(dataOf('case-study', 'walsall/a')).not.toHaveProperty('guides');
});

test('a row loses the reference alone where it can do without: no action goes with an organisation', () => {
	const action = (id: string, organisation: string, more = {}) => ({
		id,
		action: 'Do it.',
		owner: { role: 'Lead', organisation },
		dueOn: '2026-04-01',
		state: 'open',
		...more,
	});
	const { findings, dataOf } = settle([
		ORGANISATION,
		{
			type: 'meeting-note',
			id: '2026/2026-03-04-a',
			data: {
				actions: [
					action('one', 'a-organisation'),
					action('two', 'gone', { ledToGuides: ['gone-too'], carriedFrom: 'lost' }),
					action('three', 'a-organisation'),
				],
			},
		},
	]);
	expect(dataOf('meeting-note', '2026/2026-03-04-a')?.['actions']).toEqual([
		action('one', 'a-organisation'),
		{ ...action('two', 'gone'), owner: { role: 'Lead' } },
		action('three', 'a-organisation'),
	]);
	expect(findings.map(({ found }) => found).sort()).toEqual(['gone', 'gone-too', 'lost']);
	expect(findings.every(({ severity }) => severity === 'warn')).toBe(true);
});

test('an optional group goes as a whole when a part it needs is gone', () => {
	const { dataOf } = settle([
		ORGANISATION,
		NETWORK,
		{
			type: 'case-study',
			id: 'walsall/a',
			data: { contact: { role: 'Lead', organisation: 'gone' }, cameFrom: { meeting: 'gone', action: 'a' } },
		},
	]);
	expect(dataOf('case-study', 'walsall/a')).not.toHaveProperty('contact');
	expect(dataOf('case-study', 'walsall/a')).not.toHaveProperty('cameFrom');
});

test('a slip is answered with the name that was meant; an entry left out is not taken for a slip', () => {
	const slip = settle([{ type: 'decision', id: '0001-one-model', data: { supersedes: '0001-one-modle' } }]);
	expect(slip.findings[0]).toMatchObject({
		message: 'Unexpected “0001-one-modle”, expected the name of a decision that exists.',
		next: 'Did you mean “0001-one-model”?',
	});
	const leftOut = settle(
		[{ type: 'decision', id: '0002-b', data: { supersedes: '0001-a' } }],
		[{ type: 'decision', id: '0001-a' }],
	);
	expect(leftOut.findings[0]).toMatchObject({
		message: 'The decision “0001-a” has been left out because of its own faults.',
		next: 'Mend /handbook/decisions/0001-a/ first.',
	});
});

test('the data that was read is not changed, so that what is kept of it stays true', () => {
	const data = anEntry('case-study', { guides: ['gone'] });
	const before = structuredClone(data);
	const candidate: Candidate = {
		type: 'case-study',
		id: 'walsall/a',
		file: 'f',
		data,
		placeOf: () => ({ line: 1, column: 1 }),
	};
	settleReferences(new Map([[keyOf('case-study', 'walsall/a'), candidate]]), new Map());
	expect(data).toEqual(before);
});

const canBeAnExample = (name: TypeName) => 'illustrative' in typeNamed(name).fields;

/** Settles one entry among worked examples of every type. */
const amongExamples = (type: TypeName, data: Record<string, unknown>) => {
	const examples = contentTypes.map(({ name }) => name as TypeName).filter(canBeAnExample);
	const candidates = new Map<EntryKey, Candidate>();
	const add = (name: TypeName, id: string, given: Record<string, unknown>) =>
		candidates.set(keyOf(name, id), {
			type: name,
			id,
			file: `content/${name}/${id}`,
			data: anEntry(name, given),
			placeOf: () => ({ line: 1, column: 1 }),
		});
	for (const name of examples) add(name, 'invented', { illustrative: true });
	add(type, 'asked', data);
	return { findings: keepExamplesApart(candidates), data: candidates.get(keyOf(type, 'asked'))!.data };
};

test.each(contentTypes.map(({ name }) => name as TypeName))(
	'a real %s names no worked example in any field that it can do without, and each is said',
	(name) => {
		const { fields } = typeNamed(name);
		const given = everyReference(fields, (to) => (canBeAnExample(to) ? 'invented' : `a-${to}`));
		const toExamples = (data: unknown) => referralsOf(fields, data).filter(({ id }) => id === 'invented');
		const { findings, data } = amongExamples(name, given);
		expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
			toExamples(anEntry(name, given)).map(() => 'reference warn'),
		);
		// What is left is what the form requires: the entry stands all the same.
		const optional = ({ path }: { path: readonly (string | number)[] }) =>
			!(fields as Record<string, { required: boolean }>)[path[0]!]!.required;
		expect(toExamples(data).filter(optional)).toEqual([]);
		if (name === 'practice-guide') expect(data).not.toHaveProperty('caseStudies');
		if (name === 'case-study') expect(data).not.toHaveProperty('cameFrom');
	},
);

test('a worked example may name what it likes', () => {
	const given = { ...everyReference(typeNamed('case-study').fields, () => 'invented'), illustrative: true };
	const { findings, data } = amongExamples('case-study', given);
	expect(findings).toEqual([]);
	expect(data).toEqual(anEntry('case-study', given));
});
