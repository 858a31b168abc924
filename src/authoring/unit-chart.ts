import { optional, text, webAddress } from '../content-model/field.ts';
import { defineComponent } from './component.ts';
import { element, furniture, link } from './element.ts';

/** More than these are counted, not seen. */
const MOST = 20;

const upToMost = (from: number) => ({
	max: 20,
	pattern: { expression: `^(?:[${from}-9]|1\\d|${MOST})$`, expected: `a whole number from ${from} to ${MOST}` },
});

export const unitChart = defineComponent({
	name: 'UnitChart',
	label: 'So many in ten',
	purpose: 'A share that was published as “nine in ten”, drawn as nine of ten.',
	attributes: {
		count: text('How many', { ...upToMost(0), example: '9' }),
		of: text('Of how many', { ...upToMost(2), hint: 'As the source put it: ten for “nine in ten”.', example: '10' }),
		label: text('What it says', {
			max: 200,
			hint: 'The whole sentence, for those who do not see the picture.',
			example: 'About nine in ten of the 80 children were known or suspected to have been abused.',
		}),
		source: text('Source', { max: 200, hint: 'Who published it, and when.' }),
		href: optional(webAddress('Web address of the source')),
	},
	children: 'none',
	example:
		'<UnitChart count="9" of="10" label="Nine in ten of the people asked would come again." source="Team report" />',
	// The sentence says what the picture shows, so the picture is passed over by a screen reader.
	render: ({ count, of, label, source, href }) =>
		element(
			'figure',
			{ className: ['unit-chart'] },
			furniture(
				element(
					'div',
					{ className: ['units'], ariaHidden: 'true' },
					...Array.from({ length: Number(of) }, (_, index) =>
						element('span', { className: index < Number(count) ? ['unit', 'counted'] : ['unit'] }),
					),
				),
			),
			element('p', {}, label),
			element('figcaption', {}, 'Source: ', href ? link(href, source) : source),
		),
});
