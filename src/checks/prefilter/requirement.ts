/**
 * What an expression cannot match without: conditions on the short texts that every match holds (RE2 calls it a
 * prefilter). Read from the source of the expression, so that nobody keeps a second list in step. Only what is plain to
 * see is used: letters, groups, choices, repeats, small classes. Whatever else stands there “may be anything”, so that
 * the answer may be useless and never wrong.
 */
import {
	ANYTHING,
	AT_EDGE,
	choiceOf,
	EMPTY,
	literalOf,
	needsOf,
	repeatOf,
	sequenceOf,
	type Condition,
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
/** Brackets, and whatever is escaped. */
const BRACKETS = /\\[^]|[()[\]]/g;
/** Any letter first, alone or beside other characters: where it must not stand, no letter of ASCII does. */
const NO_LETTER = /^(?:\\p\{L\}|\\w|\[(?:\\p\{L\}|\\w)[^\]\\]*(?:\\[^][^\]\\]*)*\])(?=[|)])/;
/** What follows a backslash. */
const ESCAPED = /[pPu]\{[^}]*\}|u[\da-f]{4}|k<[^>]*>|c[a-z]|x[\da-f]{2}|[^]/iuy;

/** Edges that stand before and behind every choice of a group: those that stand around the group. */
interface Edges {
	before: boolean;
	behind: boolean;
}

const NO_EDGES: Edges = { before: false, behind: false };

const readChoice = (reading: Reading, edges: Edges = NO_EDGES): Piece => {
	const choices = [readSequence(reading, edges)];
	while (reading.source[reading.at] === '|') {
		reading.at += 1;
		choices.push(readSequence(reading, edges));
	}
	return choices.length === 1 ? choices[0]! : choiceOf(choices);
};

const readSequence = (reading: Reading, edges: Edges): Piece => {
	const { source } = reading;
	const pieces: Piece[] = edges.before ? [AT_EDGE] : [];
	for (;;) {
		PLAIN.lastIndex = reading.at;
		const plain = PLAIN.exec(source)?.[0];
		if (plain) {
			pieces.push({ exact: [literalOf(plain)] });
			reading.at += plain.length;
		}
		const next = source[reading.at];
		if (!next || next === '|' || next === ')') return sequenceOf(edges.behind ? [...pieces, AT_EDGE] : pieces);
		pieces.push(readRepeated(reading, pieces.at(-1) === AT_EDGE));
	}
};

const readRepeated = (reading: Reading, afterEdge: boolean): Piece => {
	const piece = readOne(reading, afterEdge);
	if (!/[*+?{]/.test(reading.source[reading.at] ?? '')) return piece;
	REPEAT.lastIndex = reading.at;
	const [sign, least, comma, most] = REPEAT.exec(reading.source)!;
	reading.at = REPEAT.lastIndex;
	if (least === undefined) return repeatOf(piece, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity);
	return repeatOf(piece, Number(least), comma ? Number(most || Infinity) : Number(least));
};

const readOne = (reading: Reading, afterEdge: boolean): Piece => {
	const { source } = reading;
	const character = source[reading.at]!;
	if (character === '(') return readGroup(reading, afterEdge);
	if (character === '[') return readClass(reading);
	reading.at += 1;
	if (character === '\\') return readEscape(reading);
	if (character === '.') return ANYTHING;
	return character === '^' || character === '$' ? AT_EDGE : { exact: [literalOf(character)] };
};

/** Where the group ends whose inside begins at `at`. */
const endOfGroup = (source: string, at: number): number => {
	BRACKETS.lastIndex = at;
	let [depth, inClass] = [1, false];
	while (depth > 0) {
		const [found] = BRACKETS.exec(source)!;
		if (found === '[') inClass = true;
		else if (found === ']') inClass = false;
		else if (found === '(' && !inClass) depth += 1;
		else if (found === ')' && !inClass) depth -= 1;
	}
	return BRACKETS.lastIndex;
};

const isEdge = (source: string, at: number) => {
	if (source.startsWith('\\b', at)) return !/[*+?{]/.test(source[at + 2] ?? '');
	return source.startsWith('(?!', at) && NO_LETTER.test(source.slice(at + 3));
};

const readGroup = (reading: Reading, afterEdge: boolean): Piece => {
	OPENING.lastIndex = reading.at;
	const [open] = OPENING.exec(reading.source)!;
	reading.at = OPENING.lastIndex;
	const from = reading.at;
	const isPart = !/^\(\?<?[=!]/.test(open);
	const inside = readChoice(reading, {
		before: isPart && afterEdge,
		behind: isPart && isEdge(reading.source, endOfGroup(reading.source, from)),
	});
	reading.at += 1;
	// What is looked at before or after is no part of the match.
	if (isPart) return inside;
	return /^\(\?<?!/.test(open) && NO_LETTER.test(reading.source.slice(from, reading.at)) ? AT_EDGE : EMPTY;
};

const readEscape = (reading: Reading): Piece => {
	const { source } = reading;
	const letter = source[reading.at]!;
	ESCAPED.lastIndex = reading.at;
	ESCAPED.exec(source);
	reading.at = ESCAPED.lastIndex;
	if (letter === 'b') return AT_EDGE;
	if (letter === 'B') return EMPTY;
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

/** What every match of an expression holds; nothing where none can be named. */
export const requirementOf = ({ source }: RegExp): Condition | undefined => {
	// An edge stands beside letters of ASCII; what is written with their doubles is not taken apart.
	if (/[\u017f\u212a]/u.test(source)) return undefined;
	const reading = { source, at: 0 };
	const needs = needsOf(readChoice(reading));
	return reading.at === source.length ? needs : undefined;
};
