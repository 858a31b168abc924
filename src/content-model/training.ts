import { defineContentType } from './content-type.ts';
import { choice, date, groups, number, optional, reference, references, text, webAddress } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const training = defineContentType({
	name: 'training',
	folder: 'training',
	singular: 'Training',
	plural: 'Training',
	purpose: 'Courses and materials: who they are for, how long they take and how far they have reached.',
	role: 'support',
	list: 'by-title',
	menu: { in: 'learning', order: 1 },
	writtenBy: { order: 7 },
	calledAs: ['training', 'course', 'courses', 'e-learning', 'workshop'],
	schemaOrg: 'LearningResource',
	facts: {
		wayOut: { field: 'url', words: 'See it at' },
		shown: [
			'form',
			'provider',
			'audience',
			'length',
			'networks',
			'practiceLevels',
			'sessions',
			'reach',
			'sectors',
			'themes',
			'guides',
			'caseStudies',
		],
	},
	reviewMonths: 24,
	fields: {
		title: naming.title('The name of the course or material.', 'First conversations: half-day session'),
		summary: naming.summary,
		form: published(choice('Course or material', { course: 'Course', material: 'Material' })),
		provider: published(reference('Provider', 'organisation')),
		audience: inPassage(OPENING, published(text('Audience', { max: 200 }))),
		sectors: placing.sectors,
		themes: placing.themes,
		practiceLevels: optional(placing.practiceLevels),
		networks: optional(placing.networks),
		length: inPassage(OPENING, optional(published(text('Length', { max: 120, example: 'Half a day' })))),
		sessions: inPassage(
			OPENING,
			optional(
				groups('Sessions', 'session', {
					title: published(text('Session')),
					length: optional(published(text('Length', { max: 60 }))),
				}),
			),
		),
		reach: optional(
			groups(
				'Reach',
				'figure',
				{
					on: published(date('As at')),
					number: published(number('Number of people')),
					note: optional(published(text('What is counted', { max: 200 }))),
					url: published(webAddress('Where the figure is published')),
				},
				{ hint: 'A number is only useful with its date and its source.' },
			),
		),
		url: optional(published(webAddress('Web address'))),
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		caseStudies: optional(published(references('Related case studies', 'case-study'))),
		sources: optional(sources),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['form', 'sectors', 'themes', 'practiceLevels', 'networks'],
	rules: [reviewWithin(24)],
});
