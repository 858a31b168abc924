/** Sets of short texts, in symbols, as a prefilter joins and weighs them. */
import { DIGIT, symbolAt } from './symbols.ts';

/** A text in symbols, one character for each. */
export type Literal = string;

/** What is known of a part of an expression. */
export interface Piece {
	/** All that it can match, where that is little. */
	exact?: readonly Literal[];
	/** Of which every match holds one, where that can be said. */
	needs?: readonly Literal[];
}

export const ANYTHING: Piece = {};
export const EMPTY: Piece = { exact: [''] };

const MOST_JOINED = 72;
const MOST_CHOICES = 1500;
const LONGEST = 10;

/** The symbols of a text, as a literal. */
export const literalOf = (text: string): Literal => {
	let literal = '';
	for (let at = 0; at < text.length; at += 1) literal += String.fromCharCode(64 + symbolAt(text, at));
	return literal;
};

/** The symbol that stands in a literal at `at`. */
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

/** How little a set of literals keeps out; without any, nothing is kept out. */
const costOf = (literals: readonly Literal[]): number => {
	let sum = 0;
	for (const literal of literals) sum += literal ? commonness(literal) : Infinity;
	return literals.length ? sum : Infinity;
};

/** Of two sets either of which every match fulfils, the one that keeps out more. */
const better = (one: readonly Literal[] | undefined, other: readonly Literal[] | undefined) => {
	if (!one || !other) return one ?? other;
	return costOf(other) < costOf(one) ? other : one;
};

/** The literals that a piece cannot match without; nothing where it may be empty. */
export const needsOf = ({ exact, needs }: Piece): readonly Literal[] | undefined =>
	better(exact?.includes('') ? undefined : exact, needs);

const distinct = (literals: readonly Literal[]) => [...new Set(literals)];

/** Either of these. */
export const choiceOf = (pieces: readonly Piece[]): Piece => {
	const exact = pieces.flatMap((piece) => piece.exact ?? []);
	const needs = pieces.map(needsOf);
	const all = needs.flatMap((one) => one ?? []);
	return {
		...(pieces.every((piece) => piece.exact) && exact.length <= MOST_CHOICES ? { exact: distinct(exact) } : {}),
		...(needs.every(Boolean) && all.length <= MOST_CHOICES ? { needs: distinct(all) } : {}),
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
	let needs: readonly Literal[] | undefined;
	for (const piece of pieces) {
		const { exact } = piece;
		if (exact && run.length * exact.length <= MOST_JOINED && longest(run) < LONGEST) {
			run = joined(run, exact);
			continue;
		}
		needs = better(better(needs, needsOf({ exact: run })), needsOf(piece));
		run = exact && exact.length <= MOST_JOINED ? exact : [''];
		whole = false;
	}
	if (whole) return pieces.length === 1 ? pieces[0]! : { exact: run };
	needs = better(needs, needsOf({ exact: run }));
	return needs ? { needs } : ANYTHING;
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
export const withoutLonger = (literals: readonly Literal[]): readonly Literal[] => {
	const shortestFirst = distinct(literals.map((literal) => literal.slice(0, LONGEST))).sort(
		(one, other) => one.length - other.length,
	);
	const kept = new Set<Literal>();
	for (const literal of shortestFirst) if (!holdsOneOf(literal, kept)) kept.add(literal);
	return [...kept];
};

const holdsOneOf = (literal: Literal, kept: ReadonlySet<Literal>): boolean => {
	for (let start = 0; start < literal.length; start += 1)
		for (let end = start + 1; end <= literal.length; end += 1) if (kept.has(literal.slice(start, end))) return true;
	return false;
};
