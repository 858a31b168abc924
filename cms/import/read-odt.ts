/** Reads an OpenDocument text (.odt), as LibreOffice and Google Docs write it. Runs in node and in a browser. */
import { wordsOfBlocks, type Block } from './blocks.ts';
import type { OpenDocument } from './open-document.ts';
import { UnreadableDocument } from './refusal.ts';
import { countChanges, odtBlocks, type OdtReader } from './read-odt/blocks.ts';
import { readOdtStyles } from './read-odt/styles.ts';
import { nothingSeen, type Lost } from './seen.ts';
import { wordsIn } from './words.ts';
import { childOf, childrenOf, elementsWithin, isXmlElement, readXml, type XmlElement } from './xml.ts';
import type { Archive } from './zip.ts';

const AGAIN = 'Open it in LibreOffice or Word, save it as “Word Document (.docx)” and choose the new file.';

/** True for a text; false for everything that is no OpenDocument. */
export const isOdt = async (archive: Archive): Promise<boolean> => {
	if (!archive.names.includes('mimetype')) return false;
	const type = new TextDecoder().decode((await archive.read('mimetype')) ?? new Uint8Array());
	return /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(type);
};

/** @throws UnreadableDocument where it is locked or not whole. */
export const readOdt = async (archive: Archive): Promise<OpenDocument> => {
	const manifest = await archive.read('META-INF/manifest.xml');
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
		throw new UnreadableDocument(
			'document locked with a password',
			'one that can be read',
			'Save a copy without a password and choose that.',
		);
	const xmlOf = async (part: string) => {
		const bytes = await archive.read(part);
		return bytes && readXml(bytes, part);
	};
	const content = await xmlOf('content.xml');
	const text = childOf(childOf(content, 'office:body'), 'office:text');
	if (!content || !text) throw new UnreadableDocument('file without a text', 'an OpenDocument text (.odt)', AGAIN);
	const styles = await xmlOf('styles.xml');
	const reader: OdtReader = {
		styles: readOdtStyles([styles, content]),
		seen: nothingSeen(),
		notes: new Map(),
		boxes: [],
		counts: new Map(),
	};
	countChanges(text, reader);
	const blocks: Block[] = [...odtBlocks(text, reader), ...reader.boxes];
	reader.seen.lost.push(...marginsOf(styles, reader));
	return {
		blocks,
		notes: reader.notes,
		seen: reader.seen,
		read: (part) => archive.read(part),
		words: wordsIn(storedText(text)),
	};
};

/** Headers and footers: each different text once. */
const marginsOf = (styles: XmlElement | undefined, reader: OdtReader): Lost[] => {
	const lost = new Map<string, Lost>();
	for (const masters of childrenOf(styles, 'office:master-styles'))
		for (const margin of elementsWithin(
			masters,
			'style:header',
			'style:header-left',
			'style:footer',
			'style:footer-left',
		)) {
			const words = wordsOfBlocks(odtBlocks(margin, { ...reader, seen: nothingSeen(), notes: new Map(), boxes: [] }));
			const isHeader = margin.name.startsWith('style:header');
			if (words !== '' && !/^(?:page )?\d+(?: of \d+)?$/i.test(words))
				lost.set(`${isHeader} ${words}`, {
					what: isHeader ? 'The header of the page' : 'The footer of the page',
					words,
					why: 'Pages of the hub have their own.',
				});
		}
	return [...lost.values()];
};

const NOT_READ = new Set([
	'text:tracked-changes',
	'office:annotation',
	'text:note-citation',
	'office:forms',
	'svg:title',
	'svg:desc',
]);
const GAPS = new Set(['text:s', 'text:tab', 'text:line-break']);

/** The text as it is stored, by a way of its own: the check on everything else. */
const storedText = (root: XmlElement): string => {
	const paragraphs: string[] = [];
	const visit = (element: XmlElement): string => {
		if (NOT_READ.has(element.name)) return '';
		if (GAPS.has(element.name)) return ' ';
		const isParagraph = element.name === 'text:p' || element.name === 'text:h';
		const inner = element.children.map((child) => (isXmlElement(child) ? visit(child) : String(child))).join('');
		if (!isParagraph) return element.name === 'text:note' ? '' : inner;
		paragraphs.push(inner);
		return '';
	};
	paragraphs.push(visit(root));
	return paragraphs.join(' ');
};
