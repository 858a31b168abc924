/** Opens a Word document: makes sure that it is one, and finds its parts. Runs in node and in a browser. */
import { UnreadableDocument } from './refusal.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';
import type { Archive } from './zip.ts';

export interface Relationship {
	/** The last part of its type: `image`, `hyperlink`, `footnotes`. */
	kind: string;
	/** A part of the document, or an address outside it. */
	target: string;
	isOutside: boolean;
}

export interface WordPackage {
	document: XmlElement;
	/** Of the main document, by id. */
	relationships: ReadonlyMap<string, Relationship>;
	/** Unpacked bytes of a part. */
	read: (part: string) => Promise<Uint8Array | undefined>;
	/** A part read as XML. */
	readXml: (part: string) => Promise<XmlElement | undefined>;
	/** What belongs to a part that is not the main document, such as the notes. */
	relationshipsOf: (part: string) => Promise<ReadonlyMap<string, Relationship>>;
}

const IN_WORD = 'In Word choose File, Save As, “Word Document (.docx)”.';

/**
 * @param archive the unpacked file
 * @throws UnreadableDocument for every other kind of archive, saying how to make a Word document of it.
 */
export const openWord = async (archive: Archive): Promise<WordPackage> => {
	await refuseOtherArchives(archive);
	const names = new Map(archive.names.map((name) => [plainPart(name), name]));
	const read = async (part: string) => (await archive.read(part)) ?? archive.read(names.get(plainPart(part)) ?? part);
	const xmlOf = async (part: string) => {
		const found = await read(part);
		return found && readXml(found, part);
	};
	const relationshipsOf = async (part: string) => {
		const slash = part.lastIndexOf('/');
		const folder = part.slice(0, slash + 1);
		return relationshipsIn(await xmlOf(`${folder}_rels/${part.slice(slash + 1)}.rels`), folder);
	};
	const main =
		[...(await relationshipsOf('')).values()].find(({ kind }) => kind === 'officeDocument')?.target ??
		'word/document.xml';
	const document = await xmlOf(main);
	if (!document || document.name !== 'w:document')
		throw new UnreadableDocument('file without a text', 'a Word document', IN_WORD);
	return { document, relationships: await relationshipsOf(main), read, readXml: xmlOf, relationshipsOf };
};

/** The name of a part as names are compared: without capitals, a space as a space. */
const plainPart = (part: string): string => {
	try {
		return decodeURIComponent(part).toLowerCase();
	} catch {
		return part.toLowerCase();
	}
};

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/**
 * Files that are no zip archive at all.
 * @throws UnreadableDocument saying how to make a Word document of it.
 */
export const refuseOthers = (bytes: Uint8Array): void => {
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return;
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
	if (bytes.length === 0)
		throw new UnreadableDocument('empty file', 'a Word document', 'Save the document again and choose the new file.');
	if (beginning.startsWith('%PDF'))
		throw new UnreadableDocument(
			'PDF file',
			'a Word document (.docx)',
			'Open the document it was made from, or open the PDF in Word, and save it as “Word Document (.docx)”.',
		);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
		throw new UnreadableDocument(
			'older Word document (.doc), or one locked with a password',
			'a Word document (.docx) without a password',
			`${IN_WORD} If it asks for a password, take that out under File, Info.`,
		);
	if (beginning.startsWith('{\\rtf'))
		throw new UnreadableDocument(
			'Rich Text file (.rtf)',
			'a Word document (.docx)',
			`Open it in Word or LibreOffice. ${IN_WORD}`,
		);
	if (/^\{\s*"(?:url|doc_id|email)"|^\[InternetShortcut\]|docs\.google\.com\/document/i.test(beginning))
		throw new UnreadableDocument(
			'link to a document that is kept elsewhere',
			'the document itself, as a Word document (.docx)',
			'In Google Docs choose File, Download, “Microsoft Word (.docx)”, and choose the file that was saved.',
		);
	if (/^<(?:!doctype|html|\?xml)/i.test(beginning))
		throw new UnreadableDocument('web page', 'a Word document (.docx)', `Open it in Word. ${IN_WORD}`);
	throw new UnreadableDocument(
		'file that is not a Word document',
		'a Word document (.docx)',
		`${IN_WORD} In Google Docs choose File, Download, “Microsoft Word (.docx)”.`,
	);
};

const MAIN_TYPE =
	/application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(document|template)(\.macroEnabled(?:Template)?)?\.main\+xml/i;

/** Zip archives that are something else, and documents that carry programs. */
const refuseOtherArchives = async (archive: Archive): Promise<void> => {
	const { names } = archive;
	const text = async (name: string) => new TextDecoder().decode((await archive.read(name)) ?? new Uint8Array());
	if (names.includes('mimetype') && (await text('mimetype')).includes('opendocument'))
		throw new UnreadableDocument(
			'OpenDocument file that is no text',
			'a Word document (.docx) or an OpenDocument text (.odt)',
			'Copy what readers need into a text, and choose that.',
		);
	if (names.some((name) => name.startsWith('Index/') && name.endsWith('.iwa')))
		throw new UnreadableDocument('Pages document', 'a Word document (.docx)', 'In Pages choose File, Export To, Word.');
	const types = await text('[Content_Types].xml');
	const main = MAIN_TYPE.exec(types);
	if (main?.[2] || names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(types))
		throw new UnreadableDocument(
			'document with macros (.docm)',
			'one without programs in it',
			'In Word choose File, Save As, “Word Document (.docx)”, which leaves the macros out.',
		);
	if (names.some((name) => name.startsWith('xl/')))
		throw new UnreadableDocument(
			'spreadsheet',
			'a Word document (.docx)',
			'Copy what readers need into a Word document, as a table with a caption.',
		);
	if (names.some((name) => name.startsWith('ppt/')))
		throw new UnreadableDocument('presentation', 'a Word document (.docx)', 'Copy its words into a Word document.');
	if (!main && !names.includes('word/document.xml'))
		throw new UnreadableDocument(
			'packed folder',
			'a Word document (.docx)',
			'Unpack it and choose the Word document inside.',
		);
};

const relationshipsIn = (root: XmlElement | undefined, folder: string): ReadonlyMap<string, Relationship> =>
	new Map(
		childrenOf(root, 'Relationship').map(({ attributes }): [string, Relationship] => {
			const isOutside = attributes.get('TargetMode') === 'External';
			const target = attributes.get('Target') ?? '';
			return [
				attributes.get('Id') ?? '',
				{
					kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
					target: isOutside ? target : partPath(folder, target),
					isOutside,
				},
			];
		}),
	);

/** `word/` and `../media/image1.png` → `media/image1.png` */
const partPath = (folder: string, target: string): string => {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
};
