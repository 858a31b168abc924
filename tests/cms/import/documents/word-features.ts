/** What Word can put into a document besides its text. */
import { drawing, field, h, p, picture, run } from '../a-docx.ts';
import { byHand, story, type AnyDocument } from './story.ts';

const insert = (id: number, words: string) =>
	`<w:ins w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z">${run(words)}</w:ins>`;
const remove = (id: number, words: string) =>
	`<w:del w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const textBox = (words: string) =>
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="3" name="Box"/><a:graphic><a:graphicData uri="s"><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const withWordFeatures: readonly AnyDocument[] = [
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
];
