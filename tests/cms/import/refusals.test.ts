import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '../../../cms/import/refusal.ts';
import { LARGEST_FILE } from '../../../cms/import/zip.ts';
import { aDocx, MAIN, p, zipOf } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const whole = aDocx({ body: p('Hello.') });
const types = (type: string) => `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
const withDocument = (xml: string) => aDocx({ body: '', extra: { 'word/document.xml': xml } });

const cases: [string, Uint8Array, RegExp][] = [
	['an empty file', new Uint8Array(), /empty file/],
	['a PDF', bytesOf('%PDF-1.7 ...'), /PDF file.*save it as/],
	[
		'an old .doc or a locked document',
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		/\.doc.*password.*Save As/,
	],
	['Rich Text', bytesOf('{\\rtf1 hello}'), /\.rtf/],
	['a web page', bytesOf('<!DOCTYPE html><p>Hello'), /web page/],
	['plain text', bytesOf('Hello there'), /not a Word document.*Google Docs/],
	[
		'an OpenDocument text without a text',
		zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
		/without a text.*LibreOffice/,
	],
	[
		'an OpenDocument text with a password',
		zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'META-INF/manifest.xml': '<manifest:encryption-data/>',
			'content.xml': 'x',
		}),
		/password/,
	],
	[
		'an OpenDocument spreadsheet',
		zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
		/OpenDocument file that is no text/,
	],
	[
		'a link to a Google document',
		bytesOf('{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}'),
		/In Google Docs choose File, Download/,
	],
	['a Pages document', zipOf({ 'Index/Document.iwa': 'x' }), /Pages.*Export/],
	['a spreadsheet', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), /spreadsheet/],
	['a presentation', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<x/>' }), /presentation/],
	['a packed folder', zipOf({ 'holiday.txt': 'x' }), /packed folder/],
	[
		'a document with macros by its type',
		aDocx({ body: p('Hello.'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
		/macros/,
	],
	[
		'a document with macros by its parts',
		aDocx({ body: p('Hello.'), extra: { 'word/vbaProject.bin': 'x' } }),
		/macros/,
	],
	[
		'a zip archive with a password',
		zipOf({ '[Content_Types].xml': types(MAIN), 'word/document.xml': '<x/>' }, { flags: 1 }),
		/password/,
	],
	['half a file', whole.subarray(0, whole.length / 2), /ends too early/],
	[
		'a file larger than the limit',
		new Uint8Array(LARGEST_FILE + 1).fill(1).map((_, index) => [0x50, 0x4b, 3, 4][index] ?? 0),
		/25.* MB/,
	],
	[
		'an archive that claims to unpack to gigabytes',
		zipOf({ '[Content_Types].xml': types(MAIN), 'word/document.xml': '<x/>' }, { claimed: 0xfffffff0 }),
		/unpacks to/,
	],
	[
		'a zip bomb that claims to be small',
		zipOf(
			{ '[Content_Types].xml': types(MAIN), 'word/document.xml': new Uint8Array(60_000_000).fill(32) },
			{ claimed: 100 },
		),
		/more than 25 MB/,
	],
	[
		'thousands of parts',
		zipOf(Object.fromEntries(Array.from({ length: 3_100 }, (_, index) => [`word/${index}.xml`, 'x']))),
		/3100 parts/,
	],
	[
		'entities that grow without end',
		withDocument('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'),
		/declaration/,
	],
	[
		'an entity that fetches a file',
		withDocument('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'),
		/declaration/,
	],
	['text that is not closed', withDocument('<w:document><w:body><w:p>'), /ends too early/],
	['text closed in the wrong order', withDocument('<w:document><w:body></w:document></w:body>'), /not closed/],
	[
		'thousands of levels',
		withDocument(`<w:document>${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}</w:document>`),
		/too many levels/,
	],
	[
		'an unclosed quotation mark, a million times',
		withDocument(`<w:document>${'<a b="'.repeat(300_001)}`),
		/ends too early|too many/,
	],
	['another kind of XML', withDocument('<html/>'), /without a text/],
];

describe('refused, with what to do next', () => {
	test.each(cases)('%s', async (_name, bytes, words) => {
		const began = performance.now();
		const error: unknown = await importOf(bytes).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(UnreadableDocument);
		expect((error as Error).message).toMatch(words);
		expect((error as Error).message).toMatch(/^Unexpected .+, expected .+\. .+/s);
		expect((error as Error).message).not.toMatch(/invalid|oops|please|error/i);
		expect(performance.now() - began).toBeLessThan(5_000);
	});

	test('any damage makes a refusal or a document, nothing else', async () => {
		for (let turn = 0; turn < 300; turn += 1) {
			const damaged = Uint8Array.from(whole);
			const random = randomBytes(6);
			for (let index = 0; index < 3; index += 1)
				damaged[random.readUInt16LE(index * 2) % damaged.length]! ^= 1 << (turn % 8);
			const result: unknown = await importOf(damaged).catch((reason: unknown) => reason);
			if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableDocument);
		}
	});

	test('a body beyond the limits of an entry comes back whole, with the finding', async () => {
		const words = 'Many words in one sentence. '.repeat(50);
		const { body, findings } = await importOf(aDocx({ body: Array.from({ length: 80 }, () => p(words)).join('') }));
		expect(body.length).toBeGreaterThan(100_000);
		expect(findings.map(({ rule }) => rule)).toEqual(['body-size']);
	});
});
