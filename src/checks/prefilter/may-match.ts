/**
 * Whether a text can hold a match of an expression at all, told without running it. Most rules look for what most
 * sentences do not hold; their expressions are long, and slow to compile and to run. A text is noted once, by its runs
 * of three letters in a set of bits. An expression is run only where one of the literals that it needs may stand.
 */
import { symbolIn, type Literal } from './literals.ts';
import { requiredLiterals } from './required-literals.ts';
import { SYMBOL_BITS, symbolAt } from './symbols.ts';

/** A literal as what is looked for of it: the symbols where it is short, else its runs of three. */
interface Wanted {
	symbols: number;
	runs: readonly number[];
}

/** The runs of a stretch of text. */
interface Noted {
	symbols: number;
	bits: Uint32Array;
	mask: number;
}

const RUN = 3;
const RUNS_MASK = (1 << (RUN * SYMBOL_BITS)) - 1;
const BITS_A_LETTER = 8;
const FEWEST_BITS = 512;
/** A long text is noted in stretches: in all of it together nearly every run would stand somewhere. */
const STRETCH = 512;
/** As long as the longest literal, so that none is cut in two. */
const OVERLAP = 16;

const runsIn = (text: string, from: number, to: number, note: (run: number) => void): number => {
	let [symbols, run] = [0, 0];
	for (let at = from; at < to; at += 1) {
		const symbol = symbolAt(text, at);
		symbols |= 1 << symbol;
		run = ((run << SYMBOL_BITS) | symbol) & RUNS_MASK;
		if (at - from >= RUN - 1) note(run);
	}
	return symbols;
};

/** Spreads runs that begin alike over all the bits. */
const placeOf = (run: number, mask: number) => (Math.imul(run, 0x9e3779b1) >>> 7) & mask;

const noteOf = (text: string, from: number, to: number): Noted => {
	let size = FEWEST_BITS;
	while (size < (to - from) * BITS_A_LETTER) size *= 2;
	const [bits, mask] = [new Uint32Array(size / 32), size - 1];
	const symbols = runsIn(text, from, to, (run) => {
		const place = placeOf(run, mask);
		bits[place >> 5]! |= 1 << (place & 31);
	});
	return { symbols, bits, mask };
};

const notesOf = (text: string): Noted[] => {
	const notes: Noted[] = [];
	for (let from = 0; from < text.length; from += STRETCH)
		notes.push(noteOf(text, from, Math.min(text.length, from + STRETCH + OVERLAP)));
	return notes;
};

/** By text; emptied when it has grown, so that a service that reads for days keeps no more than a few documents. */
const noted = new Map<string, Noted[]>();
const MOST_LETTERS = 400_000;
let letters = 0;

const notesOnce = (text: string): Noted[] => {
	const known = noted.get(text);
	if (known) return known;
	if (letters > MOST_LETTERS) {
		noted.clear();
		letters = 0;
	}
	const notes = notesOf(text);
	noted.set(text, notes);
	letters += text.length;
	return notes;
};

const wantedOf = (literal: Literal): Wanted => {
	const runs: number[] = [];
	let [symbols, run] = [0, 0];
	for (let at = 0; at < literal.length; at += 1) {
		symbols |= 1 << symbolIn(literal, at);
		run = ((run << SYMBOL_BITS) | symbolIn(literal, at)) & RUNS_MASK;
		if (at >= RUN - 1) runs.push(run);
	}
	return { symbols, runs };
};

const wantedBy = new WeakMap<RegExp, { wanted: readonly Wanted[] | undefined }>();

const wantedOnce = (expression: RegExp) => {
	let known = wantedBy.get(expression);
	if (!known) {
		known = { wanted: requiredLiterals(expression)?.map(wantedOf) };
		wantedBy.set(expression, known);
	}
	return known.wanted;
};

const mayHold = ({ symbols, bits, mask }: Noted, wanted: Wanted): boolean => {
	if ((symbols & wanted.symbols) !== wanted.symbols) return false;
	for (const run of wanted.runs) {
		const place = placeOf(run, mask);
		if (!(bits[place >> 5]! & (1 << (place & 31)))) return false;
	}
	return true;
};

/** False only where no match of the expression can stand in the text. */
export const mayMatch = (text: string, expression: RegExp): boolean => {
	const wanted = wantedOnce(expression);
	return !wanted || notesOnce(text).some((note) => wanted.some((one) => mayHold(note, one)));
};
