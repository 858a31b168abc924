import { defineContentType, disagreement, type DataOf } from './content-type.ts';
import {
	choice,
	date,
	group,
	groups,
	mailbox,
	number,
	optional,
	reference,
	references,
	term,
	terms,
	text,
} from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { internal, published } from './publication.ts';
import { disclosure, namesInStory, naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

/** The passages its fields make. */
export const storyPassages = {
	outcomes: { id: 'outcomes-heading', heading: 'Outcomes in figures' },
	terms: { id: 'terms-heading', heading: 'Cost, contact and care' },
};

/**
 * Whether the last day for which people agreed lies before `today`. Whatever basis is chosen beside it: a story comes
 * down a day too early rather than stand a day too long.
 */
const consentHasEnded = (data: unknown, today: string): boolean => {
	const { expiresOn } = (data as { consent?: { expiresOn?: unknown } | null } | null)?.consent ?? {};
	return typeof expiresOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expiresOn) && expiresOn < today;
};

/**
 * The story is told under five required headings in the body rather than in five fields: a body keeps its tables,
 * quotations and links, maps to and from a Word document heading by heading, reads well in any text editor, and
 * lets a search lead to the passage that answers.
 */
export const caseStudy = defineContentType({
	name: 'case-study',
	folder: 'case-studies',
	singular: 'Case study',
	plural: 'Case studies',
	purpose: 'What one team tried, what happened, and what others can take from it.',
	role: 'practice',
	list: 'newest-first',
	menu: { in: 'examples', order: 1 },
	writtenBy: { order: 1 },
	calledAs: ['case study', 'case studies', 'worked example', 'examples of practice'],
	schemaOrg: 'Article',
	layout: 'own',
	naming: { pattern: '<network>/<name>', expression: /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/ },
	reviewMonths: 12,
	tellsStories: true,
	fields: {
		title: naming.title(
			'Say what changed, not what the project was called.',
			'Fewer restraints after every night shift began with a ten-minute check-in',
		),
		summary: naming.summary,
		...placing,
		practiceLevels: optional(placing.practiceLevels),
		organisations: optional(published(references('Organisations', 'organisation', { hint: 'Who took part.' }))),
		setting: inPassage(
			OPENING,
			published(
				text('Setting', {
					max: 160,
					hint: 'What kind of place, without its name.',
					example: 'Two secondary schools in one town',
				}),
			),
		),
		ageGroups: optional(published(terms('Age groups', 'age-groups'))),
		outcomes: inPassage(
			storyPassages.outcomes,
			optional(
				groups(
					'Outcomes',
					'outcome',
					{
						measure: published(text('What was measured', { max: 160 })),
						direction: published(
							choice('Direction', {
								better: 'Better',
								worse: 'Worse',
								unchanged: 'No change',
								mixed: 'Mixed',
								'not-measured': 'Not measured',
							}),
						),
						before: optional(published(text('Before', { max: 80 }))),
						after: optional(published(text('After', { max: 80 }))),
						people: optional(
							published(number('Number of people', { min: 0, hint: 'Fewer than eight people: leave this empty.' })),
						),
						note: optional(published(text('Note', { max: 240 }))),
					},
					{ hint: 'One row for each measure. If nothing was measured, say so in “What changed and how we know”.' },
				),
			),
		),
		cost: inPassage(
			storyPassages.terms,
			optional(published(text('Cost', { max: 200, hint: 'What was paid for, and by whom.' }))),
		),
		staffTime: inPassage(
			storyPassages.terms,
			optional(published(text('Staff time', { max: 200, hint: 'Include cover for people in training.' }))),
		),
		knowledge: published(
			term('Kind of knowledge', 'kinds-of-knowledge', {
				hint: 'What the claim rests on. None is better than another; each answers a different question.',
			}),
		),
		stage: published(term('Stage', 'stages')),
		stoppedBecause: inPassage(
			storyPassages.terms,
			optional(
				published(
					text('Why it stopped', {
						max: 300,
						hint: 'Only if the stage is “stopped”. This is one of the most useful things you can write.',
					}),
				),
			),
		),
		sources: optional(sources),
		guides: optional(published(references('Related practice guides', 'practice-guide'))),
		cameFrom: optional(
			group(
				'Came from',
				{
					meeting: published(reference('Meeting note', 'meeting-note')),
					action: published(text('Action', { max: 60, hint: 'The short name of the action in that note.' })),
				},
				{ hint: 'The action of a meeting that led to this.' },
			),
		),
		contact: optional(
			group(
				'Contact',
				{
					role: published(text('Role')),
					organisation: published(reference('Organisation', 'organisation')),
					mailbox: optional(published(mailbox('Mailbox', { hint: 'A shared mailbox, never a person’s own.' }))),
				},
				{ hint: 'Whom a reader can ask.' },
			),
		),
		namesInStory,
		consent: group(
			'Consent',
			{
				basis: internal(
					choice('Basis', {
						'nobody-described': 'No real person is described',
						consent: 'The people described agreed, and their agreement is recorded elsewhere',
						'already-public': 'Everything here was already published by the organisation named',
					}),
				),
				reference: optional(
					internal(
						text('Reference held elsewhere', {
							hint: 'The number of the record in your own system. Never the form itself.',
						}),
					),
				),
				givenOn: optional(internal(date('Given on'))),
				expiresOn: optional(
					internal(date('Expires on', { hint: 'Within two years. The page comes down on its own after that day.' })),
				),
			},
			{ hint: 'Consent can be withdrawn and does not make a story anonymous. Change the details as well.' },
		),
		disclosure,
		everyday: naming.everyday,
		...stewardship,
	},
	sections: [
		{ heading: 'What the problem was', hint: 'What you saw, and for whom it was a problem.', required: true },
		{ heading: 'What we did', hint: 'What somebody would have to do to try the same.', required: true },
		{
			heading: 'What changed and how we know',
			hint: 'What was different afterwards, and what tells you so. If nothing was measured, say that.',
			required: true,
		},
		{
			heading: 'What we would do differently',
			hint: 'What you would tell a team that starts tomorrow.',
			required: true,
		},
		{ heading: 'Limits: what this does not show', hint: 'What a careful reader should not conclude.', required: true },
	],
	facets: ['networks', 'sectors', 'themes', 'principles', 'knowledge', 'stage', 'ageGroups', 'practiceLevels'],
	leaveHasEnded: consentHasEnded,
	rules: [
		reviewWithin(12),
		({ stage, stoppedBecause }) =>
			stage === 'stopped' && !stoppedBecause
				? [
						disagreement({
							path: ['stoppedBecause'],
							found: 'nothing',
							expected: 'a reason, because the stage is “stopped”',
							next: 'Say in a sentence why it stopped; others will learn from it.',
						}),
					]
				: [],
		(data, { today }) => {
			const { basis, reference, givenOn, expiresOn } = data.consent;
			if (basis !== 'consent' && (reference || givenOn || expiresOn))
				return [
					disagreement({
						path: ['consent', 'basis'],
						found: 'another basis than consent, with a record of consent beside it',
						expected: 'consent as the basis, or no record of it',
						next: 'Choose “The people described agreed” as the basis, or empty the boxes for the record.',
					}),
				];
			if (basis === 'consent' && (!reference || !givenOn || !expiresOn))
				return [
					disagreement({
						path: ['consent'],
						found: 'consent without its record',
						expected: 'a reference held elsewhere, the day it was given and the day it expires',
						next: 'Fill in the three, or choose another basis.',
					}),
				];
			return consentHasEnded(data, today)
				? [
						disagreement({
							path: ['consent', 'expiresOn'],
							found: expiresOn ?? '',
							expected: `a day not yet past on ${today}`,
							next: 'Ask again, or withdraw the page.',
						}),
					]
				: [];
		},
	],
});

export type CaseStudy = DataOf<typeof caseStudy>;
