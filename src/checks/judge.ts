/** Judges one document by every rule. */
import type { Part, CheckedDocument } from './document.ts';
import { allowancesOf, applyAllowances } from './allowance.ts';
import type { Fault } from './fault.ts';
import { compareSeverity, type Rule, type Sighting } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

interface Seen {
	rule: Rule;
	sighting: Sighting;
}

/**
 * What every rule has to say about a document, in reading order.
 * In: the document, and the rules to judge by (all of them unless said). Out: faults without a file name, each
 * with its place counted from one; allowances from front matter are already applied. Throws nothing of its own.
 */
export const judge = (document: CheckedDocument, rules: readonly Rule[] = allRules): Fault[] => {
	const seen = rules.flatMap((rule) => rule.check(document).map((sighting) => ({ rule, sighting })));
	const faults = withoutRepeats(seen).map(toFault);
	return applyAllowances(faults, allowancesOf(document.data), document.today).sort(inReadingOrder);
};

/** True when nothing keeps the document out. */
export const mayBePublished = (faults: readonly Pick<Fault, 'severity'>[]) => faults.every(({ severity }) => severity !== 'block');

const toFault = ({ rule, sighting }: Seen): Fault => {
	const { severity, message, next } = sighting;
	if (!('part' in sighting)) return { ...sighting.at, rule: rule.id, severity, where: sighting.where, found: sighting.found, message, next };
	const { part, start, end } = sighting;
	return { ...part.placeOf(start), rule: rule.id, severity, where: part.where, found: part.text.slice(start, end), message, next };
};

/**
 * Two rules about people often see the same words (“social worker Amina”: a name, and a member of staff).
 * One finding is enough: the stronger, then the longer, then the rule listed first.
 */
const withoutRepeats = (seen: readonly Seen[]): Seen[] => {
	const kept: Seen[] = [];
	const byPart = new Map<Part, (Seen & { sighting: { part: Part; start: number; end: number } })[]>();
	for (const one of seen) {
		if (one.rule.family !== 'people' || !('part' in one.sighting)) {
			kept.push(one);
			continue;
		}
		const list = byPart.get(one.sighting.part) ?? [];
		byPart.set(one.sighting.part, list);
		list.push(one as (typeof list)[number]);
	}
	for (const list of byPart.values()) {
		list.sort((one, other) => compareSeverity(other.sighting.severity, one.sighting.severity) || lengthOf(other.sighting) - lengthOf(one.sighting));
		const standing: typeof list = [];
		for (const one of list) if (!standing.some((other) => covers(other.sighting, one.sighting))) standing.push(one);
		kept.push(...standing);
	}
	return kept;
};

const lengthOf = ({ start, end }: { start: number; end: number }) => end - start;

const covers = (one: { start: number; end: number }, other: { start: number; end: number }) => one.start < other.end && other.start < one.end && one.start <= other.start && other.end <= one.end;

const inReadingOrder = (one: Fault, other: Fault) => one.line - other.line || one.column - other.column || compareSeverity(other.severity, one.severity);
