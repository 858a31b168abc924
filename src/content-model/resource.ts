import { defineContentType } from './content-type.ts';
import { date, group, optional, prose, references, term, text, webAddress, year } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const resource = defineContentType({
	name: 'resource',
	folder: 'resources',
	singular: 'Resource',
	plural: 'Resources',
	purpose: 'Something worth reading elsewhere, and why it matters here.',
	role: 'support',
	list: { by: 'kind' },
	menu: { in: 'learning', order: 2 },
	writtenBy: { order: 6 },
	calledAs: ['resource', 'resources', 'toolkit', 'report', 'framework'],
	schemaOrg: 'CreativeWork',
	facts: {
		wayOut: { field: 'url', words: 'Read it at' },
		text: ['whyItMatters'],
		shown: ['publisher', 'year', 'kind', 'knowledge', 'rights', 'rating', 'sectors', 'themes', 'principles', 'guides'],
	},
	gives: 'bodies',
	reviewMonths: 36,
	fields: {
		title: naming.title('The title as its publisher gives it.', 'Guidance on reflective supervision'),
		summary: naming.summary,
		publisher: inPassage(OPENING, published(text('Publisher', { max: 160 }))),
		year: optional(published(year())),
		kind: published(term('Kind of resource', 'resource-kinds')),
		knowledge: published(term('Kind of knowledge', 'kinds-of-knowledge')),
		url: published(webAddress('Web address')),
		rights: published(text('Rights', { max: 240, hint: 'What a reader may do with it, as its publisher says.' })),
		whyItMatters: published(prose('Why it matters here', { max: 1200 })),
		rating: optional(
			group(
				'What a national centre says',
				{
					centre: published(text('Centre')),
					rating: published(text('Rating, in the centre’s own words', { max: 200 })),
					scope: published(text('What was rated', { max: 300 })),
					seenOn: published(date('Seen on')),
					url: published(webAddress('Web address')),
				},
				{ hint: 'Quoted as theirs, with the day you saw it. The hub gives no ratings of its own.' },
			),
		),
		sectors: optional(placing.sectors),
		themes: placing.themes,
		principles: optional(placing.principles),
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		sources: optional(sources),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['kind', 'knowledge', 'sectors', 'themes', 'principles'],
	rules: [reviewWithin(36)],
});
