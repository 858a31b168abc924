import { defineContentType, disagreement } from './content-type.ts';
import { choice, optional, reference, references, term, terms, text } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const lead = defineContentType({
	name: 'lead',
	folder: 'leads',
	singular: 'Lead from published sources',
	plural: 'Leads from published sources',
	purpose: 'What a place has tried, as others have published it; the people who did it have not written it.',
	role: 'support',
	list: { by: 'knowledge' },
	menu: { in: 'examples', order: 2 },
	writtenBy: 'editors',
	calledAs: ['lead', 'leads', 'tried elsewhere', 'who has tried', 'what other places do'],
	schemaOrg: 'Article',
	answers: 'what-was-said',
	facts: {
		shown: [
			'place',
			'where',
			'networks',
			'setting',
			'sectors',
			'ageGroups',
			'knowledge',
			'stage',
			'guides',
			'themes',
			'principles',
			'organisations',
		],
	},
	reviewMonths: 12,
	fields: {
		title: naming.title(
			'Say who did what, in the third person.',
			'Two emergency departments put up signs that say what happens next',
		),
		summary: naming.summary,
		place: inPassage(
			OPENING,
			published(
				text('Place', {
					max: 120,
					hint: 'As the source names it.',
					example: 'Argyll and Bute, Glasgow and Midlothian',
				}),
			),
		),
		where: published(
			choice(
				'Where that is',
				{ elsewhere: 'Elsewhere', here: 'In our region' },
				{ hint: 'Elsewhere: say what is different there.' },
			),
		),
		networks: optional(placing.networks),
		setting: inPassage(
			OPENING,
			published(
				text('Setting', { max: 160, hint: 'What kind of place or team.', example: 'Two drug and alcohol services' }),
			),
		),
		sectors: placing.sectors,
		themes: placing.themes,
		principles: optional(placing.principles),
		organisations: optional(published(references('Organisations', 'organisation', { hint: 'Who took part.' }))),
		ageGroups: optional(published(terms('Age groups', 'age-groups'))),
		knowledge: published(term('Kind of knowledge', 'kinds-of-knowledge', { hint: 'What the source rests on.' })),
		stage: published(term('Stage', 'stages', { hint: 'As the source tells it; it may have changed since.' })),
		sources,
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		caseStudy: optional(
			published(reference('Case study', 'case-study', { hint: 'If the people who did it have written their own.' })),
		),
		everyday: naming.everyday,
		...stewardship,
	},
	sections: [
		{
			heading: 'What was done',
			hint: 'What the source says, in the third person and in your own words.',
			required: true,
		},
		{
			heading: 'What is known, and what is not',
			hint: 'Results, who found them and how, and what they cannot show. If the source gives none, say so.',
			required: true,
		},
		{
			heading: 'What is different there',
			hint: 'For a place outside the region: law, money, services or people that differ from here.',
			required: false,
		},
	],
	facets: ['where', 'networks', 'sectors', 'themes', 'principles', 'knowledge', 'stage', 'ageGroups'],
	rules: [
		reviewWithin(12),
		({ where, networks }) =>
			where === 'here' && !networks?.length
				? [
						disagreement({
							path: ['networks'],
							found: 'nothing',
							expected: 'at least one local network, because the place is in our region',
							next: 'Choose the networks of the area it covers.',
						}),
					]
				: [],
	],
});
