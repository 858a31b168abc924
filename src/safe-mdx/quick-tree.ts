/**
 * A second Markdown engine, where there is one and it can be trusted: the one Astro itself reads with takes a twelfth
 * of the time, and runs in node alone. It is handed in. What the two are known to read differently, and whatever has a
 * fault to tell of, is left to the first engine, so that trees, places and messages are the same with either.
 */
import type { Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Reads a body; throws where it cannot. */
export type QuickEngine = (body: string) => Root;

/**
 * A single tilde, which strikes out in one of them; braces, which only programs need; half of a character; a reference
 * by number, which may be none; a tab, which may make code.
 */
const READ_DIFFERENTLY = /[~{}\t\ud800-\udfff]|&#/u;
/** Stress within stress, whose marks touch one another. */
const STRESS_TOUCHES = /__|\*\*\*|_\*|\*_/;
/** The line under the heading of a table, or what looks like it. */
const UNDER_HEADING = /^[ \t>|:-]*$/;
/** A tag that has its line to itself, from its first letter to its last. */
const TAG_ON_ITS_LINE = /^<\/?[A-Z][^<>]*>$/;
/** What either makes a link of without being told to. */
const LINKED_AS_TYPED = /www\.|:\/\/|@/i;

/** True for a line that both engines are known to read alike: not half a tag, nor a table of one column. */
const isLineReadAlike = (line: string): boolean => {
	if (line.includes('<')) return TAG_ON_ITS_LINE.test(line);
	return !line.includes('|') || !UNDER_HEADING.test(line) || line.match(/-+/g)?.length !== 1;
};

/** True for a text in which both engines are known to read the same blocks. */
const isReadAlike = (text: string): boolean =>
	!READ_DIFFERENTLY.test(text) &&
	!STRESS_TOUCHES.test(text) &&
	(!/[<|]/.test(text) || text.split('\n').every(isLineReadAlike));

/** Links that were typed without brackets have other places in the two. */
const hasLinkAsTyped = (tree: Root, text: string): boolean => {
	let found = false;
	visit(tree, (node): void => {
		if (node.type === 'text') found ||= LINKED_AS_TYPED.test((node satisfies Text).value);
		if (node.type === 'link') found ||= text[(node satisfies Link).position?.start.offset ?? 0] !== '[';
	});
	return found;
};

/** The tree of a body that both engines are known to read alike; nothing where that is not known. */
export const quickTree = (engine: QuickEngine, text: string): Root | undefined => {
	if (!isReadAlike(text)) return undefined;
	let tree: Root;
	try {
		tree = engine(text);
	} catch {
		return undefined;
	}
	if (hasLinkAsTyped(tree, text)) return undefined;
	// Its own mark on every tag: nobody reads it, and what is kept of a tree is the same without it.
	visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
		delete node.data;
	});
	return tree;
};
