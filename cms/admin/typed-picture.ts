/** A picture typed as Markdown, `![What it shows](address)`, becomes the box of a picture. */
import { Editor, Node, Transforms, type BaseEditor, type Descendant } from 'slate';
import { PICTURE } from '../collection.ts';

/** At the end of what stands before the caret. */
const TYPED = /\s{0,9}!\[([^[\]\n]{0,1000})\]\(([^()\s]{0,1000})\)$/;

const OF_THE_HUB = /^\/media\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z]+$/;

/** As much before the caret as a picture can be long. */
const LONGEST = 2_010;

interface TypedPicture {
	description: string;
	/** Empty where it is no picture of this hub: those are not taken from elsewhere. */
	address: string;
	/** How many characters were typed, with the spaces before. */
	length: number;
}

/** The picture at the end of a text, if one was typed there. */
export const typedPicture = (before: string): TypedPicture | undefined => {
	const match = before.endsWith(')') ? TYPED.exec(before.slice(-LONGEST)) : null;
	if (!match) return undefined;
	const [whole, description = '', address = ''] = match;
	return {
		description: description.trim(),
		address: OF_THE_HUB.test(address) ? address : '',
		length: whole.length,
	};
};

/** A picture as the text field holds it. */
export const pictureBlock = (src: string, alt: string): Descendant =>
	({
		type: 'shortcode',
		id: PICTURE,
		data: { shortcode: PICTURE, shortcodeNew: true, shortcodeData: { src, alt } },
		children: [{ text: '' }],
	}) as Descendant;

/** In: the editor of a text field. Out: the same, which does so as soon as the last bracket is typed. */
export const withTypedPictures = <Typed extends BaseEditor>(editor: Typed): Typed => {
	const { insertText } = editor;
	editor.insertText = (text, options) => {
		insertText(text, options);
		if (text.endsWith(')')) putPicture(editor);
	};
	return editor;
};

const putPicture = (editor: BaseEditor) => {
	const caret = editor.selection?.anchor;
	const at = caret?.path[0];
	if (!caret || at === undefined) return;
	const start = Editor.start(editor, [at]);
	const picture = typedPicture(Editor.string(editor, { anchor: start, focus: caret }));
	if (!picture) return;
	Transforms.delete(editor, { distance: picture.length, unit: 'character', reverse: true });
	const isAlone = Node.string(editor.children[at]!) === '';
	Transforms.insertNodes(editor, pictureBlock(picture.address, picture.description), { at: [at + 1] });
	if (isAlone) Transforms.removeNodes(editor, { at: [at] });
	const after = at + (isAlone ? 1 : 2);
	if (after === editor.children.length)
		Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] } as Descendant, { at: [after] });
	Transforms.select(editor, Editor.start(editor, [after]));
};
