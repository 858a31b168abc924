import { choice, text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element } from './element.ts';

export const flow = defineComponent({
	name: 'Flow',
	label: 'Flow',
	purpose: 'What leads to what: from a first question to what follows, or the stations of a route.',
	attributes: {
		title: text('Title', {
			max: 120,
			hint: 'What begins and what it ends with.',
			example: 'From a sign to an offer of help',
		}),
		kind: choice('Direction', { down: 'Down the page', along: 'Along a line' }),
	},
	children: 'ordered-list',
	example:
		'<Flow title="From the door to a chair" kind="along">\n\n1. The door\n2. The desk\n3. A chair by the window\n\n</Flow>',
	// An ordered list says the order in words; the arrows between its items are drawn by the sheet.
	render: ({ title, kind }, children, { uniqueId }) => {
		const id = uniqueId('flow');
		const list = children.find((child) => child.type === 'element' && child.tagName === 'ol');
		const items = list?.type === 'element' ? list.children : children;
		return element(
			'figure',
			{ className: ['flow'], dataKind: kind, ariaLabelledBy: [id] },
			element('figcaption', { id }, title),
			element('ol', {}, ...items),
		);
	},
});
