/** Makes .docx files by hand: the packed folder, and the few elements the tests are about. */
import { crc32, deflateRawSync } from 'node:zlib';

const NAMESPACES = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
	'xmlns:o="urn:schemas-microsoft-com:office:office"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
	'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const escaped = (words: string) =>
	words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of text; `look` is what stands in its properties: `<w:b/>`. */
export const run = (words: string, look = '') =>
	`<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
export const bold = (words: string) => run(words, '<w:b/>');
/** A paragraph; `content` is text, or XML where it begins with `<`. */
export const p = (content = '', { style = '', more = '' } = {}) => {
	const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}`;
	return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
};
export const item = (content: string, level = 0, list = 1) =>
	p(content, { more: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` });
export const cell = (content: string, more = '') =>
	`<w:tc>${more ? `<w:tcPr>${more}</w:tcPr>` : ''}${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`;
export const table = (...rows: string[][]) =>
	`<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((content) => (content.startsWith('<w:tc>') ? content : cell(content))).join('')}</w:tr>`).join('')}</w:tbl>`;
export const field = (instruction: string, shown: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const drawing = (graphic: string, properties = '') =>
	`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}/>${graphic}</wp:inline></w:drawing></w:r>`;
export const picture = (id: string, description = '') =>
	drawing(
		`<a:graphic><a:graphicData uri="p"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>`,
		description ? `descr="${escaped(description)}"` : '',
	);

const style = (id: string, name: string, more = '') =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

/** Styles as Word writes them, as a Polish Word does (other ids, the same names), and as LibreOffice does. */
export const STYLES = {
	word: [
		style('Normal', 'Normal'),
		style('Title', 'Title'),
		style('Subtitle', 'Subtitle'),
		...[1, 2, 3, 4].map((level) =>
			style(
				`Heading${level}`,
				`heading ${level}`,
				`<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
			),
		),
		style('Caption', 'caption'),
		style('Quote', 'Quote'),
		style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
		style('TOC1', 'toc 1'),
		style('FootnoteText', 'footnote text'),
	].join(''),
	polish: [
		style('Normalny', 'Normal'),
		style('Tytu', 'Title'),
		style('Nagwek1', 'heading 1'),
		style('Nagwek2', 'heading 2'),
	].join(''),
	libreOffice: [
		style('Normal', 'Normal'),
		style('Title', 'Title'),
		style('Heading', 'Heading'),
		style('Heading1', 'Heading 1', '<w:basedOn w:val="Heading"/>'),
		style('Heading2', 'Heading 2', '<w:basedOn w:val="Heading"/>'),
		style('TextBody', 'Body Text'),
		style('Quotations', 'Quotations'),
		style('ContentsHeading', 'Contents Heading'),
		style('Contents1', 'Contents 1'),
		style('Table', 'Table'),
	].join(''),
} as const;

const NUMBERING = `<w:abstractNum w:abstractNumId="1">${[0, 1, 2, 3].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${[0, 1, 2, 3].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${level % 2 ? 'lowerLetter' : 'decimal'}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;

export interface DocxParts {
	body: string;
	styles?: string;
	/** Notes by id. */
	footnotes?: Readonly<Record<string, string>>;
	endnotes?: Readonly<Record<string, string>>;
	comments?: string;
	/** The list definitions; dots and figures where none are given. */
	numbering?: string;
	header?: string;
	footer?: string;
	/** Address outside the document, by relationship id. */
	links?: Readonly<Record<string, string>>;
	/** Other parts, by relationship id: kind, path in `word/`, content. */
	others?: Readonly<Record<string, { kind: string; path: string; content: string | Uint8Array }>>;
	mainType?: string;
	extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** A heading. */
export const h = (level: number, words: string): string => p(words, { style: `Heading${level}` });

/** The heading of a section of a case study. */
export const did = h(1, 'What we did');

interface RelatedPart {
	kind: string;
	path: string;
	content: string | Uint8Array;
}

const part = (name: string, content: string) => `${HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

const notes = (name: 'footnote' | 'endnote', given: Readonly<Record<string, string>>) =>
	part(
		`${name}s`,
		`<w:${name} w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:${name}>${Object.entries(given)
			.map(
				([id, content]) =>
					`<w:${name} w:id="${id}">${content.startsWith('<') ? content : p(`<w:r><w:${name}Ref/></w:r>${run(` ${content}`)}`, { style: 'FootnoteText' })}</w:${name}>`,
			)
			.join('')}`,
	);

/** The parts that a document of Word refers to by itself. */
const ownParts = ({
	styles = STYLES.word,
	numbering = NUMBERING,
	footnotes,
	endnotes,
	comments,
	header,
	footer,
}: Omit<DocxParts, 'body'>): Record<string, RelatedPart> => ({
	styles: { kind: 'styles', path: 'styles.xml', content: part('styles', styles) },
	numbering: { kind: 'numbering', path: 'numbering.xml', content: part('numbering', numbering) },
	...(footnotes
		? { footnotes: { kind: 'footnotes', path: 'footnotes.xml', content: notes('footnote', footnotes) } }
		: {}),
	...(endnotes ? { endnotes: { kind: 'endnotes', path: 'endnotes.xml', content: notes('endnote', endnotes) } } : {}),
	...(comments
		? {
				comments: {
					kind: 'comments',
					path: 'comments.xml',
					content: part('comments', `<w:comment w:id="0" w:author="Somebody">${p(comments)}</w:comment>`),
				},
			}
		: {}),
	...(header ? { header: { kind: 'header', path: 'header1.xml', content: part('hdr', p(header)) } } : {}),
	...(footer ? { footer: { kind: 'footer', path: 'footer1.xml', content: part('ftr', p(footer)) } } : {}),
});

/** The bytes of a .docx file. */
export const aDocx = ({
	body,
	links = {},
	others = {},
	mainType = MAIN,
	extra = {},
	...own
}: DocxParts): Uint8Array => {
	const related: Record<string, RelatedPart> = {
		...ownParts(own),
		...others,
	};
	const relationships = [
		...Object.entries(related).map(
			([id, { kind, path }]) => `<Relationship Id="${id}" Type="${KIND}${kind}" Target="${path}"/>`,
		),
		...Object.entries(links).map(
			([id, target]) =>
				`<Relationship Id="${id}" Type="${KIND}hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
		),
	].join('');
	return zipOf({
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
		'_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
		'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
		...Object.fromEntries(Object.values(related).map(({ path, content }) => [`word/${path}`, content])),
		...extra,
	});
};

/** A zip archive of these files. `claimed` lets one lie about the size of its parts. */
export const zipOf = (
	files: Readonly<Record<string, string | Uint8Array>>,
	{ flags = 0, claimed }: { flags?: number; claimed?: number } = {},
): Uint8Array => {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const bytes = Buffer.from(content as string);
		const packed = deflateRawSync(bytes);
		const named = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(claimed ?? bytes.length, 18);
		common.writeUInt16LE(named.length, 22);
		locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, named, packed);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		entries.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, named);
		offset += 4 + 26 + named.length + packed.length;
	}
	const list = Buffer.concat(entries);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(Object.keys(files).length, 4);
	end.writeUInt16LE(Object.keys(files).length, 6);
	end.writeUInt32LE(list.length, 8);
	end.writeUInt32LE(offset, 12);
	return new Uint8Array(Buffer.concat([...locals, list, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
};
