/** Short texts that a match must hold, in symbols, and how a prefilter joins, weighs and combines them. */
import { DIGIT, isLetterSymbol, symbolAt } from './symbols.ts';

/** A text in symbols, one character for each. */
export type Literal = string;

/** The side of a letter where no other letter of ASCII stands: it takes no room in a text. */
export const EDGE: Literal = '@';

/** What every match holds: one of some literals, or all of some conditions, or one of some. */
export type Condition =
	| { readonly literals: readonly Literal[] }
	| { readonly all: readonly Condition[] }
	| { readonly some: readonly Condition[] };

/** What is known of a part of an expression. */
export interface Piece {
	/** All that it can match, where that is little. */
	exact?: readonly Literal[];
	/** What every match of it holds, where that can be said. */
	needs?: Condition;
}

export const ANYTHING: Piece = {};
export const EMPTY: Piece = { exact: [''] };
export const AT_EDGE: Piece = { exact: [EDGE] };

const MOST_JOINED = 72;
const MOST_CHOICES = 1500;
const LONGEST = 10;
/** Conditions that are asked one after the other; what a fifth would keep out is little. */
const MOST_TOGETHER = 4;

/** The symbols of a text, as a literal. */
export const literalOf = (text: string): Literal => {
	let literal = '';
	for (let at = 0; at < text.length; at += 1) literal += String.fromCharCode(64 + symbolAt(text, at));
	return literal;
};

/** The symbol that stands in a literal at `at`; that of an edge is 0. */
export const symbolIn = (literal: Literal, at: number) => literal.charCodeAt(at) - 64;

const COMMON = new Set(
	'the and ing her his was for hat ent ion ter ere all with had not but who that this they one our out day man wit ith ver ate ell'
		.split(' ')
		.map(literalOf),
);
const IS_SPACE = literalOf(' ');
const IS_DIGIT = String.fromCharCode(64 + DIGIT);

/** How often a literal is to be expected in running text; a rough order is enough. */
const commonness = (literal: Literal): number => {
	if (literal.includes(IS_DIGIT)) return 0.2;
	if (literal.length < 3) return 20;
	if (COMMON.has(literal) || (literal.length < 5 && literal.includes(IS_SPACE))) return 2;
	return 0.3 / (literal.length - 2) ** 2;
};

/** How little a condition keeps out. */
const costOf = (condition: Condition): number => {
	if ('literals' in condition) return condition.literals.reduce((sum, literal) => sum + commonness(literal), 0);
	if ('all' in condition) return Math.min(...condition.all.map(costOf));
	return condition.some.reduce((sum, one) => sum + costOf(one), 0);
};

/**
 * What is looked for of a literal: no more than its beginning. An edge within it, or beside anything but a letter, says
 * nothing.
 */
const lookedFor = (literal: Literal): Literal => {
	const bare = literal.replaceAll(EDGE, '');
	const cut = bare.slice(0, LONGEST);
	const opens = literal.startsWith(EDGE) && isLetterSymbol(symbolIn(bare, 0)) ? EDGE : '';
	const ends = literal.endsWith(EDGE) && cut === bare && isLetterSymbol(symbolIn(bare, bare.length - 1)) ? EDGE : '';
	return bare ? opens + cut + ends : '';
};

/** The literals of which a match holds one; nothing where it may be without any. */
const oneOf = (literals: readonly Literal[]): Condition | undefined => {
	const wanted = literals.map(lookedFor);
	return wanted.length && !wanted.includes('') ? { literals: withoutLonger(wanted) } : undefined;
};

/** All of these conditions. */
const allOf = (conditions: readonly (Condition | undefined)[]): Condition | undefined => {
	const known = conditions.filter((one) => one !== undefined).flatMap((one) => ('all' in one ? one.all : [one]));
	if (known.length < 2) return known[0];
	const different = new Map(known.map((one) => [JSON.stringify(one), { one, cost: costOf(one) }]));
	const rarestFirst = [...different.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_TOGETHER);
	return rarestFirst.length === 1 ? rarestFirst[0]!.one : { all: rarestFirst.map(({ one }) => one) };
};

/** One of these conditions; what asks for literals alone asks for them together. */
const someOf = (conditions: readonly Condition[]): Condition => {
	const known = conditions.flatMap((one) => ('some' in one ? one.some : [one]));
	const literals = known.flatMap((one) => ('literals' in one ? one.literals : []));
	const others = known.filter((one) => !('literals' in one));
	const together: Condition[] = literals.length ? [{ literals: withoutLonger(literals) }] : [];
	return others.length + together.length === 1 ? (others[0] ?? together[0]!) : { some: [...together, ...others] };
};

/** What a piece cannot match without; nothing where it may be empty. */
export const needsOf = ({ exact, needs }: Piece): Condition | undefined => (exact && oneOf(exact)) ?? needs;

const distinct = (literals: readonly Literal[]) => [...new Set(literals)];

/** Either of these. */
export const choiceOf = (pieces: readonly Piece[]): Piece => {
	const exact = pieces.flatMap((piece) => piece.exact ?? []);
	const needs = pieces.map(needsOf);
	return {
		...(pieces.every((piece) => piece.exact) && exact.length <= MOST_CHOICES ? { exact: distinct(exact) } : {}),
		...(needs.every((one) => one !== undefined) ? { needs: someOf(needs) } : {}),
	};
};

const joined = (one: readonly Literal[], other: readonly Literal[]) =>
	one.length === 1 && other.length === 1
		? [one[0]! + other[0]!]
		: distinct(one.flatMap((first) => other.map((second) => first + second)));

const longest = (literals: readonly Literal[]) => literals.reduce((most, { length }) => Math.max(most, length), 0);

/** One after the other. */
export const sequenceOf = (pieces: readonly Piece[]): Piece => {
	let run: readonly Literal[] = [''];
	let whole = true;
	const needs: (Condition | undefined)[] = [];
	for (const piece of pieces) {
		const { exact } = piece;
		if (exact && run.length * exact.length <= MOST_JOINED && longest(run) < LONGEST) {
			run = joined(run, exact);
			continue;
		}
		needs.push(oneOf(run), needsOf(piece));
		run = exact && exact.length <= MOST_JOINED ? exact : [''];
		whole = false;
	}
	if (whole) return pieces.length === 1 ? pieces[0]! : { exact: run };
	const all = allOf([...needs, oneOf(run)]);
	return all ? { needs: all } : ANYTHING;
};

/** Repeated at least so often, and no more than so often. */
export const repeatOf = (piece: Piece, least: number, most: number): Piece => {
	if (least === 1 && most === 1) return piece;
	if (least === 0) {
		const isOptional = most === 1 && piece.exact && piece.exact.length < MOST_JOINED;
		return isOptional ? { exact: distinct(['', ...piece.exact!]) } : ANYTHING;
	}
	const needs = needsOf(piece);
	return needs ? { needs } : ANYTHING;
};

/** The same literals without those that hold another of them: whoever has the longer one has the shorter. */
const withoutLonger = (literals: readonly Literal[]): readonly Literal[] => {
	const shortestFirst = distinct(literals).sort((one, other) => one.length - other.length);
	if (shortestFirst[0]?.length === shortestFirst.at(-1)?.length) return shortestFirst;
	const kept = new Set<Literal>();
	const lengths = new Set<number>();
	for (const literal of shortestFirst) {
		if (holdsOneOf(literal, kept, lengths)) continue;
		kept.add(literal);
		lengths.add(literal.length);
	}
	return [...kept];
};

const holdsOneOf = (literal: Literal, kept: ReadonlySet<Literal>, lengths: ReadonlySet<number>): boolean => {
	for (const length of lengths)
		for (let start = 0; start + length <= literal.length; start += 1)
			if (kept.has(literal.slice(start, start + length))) return true;
	return false;
};
