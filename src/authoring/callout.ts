import { choice, optional, text } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element, furniture } from './element.ts';

const KINDS = { note: 'Note', caution: 'Caution', reflection: 'Reflection' } as const;

export const callout = defineComponent({
	name: 'Callout',
	label: 'Callout',
	purpose: 'Sets a few sentences apart: something to note, to be careful with, or to think about.',
	attributes: {
		kind: choice('Kind', KINDS, { hint: 'A note adds, a caution protects, a reflection asks.' }),
		title: optional(text('Title', { max: 100, hint: 'A few words, if the passage needs them.' })),
	},
	children: 'blocks',
	example: '<Callout kind="caution" title="Before you start">\n\nAsk who else is in the room.\n\n</Callout>',
	// The kind is a word, not a colour; the title is not a heading, so the outline of the page stays the writer's own.
	render: ({ kind, title }, children, { uniqueId }) => {
		const id = uniqueId('callout');
		return element(
			'aside',
			{ className: ['callout'], dataKind: kind, ariaLabelledBy: [id] },
			element(
				'p',
				{ className: ['callout-title'], id },
				furniture(element('strong', {}, title ? `${KINDS[kind]}:` : KINDS[kind])),
				...(title ? [` ${title}`] : []),
			),
			...children,
		);
	},
});
