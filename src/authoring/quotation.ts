import { optional, text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element } from './element.ts';

export const quotation = defineComponent({
	name: 'Quotation',
	label: 'Quotation',
	purpose: 'Somebody’s own words, with the role of the person who said them.',
	attributes: {
		role: text('Role', { max: 100, hint: 'The role, never the name.', example: 'School nurse' }),
		source: optional(text('Source', { max: 200, hint: 'Where the words were published, if they were.' })),
	},
	children: 'blocks',
	example: '<Quotation role="School nurse">\n\nWe stopped asking what was wrong with her.\n\n</Quotation>',
	render: ({ role, source }, children) =>
		element(
			'figure',
			{ className: ['quotation'] },
			element('blockquote', {}, ...children),
			element('figcaption', {}, role, ...(source ? [', ', element('cite', {}, source)] : [])),
		),
});
