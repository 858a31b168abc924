/**
 * Writes a PDF anew with what is shown and nothing else. What stays is listed, in dictionaries that hold more than what
 * is drawn; everything unlisted goes, and everything that nothing listed leads to goes with it: older states of the
 * document, bytes before and behind it, objects nobody sees. Runs in node.
 *
 * Source of the names: ISO 32000-2, tables 29 (catalog), 31 (pages), 166 and 176 (annotations, links), 201 (actions).
 */
import { inflateSync } from 'node:zlib';
import {
	EncryptedPDFError,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFRawStream,
	PDFRef,
	PDFStream,
	PDFString,
	PDFHexString,
	type PDFContext,
	type PDFObject,
} from '@cantoo/pdf-lib';
import { pictureOnly } from './jpeg-segments.ts';
import { namesRead } from './media-kind.ts';
import { UnusableFile } from './unusable-file.ts';

/** More than any document of a network has; a document beyond them is a file made to be slow, or a book. */
export const MOST_PAGES = 400;
export const MOST_OBJECTS = 60_000;
export const LARGEST_PDF = 20_000_000;
/** Most bytes that packed lists of objects may unpack to. */
const MOST_UNPACKED = 32_000_000;
/** Most bytes that are part of no object: the library looks at each of them as if an object began there. */
const MOST_OUTSIDE = 200_000;

const PRINT_ANEW = 'Print it to a new PDF and choose that.';
const refused = (found: string, expected: string, next = PRINT_ANEW) => new UnusableFile(found, expected, next);
const unreadable = () => refused('document that cannot be read', 'a whole PDF');
const locked = () =>
	refused(
		'document that is locked',
		'a PDF without a password, so that it can be checked',
		'Save an unlocked copy and choose that.',
	);

/**
 * @param bytes a PDF as it came
 * @returns the same pages, with language, headings and reading order for screen readers, bookmarks, and links inside
 * the document or to https addresses; forms as they look, no longer to be filled in
 * @throws {UnusableFile} where it is locked, cannot be read, or is beyond the limits.
 */
export const rewritePdf = async (bytes: Uint8Array): Promise<Uint8Array> => {
	if (bytes.length > LARGEST_PDF)
		throw refused(
			`document of ${Math.ceil(bytes.length / 1_000_000)} MB`,
			`at most ${LARGEST_PDF / 1_000_000} MB`,
			'Make its pictures smaller, or divide it, and choose the new file.',
		);
	const text = new TextDecoder('latin1').decode(bytes);
	boundPackedObjects(bytes, text);
	if (bytesOutsideObjects(text) > MOST_OUTSIDE) throw unreadable();
	const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }).catch(
		(error: unknown): never => {
			throw error instanceof EncryptedPDFError || /\/Encrypt\b/.test(namesRead(text)) ? locked() : unreadable();
		},
	);
	try {
		return await writtenAnew(document);
	} catch (error) {
		throw error instanceof UnusableFile ? error : unreadable();
	}
};

const writtenAnew = async (document: PDFDocument): Promise<Uint8Array> => {
	const { context, catalog } = document;
	if (document.isEncrypted || context.trailerInfo.Encrypt) throw locked();
	if (context.enumerateIndirectObjects().length > MOST_OBJECTS)
		throw refused('document of too many parts', `at most ${MOST_OBJECTS.toLocaleString('en-GB')}`);
	const pages = document.getPages();
	if (pages.length === 0) throw unreadable();
	if (pages.length > MOST_PAGES)
		throw refused(`document of ${pages.length} pages`, `at most ${MOST_PAGES}`, 'Divide it and choose the parts.');
	if (catalog.has(named('AcroForm'))) document.getForm().flatten({ updateFieldAppearances: false });
	const shown = new Set<PDFDict>(pages.map(({ node }) => node));
	for (const { node } of pages) for (const link of keepLinks(node)) shown.add(link);
	keepCatalog(catalog);
	const root = context.trailerInfo.Root;
	if (!(root instanceof PDFRef)) throw unreadable();
	const reached = sweep(root, context, shown);
	for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
	delete context.trailerInfo.Info;
	delete context.trailerInfo.ID;
	return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
};

const named = (name: string) => PDFName.of(name);
const keys = (list: string): ReadonlySet<PDFName> => new Set(list.split(' ').map(named));

/** What is kept of each kind of dictionary that holds more than what is drawn. */
const CATALOG = keys('Type Pages Lang StructTreeRoot MarkInfo Outlines PageLabels PageLayout Dests Names Version');
const NAMES = keys('Dests');
const KEPT_OF_TYPE: ReadonlyMap<PDFName, ReadonlySet<PDFName>> = new Map([
	[named('Catalog'), CATALOG],
	[named('Pages'), keys('Type Parent Kids Count Resources MediaBox CropBox Rotate')],
	[
		named('Page'),
		keys(
			'Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots Tabs StructParents UserUnit',
		),
	],
	[named('StructTreeRoot'), keys('Type K IDTree ParentTree ParentTreeNextKey RoleMap ClassMap')],
	[named('StructElem'), keys('Type S P ID Ref Pg K A C R Lang Alt E ActualText')],
]);
const KEPT_OF_PICTURE = keys(
	'Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte StructParent Length Filter DecodeParms',
);
const KEPT_OF_DRAWING = keys(
	'Type Subtype FormType BBox Matrix Resources Group StructParent StructParents Length Filter DecodeParms',
);
const LINK = keys('Type Subtype Rect Border BS C H F Dest A QuadPoints StructParent Contents');
const BOOKMARK = keys('Title Parent Prev Next First Last Count Dest C F A');
/** Never kept in any dictionary, whatever it is: who made it, with what, and what it does by itself. */
const NEVER = keys(
	'Metadata PieceInfo LastModified AA AF OpenAction JS JavaScript EmbeddedFiles EF Thumb OPI Info Author XFA AcroForm Private PresSteps Measure PtData',
);

const keepOnly = (dictionary: PDFDict, kept: ReadonlySet<PDFName>) => {
	for (const key of dictionary.keys()) if (!kept.has(key)) dictionary.delete(key);
};

/** Layers go too: what whoever looks at the document sees is then all there is. */
const keepCatalog = (catalog: PDFDict) => {
	keepOnly(catalog, CATALOG);
	const names = catalog.lookup(named('Names'));
	if (names instanceof PDFDict) keepOnly(names, NAMES);
	else catalog.delete(named('Names'));
};

/** Comments, attached files, films and boxes to fill in are no part of the page as it is read; links are. */
const keepLinks = (page: PDFDict): PDFDict[] => {
	const annotations = page.lookup(named('Annots'));
	const links =
		annotations instanceof PDFArray ? annotations.asArray().filter((one) => isLink(page.context.lookup(one))) : [];
	if (links.length === 0) page.delete(named('Annots'));
	else page.set(named('Annots'), page.context.obj(links));
	return links.map((link) => page.context.lookup(link, PDFDict));
};

const isLink = (annotation: PDFObject | undefined): annotation is PDFDict =>
	annotation instanceof PDFDict && annotation.lookup(named('Subtype')) === named('Link');

/** Goes somewhere in the document, or to an https address; anything else a link or a bookmark does is taken off it. */
const keepHarmlessAction = (holder: PDFDict) => {
	const action = holder.lookup(named('A'));
	const does = action instanceof PDFDict ? action.lookup(named('S')) : undefined;
	const address = action instanceof PDFDict ? action.lookup(named('URI')) : undefined;
	const words = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
	if (action instanceof PDFDict && does === named('GoTo'))
		holder.set(named('A'), holder.context.obj({ S: 'GoTo', D: action.get(named('D')) ?? null }));
	else if (does === named('URI') && /^https:\/\/[^\s@]+$/.test(words))
		holder.set(
			named('A'),
			holder.context.obj({
				S: 'URI',
				URI: PDFString.of(new URL(words).href.replace(/\(/g, '%28').replace(/\)/g, '%29')),
			}),
		);
	else holder.delete(named('A'));
};

/**
 * Goes through everything the catalog leads to, one object after the other, and cleans each. @returns what was
 * reached.
 */
const sweep = (root: PDFRef, context: PDFContext, shown: ReadonlySet<PDFDict>): ReadonlySet<PDFRef> => {
	const reached = new Set<PDFRef>();
	const seen = new Set<PDFObject>();
	const waiting: PDFObject[] = [root];
	for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
		if (object instanceof PDFRef) {
			if (reached.has(object)) continue;
			reached.add(object);
			const found = context.lookup(object);
			if (found instanceof PDFRawStream) cleanPictureIn(found, object, context);
			const now = context.lookup(object);
			if (now) waiting.push(now);
			continue;
		}
		if (seen.has(object)) continue;
		seen.add(object);
		if (object instanceof PDFArray) waiting.push(...object.asArray());
		const dictionary = object instanceof PDFStream ? object.dict : object;
		if (!(dictionary instanceof PDFDict)) continue;
		cleanDictionary(dictionary, shown);
		waiting.push(...dictionary.values());
	}
	return reached;
};

const cleanDictionary = (dictionary: PDFDict, shown: ReadonlySet<PDFDict>) => {
	const type = dictionary.lookup(named('Type'));
	const subtype = dictionary.lookup(named('Subtype'));
	const isPage = type === named('Page') || type === named('Template');
	const isAnnotation = type === named('Annot') || (dictionary.has(named('Rect')) && dictionary.has(named('Subtype')));
	// Reached by the reading order only: a page or a comment that is no longer shown.
	if ((isPage || isAnnotation || type === named('Filespec')) && !shown.has(dictionary))
		return keepOnly(dictionary, new Set());
	for (const key of NEVER) dictionary.delete(key);
	if (isAnnotation) keepOnly(dictionary, LINK);
	else if (dictionary.has(named('Title')) && dictionary.has(named('Parent'))) keepOnly(dictionary, BOOKMARK);
	else if (subtype === named('Image')) return keepOnly(dictionary, KEPT_OF_PICTURE);
	else if (subtype === named('Form')) return keepOnly(dictionary, KEPT_OF_DRAWING);
	else
		return keepOnly(
			dictionary,
			(type instanceof PDFName ? KEPT_OF_TYPE.get(type) : undefined) ?? new Set(dictionary.keys()),
		);
	return keepHarmlessAction(dictionary);
};

/** A photograph inside a document is a whole JPEG, with all it says about who took it. */
const cleanPictureIn = (stream: PDFRawStream, ref: PDFRef, context: PDFContext) => {
	const filter = stream.dict.lookup(named('Filter'));
	const filters = filter instanceof PDFArray ? filter.asArray().map((one) => context.lookup(one)) : [filter];
	if (filters.at(-1) !== named('DCTDecode')) return;
	const isPacked = filters.length === 2 && filters[0] === named('FlateDecode');
	if (filters.length > 1 && !isPacked)
		throw refused('picture packed in an unusual way', 'pictures as programs usually store them');
	const bytes = isPacked ? inflateSync(stream.contents, { maxOutputLength: MOST_UNPACKED }) : stream.contents;
	stream.dict.set(named('Filter'), named('DCTDecode'));
	const parameters = stream.dict.lookup(named('DecodeParms'));
	if (parameters instanceof PDFArray) stream.dict.delete(named('DecodeParms'));
	context.assign(ref, PDFRawStream.of(stream.dict, pictureOnly(bytes)));
};

/**
 * Lists of objects may be packed, and a small file can unpack without end; the library would unpack all of it. Each is
 * unpacked here first, up to a limit. What stands before a stream decides whether it is such a list, so each stretch of
 * the file is looked at once.
 */
const boundPackedObjects = (bytes: Uint8Array, text: string) => {
	let left = MOST_UNPACKED;
	let last = 0;
	for (let start = text.indexOf('stream'); start >= 0; start = text.indexOf('stream', last)) {
		const head = namesRead(text.slice(last, start));
		const from = start + (text.startsWith('\r\n', start + 6) ? 8 : 7);
		const found = text.indexOf('endstream', from);
		const end = found < 0 ? text.length : found;
		last = end + 9;
		if (!/ObjStm|XRef|\/Type\s+\d/.test(head)) continue;
		if (/Decode\b/.test(head.replace(/\/FlateDecode\b/, '')) || /\/Filter\s+\d/.test(head)) throw unreadable();
		if (!head.includes('FlateDecode')) continue;
		try {
			left -= inflateSync(bytes.subarray(from, end), { maxOutputLength: Math.max(left, 1), finishFlush: 2 }).length;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
				throw refused(
					'document packed so tightly that it cannot be looked through',
					'a PDF as programs usually store it',
				);
		}
		if (left <= 0)
			throw refused(
				'document packed so tightly that it cannot be looked through',
				'a PDF as programs usually store it',
			);
	}
};

/** Bytes between objects, not counting the lines of the list of where objects begin. */
const bytesOutsideObjects = (text: string): number => {
	let outside = 0;
	let last = 0;
	for (let start = text.indexOf(' obj'); start >= 0; start = text.indexOf(' obj', last)) {
		outside += Math.max(0, start - last);
		const end = text.indexOf('endobj', start);
		last = end < 0 ? text.length : end + 6;
	}
	return outside + text.slice(last).replace(/\d{10} \d{5} [nf]\s{1,2}/g, '').length;
};
