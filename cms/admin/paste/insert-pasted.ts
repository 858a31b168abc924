/** Where pasted blocks go in a text. */
import { Editor, Node, Range, Transforms, type BaseEditor, type Descendant } from 'slate';

export type PastedBlock = Descendant & { type?: string };
type List = PastedBlock & { children: PastedBlock[] };

/** Blocks whose words stand in them directly, so that they can be divided where the caret stands. */
const DIVIDED = /^(?:paragraph|heading-\w+)$/;

/** Puts pasted blocks where the caret stands, and the caret behind them. */
export const insertPasted = (editor: BaseEditor, blocks: PastedBlock[]): void => {
	if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
	const [first] = blocks;
	// A few words go where the caret stands, in whatever block that is.
	if (blocks.length === 1 && first?.type === 'paragraph') Transforms.insertFragment(editor, blocks);
	else if (blocks.length === 1 && isList(first) && insertItems(editor, first)) return;
	else Editor.withoutNormalizing(editor, () => insertBlocks(editor, blocks));
};

const isList = (node: Node | undefined): node is List => /-list$/.test((node as PastedBlock | undefined)?.type ?? '');

/** A list that is pasted into a list goes on with it. @returns false where the caret stands in none */
const insertItems = (editor: BaseEditor, { children }: List): boolean => {
	takeSelectedOut(editor);
	const [around] = Editor.nodes(editor, { match: isList, mode: 'lowest' });
	if (!around) return false;
	const [, path] = around;
	const at = editor.selection!.anchor.path[path.length]!;
	const isBlank = Node.string(Node.get(editor, [...path, at])) === '';
	Editor.withoutNormalizing(editor, () => {
		Transforms.insertNodes(editor, children, { at: [...path, at + 1] });
		if (isBlank) Transforms.removeNodes(editor, { at: [...path, at] });
	});
	Transforms.select(editor, Editor.end(editor, [...path, at + children.length - (isBlank ? 1 : 0)]));
	return true;
};

const insertBlocks = (editor: BaseEditor, blocks: PastedBlock[]): void => {
	takeSelectedOut(editor);
	const at = editor.selection!.anchor.path[0]!;
	const isDivided = DIVIDED.test((editor.children[at] as PastedBlock).type ?? '');
	if (isDivided) Transforms.splitNodes(editor, { always: true });
	Transforms.insertNodes(editor, blocks, { at: [at + 1] });
	const after = at + 1 + blocks.length;
	// A part that is no text cannot hold the caret: something to write in comes after it.
	if (!isDivided && after === editor.children.length)
		Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] } as Descendant, { at: [after] });
	Transforms.select(editor, Editor.end(editor, [after - 1]));
	if (isDivided && after < editor.children.length - 1 && isEmpty(editor, after))
		Transforms.removeNodes(editor, { at: [after] });
	if (isDivided && isEmpty(editor, at)) Transforms.removeNodes(editor, { at: [at] });
};

const isEmpty = (editor: BaseEditor, index: number) => Node.string(editor.children[index]!) === '';

/** Without a selection Slate would take out the letter after the caret, or join the block below. */
const takeSelectedOut = (editor: BaseEditor): void => {
	if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
};
