/** The Word documents of the hub: their paper, their letters and their headings. */
import { BorderStyle, Document, Packer, type FileChild, type IParagraphStyleOptions } from 'docx';
import { withoutChance } from './without-chance.ts';

/** The style of the words at the top of a document. */
export const WORD_OPENING = 'HubOpening';

/** The width of the text, in twentieths of a point: A4 between margins of two centimetres at the sides. */
export const WORD_WIDTH = 9638;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' };

/** Lines around the cells of a table. */
export const WORD_BORDERS = {
	top: LINE,
	bottom: LINE,
	left: LINE,
	right: LINE,
	insideHorizontal: LINE,
	insideVertical: LINE,
};

interface WordDocument {
	/** Who it says made it: a hub, never a person. */
	creator: string;
	title: string;
	description?: string;
	/** Styles of its own, beside those all have. */
	styles?: readonly IParagraphStyleOptions[];
	children: readonly FileChild[];
}

/** @returns the bytes of a .docx file, the same each time it is made */
export const wordDocument = async ({
	creator,
	title,
	description,
	styles = [],
	children,
}: WordDocument): Promise<Uint8Array> => {
	const document = new Document({
		creator,
		lastModifiedBy: creator,
		title,
		...(description === undefined ? {} : { description }),
		styles: {
			default: {
				document: {
					run: { font: 'Arial', size: 24, language: { value: 'en-GB' } },
					paragraph: { spacing: { after: 120 } },
				},
				heading1: {
					run: { size: 28, bold: true, color: '1F3A3A' },
					paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
				},
			},
			paragraphStyles: [
				{ id: WORD_OPENING, name: 'Hub opening', basedOn: 'Normal', next: 'Normal', run: { size: 40, bold: true } },
				...styles,
			],
		},
		sections: [
			{
				properties: {
					page: { size: { width: 11906, height: 16838 }, margin: { top: 992, bottom: 992, left: 1134, right: 1134 } },
				},
				children: [...children],
			},
		],
	});
	return withoutChance(new Uint8Array(await Packer.toArrayBuffer(document)));
};
