/** PDF documents made for a test, and all that one says. */
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** A word that stands in what must go, and nowhere in what stays. */
export const SECRET = 'Ottoline';

/** Puts something into a document. */
export type Change = (document: PDFDocument) => void | Promise<void>;

/** A document of one page that says “Check-in card”, with whatever else is put into it. */
export const aDocument = async (change: Change = () => undefined, packed = false): Promise<Uint8Array> => {
	const document = await PDFDocument.create({ updateMetadata: false });
	document.addPage([200, 200]).drawText('Check-in card', { x: 20, y: 100, size: 12 });
	await change(document);
	return document.save({ useObjectStreams: packed });
};

/** Everything a document says: its bytes, and what its packed streams unpack to. */
export const everythingIn = async (bytes: Uint8Array): Promise<string> => {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const { decodePDFRawStream } = await import('@cantoo/pdf-lib');
	const streams = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
		if (!(object instanceof PDFRawStream)) return [];
		try {
			return [Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')];
		} catch {
			return [Buffer.from(object.contents).toString('latin1')];
		}
	});
	return [Buffer.from(bytes).toString('latin1'), ...streams].join('\n');
};

export const onCatalog =
	(key: string, value: (document: PDFDocument) => Parameters<PDFDocument['context']['obj']>[0]): Change =>
	(document) =>
		document.catalog.set(
			PDFName.of(key),
			document.context.register(document.context.obj(value(document) as never) as never),
		);
export const onPage =
	(key: string, value: (document: PDFDocument) => unknown): Change =>
	(document) =>
		document.getPage(0).node.set(PDFName.of(key), document.context.obj(value(document) as never) as never);
export const stream = (document: PDFDocument, words: string, entries: Record<string, string> = {}) =>
	document.context.register(document.context.stream(words, entries));
export const script = { S: 'JavaScript', JS: PDFString.of(`app.alert("${SECRET}")`) };
export const annotation = (entries: object) =>
	onPage('Annots', (document) => [
		document.context.register(
			document.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...entries } as never) as never,
		),
	]);
