/**
 * What is pasted into a text field, through the hub’s own reader: in place of Decap’s, which joins words at the ends of
 * lines, loses tables and takes pictures from elsewhere. See `in-place-of-decap/with-html.ts`.
 */
import { markdownToSlate } from 'decap-cms-widget-markdown/dist/esm/serializers';
import { Transforms, type BaseEditor } from 'slate';
import { bodyOfHtml } from '../../import/html-to-body.ts';
import { bodySerialiser, keepStars } from '../safe-text.ts';
import { pictureBlock, withTypedPictures } from '../typed-picture.ts';
import { insertPasted, type PastedBlock } from './insert-pasted.ts';
import { isPicture } from './pasted-files.ts';
import { offerPictures, refuseFiles, type PastedPicture } from './pasted-pictures.ts';

interface TextEditor extends BaseEditor {
	insertData: (data: DataTransfer) => void;
}

/** In: the editor of a text field, as Decap makes it. Out: the same, which pastes in this way. */
export const withPaste = (editor: TextEditor): TextEditor => {
	const { insertData, isInline, isVoid } = editor;
	editor.isInline = (element) => (element as PastedBlock).type === 'link' || isInline(element);
	editor.isVoid = (element) => (element as PastedBlock).type === 'image' || isVoid(element);
	editor.insertData = (data) => {
		const html = data.getData('text/html');
		if (html) paste(editor, html, data);
		else if (data.files.length > 0) offerFiles(editor, [...data.files]);
		else insertData(data);
	};
	return withTypedPictures(editor);
};

const paste = (editor: TextEditor, html: string, data: DataTransfer): void => {
	const plain = data.getData('text/plain');
	const { body, pictures } = bodyOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
	const blocks = body ? blocksOf(body) : [];
	if (blocks.length > 0) insertPasted(editor, blocks);
	else if (plain && pictures.length === 0) editor.insertText(plain);
	// A picture that was copied on its own comes as a file beside its address.
	if (blocks.length === 0 && pictures.length === 1 && [...data.files].some(isPicture))
		offerFiles(editor, [...data.files].filter(isPicture), pictures[0]?.description);
	else if (pictures.length > 0) offer(editor, pictures);
};

const blocksOf = (body: string): PastedBlock[] =>
	markdownToSlate(bodySerialiser.deserialize(body), { remarkPlugins: [keepStars] }) as PastedBlock[];

const offer = (editor: TextEditor, pictures: readonly PastedPicture[]): void =>
	offerPictures(pictures, ({ description }, address) => {
		const at = (editor.selection?.anchor.path[0] ?? editor.children.length - 1) + 1;
		Transforms.insertNodes(editor, pictureBlock(address, description), { at: [at] });
	});

const offerFiles = (editor: TextEditor, files: readonly File[], description = ''): void => {
	const pictures = files.filter(isPicture);
	if (pictures.length < files.length) refuseFiles();
	else
		offer(
			editor,
			pictures.map((file) => ({ description, file })),
		);
};
