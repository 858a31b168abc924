/** The parts that the Word documents of the hub are made of. Pure. */
import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';
import { WORD_OPENING } from '../media/word-document.ts';
import { xmlCharacters } from './xml.ts';

/** A line of a list. */
export interface ListedLine {
	words: string;
	/** Its page. */
	href?: string | undefined;
	/** What is said of it after its words. */
	note?: string | undefined;
}

const run = (words: string) => new TextRun(xmlCharacters(words));

/** The words at the top. */
export const opening = (words: string) => new Paragraph({ style: WORD_OPENING, children: [run(words)] });
export const headed = (words: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words)] });
export const plain = (words: string) => new Paragraph({ children: [run(words)] });
/** Room to write in. */
export const blank = () => new Paragraph({ children: [] });

/**
 * A line of a list, with a link where it has a page.
 * @param address of the hub
 */
export const bullet = (address: string, { words, href, note }: ListedLine) =>
	new Paragraph({
		bullet: { level: 0 },
		children: [
			href
				? new ExternalHyperlink({
						link: `${address}${href}`,
						children: [new TextRun({ text: xmlCharacters(words), style: 'Hyperlink' })],
					})
				: run(words),
			...(note ? [run(`: ${note}`)] : []),
		],
	});
