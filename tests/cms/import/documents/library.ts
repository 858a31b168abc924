/** Documents made with the docx package, as programs make them. */
import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	FootnoteReferenceRun,
	HeadingLevel,
	InsertedTextRun,
	DeletedTextRun,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableOfContents,
	TableRow,
	TextRun,
} from 'docx';
import type { AnyDocument } from './story.ts';

const byLibrary = (name: string, ...children: (Paragraph | Table | TableOfContents)[]): AnyDocument => ({
	name,
	bytes: Packer.toArrayBuffer(
		new Document({
			sections: [{ children }],
			footnotes: {
				1: {
					children: [
						new Paragraph('Unwin and others (2019) A quiet study of waiting rooms. https://example.org/waiting'),
					],
				},
			},
			numbering: {
				config: [
					{
						reference: 'steps',
						levels: [
							{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT },
							{ level: 1, format: 'lowerLetter', text: '%2)', alignment: AlignmentType.LEFT },
						],
					},
				],
			},
		}),
	).then((bytes) => new Uint8Array(bytes)),
});
const heading = (words: string) => new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });

export const fromALibrary: readonly AnyDocument[] = [
	byLibrary(
		'docx library: headings, lists, links, footnotes, tables',
		heading('What the problem was'),
		new Paragraph({
			children: [
				new TextRun('Waiting is '),
				new TextRun({ text: 'hard', bold: true }),
				new FootnoteReferenceRun(1),
				new TextRun('.'),
			],
		}),
		heading('What we did'),
		...['Ask', 'Wait'].map((words) => new Paragraph({ text: words, numbering: { reference: 'steps', level: 0 } })),
		new Paragraph({ text: 'Softly', numbering: { reference: 'steps', level: 1 } }),
		new Paragraph({ text: 'Bullet', bullet: { level: 0 } }),
		new Paragraph({
			children: [new ExternalHyperlink({ link: 'https://example.org/more', children: [new TextRun('More here')] })],
		}),
		new Table({
			rows: [
				['Month', 'Visits'],
				['March', '24'],
			].map(
				(cells) =>
					new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) }),
			),
		}),
	),
	byLibrary(
		'docx library: tracked changes and contents',
		new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-3' }),
		heading('What we did'),
		new Paragraph({
			children: [
				new TextRun('We '),
				new DeletedTextRun({ text: 'never ', id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }),
				new InsertedTextRun({ text: 'always ', id: 2, author: 'A', date: '2026-01-01T00:00:00Z' }),
				new TextRun('asked.'),
			],
		}),
	),
	byLibrary(
		'docx library: centred bold title and plain text',
		new Paragraph({
			alignment: AlignmentType.CENTER,
			children: [new TextRun({ text: 'A calmer waiting room', bold: true, size: 40 })],
		}),
		new Paragraph('We moved the chairs & waited < 5 minutes.'),
	),
];
