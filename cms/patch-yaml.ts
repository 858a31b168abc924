/** Changes a YAML text so that it holds other data, and leaves everything else in it as somebody wrote it. */
import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	Document,
	stringify,
	visit,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { isRecord } from '../src/content-model/is-record.ts';
import { own } from '../src/content-model/own.ts';

type Data = Record<string, unknown>;

const WRITING = { lineWidth: 0 } as const;

/**
 * In: the text as it stood, and the data it should hold. Out: a text that holds exactly that data. Whatever did not
 * change stays byte for byte; a value that changed is written anew; a new key goes after the key that comes before it
 * in `data`. A text that cannot be read is written anew as a whole.
 */
export const patchYaml = (text: string, data: Data): string => {
	const read = () => parseDocument(text, { schema: 'core', uniqueKeys: false });
	const document = read();
	if (document.errors.length > 0 || !isMap(document.contents) || hasSecondKeys(document)) return writeYaml(data);
	if (isSame(document.toJS({ maxAliasCount: 0 }), data)) return text;
	// From the smallest change to the largest. YAML has more ways to write a value than are known here, so each is read
	// back before it is believed.
	return (
		[valuesReplaced(text, document, data), keysReplaced(text, read(), data)].find(
			(patched) => patched !== undefined && holds(patched, data),
		) ?? writtenWhole(document, data)
	);
};

const holds = (text: string, data: Data): boolean => {
	const document = parseDocument(text, { schema: 'core' });
	return document.errors.length === 0 && isSame(document.toJS({ maxAliasCount: 0 }), data);
};

const writtenWhole = (document: Document, data: Data): string => {
	patchMap(document, document.contents as YAMLMap, data);
	return document.toString(WRITING);
};

/** Part of a text, and what stands there instead. */
interface Replacement {
	from: number;
	to: number;
	by: string;
}

/**
 * Single values changed where they stand; undefined where a key or an item came or went, or a value has several lines.
 */
const valuesReplaced = (text: string, document: Document, data: Data): string | undefined => {
	const replacements: Replacement[] = [];
	const isDone = gatherReplacements(document, document.contents as Node, data, replacements);
	if (!isDone) return undefined;
	const pieces: string[] = [];
	let at = 0;
	for (const { from, to, by } of replacements.sort((one, other) => one.from - other.from)) {
		pieces.push(text.slice(at, from), by);
		at = to;
	}
	return pieces.join('') + text.slice(at);
};

/** Adds what has to be replaced in a node. False where that cannot be done value by value. */
const gatherReplacements = (document: Document, node: Node, value: unknown, replacements: Replacement[]): boolean => {
	if (isMap(node) && isRecord(value)) {
		const names = Object.keys(value);
		return (
			names.length === node.items.length &&
			node.items.every(
				({ key, value: inner }) =>
					Object.hasOwn(value, keyOf(key)) &&
					gatherReplacements(document, inner as Node, own(value, keyOf(key)), replacements),
			)
		);
	}
	if (isSeq(node) && Array.isArray(value))
		return (
			node.items.length === value.length &&
			node.items.every((item, index) => gatherReplacements(document, item as Node, value[index], replacements))
		);
	if (!isScalar(node)) return false;
	if (isSame(node.toJS(document), value)) return true;
	if (!node.range || value === null || typeof value === 'object') return false;
	const by = stringify(value, { ...WRITING, schema: 'core' }).trimEnd();
	const [from, to] = node.range;
	if (from === to || by.includes('\n') || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return false;
	replacements.push({ from, to, by });
	return true;
};

/**
 * Keys whose value changed, written anew; the text of the others stays. Undefined where keys do not begin their lines.
 */
const keysReplaced = (text: string, document: Document, data: Data): string | undefined => {
	const map = document.contents as YAMLMap<Node, Node | null>;
	const starts = map.items.map(({ key }) => key.range?.[0] ?? -1);
	if (map.flow || starts.some((start) => start < 0 || (start > 0 && text[start - 1] !== '\n'))) return undefined;
	const added = keysAdded(map, data);
	const pieces = [text.slice(0, starts[0] ?? text.length), ...(added.get(undefined) ?? [])];
	map.items.forEach((pair, index) => {
		const name = keyOf(pair.key);
		const whole = text.slice(starts[index], starts[index + 1] ?? text.length);
		const ended = whole.endsWith('\n') ? whole : `${whole}\n`;
		const isKept = Object.hasOwn(data, name);
		const value = own(data, name);
		const rest = ended.slice(ended.length - trailingLines(ended));
		if (isKept && pair.value && isSame(pair.value.toJS(document), value))
			pieces.push(ended.slice(0, ended.length - rest.length));
		else if (isKept) pieces.push(pairText(document, pair, value));
		pieces.push(...(added.get(name) ?? []), rest);
	});
	return pieces.join('');
};

/** Length of the lines at the end of a text that stand before the next key: empty ones, and remarks. */
const trailingLines = (text: string): number => {
	let start = text.length;
	while (start > 0) {
		const line = text.lastIndexOf('\n', start - 2) + 1;
		if (text[line] !== '\n' && text[line] !== '#') break;
		start = line;
	}
	return text.length - start;
};

/** New keys as lines of their own, by the key they go after; those before all others by none. */
const keysAdded = (map: YAMLMap, data: Data): Map<string | undefined, string[]> => {
	const known = new Set(map.items.map(({ key }) => keyOf(key)));
	const added = new Map<string | undefined, string[]>();
	let last: string | undefined;
	for (const [name, value] of Object.entries(data)) {
		if (known.has(name)) last = name;
		else {
			const texts = added.get(last) ?? [];
			texts.push(writeYaml({ [name]: value }));
			added.set(last, texts);
		}
	}
	return added;
};

/** A key with another value, as lines of its own. */
const pairText = (document: Document, pair: Pair<Node, Node | null>, value: unknown): string => {
	const alone = new Document({}, { schema: 'core' });
	pair.key.commentBefore = null;
	pair.key.spaceBefore = false;
	pair.value = patched(document, pair.value, value);
	(alone.contents as unknown as YAMLMap<Node, Node | null>).items = [pair];
	return alone.toString(WRITING);
};

/** Data as a YAML text of its own; empty for no data. */
export const writeYaml = (data: Data): string =>
	Object.keys(data).length > 0 ? stringify(data, { ...WRITING, schema: 'core', aliasDuplicateObjects: false }) : '';

/** True where a key stands twice in one group. The reader’s own search goes through all keys at each. */
const hasSecondKeys = (document: Document): boolean => {
	let found = false;
	visit(document, {
		Map: (_key, { items }) => {
			if (new Set(items.map(({ key }) => keyOf(key))).size === items.length) return undefined;
			found = true;
			return visit.BREAK;
		},
	});
	return found;
};

const patchMap = (document: Document, map: YAMLMap, data: Data) => {
	const kept = map.items.filter(({ key }) => Object.hasOwn(data, keyOf(key)));
	const byKey = new Map(kept.map((pair) => [keyOf(pair.key), pair]));
	/** New pairs by the pair they go after; those before all others by none. */
	const added = new Map<Pair | undefined, typeof kept>();
	let last: Pair | undefined;
	for (const [key, value] of Object.entries(data)) {
		const found = byKey.get(key);
		if (found) {
			found.value = patched(document, found.value as Node | null, value);
			last = found;
		} else {
			const list = added.get(last) ?? [];
			added.set(last, list);
			list.push(document.createPair(key, value) as (typeof kept)[number]);
		}
	}
	map.items = [...(added.get(undefined) ?? []), ...kept.flatMap((pair) => [pair, ...(added.get(pair) ?? [])])];
};

const patchSeq = (document: Document, seq: YAMLSeq, values: unknown[]) => {
	const before = seq.items as (Node | null)[];
	const as = (item: Node | null) => (item ? (item.toJS(document) as unknown) : null);
	let start = 0;
	while (start < before.length && start < values.length && isSame(as(before[start]!), values[start])) start++;
	let end = 0;
	while (
		end < before.length - start &&
		end < values.length - start &&
		isSame(as(before[before.length - 1 - end]!), values[values.length - 1 - end])
	)
		end++;
	const oldMiddle = before.slice(start, before.length - end);
	const newMiddle = values.slice(start, values.length - end);
	// As many as before: each was changed where it stands. Otherwise some came or went, and which is which cannot be
	// told.
	const middle = newMiddle.map((value, index) =>
		oldMiddle.length === newMiddle.length
			? patched(document, oldMiddle[index]!, value)
			: (document.createNode(value) as Node),
	);
	seq.items = [...before.slice(0, start), ...middle, ...before.slice(before.length - end)];
};

const patched = (document: Document, node: Node | null, value: unknown): Node => {
	if (node && isSame(node.toJS(document), value)) return node;
	if (isMap(node) && isRecord(value)) {
		patchMap(document, node as YAMLMap, value);
		return node;
	}
	if (isSeq(node) && Array.isArray(value)) {
		patchSeq(document, node as YAMLSeq, value);
		return node;
	}
	const made = document.createNode(value) as Node;
	// A remark beside a value belongs to the line more than to the value.
	if (isScalar(node) && isScalar(made) && node.comment) made.comment = node.comment;
	return made;
};

const keyOf = (key: unknown) => String(isScalar(key) ? key.value : key);

const isSame = (one: unknown, other: unknown): boolean => {
	if (Array.isArray(one) && Array.isArray(other))
		return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
	if (isRecord(one) && isRecord(other)) {
		const names = Object.keys(one);
		return (
			names.length === Object.keys(other).length &&
			names.every((name) => Object.hasOwn(other, name) && isSame(own(one, name), own(other, name)))
		);
	}
	return one === other;
};
