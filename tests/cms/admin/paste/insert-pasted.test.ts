import { createEditor, Node, type Descendant, type Path } from 'slate';
import { expect, test } from 'vitest';
import { insertPasted, type PastedBlock } from '../../../../cms/admin/paste/insert-pasted.ts';

const block = (type: string, ...children: Descendant[]) => ({ type, children }) as PastedBlock;
const paragraph = (text: string) => block('paragraph', { text } as Descendant);
const list = (...items: string[]) =>
	block('bulleted-list', ...items.map((text) => block('list-item', paragraph(text))));

/** A text with the caret at an offset of one of its words. */
const textOf = (children: PastedBlock[], path: Path, offset: number) => {
	const editor = createEditor();
	editor.children = children;
	const point = { path, offset };
	editor.selection = { anchor: point, focus: point };
	return editor;
};

/** Each block with its words: `bulleted-list: One, Two`. */
const shown = ({ children }: { children: Descendant[] }) =>
	children.map((node) => {
		const items = (node as { children: Descendant[] }).children;
		const words =
			(node as PastedBlock).type === 'bulleted-list' ? items.map(Node.string).join(', ') : Node.string(node);
		return `${(node as PastedBlock).type}: ${words}`;
	});

test('a list pasted into a list goes on with it', () => {
	const editor = textOf([list('One', 'Four')], [0, 0, 0, 0], 3);
	insertPasted(editor, [list('Two', 'Three')]);
	expect(shown(editor)).toEqual(['bulleted-list: One, Two, Three, Four']);
	expect(editor.selection?.anchor).toEqual({ path: [0, 2, 0, 0], offset: 5 });
});

test('into an item that is still empty it goes in its place', () => {
	const editor = textOf([list('One', '')], [0, 1, 0, 0], 0);
	insertPasted(editor, [list('Two', 'Three')]);
	expect(shown(editor)).toEqual(['bulleted-list: One, Two, Three']);
});

test('a list pasted into a paragraph stands between its halves', () => {
	const editor = textOf([paragraph('Before after')], [0, 0], 7);
	insertPasted(editor, [list('One', 'Two')]);
	expect(shown(editor)).toEqual(['paragraph: Before ', 'bulleted-list: One, Two', 'paragraph: after']);
});

test('paragraphs pasted into a list stand after it, each for itself', () => {
	const editor = textOf([list('One', 'Two')], [0, 0, 0, 0], 3);
	insertPasted(editor, [paragraph('First.'), paragraph('Second.')]);
	expect(shown(editor).slice(0, 3)).toEqual(['bulleted-list: One, Two', 'paragraph: First.', 'paragraph: Second.']);
});

test('one paragraph pasted into an item goes into its words', () => {
	const editor = textOf([list('One two')], [0, 0, 0, 0], 4);
	insertPasted(editor, [paragraph('and ')]);
	expect(shown(editor)).toEqual(['bulleted-list: One and two']);
});

test('what is pasted into a cell of a table stands after the table, and the cell keeps its words', () => {
	const cell = (text: string) => block('table-cell', { text } as Descendant);
	const table = block('table', block('table-row', cell('12'), cell('15')));
	const editor = textOf([table, paragraph('After.')], [0, 0, 1, 0], 2);
	insertPasted(editor, [list('One'), paragraph('Two.')]);
	expect(shown(editor)).toEqual(['table: 1215', 'bulleted-list: One', 'paragraph: Two.', 'paragraph: After.']);
});
