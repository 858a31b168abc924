import { defineContentType, type DataOf } from './content-type.ts';
import { groups, lines, optional, prose, reference, references, term, text } from './field.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const practiceGuide = defineContentType({
	name: 'practice-guide',
	folder: 'practice-guides',
	singular: 'Practice guide',
	plural: 'Practice guides',
	purpose: 'What to do, what to avoid and what to be careful with, for people who do the work.',
	reviewMonths: 24,
	fields: {
		title: naming.title('Name the situation a reader is in.', 'First contact after a police call-out'),
		summary: naming.summary,
		forRoles: published(lines('Who it is for', 'role', { max: 80, hint: 'The jobs of the people who will use it.', example: 'Reception staff' })),
		sectors: placing.sectors,
		themes: placing.themes,
		principles: placing.principles,
		practiceLevels: placing.practiceLevels,
		knowledge: published(term('Kind of knowledge', 'kinds-of-knowledge', { hint: 'What the guidance mostly rests on.' })),
		whenToUse: optional(published(prose('When to use it', { max: 600 }))),
		do: published(lines('Do', 'thing to do', { hint: 'One action a line, starting with a verb.' })),
		avoid: published(lines('Avoid', 'thing to avoid', { hint: 'What does harm, and what to do instead.' })),
		localDifferences: optional(
			groups('Local differences', 'difference', { network: published(reference('Local network', 'network')), difference: published(prose('What is different there', { max: 600 })) }, { hint: 'Only what that network has told you.' }),
		),
		caseStudies: optional(published(references('Case studies', 'case-study', { hint: 'Where this has been tried.' }))),
		related: optional(published(references('Related guides', 'practice-guide'))),
		resources: optional(published(references('Resources', 'resource'))),
		mindChange: optional(published(text('What would change our mind', { max: 300, hint: 'The finding that would make us rewrite this page.' }))),
		sources,
		everyday: naming.everyday,
		...stewardship,
	},
	sections: [
		{ heading: 'What to do', hint: 'Steps or short sections, in the order somebody would do them.', required: true },
		{ heading: 'Limits and cautions', hint: 'When this does not apply, what is not known, and when to ask for help.', required: true },
	],
	facets: ['sectors', 'themes', 'principles', 'practiceLevels', 'knowledge'],
	rules: [reviewWithin(24)],
});

export type PracticeGuide = DataOf<typeof practiceGuide>;
