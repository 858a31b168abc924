import { text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element, furniture } from './element.ts';

export const contentNote = defineComponent({
	name: 'ContentNote',
	label: 'Content note',
	purpose: 'Says what a hard passage is about and lets the reader step over it.',
	attributes: {
		about: text('What the passage is about', {
			max: 120,
			hint: 'Plain words that finish “The next passage is about …”.',
			example: 'restraint',
		}),
	},
	children: 'blocks',
	example: '<ContentNote about="restraint">\n\nStaff described the night of the incident.\n\n</ContentNote>',
	// The passage is never hidden: hiding it would take the choice away from people who do not use a script.
	// The place after it can take the focus, so that a keyboard reader goes on from there.
	render: ({ about }, children, { uniqueId }) => {
		const after = uniqueId('after');
		return element(
			'div',
			{ className: ['content-note'] },
			furniture(
				element(
					'p',
					{ className: ['content-note-notice'] },
					`The next passage is about ${about}. `,
					element('a', { href: `#${after}` }, 'Skip this passage'),
					'.',
				),
			),
			element('div', { className: ['content-note-passage'] }, ...children),
			element('span', { id: after, tabIndex: -1 }),
		);
	},
});
