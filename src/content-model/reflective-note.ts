import { answerFields, emptyAnswers, questionKey } from './answered.ts';
import { defineContentType, disagreement } from './content-type.ts';
import { byEditor, choice, date, group, groups, lines, optional, prose, reference, references, text } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { disclosure, naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

/** The passages its fields make. */
export const reflectionPassages = {
	willTry: { id: 'try-heading', heading: 'What we will try' },
	becameOfIt: { id: 'became-heading', heading: 'What became of it' },
	questions: { id: 'questions-heading', heading: 'What we still ask' },
};

/** The group of fields that holds the answers after each model. */
export const ANSWERS_OF_MODEL = { 'what-so-what-now-what': 'threeQuestions', gibbs: 'gibbs' } as const;

export type ReflectiveModel = keyof typeof ANSWERS_OF_MODEL;

/**
 * The model a group used. Rolfe’s three questions are the default: three boxes, quickest to write, so that a whole note
 * asks at most nine questions. Gibbs’s cycle is the long form.
 */
export const modelOf = ({ model }: { model?: ReflectiveModel | undefined }): ReflectiveModel =>
	// A draft may hold anything here.
	model && Object.hasOwn(ANSWERS_OF_MODEL, model) ? model : 'what-so-what-now-what';

export const reflectiveNote = defineContentType({
	name: 'reflective-note',
	folder: 'reflective-notes',
	singular: 'Reflective note',
	plural: 'Reflective notes',
	purpose: 'What a group learned by looking back on its own work, with nothing that points to a person.',
	role: 'practice',
	list: 'newest-first',
	menu: { in: 'examples', order: 3 },
	writtenBy: { order: 2 },
	calledAs: ['reflective note', 'reflective notes'],
	schemaOrg: 'Article',
	layout: 'own',
	answers: 'what-was-said',
	naming: { pattern: '<year-month-day>-<name>', expression: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/ },
	reviewMonths: 12,
	tellsStories: true,
	fields: {
		title: naming.title('What the group learned.', 'Slowing down the first phone call'),
		summary: naming.summary,
		heldOn: published(date('Held on')),
		group: inPassage(
			OPENING,
			published(
				text('Group', {
					max: 120,
					hint: 'The kind of people, never their names.',
					example: 'Early help practitioners, one borough',
				}),
			),
		),
		networks: optional(placing.networks),
		sectors: placing.sectors,
		themes: placing.themes,
		model: optional(
			published(
				choice(
					'Model used',
					{ 'what-so-what-now-what': 'What? So what? Now what?', gibbs: 'Gibbs’s reflective cycle' },
					{ hint: 'Leave it empty for the three questions.' },
				),
			),
		),
		threeQuestions: inPassage(
			OPENING,
			optional(
				group('What? So what? Now what?', {
					what: published(prose('What?', { hint: 'What happened, in general words.' })),
					soWhat: published(prose('So what?', { hint: 'What it meant, and what the group felt and thought.' })),
					nowWhat: published(prose('Now what?', { hint: 'What follows.' })),
				}),
			),
		),
		gibbs: inPassage(
			OPENING,
			optional(
				group('Gibbs’s reflective cycle', {
					description: published(prose('Description')),
					feelings: published(prose('Feelings')),
					evaluation: published(prose('Evaluation')),
					analysis: published(prose('Analysis')),
					conclusion: published(prose('Conclusion')),
					actionPlan: published(prose('Action plan')),
				}),
			),
		),
		willTry: inPassage(reflectionPassages.willTry, optional(published(lines('What we will try', 'thing to try')))),
		comeBackOn: optional(
			published(date('Come back to it on', { hint: 'The day by which the group looks at what became of it.' })),
		),
		followsUp: optional(
			published(
				reference('Looks back at', 'reflective-note', {
					hint: 'The earlier note whose “What we will try” this one comes back to.',
				}),
			),
		),
		becameOfIt: inPassage(
			reflectionPassages.becameOfIt,
			optional(
				published(
					lines('What became of it', 'line', {
						hint: 'One line for each thing that was to be tried, in the same order. What did not work counts as much.',
					}),
				),
			),
		),
		questions: inPassage(
			reflectionPassages.questions,
			optional(published(lines('What we still ask', 'question', { hint: 'Questions somebody elsewhere may answer.' }))),
		),
		answered: inPassage(
			reflectionPassages.questions,
			byEditor(
				optional(
					groups('Questions answered', 'answered question', {
						question: published(text('Question', { max: 300, hint: 'In the words of “What we still ask”.' })),
						...answerFields,
					}),
				),
			),
		),
		anonymisedBy: byEditor(
			published(text('Anonymised by (role)', { hint: 'Who took out what could point to a person.' })),
		),
		disclosure,
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['networks', 'sectors', 'themes'],
	rules: [
		reviewWithin(12),
		({ heldOn, willTry, comeBackOn }) => {
			if (comeBackOn === undefined || (willTry && comeBackOn >= heldOn)) return [];
			return [
				disagreement({
					path: ['comeBackOn'],
					found: comeBackOn,
					expected: willTry ? 'the day the group met or a later one' : 'nothing, because nothing is to be tried',
					next: willTry ? 'Change the day.' : 'Say under “What we will try” what it is, or empty the day.',
				}),
			];
		},
		({ answered }) => emptyAnswers(answered, 'answered'),
		({ questions = [], answered = [] }) =>
			answered.flatMap(({ question }, index) =>
				questions.some((asked) => questionKey(asked) === questionKey(question))
					? []
					: [
							disagreement({
								path: ['answered', index, 'question'],
								found: question,
								expected: 'one of the questions under “What we still ask”',
								next: 'Copy the words of the question from there.',
							}),
						],
			),
		({ followsUp, becameOfIt }) =>
			becameOfIt && !followsUp
				? [
						disagreement({
							path: ['followsUp'],
							found: 'nothing',
							expected: 'the earlier note that said what was to be tried',
							next: 'Choose it under “Looks back at”.',
						}),
					]
				: [],
		(data) => {
			const expected = ANSWERS_OF_MODEL[modelOf(data)];
			const filled = Object.values(ANSWERS_OF_MODEL).filter((answers) => data[answers]);
			const isAnswered = filled.includes(expected);
			return isAnswered && filled.length === 1
				? []
				: [
						disagreement({
							path: [expected],
							found: isAnswered ? 'the answers of two models' : 'nothing',
							expected: 'the answers of the model that was used, and only those',
							next: 'Fill in the boxes of the chosen model and empty the others.',
						}),
					];
		},
	],
});
