import { answerFields, emptyAnswers } from './answered.ts';
import { defineContentType } from './content-type.ts';
import { byEditor, groups, optional, references, terms, text } from './field.ts';
import { inPassage } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

/** The passage its fields make. */
export const questionPassages = { answers: { id: 'answers-heading', heading: 'Answers' } };

/** What somebody in practice asks of the others. Questions that a meeting left open stand in its note. */
export const question = defineContentType({
	name: 'question',
	folder: 'questions-asked',
	singular: 'Question',
	plural: 'Questions from practice',
	purpose: 'What somebody in practice asks of the others, and the pages that answer it.',
	role: 'support',
	list: 'newest-first',
	menu: 'none',
	writtenBy: { order: 8 },
	calledAs: ['question', 'questions', 'open questions'],
	schemaOrg: 'CreativeWork',
	layout: 'own',
	reviewMonths: 12,
	tellsStories: true,
	fields: {
		title: published(
			text('Your question', {
				max: 160,
				hint: 'In one sentence, about the work, never about one child or family.',
				example: 'How do you tell a school about a night-time call without naming the cause?',
			}),
		),
		summary: published(
			text('Why you ask', { max: 240, hint: 'What you would do with an answer. It is shown beside the question.' }),
		),
		askedBy: published(text('Asked by (role)', { max: 80, example: 'School nurse' })),
		networks: optional(
			published(references('Local networks', 'network', { hint: 'Where you ask from, or where somebody might know.' })),
		),
		sectors: optional(published(terms('Sectors', 'sectors', { hint: 'Where you work.' }))),
		themes: placing.themes,
		answers: inPassage(questionPassages.answers, byEditor(optional(groups('Answers', 'answer', answerFields)))),
		everyday: byEditor(naming.everyday),
		...stewardship,
	},
	facets: ['networks', 'sectors', 'themes'],
	rules: [reviewWithin(12), ({ answers }) => emptyAnswers(answers, 'answers')],
});
