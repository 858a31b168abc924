import { defineContentType } from './content-type.ts';
import { date, optional, prose, references } from './field.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const news = defineContentType({
	name: 'news',
	folder: 'news',
	singular: 'News',
	plural: 'News',
	purpose: 'What has changed that people in this work should know of: short, with its day and where it is said.',
	role: 'support',
	list: 'by-year',
	menu: { in: 'networks-and-meetings', order: 4 },
	writtenBy: 'editors',
	calledAs: ['news'],
	schemaOrg: 'NewsArticle',
	facts: { text: ['whatItMeans'], shown: ['happenedOn', 'networks', 'sectors', 'themes', 'guides', 'events'] },
	reviewMonths: 12,
	fields: {
		title: naming.title('What happened, in a few words.', 'Police must now tell schools about domestic abuse'),
		summary: naming.summary,
		happenedOn: published(date('Happened on', { hint: 'The day of what is told, not the day you write it.' })),
		whatItMeans: optional(
			published(prose('What it means here', { max: 900, hint: 'What somebody in this work may do with it.' })),
		),
		sources,
		networks: optional(placing.networks),
		sectors: optional(placing.sectors),
		themes: placing.themes,
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		events: optional(published(references('Events', 'event'))),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['networks', 'sectors', 'themes'],
	rules: [reviewWithin(12)],
});
