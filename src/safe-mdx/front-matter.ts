/** The fields of a contribution: between two lines of three hyphens in an entry, or a whole file of fields. */
import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
	type Pair,
	type Scalar,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import type { Place } from '../content-model/finding.ts';
import { lastUpTo } from '../content-model/last-up-to.ts';
import type { Path } from '../content-model/walk.ts';
import { faultOf, inReadingOrder, type Fault } from './fault.ts';
import { faultsOfHiddenCharacters } from './hidden-characters.ts';
import type { RefusalId } from './refusals.ts';

/** Characters of fields; the longest file of fields expected is a tenth of this. */
const LARGEST = 150_000;
const MOST_LINES = 6_000;
const DEEPEST = 20;

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
 * @returns The two parts and the lines they begin on, or `{ fault }` where a line of three hyphens is missing.
 */
export const splitFrontMatter = (text: string): SplitEntry | { fault: Fault } => {
	const lines = (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/(?<=\n)|(?<=\r)(?!\n)/);
	const [opening = ''] = lines;
	if (!isFence(opening))
		return {
			fault: faultOf(
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
			fault: faultOf(
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
	/** Plain data. Days stay text. Empty fields are `{}`; undefined when there is a fault. */
	data: unknown;
	faults: Fault[];
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
 * @returns Data, faults in reading order and a way to find places. Never throws.
 */
export const parseFrontMatter = (yamlText: string, firstLine: number): ParsedFields => {
	// A whole file of fields may begin with a byte-order mark, as an entry may.
	const text = (firstLine === 1 && yamlText.startsWith('\uFEFF') ? yamlText.slice(1) : yamlText).replace(
		/\r(?!\n)/g,
		'\n',
	);
	const start: Place = { line: firstLine, column: 1 };
	const refused = (faults: Fault[]): ParsedFields => ({ data: undefined, faults, comments: [], placeOf: () => start });
	if (text.length > LARGEST)
		return refused([
			faultOf('yaml-size', start, {
				found: `${written(text.length)} characters`,
				expected: `${written(LARGEST)} characters`,
			}),
		]);
	const lines = text.split('\n').length;
	if (lines > MOST_LINES)
		return refused([
			faultOf('yaml-size', start, { found: `${written(lines)} lines`, expected: `${written(MOST_LINES)} lines` }),
		]);
	if (isTooDeep(text))
		return refused([faultOf('yaml-depth', start, { found: 'too many levels', expected: String(DEEPEST) })]);
	const counter = new LineCounter();
	const placeAt = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	let document: Document.Parsed;
	try {
		document = parseDocument(text, {
			version: '1.2',
			schema: 'core',
			merge: false,
			uniqueKeys: false,
			strict: true,
			stringKeys: false,
			logLevel: 'error',
			prettyErrors: false,
			lineCounter: counter,
		});
	} catch {
		return refused([faultOf('yaml-depth', start, { found: 'too many levels', expected: String(DEEPEST) })]);
	}
	const lineAt = linesOf(text);
	const faults = [
		...faultsOfHiddenCharacters(text, firstLine, 'yaml-hidden-character'),
		...[...document.errors, ...document.warnings].map((error) => faultOfError(error, text, lineAt, placeAt)),
		...faultsOfNodes(document, text, lineAt, placeAt),
	];
	const placeOf = (path: Path): Place => placeAt(offsetOf(document, path));
	const comments = commentsIn(text, placeAt);
	return faults.length > 0
		? { data: undefined, faults: inReadingOrder(faults), comments, placeOf }
		: { data: document.toJS({ maxAliasCount: 0 }) ?? {}, faults: [], comments, placeOf };
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

// Brackets or markers directly inside each other make the parser call itself; a person never writes more than a few.
const TOO_DEEP = new RegExp(
	`(?:[\\[{][\\s"',]*){${DEEPEST}}|(?:^|\\n)[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}|\\n[ \\t]{200}[ \\t]*\\S`,
);
const isTooDeep = (text: string) => TOO_DEEP.test(text) || deepestBracket(text) > DEEPEST;

const deepestBracket = (text: string) => {
	let deepest = 0;
	for (const line of text.split('\n')) {
		let depth = 0;
		for (const character of line) {
			if (character === '[' || character === '{') depth += 1;
			else if (character === ']' || character === '}') depth -= 1;
			if (depth > deepest) deepest = depth;
		}
	}
	return deepest;
};

const RULE_OF_ERROR: Partial<Record<YAMLError['code'], RefusalId>> = {
	BAD_ALIAS: 'yaml-alias',
	ALIAS_PROPS: 'yaml-alias',
	MULTIPLE_ANCHORS: 'yaml-alias',
	TAG_RESOLVE_FAILED: 'yaml-tag',
	BAD_COLLECTION_TYPE: 'yaml-tag',
	MULTIPLE_TAGS: 'yaml-tag',
	NON_STRING_KEY: 'yaml-key',
	KEY_OVER_1024_CHARS: 'yaml-key',
	BAD_INDENT: 'yaml-indentation',
	TAB_AS_INDENT: 'yaml-indentation',
	MULTIPLE_DOCS: 'yaml-documents',
	BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
	RESOURCE_EXHAUSTION: 'yaml-depth',
};

const faultOfError = (
	{ code, pos: [offset], message }: YAMLError,
	text: string,
	lineAt: LineAt,
	placeAt: (offset: number) => Place,
): Fault => {
	const line = lineAt(offset);
	// A missing bracket has the same code as a missing quotation mark.
	const isQuoted = /quote/i.test(message) || (code === 'UNEXPECTED_TOKEN' && /(?::|^-)\s+["']/.test(line));
	const rule =
		(/^Flow /.test(message) ? 'yaml-syntax' : RULE_OF_ERROR[code]) ?? (isQuoted ? 'yaml-quote' : 'yaml-syntax');
	const found = rule === 'yaml-alias' || rule === 'yaml-tag' ? (wordAt(text, offset) ?? line) : line;
	return faultOf(rule, placeAt(offset), {
		found: found || 'the end of the fields',
		expected: rule === 'yaml-depth' ? String(DEEPEST) : undefined,
	});
};

/** The word that begins at `offset`, as it is written. */
const wordAt = (text: string, offset: number) => /^[^\s:,\]}]+/.exec(text.slice(offset, offset + 80))?.[0];

/** More of a line than anybody is shown of it. */
const LONGEST_LINE = 2_000;

type LineAt = (offset: number) => string;

/**
 * Gives the line around an offset, without the spaces at its ends; of a long one, its beginning. Lines are looked for
 * once.
 */
const linesOf = (text: string): LineAt => {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (offset) => {
		const start = lastUpTo(starts, offset, (at) => at) ?? 0;
		return (
			text
				.slice(start, start + LONGEST_LINE)
				.split(/\r|\n/, 1)[0]
				?.trim() ?? ''
		);
	};
};

// `constructor` and its kin would be harmless in the data itself; refusing them spares every later reader the thought.
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const faultsOfNodes = (
	document: Document.Parsed,
	text: string,
	lineAt: LineAt,
	placeAt: (offset: number) => Place,
): Fault[] => {
	const faults: Fault[] = [];
	const hasUnknownTag = [...document.errors, ...document.warnings].some(({ code }) => code === 'TAG_RESOLVE_FAILED');
	const report = (rule: RefusalId, node: Node | null | undefined, found: string) =>
		void faults.push(faultOf(rule, placeAt(node?.range?.[0] ?? 0), { found }));
	// The reader’s own search for a second key goes through all keys at each.
	const reportSecondKeys = ({ items }: YAMLMap) => {
		const keys = new Set<unknown>();
		for (const { key } of items) {
			if (!isScalar(key)) continue;
			const offset = key.range?.[0] ?? 0;
			if (keys.has(key.value)) report('yaml-duplicate-key', key, wordAt(text, offset) ?? lineAt(offset));
			keys.add(key.value);
		}
	};
	visit(document, {
		Alias: (_key, node) => report('yaml-alias', node, `*${node.source}`),
		Pair: (_key, { key }: Pair) => {
			if (!isScalar(key)) return report('yaml-key', key as Node | null, 'a list or a group as a name');
			if (key.value === '<<') return report('yaml-alias', key as Node, '<<');
			if (typeof key.value !== 'string' || DANGEROUS_KEYS.has(key.value))
				return report('yaml-key', key as Node, String(key.source ?? key.value));
		},
		Node: (_key, node) => {
			if (isAlias(node)) return;
			if (isMap(node)) reportSecondKeys(node);
			if (node.anchor) report('yaml-alias', node, `&${node.anchor}`);
			if (node.tag && !hasUnknownTag) report('yaml-tag', node, node.tag.replace('tag:yaml.org,2002:', '!!'));
			if (isScalar(node) && losesWords(node, text)) report('yaml-hash', node, `#${node.comment}`);
		},
	});
	if (isScalar(document.contents) && document.contents.value !== null)
		report('yaml-syntax', document.contents, lineAt(document.contents.range?.[0] ?? 0));
	if (text.trimStart().startsWith('%'))
		faults.push(faultOf('yaml-syntax', placeAt(0), { found: lineAt(text.indexOf('%')) }));
	return faults;
};

// “title: Week #3” would become “Week”. A single word followed by “# note”, such as an address, is a note on purpose.
const losesWords = ({ type, comment, value, range }: Scalar, text: string): boolean =>
	type === 'PLAIN' &&
	typeof comment === 'string' &&
	!text.slice(range?.[1], range?.[2]).split('#', 1)[0]?.includes('\n') &&
	(!comment.startsWith(' ') || /\s/.test(String(value)));

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
