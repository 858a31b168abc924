import { ACTION_STATES } from './action-log.ts';
import { answerFields, emptyAnswers } from './answered.ts';
import { defineContentType, disagreement, type DataOf } from './content-type.ts';
import {
	byEditor,
	choice,
	date,
	group,
	groups,
	lines,
	optional,
	prose,
	reference,
	references,
	terms,
	text,
	yesNo,
} from './field.ts';
import { inPassage } from './passage.ts';
import { published, unlessChathamHouse } from './publication.ts';
import { gathering, naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

const SHORT_NAME = {
	expression: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
	expected: 'lower-case letters, digits and hyphens',
};

/** The passages its fields make. */
export const notePassages = {
	items: { id: 'items-heading', heading: 'What was talked about' },
	decisions: { id: 'decisions-heading', heading: 'Decisions' },
	actions: { id: 'actions-heading', heading: 'Actions' },
	questions: { id: 'questions-heading', heading: 'Questions' },
};

export const meetingNote = defineContentType({
	name: 'meeting-note',
	folder: 'meeting-notes',
	singular: 'Meeting note',
	plural: 'Meeting notes',
	purpose: 'What was talked about, what was decided, and who will do what by when.',
	role: 'practice',
	list: 'by-year',
	menu: { in: 'networks-and-meetings', order: 2 },
	writtenBy: { order: 3 },
	calledAs: ['meeting note', 'meeting notes', 'minutes', 'meeting minutes', 'meeting actions'],
	schemaOrg: 'Report',
	layout: 'own',
	answers: 'what-was-said',
	naming: {
		pattern: '<year>/<year-month-day>-<name>',
		expression: /^(\d{4})\/\1-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
	},
	reviewMonths: 36,
	tellsStories: true,
	fields: {
		title: naming.title('What the meeting was about.', 'Coalition meeting: waiting areas and reception'),
		summary: naming.summary,
		body: published(choice('Whose meeting', { coalition: 'The coalition', network: 'A local network' })),
		network: optional(
			published(reference('Local network', 'network', { hint: 'Only if it was a local network’s meeting.' })),
		),
		heldOn: published(date('Held on')),
		...gathering,
		organisations: optional(
			unlessChathamHouse(
				references('Organisations present', 'organisation', {
					hint: 'Organisations, never people. Leave empty under the Chatham House Rule.',
				}),
			),
		),
		chathamHouse: optional(
			published(yesNo('Chatham House Rule', { hint: 'Yes if nobody may be told who was there or who said what.' })),
		),
		purpose: published(prose('Purpose', { max: 600 })),
		themes: placing.themes,
		items: inPassage(
			notePassages.items,
			groups('Items', 'item', {
				title: published(text('Item')),
				discussion: published(prose('What was said', { hint: 'What the room learned, not who said it.' })),
			}),
		),
		decisions: inPassage(
			notePassages.decisions,
			optional(
				groups('Decisions', 'decision', {
					id: optional(
						published(
							text('Short name', {
								max: 60,
								hint: 'So that a later decision can say that it takes the place of this one.',
								example: 'pay-for-time',
								pattern: SHORT_NAME,
							}),
						),
					),
					decision: published(text('Decision', { max: 300 })),
					why: optional(published(text('Why', { max: 300 }))),
					binds: optional(
						published(terms('Whom it binds', 'sectors', { hint: 'Leave it empty where it binds the whole body.' })),
					),
					supersedes: optional(
						published(
							text('Takes the place of', {
								max: 60,
								hint: 'The short name of an earlier decision of the same body.',
								example: 'pay-for-time',
								pattern: SHORT_NAME,
							}),
						),
					),
				}),
			),
		),
		actions: inPassage(
			notePassages.actions,
			optional(
				groups('Actions', 'action', {
					id: published(
						text('Short name', {
							max: 60,
							hint: 'Stays the same when the action is carried forward.',
							example: 'reception-walk-round',
							pattern: SHORT_NAME,
						}),
					),
					action: published(text('Action', { max: 300 })),
					owner: group('Owner', {
						role: published(text('Role')),
						organisation: optional(
							unlessChathamHouse(
								reference('Organisation', 'organisation', { hint: 'Leave empty under the Chatham House Rule.' }),
							),
						),
					}),
					dueOn: published(date('Due on')),
					state: published(choice('State', ACTION_STATES)),
					closedOn: optional(published(date('Closed on'))),
					reason: optional(
						published(
							text('Why', { max: 300, hint: 'Why it was dropped, or why it was carried forward. Name nobody.' }),
						),
					),
					carriedFrom: optional(
						published(
							reference('Carried from', 'meeting-note', { hint: 'The earlier note that holds the same action.' }),
						),
					),
					ledToCaseStudies: optional(published(references('Led to case studies', 'case-study'))),
					ledToGuides: optional(published(references('Led to practice guides', 'practice-guide'))),
				}),
			),
		),
		questions: inPassage(notePassages.questions, optional(published(lines('Questions left open', 'question')))),
		answered: inPassage(
			notePassages.questions,
			byEditor(
				optional(
					groups('Questions answered', 'answered question', {
						question: published(
							text('Question', { max: 300, hint: 'In the words in which a meeting of this body left it open.' }),
						),
						...answerFields,
					}),
				),
			),
		),
		previous: optional(published(reference('Previous meeting', 'meeting-note'))),
		nextMeeting: optional(
			group('Next meeting', { on: published(date('On')), place: optional(published(text('Place', { max: 160 }))) }),
		),
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['body', 'network', 'themes'],
	rules: [
		reviewWithin(36),
		({ body, network }) =>
			(body === 'network') !== Boolean(network)
				? [
						disagreement({
							path: ['network'],
							found: network ?? 'nothing',
							expected: body === 'network' ? 'the local network that met' : 'nothing, because the coalition met',
							next: 'Change “Whose meeting” or “Local network” so that the two agree.',
						}),
					]
				: [],
		({ chathamHouse, organisations }) =>
			chathamHouse && organisations
				? [
						disagreement({
							path: ['organisations'],
							found: `${organisations.length} organisations`,
							expected: 'none, because the meeting was under the Chatham House Rule',
							next: 'Take the organisations out.',
						}),
					]
				: [],
		({ actions = [], chathamHouse }) =>
			actions.flatMap(({ owner, carriedFrom }, index) =>
				// One that comes from a meeting under the rule goes on without an organisation.
				owner.organisation || chathamHouse || carriedFrom
					? []
					: [
							disagreement({
								path: ['actions', index, 'owner', 'organisation'],
								found: 'nothing',
								expected: 'the organisation that does it, because the meeting was not under the Chatham House Rule',
								next: 'Choose the organisation.',
							}),
						],
			),
		({ actions = [] }) =>
			actions.flatMap(({ id, state, closedOn, reason }, index) => [
				...(actions.findIndex((other) => other.id === id) === index
					? []
					: [
							disagreement({
								path: ['actions', index, 'id'],
								found: id,
								expected: 'a short name used once in this note',
								next: 'Give the second action another short name.',
							}),
						]),
				...((state === 'done') === Boolean(closedOn)
					? []
					: [
							disagreement({
								path: ['actions', index, 'closedOn'],
								found: closedOn ?? 'nothing',
								expected: state === 'done' ? 'the day it was done' : `nothing, because the action is ${state}`,
								next: 'Change “State” or “Closed on” so that the two agree.',
							}),
						]),
				...(state === 'dropped' && !reason
					? [
							disagreement({
								path: ['actions', index, 'reason'],
								found: 'nothing',
								expected: 'why it was dropped',
								next: 'Say in one sentence why nobody will do it.',
							}),
						]
					: []),
			]),
		({ answered }) => emptyAnswers(answered, 'answered'),
		({ decisions = [] }) =>
			decisions.flatMap(({ id }, index) =>
				id === undefined || decisions.findIndex((other) => other.id === id) === index
					? []
					: [
							disagreement({
								path: ['decisions', index, 'id'],
								found: id,
								expected: 'a short name used once in this note',
								next: 'Give the second decision another short name.',
							}),
						],
			),
	],
});

export type MeetingNote = DataOf<typeof meetingNote>;
