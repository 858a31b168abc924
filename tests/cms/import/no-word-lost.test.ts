import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '../../../cms/import/read-document.ts';
import type { TypeName } from '../../../src/content-model/type-names.ts';
import { readBody, renderBody } from '../../../src/safe-mdx/contribution.ts';
import { documents } from './documents.ts';
import { importOf } from './import-facts.ts';

/** A part of a packed file, read without anything of the hub. */
const partOf = (bytes: Uint8Array, name: string): string => {
	const file = Buffer.from(bytes);
	let found = '';
	for (
		let at = file.indexOf('PK\u0001\u0002', 0, 'latin1');
		at >= 0;
		at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1')
	) {
		if (file.subarray(at + 46, at + 46 + file.readUInt16LE(at + 28)).toString() !== name) continue;
		const offset = file.readUInt32LE(at + 42);
		const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
		const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
		found = (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString();
	}
	return found;
};

/**
 * The words of the stored text by search and replace: what was deleted and the copies for old programs taken out first.
 */
const storedWords = (xml: string): string[] => {
	const shown = xml
		.replace(/<w:(del|moveFrom) [^>]*?[^/]>[\s\S]*?<\/w:\1>/g, '')
		.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
		.replace(/<(\w+):noBreakHyphen\/>/g, '<w:t>-</w:t>')
		.replace(/<\/(\w+):(?:p|tc)>|<\/m:r>|<(\w+):(?:tab|br)(?: [^>]*)?\/>/g, '<w:t> </w:t>')
		.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, words: string) => words.replaceAll('&', '&amp;'));
	const text = [...shown.matchAll(/<\w+:t(?: [^>]*)?>([^<]*)<\/\w+:t>/g)].map(([, words]) => words).join('');
	return words(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
};

const words = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u00ad\u200b\u200e\u200f\u202e]/g, '')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The text of HTML: blocks apart, words whole. */
const withoutTags = (html: string) =>
	html
		.replace(/<(?:\/?(?:p|li|td|th|h\d|tr|figcaption|blockquote|div|section|ul|ol|table)|br)(?: [^>]*)?\/?>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#x3C|lt);/gi, '<')
		.replace(/&gt;/g, '>')
		.replace(/&(?:#x26|amp);/gi, '&');

/** What a reader, or the reader of the report, can find. */
const foundWords = ({ body, report }: ImportedDocument): Map<string, number> => {
	const { tree } = readBody(body, { firstLine: 1 });
	const captions = [...body.matchAll(/caption="([^"]*)"/g)].map(([, caption]) => caption);
	const read = tree
		? withoutTags(renderBody(tree).html.replace(/<caption[\s\S]*?<\/caption>|<sup>[\s\S]*?<\/sup>/g, ' '))
		: body;
	const texts = [
		read,
		...captions,
		...report.mapped.map(({ from }) => from),
		...report.lost.map(({ words: lost }) => lost),
	];
	const counts = new Map<string, number>();
	for (const word of texts.flatMap((text) => words(text ?? ''))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
};

const missingWords = (all: readonly string[], found: Map<string, number>) => {
	const left = new Map(found);
	return all.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
};

test('there are at least 25 documents', () => expect(documents.length).toBeGreaterThanOrEqual(25));

describe.each(documents)('$name', ({ name, bytes }) => {
	const types: TypeName[] = name.startsWith('Meeting')
		? ['meeting-note', 'case-study']
		: ['case-study', 'practice-guide', 'meeting-note', 'resource', 'organisation'];

	test.each(types)('as a %s: every word is in the entry or in the report', async (type) => {
		const file = await bytes;
		const imported = await importOf(file, { type });
		const stored = storedWords(partOf(file, 'word/document.xml'));
		expect(stored.length).toBeGreaterThan(2);
		expect(missingWords(stored, foundWords(imported))).toEqual([]);
	});

	test.each(types)('as a %s: the body is within the safe subset', async (type) => {
		const imported = await importOf(await bytes, { type });
		expect(readBody(imported.body, { firstLine: 1 }).findings).toEqual([]);
		expect(imported.findings).toEqual([]);
	});

	test('the import’s own count of words finds nothing without a place', async () => {
		const { report } = await importOf(await bytes);
		expect(report.lost.filter(({ what }) => what === 'Words that found no place')).toEqual([]);
	});

	test('every word that another reader of Word documents finds is there as well', async () => {
		const file = await bytes;
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
		const other = withoutTags(
			value.replace(
				/<a id="[^"]*"><\/a>|<sup>[\s\S]*?<\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>|<img[^>]*>/g,
				' ',
			),
		);
		const imported = await importOf(file);
		const notes = imported.report.lost.map(({ words: lost }) => lost).join(' ');
		expect(missingWords(words(other), foundWords(imported)), notes).toEqual([]);
	});
});
