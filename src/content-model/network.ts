import { defineContentType } from './content-type.ts';
import { date, group, mailbox, number, optional, prose, reference, text, webAddress } from './field.ts';
import { published } from './publication.ts';
import { sources, stewardship } from './shared-fields.ts';

/** Rows and columns that the sheet of the tile map has places for. */
export const MOST_TILES = 8;

/** A network is known by its place until it has told the hub its own name, lead and contact. */
export const network = defineContentType({
	name: 'network',
	folder: 'networks',
	singular: 'Local network',
	plural: 'Local networks',
	purpose: 'The people in one place who work on this together, and what they have shared.',
	role: 'reference',
	list: 'own-page',
	menu: { in: 'networks-and-meetings', order: 1 },
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'Organization',
	layout: 'own',
	lineage: false,
	gives: 'places',
	format: 'yaml',
	reviewMonths: 12,
	fields: {
		title: published(text('Place', { max: 60 })),
		summary: published(text('In one sentence', { max: 240 })),
		council: optional(published(reference('Council', 'organisation'))),
		areaCode: optional(
			published(
				text('Area code', {
					max: 9,
					hint: 'The code of the council area in the national list of the Office for National Statistics. Leave it empty where there is none.',
					pattern: { expression: '^[EWSN]\\d{8}$', expected: 'a letter and eight digits, such as E07000105' },
				}),
			),
		),
		ownName: optional(
			published(text('The network’s own name', { hint: 'As the network gives it. Leave empty until it has.' })),
		),
		lead: optional(
			group('Lead', {
				role: published(text('Role')),
				organisation: published(reference('Organisation', 'organisation')),
			}),
		),
		mailbox: optional(published(mailbox('Mailbox'))),
		website: optional(published(webAddress('Website'))),
		tile: optional(
			group(
				'On the tile map',
				{
					row: published(number('Row', { min: 1, max: MOST_TILES, hint: 'From the top.' })),
					column: published(number('Column', { min: 1, max: MOST_TILES, hint: 'From the left.' })),
				},
				{
					hint: 'Where its tile stands on the home page: roughly where the place lies. Leave empty for the next free one.',
				},
			),
		),
		about: optional(published(prose('About', { hint: 'Only what a source says or the network has told you.' }))),
		sources: optional(sources),
		reviewedOn: published(date('Last reviewed on')),
		reviewDueOn: published(date('Next review due on')),
		allowed: stewardship.allowed,
	},
});
