import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faultOfMedia } from '../../src/media/media-kind.ts';
import { MOST_PAGES, rewritePdf } from '../../src/media/rewrite-pdf.ts';
import {
	aDocument,
	annotation,
	type Change,
	everythingIn,
	onCatalog,
	onPage,
	script,
	SECRET,
	stream,
} from './a-pdf.ts';

const CARRIES: [string, Change][] = [
	[
		'its author and everything else in its properties',
		(document) => {
			document.setAuthor(SECRET);
			document.setTitle(SECRET);
			document.setKeywords([SECRET]);
		},
	],
	[
		'properties held by reference',
		(document) => {
			document.context.trailerInfo.Info = document.context.register(
				document.context.obj({ Author: document.context.register(PDFString.of(SECRET)) }),
			);
		},
	],
	[
		'XMP of the document',
		(document) =>
			document.catalog.set(
				PDFName.of('Metadata'),
				stream(document, `<x>${SECRET}</x>`, { Type: 'Metadata', Subtype: 'XML' }),
			),
	],
	['XMP of a page', onPage('Metadata', (document) => stream(document, SECRET))],
	['a script that starts by itself', onCatalog('OpenAction', () => script)],
	['scripts by name', onCatalog('Names', () => ({ JavaScript: { Names: [PDFString.of('a'), script] } }))],
	[
		'attached files',
		async (document) => document.attach(Buffer.from(SECRET), `${SECRET}.txt`, { mimeType: 'text/plain' }),
	],
	['associated files', onCatalog('AF', () => [{ Type: 'Filespec', F: PDFString.of(SECRET) }])],
	['what a page does when it is opened', onPage('AA', () => ({ O: script }))],
	['a comment', annotation({ Subtype: 'Text', T: PDFString.of(SECRET), Contents: PDFString.of(SECRET) })],
	['a link that starts a program', annotation({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of(SECRET) } })],
	[
		'a link that sends e-mail',
		annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(`mailto:${SECRET}@example.org`) } }),
	],
	[
		'a link with a script behind its address',
		annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/'), Next: script } }),
	],
	['a small picture of the page', onPage('Thumb', (document) => stream(document, SECRET))],
	['private data of a program', onPage('PieceInfo', () => ({ Writer: { Private: PDFString.of(SECRET) } }))],
	['an entry nobody has heard of', onPage('Zz', () => PDFString.of(SECRET))],
	['an object nothing leads to', (document) => void document.context.register(PDFString.of(SECRET))],
	[
		'a page that was taken out and is still in the reading order',
		(document) => {
			const page = document.addPage();
			page.drawText(SECRET);
			document.removePage(1);
			document.catalog.set(
				PDFName.of('StructTreeRoot'),
				document.context.obj({ Type: 'StructTreeRoot', K: [{ Type: 'StructElem', S: 'P', Pg: page.ref }] }),
			);
		},
	],
];

test.each(
	CARRIES.flatMap(([what, change]) =>
		[false, true].map((packed): [string, string, Change, boolean] => [
			what,
			packed ? 'packed' : 'plain',
			change,
			packed,
		]),
	),
)('%s is gone (%s)', async (_, __, change, packed) => {
	const before = await aDocument(change, packed);
	const after = await rewritePdf(before);
	expect(await everythingIn(after)).not.toMatch(
		new RegExp(
			`${SECRET}|${Buffer.from(SECRET).toString('hex')}|FEFF${[...SECRET].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}`,
			'i',
		),
	);
	expect(faultOfMedia(after)).toBeUndefined();
	expect((await PDFDocument.load(after)).getPageCount()).toBe(1);
});

test('a name written in another way is the same name', async () => {
	const text = Buffer.from(await aDocument(onCatalog('OpenAction', () => script)))
		.toString('latin1')
		.replaceAll('/JavaScript', '/J#61vaScript')
		.replaceAll('/OpenAction', '/Open#41ction');
	const after = Buffer.from(await rewritePdf(Buffer.from(text, 'latin1'))).toString('latin1');
	expect(after).not.toMatch(/alert|Script|OpenAction/);
});

test('an older state of the document is gone', async () => {
	const first = await aDocument((document) => document.getPage(0).drawText(SECRET));
	const document = await PDFDocument.load(first, { updateMetadata: false, forIncrementalUpdate: true });
	const [page] = document.getPages();
	page!.node.set(PDFName.of('Contents'), document.context.register(document.context.stream('BT ET')));
	const both = await document.save({ useObjectStreams: false });
	expect(Buffer.from(both.subarray(0, first.length)).equals(Buffer.from(first))).toBe(true);
	expect(await everythingIn(await rewritePdf(both))).not.toContain(Buffer.from(SECRET).toString('hex').toUpperCase());
});

test('what stands before and behind a document is gone', async () => {
	const page = Buffer.from(`<html><script>${SECRET}</script></html>\n`);
	const after = Buffer.from(await rewritePdf(Buffer.concat([page, await aDocument(), page]))).toString('latin1');
	expect(after).toMatch(/^%PDF-/);
	expect(after).not.toContain(SECRET);
});

test('a photograph in a document says nothing about who took it', async () => {
	const taken = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#1f5c57' } })
		.withExif({ IFD0: { Artist: SECRET } })
		.jpeg()
		.toBuffer();
	const after = await rewritePdf(
		await aDocument(async (document) => document.getPage(0).drawImage(await document.embedJpg(taken))),
	);
	expect(Buffer.from(after).toString('latin1')).not.toContain(SECRET);
	expect(Buffer.from(after).toString('latin1')).toContain('/DCTDecode');
});

test('a form stays as it looks and can no longer be filled in', async () => {
	const after = await rewritePdf(
		await aDocument((document) => {
			const box = document.getForm().createTextField('name');
			box.setText('How was today?');
			box.addToPage(document.getPage(0));
		}),
	);
	const text = await everythingIn(after);
	expect(text).not.toMatch(/AcroForm|\/Widget\b/);
	expect(text).toContain(Buffer.from('How was today?').toString('hex').toUpperCase());
});

test('words, language, reading order, bookmarks and https links stay', async () => {
	const after = await rewritePdf(
		await aDocument(async (document) => {
			document.setLanguage('en-GB');
			await annotation({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/a') } })(document);
			document.catalog.set(
				PDFName.of('StructTreeRoot'),
				document.context.obj({
					Type: 'StructTreeRoot',
					K: [{ Type: 'StructElem', S: 'H1', Alt: PDFString.of('Heading'), Pg: document.getPage(0).ref }],
				}),
			);
			const outlines = document.context.nextRef();
			const item = document.context.register(
				document.context.obj({
					Title: PDFString.of('Begin'),
					Parent: outlines,
					Dest: [document.getPage(0).ref, 'Fit'],
				}),
			);
			document.context.assign(outlines, document.context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }));
			document.catalog.set(PDFName.of('Outlines'), outlines);
		}),
	);
	const text = await everythingIn(after);
	for (const kept of [
		'en-GB',
		'https://example.org/a',
		'/H1',
		'(Heading)',
		'(Begin)',
		Buffer.from('Check-in card').toString('hex').toUpperCase(),
	])
		expect(text).toContain(kept);
});

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
	[
		'that is locked',
		async () => {
			const document = await PDFDocument.create();
			document.addPage();
			document.encrypt({ userPassword: 'x', ownerPassword: 'y', permissions: {} });
			return document.save();
		},
		/locked/,
	],
	[
		'that is locked for changes only',
		async () => {
			const document = await PDFDocument.create();
			document.addPage();
			document.encrypt({ ownerPassword: 'y', permissions: {} } as never);
			return document.save();
		},
		/locked/,
	],
	[
		'without pages',
		() =>
			Promise.resolve(
				Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
			),
		/cannot be read/,
	],
	['cut short', async () => (await aDocument()).subarray(0, 200), /cannot be read/],
	['that is a web page', () => Promise.resolve(Buffer.from('<!doctype html>')), /cannot be read/],
	[
		'of too many pages',
		async () =>
			aDocument((document) => {
				for (let page = 0; page < MOST_PAGES; page += 1) document.addPage();
			}),
		/401 pages/,
	],
	[
		'that unpacks without end',
		() => {
			const packed = deflateSync(Buffer.alloc(40_000_000, 32));
			return Promise.resolve(
				Buffer.concat([
					Buffer.from(
						`%PDF-1.5\n1 0 obj\n<< /Type /#4fbjStm /N 1 /First 9 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
					),
					packed,
					Buffer.from('\nendstream\nendobj\n%%EOF'),
				]),
			);
		},
		/packed so tightly/,
	],
])('a document %s is refused with a next step', async (_, make, words) => {
	await expect(rewritePdf(await make())).rejects.toThrow(words);
	await expect(rewritePdf(await make())).rejects.toThrow(/choose/);
});

test.each([
	'<?xpacket begin="',
	'/Type /ObjStm stream\n',
	'/Author (',
	'1 0 obj\n<<',
	'[',
	'<< /A ',
	'(',
	'1 0 obj\nendobj\n',
])('a document made of %j is answered in less than three seconds of work', async (piece) => {
	const began = process.cpuUsage();
	await rewritePdf(Buffer.from(`%PDF-1.4\n${piece.repeat(4_000_000 / piece.length)}\n%%EOF`)).catch((error: unknown) =>
		expect(String(error)).toMatch(/choose/),
	);
	const { user, system } = process.cpuUsage(began);
	expect((user + system) / 1e6).toBeLessThan(3);
});
