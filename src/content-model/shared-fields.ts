/** Fields that several types share, defined once so that names, hints and rules agree. */
import { MOST_ALLOWED_WORDS } from './allowed-words.ts';
import { disagreement, type FieldRule } from './content-type.ts';
import { monthsLater } from './days.ts';
import {
	byEditor,
	choice,
	date,
	type DataOfFields,
	group,
	groups,
	lines,
	optional,
	reference,
	references,
	term,
	terms,
	text,
	time,
	webAddress,
	yesNo,
	year,
} from './field.ts';
import { otherName } from './passage.ts';
import { internal, published, searchOnly } from './publication.ts';

export const naming = {
	title: (hint: string, example: string) => published(text('Title', { max: 110, hint, example })),
	summary: published(
		text('One-sentence answer', {
			max: 240,
			hint: 'What a reader in a hurry needs to know, in one plain sentence. It is shown in lists and search results.',
		}),
	),
	everyday: otherName(
		optional(
			searchOnly(
				lines('Words people type', 'word', {
					max: 80,
					hint: 'Everyday, clumsy or older words that should find this page though it does not use them. No page and no open data shows them. The search index holds them, and somebody who takes it apart can read them: write nothing here that must stay unknown.',
					example: 'kicked out of school',
				}),
			),
		),
	),
};

/** Where and for whom: how people find an entry by need. */
export const placing = {
	networks: published(references('Local networks', 'network', { hint: 'The places where this happened.' })),
	sectors: published(terms('Sectors', 'sectors', { hint: 'Who did this, not who might read it.' })),
	themes: published(terms('Themes', 'themes', { hint: 'Choose the few that somebody would look under.' })),
	principles: published(terms('Principles', 'principles', { hint: 'Only those this practice really shows.' })),
	practiceLevels: published(terms('Practice levels', 'practice-levels', { hint: 'How close to the subject it is.' })),
};

/** Where the facts come from. */
export const sources = groups(
	'Sources',
	'source',
	{
		title: published(text('Title of the source', { max: 200 })),
		publisher: published(text('Publisher', { max: 120, hint: 'The body that stands behind it.' })),
		year: optional(published(year())),
		kind: published(term('Kind of source', 'source-kinds')),
		url: optional(published(webAddress('Web address'))),
		note: optional(
			published(text('Note', { max: 300, hint: 'What it says that you rely on, or what to be careful with.' })),
		),
	},
	{ hint: 'Anything printed as fact needs one.' },
);

const CONTENT_LICENCES = {
	'CC-BY-4.0': 'Creative Commons Attribution 4.0',
	'OGL-3.0': 'Open Government Licence 3.0',
	'all-rights-reserved': 'All rights reserved by its owner; shown here with permission',
} as const;

/** The one field by which an entry says that it was invented; it stands in every type that can hold an example. */
export const workedExample = {
	illustrative: byEditor(
		optional(
			published(
				yesNo('Worked example', {
					hint: 'Yes if this was invented to show what to share. The page says so, and no real page names it or counts it.',
				}),
			),
		),
	),
};

/** Who looks after an entry and until when it may be relied on. */
export const stewardship = {
	owner: byEditor(
		group(
			'Owner',
			{
				role: published(
					text('Role', {
						hint: 'A job, not a name, so that the page survives staff changes.',
						example: 'Practice development lead',
					}),
				),
				organisation: published(reference('Organisation', 'organisation')),
			},
			{ hint: 'Who answers for this page.' },
		),
	),
	publishedOn: byEditor(published(date('Published on', { hint: 'A day to come holds the page back until then.' }))),
	reviewedOn: byEditor(
		published(date('Last reviewed on', { hint: 'Change this only after reading the whole page again.' })),
	),
	reviewDueOn: byEditor(
		published(date('Next review due on', { hint: 'Case studies and notes within 12 months, guides within 24.' })),
	),
	contentNotes: optional(
		published(terms('Content notes', 'content-notes', { hint: 'What a reader may want to know before reading on.' })),
	),
	licence: byEditor(
		optional(published(choice('Licence', CONTENT_LICENCES, { hint: 'Leave empty for the hub’s own licence.' }))),
	),
	changes: byEditor(
		optional(
			groups(
				'Change history',
				'change',
				{ on: published(date('On')), what: published(text('What changed', { max: 240 })) },
				{ hint: 'One line for each change a reader should know of.' },
			),
		),
	),
	withdrawn: byEditor(
		optional(
			group(
				'Withdrawn',
				{
					on: published(date('On', { hint: 'A day to come leaves the page as it is until then.' })),
					why: published(
						text('Why', {
							max: 240,
							hint: 'Name nobody, and do not repeat what was taken down: this stays on the page.',
						}),
					),
					instead: optional(
						published(
							text('Where to go instead', {
								max: 600,
								pattern: {
									expression: '^(?:/[a-z0-9/-]*|https://[^\\s"<>]+)$',
									expected: 'an address of this hub from “/” on, or a full web address starting https://',
								},
								example: '/practice-guides/first-contact-after-a-police-call-out/',
							}),
						),
					),
				},
				{
					hint: 'Fill this in instead of deleting, so that a link somebody kept still explains itself. Of the rest of the entry only its title stays on the site.',
				},
			),
		),
	),
	allowed: byEditor(
		optional(
			groups(
				'Allowed findings',
				'allowance',
				{
					rule: internal(text('Rule', { max: 40, hint: 'Filled in by “Allow this…” beside the finding.' })),
					words: optional(
						internal(text('Words', { max: MOST_ALLOWED_WORDS, hint: 'As quoted; empty for anywhere in this entry.' })),
					),
					byRole: internal(text('Allowed by (role)', { hint: 'Not the writer.' })),
					why: internal(text('Why', { max: 300 })),
					on: internal(date('On', { hint: 'An allowance holds for a year.' })),
					unconfirmed: optional(
						internal(
							yesNo('Not confirmed yet', {
								hint: 'The writer’s own answer. Take the tick away once somebody else has looked and agrees.',
							}),
						),
					),
				},
				{ hint: 'Only where somebody decided that a finding may stand. “Allow this…” beside it adds one.' },
			),
		),
	),
	...workedExample,
};

/** What a withdrawn entry says of itself. */
export type Withdrawal = NonNullable<DataOfFields<typeof stewardship>['withdrawn']>;

interface Stewarded {
	publishedOn: string;
	reviewedOn: string;
	reviewDueOn: string;
}

/**
 * A review date must come after the last review, and no later than the type allows (safety reference, retention table).
 */
export const reviewWithin =
	(months: number): FieldRule<Stewarded> =>
	(data, { today }) => {
		const latest = monthsLater(data.reviewedOn, months);
		const findings: ReturnType<FieldRule<Stewarded>> = [];
		if (data.reviewDueOn <= data.reviewedOn)
			findings.push(
				disagreement({
					path: ['reviewDueOn'],
					found: data.reviewDueOn,
					expected: `a day after the last review, ${data.reviewedOn}`,
					next: 'Choose the day by which somebody should read the page again.',
				}),
			);
		else if (data.reviewDueOn > latest)
			findings.push(
				disagreement({
					path: ['reviewDueOn'],
					found: data.reviewDueOn,
					expected: `no later than ${latest}, ${months} months after the last review`,
					next: `Choose an earlier day, or review the page now and move “Last reviewed on”.`,
				}),
			);
		else if (data.reviewDueOn <= data.publishedOn)
			findings.push(
				disagreement({
					path: ['reviewDueOn'],
					found: data.reviewDueOn,
					expected: `a day after it is published, ${data.publishedOn}`,
					next: 'Correct one of the two days, or review the page now and move “Last reviewed on”.',
				}),
			);
		if (data.reviewedOn > today)
			findings.push(
				disagreement({
					path: ['reviewedOn'],
					found: data.reviewedOn,
					expected: `today, ${today}, or earlier`,
					next: 'A review is recorded once it has been done.',
				}),
			);
		return findings;
	};

/** A day and a place to meet. */
export const gathering = {
	from: optional(published(time('From'))),
	to: optional(published(time('To'))),
	place: optional(
		published(text('Place', { max: 160, hint: 'The building and the town. Leave empty if it was online only.' })),
	),
	online: optional(published(yesNo('Online'))),
};

export const disclosure = byEditor(
	group(
		'Disclosure check',
		{
			method: internal(
				choice('How it was checked', {
					'motivated-intruder': 'Somebody tried to find out who it is about, and could not',
					'second-reader': 'A second person read it for identifying detail',
					'no-people': 'It describes no person',
				}),
			),
			byRole: internal(text('Checked by (role)', { hint: 'Not the writer.' })),
			on: internal(date('Checked on')),
			result: internal(
				choice('Result', {
					'not-identifiable': 'Nobody can be identified',
					'changed-then-clear': 'Details were changed; nobody can be identified now',
				}),
			),
		},
		{ hint: 'No story is published without one.' },
	),
);

export const namesInStory = published(
	choice(
		'Names in the story',
		{
			none: 'No names are used',
			invented: 'All names are invented',
			composite: 'Several stories were put together; names are invented',
		},
		{ hint: 'Readers are told which.' },
	),
);
