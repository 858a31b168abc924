/**
 * The words of a part of a tree, without its marks. Unlike `mdast-util-to-string`, it keeps words apart at a line break
 * and reads out neither program code nor HTML.
 */
import type { Nodes } from 'mdast';

/** `*one* ![two](/media/two.png)` → `one two`. */
export const wordsOf = (node: Nodes): string => {
	if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
};
