/** The fields of a contribution: between two lines of three hyphens in an entry, or a whole file of fields. */
import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	parseDocument,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
} from 'yaml';
import type { Place, TextFinding } from '../content-model/finding.ts';
import type { Path } from '../content-model/walk.ts';
import { findingOf, inReadingOrder } from './finding-of.ts';
import { findingsOfHiddenCharacters } from './hidden-characters.ts';
import { DEEPEST, isTooDeep } from './yaml-depth.ts';
import { findingOfError, findingsOfNodes, linesOf } from './yaml-findings.ts';

/** Characters of fields; the longest file of fields expected is a tenth of this. */
const LARGEST = 150_000;
const MOST_LINES = 6_000;

export interface SplitEntry {
	/** The lines between the fences. */
	frontMatter: string;
	/** The line of the file the fields begin on, counted from one. */
	frontMatterLine: number;
	body: string;
	/** The line of the file the body begins on, counted from one. */
	bodyLine: number;
}

/**
 * Splits an entry into its fields and its body. A byte-order mark at the start is ignored: some editors on Windows
 * write one.
 *
 * @returns The two parts and the lines they begin on, or `{ finding }` where a line of three hyphens is missing.
 */
export const splitFrontMatter = (text: string): SplitEntry | { finding: TextFinding } => {
	const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/(?<=\n)|(?<=\r)(?!\n)/);
	const [opening = ''] = lines;
	if (!isFence(opening))
		return {
			finding: findingOf(
				'yaml-fences',
				{ line: 1, column: 1 },
				{
					found: opening.trim().slice(0, 60) || 'an empty first line',
					expected: 'a first line of three hyphens (---), then the fields',
				},
			),
		};
	const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
	if (closing === -1)
		return {
			finding: findingOf(
				'yaml-fences',
				{ line: 1, column: 1 },
				{
					found: '---',
					expected: 'a second line of three hyphens (---) after the last field',
					next: 'Put a line with only --- after the last field.',
				},
			),
		};
	return {
		frontMatter: lines.slice(1, closing).join(''),
		frontMatterLine: 2,
		body: lines.slice(closing + 1).join(''),
		bodyLine: closing + 2,
	};
};

const isFence = (line: string) => /^---[ \t]*(?:\r\n|\r|\n)?$/.test(line);

export interface FieldComment extends Place {
	text: string;
}

export interface ParsedFields {
	/** Plain data. Days stay text. Empty fields are `{}`; undefined when there is a finding. */
	data: unknown;
	findings: TextFinding[];
	/** What stands after “#”, with its place in the file. Nobody sees it on the site, and everybody in the history. */
	comments: readonly FieldComment[];
	/** Where a field stands in the file; the nearest field around it if it is not there. */
	placeOf: (path: Path) => Place;
}

/**
 * Reads fields: the plain part of YAML 1.2, where every key stands once and nothing is copied or built.
 *
 * @param yamlText The lines between the fences, or a whole file of fields.
 * @param firstLine The line of the file they begin on, counted from one.
 * @returns Data, findings in reading order and a way to find places. Never throws.
 */
export const parseFrontMatter = (yamlText: string, firstLine: number): ParsedFields => {
	// A whole file of fields may begin with a byte-order mark, as an entry may.
	const text = (firstLine === 1 && yamlText.startsWith('\uFEFF') ? yamlText.slice(1) : yamlText).replace(
		/\r(?!\n)/g,
		'\n',
	);
	const start: Place = { line: firstLine, column: 1 };
	const refused = (findings: TextFinding[]): ParsedFields => ({
		data: undefined,
		findings,
		comments: [],
		placeOf: () => start,
	});
	if (text.length > LARGEST)
		return refused([
			findingOf('yaml-size', start, {
				found: `${written(text.length)} characters`,
				expected: `${written(LARGEST)} characters`,
			}),
		]);
	const lines = text.split('\n').length;
	if (lines > MOST_LINES)
		return refused([
			findingOf('yaml-size', start, { found: `${written(lines)} lines`, expected: `${written(MOST_LINES)} lines` }),
		]);
	if (isTooDeep(text))
		return refused([findingOf('yaml-depth', start, { found: 'too many levels', expected: String(DEEPEST) })]);
	const counter = new LineCounter();
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	const document = documentOf(text, counter);
	if (!document)
		return refused([findingOf('yaml-depth', start, { found: 'too many levels', expected: String(DEEPEST) })]);
	const lineAt = linesOf(text);
	const findings = [
		...findingsOfHiddenCharacters(text, firstLine, 'yaml-hidden-character'),
		...[...document.errors, ...document.warnings].map((error) => findingOfError(error, text, lineAt, placeAt)),
		...findingsOfNodes(document, text, lineAt, placeAt),
	];
	const placeOf = (path: Path): Place => placeAt(offsetOf(document, path));
	const comments = commentsIn(text, placeAt);
	return findings.length > 0
		? { data: undefined, findings: inReadingOrder(findings), comments, placeOf }
		: { data: document.toJS({ maxAliasCount: 0 }) ?? {}, findings: [], comments, placeOf };
};

/** The text as the parser reads it; undefined where it has more levels than the parser can go down. */
const documentOf = (text: string, lineCounter: LineCounter): Document.Parsed | undefined => {
	const { stackTraceLimit } = Error;
	try {
		// A hundred thousand brackets are as many errors, and nobody reads where in the parser each was made.
		Error.stackTraceLimit = 0;
		return parseDocument(text, {
			version: '1.2',
			schema: 'core',
			merge: false,
			uniqueKeys: false,
			strict: true,
			stringKeys: false,
			logLevel: 'error',
			prettyErrors: false,
			lineCounter,
		});
	} catch {
		return undefined;
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
};

// The lexer marks the beginnings of documents and plain values with characters that are not in the text.
// eslint-disable-next-line no-control-regex -- they are control characters
const MARK = /^[\u0002\u0018\u001f]$/u;

/** Every comment of a text of fields, without its “#”. */
const commentsIn = (text: string, placeAt: (offset: number) => Place): FieldComment[] => {
	if (!text.includes('#')) return [];
	const comments: FieldComment[] = [];
	let offset = 0;
	let isValue = false;
	for (const lexeme of new Lexer().lex(text)) {
		if (MARK.test(lexeme)) {
			isValue = lexeme === '\u001f';
			continue;
		}
		if (lexeme.startsWith('#') && !isValue) comments.push({ text: lexeme.slice(1), ...placeAt(offset) });
		isValue = false;
		offset += lexeme.length;
	}
	return comments;
};

const written = (count: number) => count.toLocaleString('en-GB');

const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a group by their keys, the first of each; looked through once. */
const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
	const known = pairsByKey.get(map);
	if (known) return known;
	const pairs = new Map(
		map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
	);
	pairsByKey.set(map, pairs);
	return pairs;
};

/** Where the key (or the item of a list) at the end of the path begins, as far down as the path goes. */
const offsetOf = (document: Document.Parsed, path: Path): number => {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of path) {
		const pair: Pair | undefined = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
		if (isPair(pair)) {
			offset = (pair.key as Node).range?.[0] ?? offset;
			node = pair.value;
			continue;
		}
		const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
		if (item === undefined) break;
		offset = (item as Node).range?.[0] ?? offset;
		node = item;
	}
	return offset;
};
