import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIDDEN_CHARACTERS } from '../../../src/content-model/field.ts';
import { readBody } from '../../../src/safe-mdx/contribution.ts';
import { wordsOfTree } from '../../../cms/import/words.ts';
import { aDocx, item, p, run, table } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const hidden = new RegExp(HIDDEN_CHARACTERS.source, 'gu');
// What XML itself cannot hold is not in any document.
// eslint-disable-next-line no-control-regex -- the point is to leave them out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff\r]/g;

const marks = fc.constantFrom(
	'<',
	'{',
	'}',
	'*',
	'_',
	'`',
	'[',
	']',
	'(',
	')',
	'!',
	'#',
	'-',
	'1.',
	'>',
	'|',
	'\\',
	'~',
	'&',
	'&lt;',
	':',
	'import ',
	'export ',
	'<Callout kind="note">',
	'</Callout>',
	'https://example.org/a_b',
	'name@example.org',
	'[^1]',
	'---',
	'“',
	'”',
	'ż',
	'ہم',
	'🙂',
	'  ',
	'\u00ad',
	'\u200b',
	'Title:',
	'Cost:',
);
const words = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: marks },
			{ weight: 3, arbitrary: fc.constantFrom('calm', 'waiting', 'we', 'A', '42', 'Background') },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
		),
		{ minLength: 1, maxLength: 8 },
	)
	.chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between).replace(unwritable, '')));

interface Piece {
	xml: string;
	text: string;
}

const look = fc.constantFrom('', '', '', '<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:strike/>');
const inline: fc.Arbitrary<Piece> = fc
	.tuple(words, look)
	.map(([text, properties]) => ({ xml: run(text, properties), text }));
const line: fc.Arbitrary<Piece> = fc
	.array(inline, { minLength: 1, maxLength: 4 })
	.map((pieces) => ({ xml: pieces.map(({ xml }) => xml).join(''), text: pieces.map(({ text }) => text).join('') }));
const block: fc.Arbitrary<Piece> = fc.oneof(
	{ weight: 5, arbitrary: line.map(({ xml, text }) => ({ xml: p(xml), text })) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(line, fc.constantFrom('Heading1', 'Heading2', 'Title', 'Subtitle', 'Caption', 'Quote'))
			.map(([{ xml, text }, style]) => ({ xml: p(xml, { style }), text })),
	},
	{
		weight: 2,
		arbitrary: fc
			.tuple(line, fc.nat(3), fc.constantFrom(1, 2))
			.map(([{ xml, text }, level, list]) => ({ xml: item(xml, level, list), text })),
	},
	{
		weight: 1,
		arbitrary: fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map((rows) => ({
			xml: table(...rows.map((row) => row.map(({ xml }) => p(xml)))),
			text: rows
				.flat()
				.map(({ text }) => text)
				.join(' '),
		})),
	},
);

// Bare addresses are left out: what surrounds them decides where they end.
const wordsIn = (text: string) =>
	text
		.normalize('NFC')
		.replace(/\u00ad/g, '')
		.replace(hidden, '')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

test('of whatever a document is made, no word is lost and the body is within the safe subset', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async (pieces) => {
			const { body, report, findings } = await importOf(aDocx({ body: pieces.map(({ xml }) => xml).join('') }));
			expect(findings).toEqual([]);
			const { tree } = readBody(body, { firstLine: 1 });
			const found = new Map<string, number>();
			const kept = [
				...wordsOfTree(tree!),
				...[...report.mapped.map(({ from }) => from), ...report.lost.map(({ words: lost }) => lost)].flatMap(wordsIn),
			];
			for (const word of kept) found.set(word, (found.get(word) ?? 0) + 1);
			const missing = wordsIn(pieces.map(({ text }) => text).join(' ')).filter((word) => {
				const left = found.get(word) ?? 0;
				found.set(word, left - 1);
				return left <= 0;
			});
			expect(missing).toEqual([]);
			expect(report.lost.filter(({ what }) => what === 'Words that found no place')).toEqual([]);
		}),
		{ numRuns: 150 },
	);
}, 120_000);
