import { text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element, furniture } from './element.ts';

export const doAvoid = defineComponent({
	name: 'DoAvoid',
	label: 'Do and avoid',
	purpose: 'One thing to do beside the thing it replaces.',
	attributes: {
		do: text('Do', { max: 300, example: 'Ask “What would help right now?”' }),
		avoid: text('Avoid', { max: 300, example: 'Asking “What is wrong with you?”' }),
	},
	children: 'none',
	example: '<DoAvoid do="Ask what would help right now." avoid="Asking for the whole story." />',
	// A list of terms and descriptions: the words “Do” and “Avoid” carry the meaning, whatever the colours.
	render: (attributes) =>
		element(
			'dl',
			{ className: ['do-avoid'] },
			element('div', { className: ['do'] }, furniture(element('dt', {}, 'Do')), element('dd', {}, attributes.do)),
			element(
				'div',
				{ className: ['avoid'] },
				furniture(element('dt', {}, 'Avoid')),
				element('dd', {}, attributes.avoid),
			),
		),
});
