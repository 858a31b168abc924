import type { Element, ElementContent } from 'hast';
import { text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element } from './element.ts';

const isTable = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'table';

export const dataTable = defineComponent({
	name: 'DataTable',
	label: 'Table',
	purpose: 'A table with a caption that says what it shows.',
	attributes: {
		caption: text('Caption', {
			max: 200,
			hint: 'What the table shows, where and when.',
			example: 'Check-ins each month, both schools',
		}),
	},
	children: 'table',
	example:
		'<DataTable caption="Check-ins each month">\n\n| Month | Check-ins |\n| --- | ---: |\n| March | 240 |\n\n</DataTable>',
	// A wide table scrolls inside its frame. The frame can take the focus so that arrow keys move it, and a thing
	// that takes the focus needs a name: the caption's.
	render: ({ caption }, children, { uniqueId }) => {
		const id = uniqueId('table');
		const rows = children.find(isTable)?.children ?? [];
		return element(
			'figure',
			{ className: ['data-table'] },
			element(
				'div',
				{ className: ['scroll'], role: 'region', tabIndex: 0, ariaLabelledBy: [id] },
				element('table', {}, element('caption', { id }, caption), ...rows),
			),
		);
	},
});
