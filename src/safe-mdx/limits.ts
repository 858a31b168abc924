/**
 * How much a contribution may hold. Looked at before anything is parsed, in one pass over the lines, because the
 * engine's own cost grows with the square of nested or unmatched marks.
 */
import type { Place, TextFinding } from '../content-model/finding.ts';
import { findingOf } from './finding-of.ts';

/** Characters. The longest page expected is a tenth of this. */
export const LARGEST_BODY = 100_000;
/** Quotations and lists within each other. */
export const DEEPEST_NESTING = 12;
/** Lines. */
const MOST_LINES = 5_000;
/** Formatting marks between two blank lines. */
export const MOST_MARKS = 1_000;
/** Formatting marks in a body. */
export const MOST_MARKS_IN_ALL = 10_000;
/** Columns of a table. */
const MOST_COLUMNS = 40;
/**
 * Parts of one kind in a body. The engine keeps all it has read in one list and inserts into the middle of it: from
 * about ten thousand steps on, twice the parts cost four to ten times the work. Below these numbers the dearest body
 * costs about as much as six of the longest plain texts.
 */
export const MOST_IN_A_BODY = { items: 2_000, quotes: 1_000, underlines: 1_000, cells: 20_000 } as const;
type CountedKind = keyof typeof MOST_IN_A_BODY;
const NAME_OF_KIND: Record<CountedKind, string> = {
	items: 'points of lists',
	quotes: 'lines of quotations',
	underlines: 'lines of dashes or equals signs',
	cells: 'cells of tables',
};
// Each level of a list needs at least two columns; what is indented further can only be code.
const DEEPEST_INDENT = DEEPEST_NESTING * 6;

const BEGINNING = /[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/y;
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;
const MARKS = /[*_~`[\]<{&]|:\/\/|www\.|@/g;

/** Findings that make it unwise to parse the body at all; empty for anything a person would write. */
export const findingsOfExtent = (body: string, firstLine: number): TextFinding[] => {
	if (body.length > LARGEST_BODY) return [tooLong(firstLine, body.length, LARGEST_BODY, 'characters')];
	const lines = body.split(/\r\n|\r|\n/);
	if (lines.length > MOST_LINES) return [tooLong(firstLine + MOST_LINES, lines.length, MOST_LINES, 'lines')];
	const findings: TextFinding[] = [];
	const said = new Set<string>();
	/** Each limit is told once, where it is first passed. */
	const once = (limit: string, look: () => TextFinding | undefined) => {
		const finding = said.has(limit) ? undefined : look();
		if (!finding) return;
		said.add(limit);
		findings.push(finding);
	};
	const counted: Record<CountedKind, number> = { items: 0, quotes: 0, underlines: 0, cells: 0 };
	const marks: CountedMarks = { inBlock: 0, inAll: 0 };
	lines.forEach((line, index) => {
		const place: Place = { line: firstLine + index, column: 1 };
		const opened = openedBy(line);
		const columns = line.split('|').length - 1;
		once('depth', () => depthFinding(line, opened, place));
		counted.items += opened.items;
		counted.quotes += opened.quotes;
		counted.underlines += UNDERLINE.test(line) ? 1 : 0;
		counted.cells += columns;
		for (const kind of kinds) once(kind, () => partsFinding(kind, counted[kind], place));
		countMarks(marks, line);
		once('marks', () => marksFinding(marks, columns, place));
	});
	return findings;
};

const tooLong = (line: number, found: number, most: number, what: string) =>
	findingOf(
		'body-size',
		{ line, column: 1 },
		{ found: `${written(found)} ${what}`, expected: `${written(most)} ${what}` },
	);

const depthFinding = (line: string, { items, quotes }: Opened, place: Place): TextFinding | undefined => {
	const depth = items + quotes;
	return depth > DEEPEST_NESTING || (depth > 0 && indentOf(line) > DEEPEST_INDENT)
		? findingOf('body-depth', place, { found: line.trim().slice(0, 40), expected: String(DEEPEST_NESTING) })
		: undefined;
};

const partsFinding = (kind: CountedKind, count: number, place: Place): TextFinding | undefined =>
	count > MOST_IN_A_BODY[kind]
		? findingOf('body-parts', place, {
				found: `more than ${written(MOST_IN_A_BODY[kind])} ${NAME_OF_KIND[kind]}`,
				expected: written(MOST_IN_A_BODY[kind]),
			})
		: undefined;

/** Formatting marks since the last blank line, and in all. */
interface CountedMarks {
	inBlock: number;
	inAll: number;
}

const countMarks = (counted: CountedMarks, line: string) => {
	const marks = line.match(MARKS)?.length ?? 0;
	counted.inBlock = line.trim() === '' ? 0 : counted.inBlock + marks;
	counted.inAll += marks;
};

const marksFinding = ({ inBlock, inAll }: CountedMarks, columns: number, place: Place): TextFinding | undefined => {
	const passed = [
		{ found: columns, most: MOST_COLUMNS },
		{ found: inBlock, most: MOST_MARKS },
		{ found: inAll, most: MOST_MARKS_IN_ALL },
	].find(({ found, most }) => found > most);
	return (
		passed &&
		findingOf('body-marks', place, { found: `${written(passed.found)} and more`, expected: written(passed.most) })
	);
};

const kinds = Object.keys(MOST_IN_A_BODY) as CountedKind[];

const written = (count: number) => count.toLocaleString('en-GB');

/** Points of lists and quotations within each other that a line opens or continues. */
interface Opened {
	items: number;
	quotes: number;
}

/** How many points of lists and quotations within each other a line opens or continues: one line can open twelve. */
const openedBy = (line: string): Opened => {
	let items = 0;
	let quotes = 0;
	BEGINNING.lastIndex = 0;
	for (let piece = BEGINNING.exec(line); piece; piece = BEGINNING.exec(line)) {
		if (piece[0] === '>') quotes += 1;
		else if (piece[0].trim() !== '') items += 1;
	}
	return { items, quotes };
};

/** How far in a line starts, in columns. */
const indentOf = (line: string) => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
