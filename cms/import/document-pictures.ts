/** Takes the pictures out of a document: unpacked, cleaned and named, with a description if a person wrote one. */
import { neutralName } from '../neutral-name.ts';
import { everyInline, paragraphsIn, wordsOfBlocks, type Block } from './blocks.ts';
import type { ImportOptions, ImportReport, DocumentPicture } from './read-document.ts';
import type { OpenDocument } from './open-document.ts';

const MOST_PICTURES = 40;

/** Unpacks, cleans and names every picture of the text, once each. */
export const picturesOf = async (
	blocks: readonly Block[],
	{ read }: Pick<OpenDocument, 'read'>,
	{ cleanPicture, name, descriptions = {} }: ImportOptions & { name: string },
	report: ImportReport,
): Promise<Map<string, DocumentPicture>> => {
	const pictures = new Map<string, DocumentPicture>();
	let lastWords = '';
	for (const { inlines } of paragraphsIn(blocks)) {
		for (const inline of everyInline(inlines)) {
			if (inline.kind !== 'picture' || pictures.has(inline.part)) continue;
			if (pictures.size >= MOST_PICTURES) {
				report.lost.push({
					what: 'A picture',
					words: inline.description,
					why: `A document may bring ${MOST_PICTURES} pictures.`,
					next: 'Add it in the editor.',
				});
				continue;
			}
			const bytes = await read(inline.part);
			const clean = bytes && (await cleanPicture(bytes));
			const number = pictures.size + 1;
			if (!clean || 'refused' in clean) {
				report.lost.push({
					what: lastWords ? `The picture after “${lastWords}”` : 'The first picture',
					words: wordsUnlessFileName(inline.description),
					why: clean?.refused ?? 'It is of a kind browsers do not show, or damaged.',
					next: 'Save it as a JPEG or PNG picture and add it in the editor with a description.',
				});
				continue;
			}
			const description = descriptions[number]?.trim() || writtenByAPerson(inline.description);
			pictures.set(inline.part, {
				name: await neutralName(name, clean.bytes, clean.ending),
				bytes: clean.bytes,
				description,
				after: lastWords,
			});
			if (!description && inline.description)
				report.lost.push({
					what: `The description of picture ${number}`,
					words: wordsUnlessFileName(inline.description),
					why: 'A program wrote it, or it is only the name of a file.',
				});
		}
		const words = wordsOfBlocks([{ kind: 'paragraph', inlines }]);
		if (words) lastWords = words.length > 60 ? `…${words.slice(-59).trimStart()}` : words;
	}
	return pictures;
};

// Word writes descriptions of its own; they say what a machine thinks it sees, and often of whom.
const writtenByAPerson = (description: string): string | undefined =>
	/automatically generated|description generated|^(?:picture|image|graphic|photo|img|dsc)[ _-]?\d*$|\.(?:jpe?g|png|gif|webp|tiff?|bmp)$/i.test(
		description,
	) || description.trim().length < 4
		? undefined
		: description.replace(/\s+/g, ' ').trim();

/** The name of a file may hold a person’s, and tells readers nothing. */
const wordsUnlessFileName = (description: string): string => (/\.[a-z]{3,4}\s*$/i.test(description) ? '' : description);
