import { text, upload } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element } from './element.ts';

const endingOf = (href: string) => href.slice(href.lastIndexOf('.') + 1).toUpperCase();

export const download = defineComponent({
	name: 'Download',
	label: 'Download',
	purpose: 'A file the reader can keep.',
	attributes: {
		href: upload('File', ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt']),
		title: text('Title', { max: 160, hint: 'What the file is. Its kind is added for you.', example: 'Check-in card' }),
	},
	children: 'none',
	example: '<Download href="/media/check-in-card.pdf" title="Check-in card" />',
	render: ({ href, title }) =>
		element('p', { className: ['download'] }, element('a', { href, download: '' }, `${title} (${endingOf(href)})`)),
});
