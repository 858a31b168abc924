import { defineContentType, type DataOf } from './content-type.ts';
import { date, group, number, optional, prose, references, term, text, webAddress } from './field.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const resource = defineContentType({
	name: 'resource',
	folder: 'resources',
	singular: 'Resource',
	plural: 'Resources',
	purpose: 'Something worth reading elsewhere, and why it matters here.',
	reviewMonths: 36,
	fields: {
		title: naming.title('The title as its publisher gives it.', 'Working definition of trauma-informed practice'),
		summary: naming.summary,
		publisher: text('Publisher', { max: 160 }),
		year: optional(number('Year', { min: 1900, max: 2100 })),
		kind: term('Kind of resource', 'resource-kinds'),
		knowledge: term('Kind of knowledge', 'kinds-of-knowledge'),
		url: webAddress('Web address'),
		rights: text('Rights', { max: 240, hint: 'What a reader may do with it, as its publisher says.' }),
		whyItMatters: prose('Why it matters here', { max: 1200 }),
		rating: optional(
			group(
				'What a national centre says',
				{
					centre: text('Centre'),
					rating: text('Rating, in the centre’s own words', { max: 200 }),
					scope: text('What was rated', { max: 300 }),
					seenOn: date('Seen on'),
					url: webAddress('Web address'),
				},
				{ hint: 'Quoted as theirs, with the day you saw it. The hub gives no ratings of its own.' },
			),
		),
		sectors: optional(placing.sectors),
		themes: placing.themes,
		principles: optional(placing.principles),
		guides: optional(references('Related practice guides', 'practice-guide')),
		sources: optional(sources),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['kind', 'knowledge', 'sectors', 'themes', 'principles'],
	rules: [reviewWithin(36)],
});

export type Resource = DataOf<typeof resource>;
