import { defineContentType } from './content-type.ts';
import { date, optional, reference, references, webAddress, yesNo } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { gathering, naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

export const event = defineContentType({
	name: 'event',
	folder: 'events',
	singular: 'Event',
	plural: 'Events',
	purpose: 'What is coming up, where, and for whom.',
	role: 'support',
	list: 'coming-first',
	menu: { in: 'networks-and-meetings', order: 3 },
	writtenBy: { order: 5 },
	calledAs: ['event', 'events', 'upcoming meetings'],
	schemaOrg: 'Event',
	facts: {
		wayOut: { field: 'booking', words: 'Book at' },
		shown: ['cancelled', 'organiser', 'networks', 'sectors', 'themes', 'notes'],
	},
	naming: { pattern: '<year-month-day>-<name>', expression: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/ },
	reviewMonths: 12,
	fields: {
		title: naming.title('What happens.', 'Open session: writing a case study'),
		summary: naming.summary,
		heldOn: published(date('On')),
		...gathering,
		place: inPassage(OPENING, gathering.place),
		cancelled: optional(
			published(
				yesNo('Cancelled', { hint: 'Yes if it does not take place. Its page and every calendar then say so.' }),
			),
		),
		organiser: published(reference('Organiser', 'organisation')),
		networks: optional(placing.networks),
		sectors: optional(placing.sectors),
		themes: placing.themes,
		booking: optional(published(webAddress('Where to book'))),
		notes: optional(published(references('Meeting notes', 'meeting-note', { hint: 'Once it has happened.' }))),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['networks', 'sectors', 'themes'],
	rules: [reviewWithin(12)],
});
