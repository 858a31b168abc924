/** Checks one document by every rule. */
import { compareSeverity, type Finding, type Spot } from '../content-model/finding.ts';
import { locatedInOrder, type Locate } from '../content-model/locate.ts';
import type { Part, CheckedDocument } from './document.ts';
import { allowancesOf, applyAllowances } from './allowance.ts';
import { idleAllowances } from './idle-allowances.ts';
import { seenText, type SeenText } from './reading/seen-text.ts';
import type { Rule, RuleMatch } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

interface Seen {
	rule: Rule;
	match: RuleMatch;
}

/**
 * What every rule has to say about a document, in reading order.
 * In: the document, who says where its spots are, and the rules to check by (all of them unless said). Out: findings
 * where they are; allowances from front matter are already applied. Throws nothing of its own.
 */
export const checkDocument = <Where>(
	document: CheckedDocument,
	locate: Locate<Where>,
	rules: readonly Rule[] = allRules,
): Finding<Where>[] => {
	const asSeen = withSeenTexts(document);
	const seen = rules.flatMap((rule) => rule.check(asSeen).map((match) => ({ rule, match })));
	const findings = withoutRepeats(seen).map(toFinding);
	const allowances = allowancesOf(document.data);
	return locatedInOrder(
		[
			...applyAllowances(findings, allowances, document.today),
			...(allowances.length > 0 ? idleAllowances(document.data, allowances, findings, rules) : []),
		],
		locate,
	);
};

/** What was typed, for each part whose text is seen otherwise. */
const typedParts = new WeakMap<Part, { part: Part; seen: SeenText }>();

/** The document with every text as the eye sees it. Web addresses and names of files are read as they are typed. */
const withSeenTexts = (document: CheckedDocument): CheckedDocument => {
	const parts = document.parts.map((part) => {
		const seen = part.kind === 'web-address' || part.kind === 'file-name' ? undefined : seenText(part.text);
		if (!seen) return part;
		const read: Part = {
			...part,
			text: seen.text,
			spotOf: (offset) => part.spotOf(seen.typed(offset, offset).start),
		};
		typedParts.set(read, { part, seen });
		return read;
	});
	return parts.every((part, index) => part === document.parts[index]) ? document : { ...document, parts };
};

const toFinding = ({ rule, match }: Seen): Finding<Spot> => {
	const { severity, message, next } = match;
	if (!('part' in match)) return { ...match.at, rule: rule.id, severity, found: match.found, message, next };
	const { part, start, end } = match;
	const typed = typedParts.get(part);
	const words = typed?.seen.typed(start, end) ?? { start, end };
	return {
		...part.spotOf(start),
		rule: rule.id,
		severity,
		found: (typed?.part ?? part).text.slice(words.start, words.end),
		message,
		next,
	};
};

type Found = Seen & { match: { part: Part; start: number; end: number } };

/**
 * Two rules about people often see the same words (“social worker Amina”: a name, and a member of staff).
 * One finding is enough: the stronger, then the longer, then the rule listed first.
 */
const withoutRepeats = (seen: readonly Seen[]): Seen[] => {
	const kept: Seen[] = [];
	const byPart = new Map<Part, Found[]>();
	for (const one of seen) {
		if (one.rule.family !== 'people' || !('part' in one.match)) {
			kept.push(one);
			continue;
		}
		const list = byPart.get(one.match.part) ?? [];
		byPart.set(one.match.part, list);
		list.push(one as Found);
	}
	for (const list of byPart.values()) {
		const special = strongest(list.filter(({ rule }) => !rule.leavesToOthers));
		const general = list.filter(({ rule }) => rule.leavesToOthers);
		kept.push(...(general.length ? withGeneral(special, general) : special));
	}
	return kept;
};

const strongest = (list: Found[]): Found[] => {
	list.sort(
		(one, other) =>
			compareSeverity(other.match.severity, one.match.severity) || lengthOf(other.match) - lengthOf(one.match),
	);
	const isCovered = coverOf(list.map(({ match }) => match.start));
	return list.filter(({ match }) => !isCovered(match));
};

/**
 * What a general rule has to say, where nobody is named and others have not said half of it; then what
 * they warn of within it is a part of it. General findings are clauses in reading order, none over another.
 */
const withGeneral = (special: readonly Found[], general: readonly Found[]): Found[] => {
	const inOrder = special.toSorted((one, other) => one.match.start - other.match.start);
	const kept: Found[] = [];
	let at = 0;
	for (const clause of general) {
		for (; at < inOrder.length && inOrder[at]!.match.start < clause.match.start; at += 1) kept.push(inOrder[at]!);
		const from = at;
		while (at < inOrder.length && inOrder[at]!.match.start < clause.match.end) at += 1;
		const within = inOrder.slice(from, at);
		const before = kept.at(-1);
		const isSaid =
			within.some(({ rule, match }) => rule.namesSomebody && match.severity === 'block') ||
			lengthSaid(clause, before ? [before, ...within] : within) * 2 >= lengthOf(clause.match);
		if (!isSaid) kept.push(clause);
		kept.push(...within.filter((one) => isSaid || !isPartOf(one, clause)));
	}
	return [...kept, ...inOrder.slice(at)];
};

const isPartOf = ({ match }: Found, clause: Found) =>
	match.severity !== 'block' &&
	match.end <= clause.match.end &&
	compareSeverity(match.severity, clause.match.severity) <= 0;

/** How many characters of a clause others speak of at least as strongly; they are in the order of where they begin. */
const lengthSaid = (clause: Found, others: readonly Found[]) => {
	let [reached, said] = [clause.match.start, 0];
	for (const { match } of others) {
		if (compareSeverity(match.severity, clause.match.severity) < 0) continue;
		const [start, end] = [Math.max(reached, match.start), Math.min(clause.match.end, match.end)];
		said += Math.max(0, end - start);
		reached = Math.max(reached, end);
	}
	return said;
};

const lengthOf = ({ start, end }: { start: number; end: number }) => end - start;

/**
 * Tells of each stretch whether one that was told before and not covered itself holds it whole, and remembers it if
 * not.
 * Remembers, for every start, the furthest end of those that begin no later, in a tree of prefixes: ten thousand
 * stretches over one another cost no more than ten thousand beside one another.
 */
const coverOf = (starts: readonly number[]) => {
	const places = new Map(
		[...new Set(starts)].sort((one, other) => one - other).map((start, index) => [start, index + 1]),
	);
	const furthest = new Array<number>(places.size + 1).fill(-1);
	return ({ start, end }: { start: number; end: number }): boolean => {
		const place = places.get(start) ?? 0;
		let reached = -1;
		for (let at = place; at > 0; at -= at & -at) reached = Math.max(reached, furthest[at] ?? -1);
		if (end > start && reached >= end) return true;
		for (let at = place; at < furthest.length; at += at & -at) furthest[at] = Math.max(furthest[at] ?? -1, end);
		return false;
	};
};
