import { optional, text, webAddress } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element, link } from './element.ts';

export const keyFigure = defineComponent({
	name: 'KeyFigure',
	label: 'Key figure',
	purpose: 'One number worth remembering, with where it comes from.',
	attributes: {
		value: text('Figure', { max: 40, hint: 'The number as people read it.', example: '2,300' }),
		label: text('What it counts', { max: 160, example: 'people trained' }),
		source: text('Source', { max: 200, hint: 'Who published it, and when.' }),
		href: optional(webAddress('Web address of the source')),
	},
	children: 'none',
	example:
		'<KeyFigure value="2,300" label="people trained" source="Annual report" href="https://example.org/report" />',
	render: ({ value, label, source, href }) =>
		element(
			'figure',
			{ className: ['key-figure'] },
			element('p', {}, element('strong', {}, value), ` ${label}`),
			element('figcaption', {}, 'Source: ', href ? link(href, source) : source),
		),
});
