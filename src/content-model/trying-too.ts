import { defineContentType, disagreement } from './content-type.ts';
import { choice, date, group, mailbox, optional, prose, reference, text } from './field.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, stewardship } from './shared-fields.ts';

/** A place says so itself, in an entry of its own: whoever writes for one network may not write in another’s story. */
export const tryingToo = defineContentType({
	name: 'trying-too',
	folder: 'trying-too',
	singular: 'Trying it too',
	plural: 'Who tries what',
	purpose: 'A place that tries what a case study tells of: what, since when, whom to ask and what became of it.',
	role: 'practice',
	list: 'newest-first',
	menu: { in: 'examples', order: 1.5 },
	writtenBy: { order: 7 },
	calledAs: ['trying it too', 'we are trying this too', 'who tries this', 'tried in another place'],
	schemaOrg: 'Report',
	facts: { text: ['what'], shown: ['caseStudy', 'networks', 'since', 'contact', 'becameOfIt', 'themes'] },
	naming: { pattern: '<network>/<name>', expression: /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/ },
	reviewMonths: 12,
	tellsStories: true,
	fields: {
		title: naming.title('What you try, and in what kind of place.', 'A check-in before the shift, in two of our homes'),
		summary: naming.summary,
		networks: placing.networks,
		caseStudy: published(reference('Case study', 'case-study', { hint: 'The one you took it from.' })),
		what: published(
			prose('What you try', { max: 900, hint: 'What is the same, and what you do in another way. Name nobody.' }),
		),
		since: published(date('Since')),
		contact: group(
			'Contact',
			{
				role: published(text('Role')),
				organisation: published(reference('Organisation', 'organisation')),
				mailbox: optional(published(mailbox('Mailbox', { hint: 'A shared mailbox, never a person’s own.' }))),
			},
			{ hint: 'Whom a reader can ask.' },
		),
		becameOfIt: optional(
			group(
				'What became of it',
				{
					on: published(date('On')),
					state: published(
						choice('How it stands', {
							'goes-on': 'Goes on',
							'part-of-the-work': 'Is part of the ordinary work now',
							stopped: 'Was stopped',
						}),
					),
					words: published(text('In a sentence', { max: 300, hint: 'What you found, or why it was stopped.' })),
				},
				{ hint: 'Later, once you can tell.' },
			),
		),
		themes: placing.themes,
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['networks', 'themes'],
	rules: [
		reviewWithin(12),
		({ networks }) =>
			networks.length > 1
				? [
						disagreement({
							path: ['networks'],
							found: `${networks.length} networks`,
							expected: 'one: each place says it for itself',
							next: 'Leave one, and let the others write their own.',
						}),
					]
				: [],
		({ since, becameOfIt }) =>
			becameOfIt && becameOfIt.on < since
				? [
						disagreement({
							path: ['becameOfIt', 'on'],
							found: becameOfIt.on,
							expected: `a day after it began, ${since}`,
							next: 'Correct one of the two days.',
						}),
					]
				: [],
	],
});
