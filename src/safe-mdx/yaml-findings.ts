/** What is wrong with fields that YAML could or could not read. */
import {
	isAlias,
	isMap,
	isScalar,
	visit,
	type Document,
	type Node,
	type Pair,
	type Scalar,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import type { Place, TextFinding } from '../content-model/finding.ts';
import { lastUpTo } from '../content-model/last-up-to.ts';
import { findingOf } from './finding-of.ts';
import type { RefusalId } from './refusals.ts';
import { DEEPEST } from './yaml-depth.ts';

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

/** The finding that stands for an error of the YAML parser. */
export const findingOfError = (
	{ code, pos: [offset], message }: YAMLError,
	text: string,
	lineAt: LineAt,
	placeAt: (offset: number) => Place,
): TextFinding => {
	const line = lineAt(offset);
	// A missing bracket has the same code as a missing quotation mark.
	const isQuoted = /quote/i.test(message) || (code === 'UNEXPECTED_TOKEN' && /(?::|^-)\s+["']/.test(line));
	const rule =
		(/^Flow /.test(message) ? 'yaml-syntax' : RULE_OF_ERROR[code]) ?? (isQuoted ? 'yaml-quote' : 'yaml-syntax');
	const found = rule === 'yaml-alias' || rule === 'yaml-tag' ? (wordAt(text, offset) ?? line) : line;
	return findingOf(rule, placeAt(offset), {
		found: found || 'the end of the fields',
		expected: rule === 'yaml-depth' ? String(DEEPEST) : undefined,
	});
};

/** The word that begins at `offset`, as it is written. */
const wordAt = (text: string, offset: number) => /^[^\s:,\]}]+/.exec(text.slice(offset, offset + 80))?.[0];

/** More of a line than anybody is shown of it. */
const LONGEST_LINE = 2_000;

export type LineAt = (offset: number) => string;

/**
 * Gives the line around an offset, without the spaces at its ends; of a long one, its beginning. Lines are looked for
 * once.
 */
export const linesOf = (text: string): LineAt => {
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

/** What the parser reads and a contribution may not use: anchors, tags, second keys, notes that cut words off. */
export const findingsOfNodes = (
	document: Document.Parsed,
	text: string,
	lineAt: LineAt,
	placeAt: (offset: number) => Place,
): TextFinding[] => {
	const findings: TextFinding[] = [];
	const hasUnknownTag = [...document.errors, ...document.warnings].some(({ code }) => code === 'TAG_RESOLVE_FAILED');
	const report = (rule: RefusalId, node: Node | null | undefined, found: string) =>
		void findings.push(findingOf(rule, placeAt(node?.range?.[0] ?? 0), { found }));
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
		findings.push(findingOf('yaml-syntax', placeAt(0), { found: lineAt(text.indexOf('%')) }));
	return findings;
};

// “title: Week #3” would become “Week”. A single word followed by “# note”, such as an address, is a note on purpose.
const losesWords = ({ type, comment, value, range }: Scalar, text: string): boolean =>
	type === 'PLAIN' &&
	typeof comment === 'string' &&
	!text.slice(range?.[1], range?.[2]).split('#', 1)[0]?.includes('\n') &&
	(!comment.startsWith(' ') || /\s/.test(String(value)));
