/** The headings of a body, without the rest of its page. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RenderedBody } from '../content-model/entry.ts';

/** Every heading as the page has it: its depth and its words, in their order. The tree is left as it was. */
export const headingsOf = (tree: Root): Pick<RenderedBody['headings'][number], 'depth' | 'text'>[] => {
	const headings: { depth: number; text: string }[] = [];
	visit(tree, 'heading', (heading) => {
		// A page has one title, which is not among the headings of its text.
		if (heading.depth > 1) headings.push({ depth: heading.depth, text: shownWords(heading).trim() });
	});
	return headings;
};

/** The words as the page shows them: a picture has none, and neither has the mark of a note. */
const shownWords = (node: Nodes): string => {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map(shownWords).join('') : '';
};
