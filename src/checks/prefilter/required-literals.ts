/**
 * What an expression cannot match without: a few short texts of which every match holds at least one (RE2 calls it a
 * prefilter). Read from the source of the expression, so that nobody keeps a second list in step. Only what is plain to
 * see is used: letters, groups, choices, repeats, small classes. Whatever else stands there “may be anything”, so that
 * the answer may be useless and never wrong.
 */
import {
	ANYTHING,
	choiceOf,
	EMPTY,
	literalOf,
	needsOf,
	repeatOf,
	sequenceOf,
	withoutLonger,
	type Literal,
	type Piece,
} from './literals.ts';

/** Where the reading of a source stands. */
interface Reading {
	source: string;
	at: number;
}

const MOST_IN_CLASS = 4;
/** Characters that stand for themselves, but for the last before a sign of repeating. */
const PLAIN = /(?:[^\\()[\]{}|*+?.^$](?![*+?{]))+/y;
const REPEAT = /[*+?]\??|\{(\d+)(?:(,)(\d*))?\}\??/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/y;
/** What follows a backslash. */
const ESCAPED = /[pPu]\{[^}]*\}|u[\da-f]{4}|k<[^>]*>|c[a-z]|x[\da-f]{2}|[^]/iuy;

const readChoice = (reading: Reading): Piece => {
	const choices = [readSequence(reading)];
	while (reading.source[reading.at] === '|') {
		reading.at += 1;
		choices.push(readSequence(reading));
	}
	return choices.length === 1 ? choices[0]! : choiceOf(choices);
};

const readSequence = (reading: Reading): Piece => {
	const { source } = reading;
	const pieces: Piece[] = [];
	for (;;) {
		PLAIN.lastIndex = reading.at;
		const plain = PLAIN.exec(source)?.[0];
		if (plain) {
			pieces.push({ exact: [literalOf(plain)] });
			reading.at += plain.length;
		}
		const next = source[reading.at];
		if (!next || next === '|' || next === ')') return sequenceOf(pieces);
		pieces.push(readRepeated(reading));
	}
};

const readRepeated = (reading: Reading): Piece => {
	const piece = readOne(reading);
	if (!/[*+?{]/.test(reading.source[reading.at] ?? '')) return piece;
	REPEAT.lastIndex = reading.at;
	const [sign, least, comma, most] = REPEAT.exec(reading.source)!;
	reading.at = REPEAT.lastIndex;
	if (least === undefined) return repeatOf(piece, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity);
	return repeatOf(piece, Number(least), comma ? Number(most || Infinity) : Number(least));
};

const readOne = (reading: Reading): Piece => {
	const { source } = reading;
	const character = source[reading.at]!;
	if (character === '(') return readGroup(reading);
	if (character === '[') return readClass(reading);
	reading.at += 1;
	if (character === '\\') return readEscape(reading);
	if (character === '.') return ANYTHING;
	return character === '^' || character === '$' ? EMPTY : { exact: [literalOf(character)] };
};

const readGroup = (reading: Reading): Piece => {
	OPENING.lastIndex = reading.at;
	const [open] = OPENING.exec(reading.source)!;
	reading.at = OPENING.lastIndex;
	const inside = readChoice(reading);
	reading.at += 1;
	// What is looked at before or after is no part of the match.
	return /^\(\?<?[=!]/.test(open) ? EMPTY : inside;
};

const readEscape = (reading: Reading): Piece => {
	const { source } = reading;
	const letter = source[reading.at]!;
	ESCAPED.lastIndex = reading.at;
	ESCAPED.exec(source);
	reading.at = ESCAPED.lastIndex;
	if (letter === 'b' || letter === 'B') return EMPTY;
	if (letter === 'd') return { exact: [literalOf('0')] };
	return /[\p{L}\p{N}]/u.test(letter) ? ANYTHING : { exact: [literalOf(letter)] };
};

const readClass = (reading: Reading): Piece => {
	const { source } = reading;
	let end = reading.at + 1;
	while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
	const inside = source.slice(reading.at + 1, end);
	reading.at = end + 1;
	// Ranges, classes within it and characters of two units are not taken apart, but for the digits.
	if (/^(?:0-9|1-9|\\d)$/.test(inside)) return { exact: [literalOf('0')] };
	if (/^\^|.-.|\\|[\ud800-\udfff]/.test(inside)) return ANYTHING;
	const symbols = new Set([...inside].map(literalOf));
	return symbols.size <= MOST_IN_CLASS ? { exact: [...symbols] } : ANYTHING;
};

/** Literals of which every match of an expression holds at least one; nothing where none can be named. */
export const requiredLiterals = ({ source }: RegExp): readonly Literal[] | undefined => {
	const reading = { source, at: 0 };
	const needs = needsOf(readChoice(reading));
	return reading.at === source.length && needs ? withoutLonger(needs) : undefined;
};
