/**
 * Whether a text can hold a match of an expression at all, told without running it. Most rules look for what most
 * sentences do not hold; their expressions are long, and slow to compile and to run. The literals that the expressions
 * need stand in one tree of symbols; a text is walked through once, and its note says which of them it holds.
 */
import { symbolIn, type Condition, type Literal } from './literals.ts';
import { requirementOf } from './requirement.ts';
import { isPlainLetterAt, SYMBOL_COUNT, symbolAt } from './symbols.ts';

/** A condition in which a set of literals is a number: its place in a note. */
type Asked = number | { readonly all: readonly Asked[] } | { readonly some: readonly Asked[] };

/** The tree, as a table: from each node by each symbol to the next; 0 is nowhere. */
let table = new Int32Array(SYMBOL_COUNT * 1024);
let nodes = 1;
/** For each node at which literals end, the sets that they are of. */
const ends: number[][] = [[]];
/** The number of each set of literals. */
const numbers = new Map<string, number>();

const nodeOf = (literal: Literal): number => {
	let node = 0;
	for (let at = 0; at < literal.length; at += 1) {
		const place = node * SYMBOL_COUNT + symbolIn(literal, at);
		if (table[place] === 0) {
			table[place] = nodes;
			ends.push([]);
			nodes += 1;
			if (nodes * SYMBOL_COUNT > table.length) {
				const larger = new Int32Array(table.length * 2);
				larger.set(table);
				table = larger;
			}
		}
		node = table[place]!;
	}
	return node;
};

const numberOf = (literals: readonly Literal[]): number => {
	const key = literals.toSorted().join(' ');
	const known = numbers.get(key);
	if (known !== undefined) return known;
	const number = numbers.size;
	numbers.set(key, number);
	for (const literal of literals) ends[nodeOf(literal)]!.push(number);
	return number;
};

const askedOf = (condition: Condition): Asked => {
	if ('literals' in condition) return numberOf(condition.literals);
	return 'all' in condition ? { all: condition.all.map(askedOf) } : { some: condition.some.map(askedOf) };
};

/** Which sets of literals a text holds one of, a bit for each; and how many sets there were when it was noted. */
interface Note {
	bits: Uint32Array;
	sets: number;
}

/** For each node, the number of the last note that it was put into: a sign that fills a text is put in once. */
let marked = new Int32Array(0);
let notes = 0;

const noteOf = (text: string): Note => {
	const bits = new Uint32Array((numbers.size + 31) >> 5);
	if (marked.length < nodes) marked = new Int32Array(nodes * 2);
	notes += 1;
	const mark = (node: number) => {
		if (marked[node] === notes) return;
		marked[node] = notes;
		for (const number of ends[node]!) bits[number >> 5]! |= 1 << (number & 31);
	};
	const walk = (from: number, at: number) => {
		for (let [node, here] = [from, at]; here < text.length; here += 1) {
			node = table[node * SYMBOL_COUNT + symbolAt(text, here)]!;
			if (node === 0) return;
			mark(node);
			const edge = table[node * SYMBOL_COUNT]!;
			if (edge !== 0 && !isPlainLetterAt(text, here + 1)) mark(edge);
		}
	};
	const opening = table[0]!;
	for (let at = 0; at < text.length; at += 1) {
		walk(0, at);
		if (opening !== 0 && !isPlainLetterAt(text, at - 1)) walk(opening, at);
	}
	return { bits, sets: numbers.size };
};

let last: { text: string; note: Note } | undefined;

/** By text; emptied when it has grown, so that a service that reads for days keeps no more than a few documents. */
const noted = new Map<string, Note>();
const MOST_LETTERS = 400_000;
let letters = 0;

const noteOnce = (text: string): Note => {
	// The rules ask dozens of expressions of one sentence before they go on to the next.
	if (last?.text === text && last.note.sets === numbers.size) return last.note;
	const known = noted.get(text);
	if (known?.sets === numbers.size) {
		last = { text, note: known };
		return known;
	}
	if (letters > MOST_LETTERS) {
		noted.clear();
		letters = 0;
	}
	const note = noteOf(text);
	noted.set(text, note);
	letters += text.length;
	last = { text, note };
	return note;
};

const notedTogether = new WeakMap<object, Note>();

/** What the texts of some parts hold together. */
const noteOfAll = (parts: readonly { text: string }[]): Note => {
	const known = notedTogether.get(parts);
	if (known?.sets === numbers.size) return known;
	const bits = new Uint32Array((numbers.size + 31) >> 5);
	for (const { text } of parts) for (const [at, some] of noteOnce(text).bits.entries()) bits[at]! |= some;
	const note = { bits, sets: numbers.size };
	notedTogether.set(parts, note);
	return note;
};

const askedBy = new WeakMap<RegExp, { asked: Asked | undefined }>();

const askedOnce = (expression: RegExp): Asked | undefined => {
	let known = askedBy.get(expression);
	if (!known) {
		const condition = requirementOf(expression);
		known = { asked: condition && askedOf(condition) };
		askedBy.set(expression, known);
	}
	return known.asked;
};

const holds = (bits: Uint32Array, asked: Asked): boolean => {
	if (typeof asked === 'number') return (bits[asked >> 5]! & (1 << (asked & 31))) !== 0;
	const isAll = 'all' in asked;
	for (const one of isAll ? asked.all : asked.some) if (holds(bits, one) !== isAll) return !isAll;
	return isAll;
};

/** False only where no match of the expression can stand in the text. */
export const mayMatch = (text: string, expression: RegExp): boolean => {
	const asked = askedOnce(expression);
	return asked === undefined || holds(noteOnce(text).bits, asked);
};

/** The same for several texts at once, which must not change: false only where none of them can hold a match. */
export const mayMatchIn = (parts: readonly { text: string }[], expression: RegExp): boolean => {
	const asked = askedOnce(expression);
	return asked === undefined || holds(noteOfAll(parts).bits, asked);
};
