/**
 * What is pasted into a text field, through the hub’s own reader: in place of Decap’s, which joins words at the ends of
 * lines, loses tables and takes pictures from elsewhere. See `stubs/with-html.ts`.
 */
import { markdownToSlate } from 'decap-cms-widget-markdown/dist/esm/serializers';
import { Editor, Node, Transforms, type BaseEditor, type Descendant } from 'slate';
import { bodyOfHtml } from '../../import/html-to-body.ts';
import { bodySerialiser, keepStars } from '../safe-text.ts';
import { pictureBlock, withTypedPictures } from '../typed-picture.ts';
import { isPicture } from './pasted-files.ts';
import { offerPictures, refuseFiles, type PastedPicture } from './pasted-pictures.ts';

type Block = Descendant & { type?: string };

interface TextEditor extends BaseEditor {
	insertData: (data: DataTransfer) => void;
}

/** Blocks whose words stand in them directly, so that they can be divided where the caret stands. */
const DIVIDED = /^(?:paragraph|heading-\w+)$/;

/** In: the editor of a text field, as Decap makes it. Out: the same, which pastes in this way. */
export const withPaste = (editor: TextEditor): TextEditor => {
	const { insertData, isInline, isVoid } = editor;
	editor.isInline = (element) => (element as Block).type === 'link' || isInline(element);
	editor.isVoid = (element) => (element as Block).type === 'image' || isVoid(element);
	editor.insertData = (data) => {
		const html = data.getData('text/html');
		if (html) paste(editor, html, data.getData('text/plain'));
		else if (data.files.length > 0) offerFiles(editor, [...data.files]);
		else insertData(data);
	};
	return withTypedPictures(editor);
};

const paste = (editor: TextEditor, html: string, plain: string): void => {
	const { body, pictures } = bodyOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
	const blocks = body ? blocksOf(body) : [];
	if (blocks.length > 0) insert(editor, blocks);
	else if (plain && pictures.length === 0) editor.insertText(plain);
	if (pictures.length > 0) offer(editor, pictures);
};

const blocksOf = (body: string): Block[] =>
	markdownToSlate(bodySerialiser.deserialize(body), { remarkPlugins: [keepStars] }) as Block[];

const insert = (editor: TextEditor, blocks: Block[]): void => {
	if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
	const [first] = blocks;
	// A few words go where the caret stands, in whatever block that is.
	if (blocks.length === 1 && first?.type === 'paragraph') Transforms.insertFragment(editor, blocks);
	else Editor.withoutNormalizing(editor, () => insertBlocks(editor, blocks));
};

const insertBlocks = (editor: TextEditor, blocks: Block[]): void => {
	Transforms.delete(editor);
	const at = editor.selection!.anchor.path[0]!;
	const isDivided = DIVIDED.test((editor.children[at] as Block).type ?? '');
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

const isEmpty = (editor: TextEditor, index: number) => Node.string(editor.children[index]!) === '';

const offer = (editor: TextEditor, pictures: readonly PastedPicture[]): void =>
	offerPictures(pictures, ({ description }, address) => {
		const at = (editor.selection?.anchor.path[0] ?? editor.children.length - 1) + 1;
		Transforms.insertNodes(editor, pictureBlock(address, description), { at: [at] });
	});

const offerFiles = (editor: TextEditor, files: readonly File[]): void => {
	const pictures = files.filter(isPicture);
	if (pictures.length < files.length) refuseFiles();
	else
		offer(
			editor,
			pictures.map((file) => ({ description: '', file })),
		);
};
