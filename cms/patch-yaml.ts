/** Changes a YAML text so that it holds other data, and leaves everything else in it as somebody wrote it. */
import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	stringify,
	visit,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { own } from '../src/content-model/own.ts';

type Data = Record<string, unknown>;

const WRITING = { lineWidth: 0 } as const;

/**
 * In: the text as it stood, and the data it should hold. Out: a text that holds exactly that data. Comments, quotation
 * marks and the order of what did not change stay; a value that changed is written anew; a new key goes after the key
 * that comes before it in `data`. A text that cannot be read is written anew as a whole.
 */
export const patchYaml = (text: string, data: Data): string => {
	const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
	if (document.errors.length > 0 || !isMap(document.contents) || hasSecondKeys(document)) return writeYaml(data);
	if (isSame(document.toJS({ maxAliasCount: 0 }), data)) return text;
	patchMap(document, document.contents as YAMLMap, data);
	return document.toString(WRITING);
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
	// As many as before: each was changed where it stands. Otherwise some came or went, and which is which cannot be told.
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

const isRecord = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

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
