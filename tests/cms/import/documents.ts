/** Documents in the ways people make them, in Word, Google Docs and LibreOffice. All invented. */
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
import { aDocx, bold, cell, drawing, field, item, p, picture, run, STYLES, table, type DocxParts } from './a-docx.ts';

export interface AnyDocument {
	name: string;
	bytes: Promise<Uint8Array> | Uint8Array;
}

const h = (level: number, words: string) => p(words, { style: `Heading${level}` });

const FIVE = [
	[
		'What the problem was',
		'Visitors waited in a corridor without chairs, and nobody told them how long it would take.',
	],
	['What we did', 'We moved the chairs, turned the radio off and said how long the wait would be.'],
	['What changed and how we know', 'Fewer people left before they were seen; a tally at the desk says so.'],
	['What we would do differently', 'Ask the people who clean the building first.'],
	['Limits: what this does not show', 'One building, three months, and a tally kept by those who wanted it to work.'],
] as const;

const story = (headings: readonly string[] = FIVE.map(([heading]) => heading), level = 1) =>
	FIVE.map(([, words], index) => h(level, headings[index]!) + p(words)).join('');
const byHand = (name: string, parts: DocxParts): AnyDocument => ({ name, bytes: aDocx(parts) });
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
const insert = (id: number, words: string) =>
	`<w:ins w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z">${run(words)}</w:ins>`;
const remove = (id: number, words: string) =>
	`<w:del w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const textBox = (words: string) =>
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="3" name="Box"/><a:graphic><a:graphicData uri="s"><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const documents: readonly AnyDocument[] = [
	byHand('Word: the headings of the form', { body: p('A calmer waiting room', { style: 'Title' }) + story() }),
	byHand('Word: the headings others use', {
		body:
			h(1, 'A calmer waiting room in one clinic') +
			story(['1. Background', '2. Our approach', '3. Results', '4. Lessons learnt', '5. Limitations'], 2),
	}),
	byHand('Word: labels and answers at the top', {
		body:
			p('A calmer waiting room', { style: 'Title' }) +
			p(bold('Network: ') + run('Dudley')) +
			p('Sectors: Primary care and community health; Policing') +
			p('Themes: First contact, Equity, culture and racism and Places and buildings') +
			p('Stage\tBeing tried') +
			p('Cost: £60 for cards & a lamp') +
			p('Published on: 3rd March 2026') +
			story(),
	}),
	byHand('Word: a table of answers at the top', {
		body:
			table(
				['Title', 'A calmer waiting room'],
				['Network', 'Dudley'],
				['One-sentence answer', 'Chairs and a clear time made waiting calmer.'],
				['Setting', 'One clinic'],
				['Shoe size', 'Nine'],
			) + story(),
	}),
	byHand('Word: two-level bullets and numbers', {
		body:
			story() +
			h(2, 'How we did it, step by step') +
			item('First point') +
			item('Inner point', 1) +
			item('Innermost point', 2) +
			item('Second point') +
			item('Counted one', 0, 2) +
			item('Counted inner', 1, 2) +
			item('Counted two', 0, 2) +
			p('After the list.'),
	}),
	byHand('Word: a table with merged cells and a caption', {
		body:
			story() +
			p('Table 1. Check-ins each month, both desks', { style: 'Caption' }) +
			table(
				[cell('Desk', '<w:vMerge w:val="restart"/>'), cell('Months', '<w:gridSpan w:val="2"/>')],
				[cell('', '<w:vMerge/>'), 'March', 'April'],
				['Front', '24', '31'],
				['Back', 'fewer than 8', '12 | 13'],
			),
	}),
	byHand('Word: a table without a caption, cells of several paragraphs', {
		body:
			story() +
			table(
				['Before', 'After'],
				[cell(p('No chairs') + p('No sign')), cell(item('Chairs') + item('A sign'))],
				[cell(table(['inner one', 'inner two'])), 'Plain'],
			),
	}),
	byHand('Word: footnotes and endnotes', {
		body:
			h(1, 'What the problem was') +
			p(
				run('Waiting is hard') +
					'<w:r><w:footnoteReference w:id="2"/></w:r>' +
					run(' and long') +
					'<w:r><w:endnoteReference w:id="3"/></w:r>' +
					run('.'),
			),
		footnotes: {
			2: 'Unwin (2019) A quiet study. Available at: https://example.org/quiet',
			4: 'A note whose mark was deleted.',
		},
		endnotes: { 3: 'We asked twelve visitors.' },
	}),
	byHand('Word: tracked changes', {
		body:
			h(1, 'What we did') +
			p(run('We moved ') + remove(1, 'seventeen secret ') + insert(2, 'all the ') + run('chairs.')) +
			p(remove(3, 'A paragraph taken out'), { more: '<w:rPr><w:del w:id="4" w:author="A"/></w:rPr>' }) +
			p(`<w:moveFrom w:id="5" w:author="A">${run('Moved words.')}</w:moveFrom>`) +
			p('Then we waited.') +
			p(`<w:moveTo w:id="6" w:author="A">${run('Moved words.')}</w:moveTo>`),
	}),
	byHand('Word: comments', {
		body:
			h(1, 'What we did') +
			p(
				'<w:commentRangeStart w:id="0"/>' +
					run('We asked.') +
					'<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
			),
		comments: 'Ring confidential 0121 4960000',
	}),
	byHand('Word: links of every kind', {
		body:
			h(1, 'What we did') +
			p(
				`${run('See ')}<w:hyperlink r:id="l1">${run('the guide')}</w:hyperlink>${run(', ')}<w:hyperlink w:anchor="below">${run('the part below')}</w:hyperlink>${run(', ')}<w:hyperlink r:id="l2">${run('the shared drive')}</w:hyperlink>${run(' or ')}${field('HYPERLINK "https://example.org/field_one"', run('the field'))}${run(' or https://example.org/a_b_c, or write to hub_team@example.org.')}`,
			),
		links: { l1: 'https://example.org/guide?a=1&b=2', l2: 'file:///S:/Team/secret.docx' },
	}),
	byHand('Word: pictures, described and not', {
		body:
			h(1, 'What we did') +
			p(picture('i1', 'Two chairs by a window')) +
			p('Before the second picture.') +
			p(picture('i2')) +
			p(picture('i3', 'A picture containing person, indoor. Description automatically generated')),
		others: {
			i1: { kind: 'image', path: 'media/image1.png', content: 'one' },
			i2: { kind: 'image', path: 'media/image2.png', content: 'two' },
			i3: { kind: 'image', path: 'media/image3.png', content: 'three' },
		},
	}),
	byHand('Word: a text box in both forms', {
		body: h(1, 'What we did') + p(run('Beside the box.') + textBox('Words inside the box.')) + p('After the box.'),
	}),
	byHand('Word: a diagram and a chart', {
		body:
			h(1, 'What we did') +
			p(drawing('<a:graphic><a:graphicData uri="d"><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic>')) +
			p(drawing('<a:graphic><a:graphicData uri="c"><c:chart r:id="c1"/></a:graphicData></a:graphic>')) +
			p('After them.'),
		others: {
			d1: {
				kind: 'diagramData',
				path: 'diagrams/data1.xml',
				content:
					'<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:pt><dgm:t><a:p><a:r><a:t>Lis</a:t></a:r><a:r><a:t>ten</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Wait</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>',
			},
			c1: {
				kind: 'chart',
				path: 'charts/chart1.xml',
				content:
					'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:title><a:t>Visits</a:t></c:title><c:ser><c:v>March</c:v><c:v>24</c:v></c:ser></c:chartSpace>',
			},
		},
	}),
	byHand('Word: an equation and symbols', {
		body:
			h(1, 'What changed and how we know') +
			p(
				run('The share is ') +
					'<m:oMath><m:f><m:num><m:r><m:t>left</m:t></m:r></m:num><m:den><m:r><m:t>came</m:t></m:r></m:den></m:f></m:oMath>' +
					run(' and it fell ') +
					'<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
					'<w:r><w:sym w:font="Odd" w:char="F0AB"/></w:r>' +
					run('.'),
			),
	}),
	byHand('Word: contents, headers and footers', {
		body:
			p('Contents', { style: 'TOC1' }) + p(field('TOC \\o "1-3"', run('What we did\t1')), { style: 'TOC1' }) + story(),
		header: 'Draft two, clinic team',
		footer: 'Page 1',
	}),
	byHand('Word: soft hyphens, tabs, breaks and hidden characters', {
		body:
			h(1, 'What we did') +
			p(
				'<w:r><w:t>Co</w:t><w:noBreakHyphen/><w:t>produc</w:t><w:softHyphen/><w:t>tion</w:t><w:tab/><w:t>be\u00adgan\u200b here</w:t><w:br/><w:t>and went on</w:t></w:r>',
			) +
			p('<w:r><w:br w:type="page"/></w:r>' + run('On a new page \u200fhere\u202e.')) +
			p(run('Hidden words ', '<w:vanish/>') + run('Shown words.')),
	}),
	byHand('Word: what Markdown and MDX would misread', {
		body:
			h(1, 'What changed and how we know') +
			[
				'Fewer than <5 and {see note} in <b>March</b>.',
				'import the data first',
				'export everything',
				'# not a heading',
				'1. not a list',
				'- not a bullet',
				'2 * 3 * 4 _and_ [x] `code` ~20',
				'<Callout kind="note">',
				'| a | b |',
				'A & B &amp; &lt; C',
				'[^1] and [link](javascript:alert(1))',
				'---',
				'> quoted',
				'Back\\slash at the end \\',
			]
				.map((words) => p(run(words)))
				.join('') +
			p(run('He said <') + bold('b') + run('> {') + run('ok', '<w:i/>') + run('}')),
	}),
	byHand('Word: marks inside words and across runs', {
		body:
			h(1, 'What we did') +
			p(
				run('un') +
					bold('believ') +
					run('able ') +
					bold('two ') +
					bold('words') +
					run('and', '<w:i/>') +
					run(' ', '<w:b/><w:i/>') +
					run('both', '<w:b/><w:i/>') +
					run('gone', '<w:strike/>') +
					bold('“Quoted”') +
					run('next'),
			),
	}),
	byHand('Word: sections out of order and one twice', {
		body: story(['Results', 'Background', 'What we did', 'Context', 'Limits']),
	}),
	byHand('Word: content controls, filled and empty', {
		body:
			h(1, 'What we did') +
			`<w:sdt><w:sdtPr/><w:sdtContent>${p('Chosen words.')}</w:sdtContent></w:sdt>` +
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click or tap here to enter text.')}</w:sdtContent></w:sdt>` +
			p(`${run('Inline ')}<w:sdt><w:sdtPr/><w:sdtContent>${run('control')}</w:sdtContent></w:sdt>${run('.')}`),
	}),
	byHand('Word: elements nobody thought of', {
		body:
			h(1, 'What we did') +
			`<w:customXml w:element="x">${p('In custom XML.')}</w:customXml>` +
			p(
				`<w:smartTag w:element="place">${run('Dudley')}</w:smartTag>${run(' ')}<w:unheardOf>${run('unknown')}</w:unheardOf><w:bdo w:val="ltr">${run(' direction')}</w:bdo><w:ruby><w:rubyPr/><w:rt>${run('above')}</w:rt><w:rubyBase>${run('below')}</w:rubyBase></w:ruby>`,
			) +
			`<w:future>${p('Some day.')}</w:future>`,
	}),
	byHand('Word: no headings at all', {
		body: p('A calmer waiting room') + p('Visitors waited in a corridor without chairs.') + p('We moved the chairs.'),
	}),
	byHand('Word: a box made of one cell', {
		body:
			h(1, 'What we did') + table([cell(p('Remember') + p('Ask first.') + item('Then wait'))]) + p('After the box.'),
	}),
	byHand('Word in Polish: other style ids, Polish words', {
		styles: STYLES.polish,
		body:
			p('Spokojniejsza poczekalnia', { style: 'Tytu' }) +
			p('What we did', { style: 'Nagwek1' }) +
			p('Goście czekali w korytarzu bez krzeseł; zażółć gęślą jaźń.') +
			p('Jak to zrobiliśmy', { style: 'Nagwek2' }) +
			p('Krok po kroku.'),
	}),
	byHand('Word: Urdu, with joiners', {
		body:
			h(1, 'What we did') +
			p('<w:r><w:rPr><w:rtl/></w:rPr><w:t>ہم نے انتظار گاہ میں کرسیاں رکھیں۔ یہ می\u200cخواہم۔</w:t></w:r>', {
				more: '<w:bidi/>',
			}),
	}),
	byHand('Google Docs: bold and large lines as headings', {
		styles: '',
		body:
			p(run('A calmer waiting room', '<w:b/><w:sz w:val="52"/>')) +
			FIVE.map(
				([, words], index) =>
					p(
						run(['Background', 'What we did', 'Impact', 'Reflections', 'Caveats'][index]!, '<w:b/><w:sz w:val="32"/>'),
					) + p(run(words, '<w:sz w:val="22"/>')),
			).join(''),
	}),
	byHand('Google Docs: title, subtitle, suggestions and line breaks', {
		body:
			p('A calmer waiting room', { style: 'Title' }) +
			p('Chairs and a clear time made waiting calmer.', { style: 'Subtitle' }) +
			p('<w:r><w:t>Network: Dudley</w:t><w:br/><w:t>Stage: Being tried</w:t></w:r>') +
			story() +
			p(insert(9, 'A suggestion that was kept. ') + remove(10, 'One that was not.')),
	}),
	byHand('LibreOffice: its styles, contents and quotations', {
		styles: STYLES.libreOffice,
		body:
			p('A calmer waiting room', { style: 'Title' }) +
			p('Table of Contents', { style: 'ContentsHeading' }) +
			p('Background 1', { style: 'Contents1' }) +
			FIVE.map(([section, words]) => p(section, { style: 'Heading1' }) + p(words, { style: 'TextBody' })).join('') +
			p('“I could breathe.”', { style: 'Quotations' }) +
			p('Table 1: Visits', { style: 'Table' }) +
			table(['Month', 'Visits'], ['March', '24']),
	}),
	byHand('LibreOffice: strict namespaces and another prefix', {
		body: story(),
		extra: {
			'word/document.xml': `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="Heading1"/></x:pPr><x:r><x:t>What we did</x:t></x:r></x:p><x:p><x:r><x:t><![CDATA[We asked & waited.]]></x:t></x:r></x:p></x:body></x:document>`,
		},
	}),
	byHand('All capitals, and bullets typed by hand', {
		body:
			p('A CALMER WAITING ROOM') +
			p('BACKGROUND') +
			p('Visitors waited.') +
			p('WHAT WE DID') +
			p('•\tMoved the chairs') +
			p('• Turned the radio off') +
			p('Then we stopped.'),
	}),
	byHand('Meeting notes with items', {
		body:
			p('Coalition meeting: waiting', { style: 'Title' }) +
			p('Date: Tuesday 3 March 2026') +
			p('Venue: Town Hall') +
			h(1, 'Receptions') +
			p('People compared receptions.') +
			h(1, 'Questions left open') +
			item('Who decides?') +
			item('What would a child say?') +
			h(1, 'Decisions') +
			item('Start with receptions.'),
	}),
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
