/** Documents as Google Docs and LibreOffice store them. */
import { p, run, STYLES, table } from '../a-docx.ts';
import { byHand, FIVE, story, type AnyDocument } from './story.ts';

const insert = (id: number, words: string) =>
	`<w:ins w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z">${run(words)}</w:ins>`;
const remove = (id: number, words: string) =>
	`<w:del w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

export const fromOtherPrograms: readonly AnyDocument[] = [
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
];
