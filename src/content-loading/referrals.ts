/** What entries say of each other: checks references and links once everything has been read. Pure. */
import { hrefOf } from '../content-model/address.ts';
import { dayInWords } from '../content-model/days.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Fields } from '../content-model/field.ts';
import type { FieldFinding, Finding, Place } from '../content-model/finding.ts';
import { inFile, located } from '../content-model/locate.ts';
import { typeNamed } from '../content-model/index.ts';
import { nearest } from '../content-model/nearest.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { fieldAt, referralsOf, type Path, type Referral } from '../content-model/walk.ts';
import { own, valueAtPath } from '../content-model/own.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';

export interface Candidate {
	type: TypeName;
	id: string;
	file: string;
	data: unknown;
	placeOf: (path: Path) => Place;
}

/**
 * The smallest part of an entry that can be taken out together with a dead reference: the reference itself, the
 * row or the optional group it stands in. Undefined where the entry cannot do without it.
 */
const removable = (fields: Fields, data: unknown, path: Path): Path | undefined => {
	for (let end = path.length; end > 0; end--) {
		const here = path.slice(0, end);
		const step = here.at(-1);
		const field = fieldAt(fields, here);
		if (typeof step === 'number') {
			const list = valueAtPath(data, here.slice(0, -1)) as unknown[];
			if (list.length > ((field as { min?: number } | undefined)?.min ?? 0)) return here;
		} else if (field && !field.required) return here;
	}
	return undefined;
};

/**
 * Leaves out what cannot stand, until the rest agrees.
 * A reference to something that is not there is taken out of the entry and said (`warn`); where a required field
 * would be left empty, the entry itself is left out (`block`).
 * @param candidates sound entries, by key; entries are removed from it and their data pruned
 * @param known ids of every file by type, sound or not, to tell a slip from an entry that was left out
 * @param scheduled entries that are published later, with their day
 */
export const settleReferences = (
	candidates: Map<EntryKey, Candidate>,
	known: ReadonlyMap<TypeName, readonly string[]>,
	scheduled: ReadonlyMap<EntryKey, { on: string }> = new Map(),
): Finding[] => {
	const findings: Finding[] = [];
	for (let again = true; again;) {
		again = false;
		for (const [key, candidate] of [...candidates]) {
			const { fields } = typeNamed(candidate.type);
			const lost = referralsOf(fields, candidate.data).filter(({ to, id }) => !candidates.has(keyOf(to, id)));
			if (!lost.length) continue;
			let data: unknown = candidate.data;
			let blocked = false;
			// From the last to the first, so that taking one out of a list does not move those still to come.
			for (const referral of lost.toReversed()) {
				// Gone already together with the row or the group it stood in; another row may have moved into its place.
				const gone = valueAtPath(data, referral.path) !== referral.id;
				const part = gone ? undefined : removable(fields, data, referral.path);
				findings.push(
					...saidOf(
						candidate,
						fields,
						dangling(
							referral,
							{ known, on: scheduled.get(keyOf(referral.to, referral.id))?.on },
							!gone && part === undefined,
						),
					),
				);
				if (gone) continue;
				if (part) data = without(data, part);
				else blocked = true;
			}
			if (blocked) {
				candidates.delete(key);
				again = true;
			} else candidate.data = data;
		}
	}
	return findings;
};

/**
 * Takes out of real entries what they say of worked examples, and says so (`warn`): nothing real may be shown to come
 * from what was invented, to have led to it or to have been tried there. Where a required field would be left empty the
 * reference stays, and pages show it without a link.
 * @param candidates sound entries, by key; the data of real ones is pruned
 */
export const keepExamplesApart = (candidates: Map<EntryKey, Candidate>): Finding[] => {
	const findings: Finding[] = [];
	for (const candidate of candidates.values()) {
		if (isWorkedExample(candidate.data)) continue;
		const { fields } = typeNamed(candidate.type);
		const named = referralsOf(fields, candidate.data).filter(({ to, id }) =>
			isWorkedExample(candidates.get(keyOf(to, id))?.data),
		);
		for (const referral of named.toReversed()) {
			findings.push(...saidOf(candidate, fields, exampleNamed(referral)));
			// Gone already together with the row or the group it stood in.
			if (valueAtPath(candidate.data, referral.path) !== referral.id) continue;
			const part = removable(fields, candidate.data, referral.path);
			if (part) candidate.data = without(candidate.data, part);
		}
	}
	return findings;
};

const saidOf = ({ file, placeOf }: Candidate, fields: Fields, finding: FieldFinding): Finding[] =>
	located([finding], inFile({ file, fields, placeOf }));

const exampleNamed = ({ to, id, path }: Referral): FieldFinding => ({
	path,
	rule: 'reference',
	severity: 'warn',
	found: id,
	message: `“${id}” is a worked example, which was invented; expected a real ${typeNamed(to).singular.toLowerCase()}. The page does not show it.`,
	next: `Take it out. Readers find worked examples at ${WORKED_EXAMPLE.address}.`,
});

const dangling = (
	{ to, id, path }: Referral,
	{ known, on }: { known: ReadonlyMap<TypeName, readonly string[]>; on: string | undefined },
	blocks: boolean,
): FieldFinding => {
	const ids = known.get(to) ?? [];
	const singular = typeNamed(to).singular.toLowerCase();
	const at = { path, rule: 'reference', severity: blocks ? ('block' as const) : ('warn' as const), found: id };
	if (on !== undefined)
		return {
			...at,
			severity: blocks ? 'block' : 'inform',
			message: `The ${singular} “${id}” is published on ${dayInWords(on)}; until then this page does not name it.`,
			next: blocks ? 'Give this page the same day, or choose another.' : 'Nothing needs to be done.',
		};
	if (ids.includes(id))
		return {
			...at,
			message: `The ${singular} “${id}” has been left out because of its own faults.`,
			next: `Mend ${hrefOf(to, id)} first.`,
		};
	const meant = nearest(id, ids);
	return {
		...at,
		message: `Unexpected “${id}”, expected the name of a ${singular} that exists.`,
		next: meant ? `Did you mean “${meant}”?` : `Choose a ${singular} from the list in the editor.`,
	};
};

/** The same data without the value at one path; an optional list left empty goes with its last item. */
const without = (data: unknown, path: Path): unknown => {
	const [step, ...rest] = path;
	if (step === undefined) return undefined;
	if (Array.isArray(data))
		return rest.length
			? data.map((item, index) => (index === step ? without(item, rest) : item))
			: data.filter((_, index) => index !== step);
	const inner = own(data as Record<string, unknown>, String(step));
	const others = Object.fromEntries(Object.entries(data as Record<string, unknown>).filter(([name]) => name !== step));
	if (!rest.length) return others;
	const kept = without(inner, rest);
	return Array.isArray(kept) && kept.length === 0 ? others : { ...(data as object), [step]: kept };
};
