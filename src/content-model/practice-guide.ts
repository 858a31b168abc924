import { defineContentType, type DataOf } from './content-type.ts';
import {
	byEditor,
	date,
	group,
	groups,
	lines,
	number,
	optional,
	prose,
	reference,
	references,
	term,
	text,
	webAddress,
	year,
} from './field.ts';
import { inPassage, OPENING, otherName } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

/** The passages its fields make. */
export const guidePassages = {
	glance: { id: 'glance-heading', heading: 'In five minutes' },
	differences: { id: 'differences-heading', heading: 'Local differences' },
};

/** The sheets of paper made from a guide: the last part of the address of each, below that of its guide. */
export const GUIDE_SHEETS = { onePage: 'on-one-page', teamPack: 'team-pack' } as const;

export const practiceGuide = defineContentType({
	name: 'practice-guide',
	folder: 'practice-guides',
	singular: 'Practice guide',
	plural: 'Practice guides',
	purpose: 'What to do, what to avoid and what to be careful with, for people who do the work.',
	role: 'practice',
	list: 'by-title',
	menu: { in: 'guides', order: 1 },
	writtenBy: { order: 4 },
	calledAs: ['practice guide', 'guide', 'guidance', 'how to guide', 'tips'],
	schemaOrg: 'Guide',
	layout: 'own',
	answers: 'how',
	reviewMonths: 24,
	fields: {
		title: naming.title('Name the situation a reader is in.', 'First contact after a police call-out'),
		summary: naming.summary,
		forRoles: inPassage(
			OPENING,
			published(
				lines('Who it is for', 'role', {
					max: 80,
					hint: 'The jobs of the people who will use it.',
					example: 'Reception staff',
				}),
			),
		),
		sectors: placing.sectors,
		themes: placing.themes,
		principles: placing.principles,
		practiceLevels: placing.practiceLevels,
		knowledge: published(
			term('Kind of knowledge', 'kinds-of-knowledge', { hint: 'What the guidance mostly rests on.' }),
		),
		whenToUse: optional(published(prose('When to use it', { max: 600 }))),
		do: inPassage(
			guidePassages.glance,
			published(lines('Do', 'thing to do', { hint: 'One action a line, starting with a verb.' })),
		),
		avoid: inPassage(
			guidePassages.glance,
			published(lines('Avoid', 'thing to avoid', { hint: 'What does harm, and what to do instead.' })),
		),
		teamPack: optional(
			group(
				'Team pack',
				{
					points: published(
						lines('Points to make', 'point', { min: 3, most: 3, max: 200, hint: 'Three, each one sentence.' }),
					),
					questions: published(
						lines('Questions to talk about', 'question', {
							min: 2,
							most: 2,
							max: 200,
							hint: 'Two that a team can answer about its own work.',
						}),
					),
					tryThis: published(
						text('One thing to try', {
							max: 300,
							hint: 'What a team can do before it meets again.',
							example: 'Ask one colleague to sit in your waiting area for ten minutes.',
						}),
					),
				},
				{ hint: 'One sheet of A4 that a team talks through in 15 minutes. It is made from these fields.' },
			),
		),
		localDifferences: inPassage(
			guidePassages.differences,
			optional(
				groups(
					'Local differences',
					'difference',
					{
						network: published(reference('Local network', 'network')),
						difference: published(prose('What is different there', { max: 600 })),
					},
					{ hint: 'Only what that network has told you.' },
				),
			),
		),
		caseStudies: optional(published(references('Case studies', 'case-study', { hint: 'Where this has been tried.' }))),
		triedElsewhere: optional(
			groups(
				'Tried elsewhere',
				'place',
				{
					place: published(text('Place', { max: 120, example: 'General practices in four areas' })),
					what: published(
						text('What was done, and what is known of it', {
							max: 400,
							hint: 'What the source says, in your words, with what it cannot tell.',
						}),
					),
					publisher: published(text('Publisher', { max: 120 })),
					year: optional(published(year())),
					url: published(webAddress('Web address')),
				},
				{ hint: 'Places that have no case study here and that somebody else has written about.' },
			),
		),
		onHome: byEditor(
			optional(
				group(
					'On the home page',
					{
						situation: otherName(
							published(
								text('Situation', {
									max: 60,
									hint: 'What somebody says who needs this guide now.',
									example: 'A child’s home had police last night',
								}),
							),
						),
						order: published(number('Order', { min: 1, max: 100, hint: 'Lower comes first; six are shown.' })),
					},
					{ hint: 'For the few guides that most people come for first.' },
				),
			),
		),
		related: optional(published(references('Related guides', 'practice-guide'))),
		resources: optional(published(references('Resources', 'resource'))),
		readBy: byEditor(
			optional(
				groups(
					'Read by people in practice',
					'reader',
					{
						role: published(text('Role', { hint: 'A job, never a name.', example: 'Custody sergeant' })),
						on: published(date('Read on')),
					},
					{
						hint: 'Those who do this work and have read the whole page. Leave empty until somebody has: the page then says that nobody has.',
					},
				),
			),
		),
		mindChange: optional(
			published(
				text('What would change our mind', { max: 300, hint: 'The finding that would make us rewrite this page.' }),
			),
		),
		sources,
		everyday: naming.everyday,
		...stewardship,
	},
	sections: [
		{ heading: 'What to do', hint: 'Steps or short sections, in the order somebody would do them.', required: true },
		{
			heading: 'Limits and cautions',
			hint: 'When this does not apply, what is not known, and when to ask for help.',
			required: true,
		},
	],
	facets: ['sectors', 'themes', 'principles', 'practiceLevels', 'knowledge'],
	rules: [reviewWithin(24)],
});

export type PracticeGuide = DataOf<typeof practiceGuide>;
