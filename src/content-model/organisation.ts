import { defineContentType } from './content-type.ts';
import { date, optional, prose, references, term, text, webAddress } from './field.ts';
import { published } from './publication.ts';
import { sources, stewardship, workedExample } from './shared-fields.ts';

export const organisation = defineContentType({
	name: 'organisation',
	folder: 'organisations',
	singular: 'Organisation',
	plural: 'Organisations',
	purpose: 'The bodies that take part, publish or train.',
	role: 'reference',
	list: { by: 'kind' },
	menu: { in: 'networks-and-meetings', order: 4 },
	writtenBy: 'editors',
	calledAs: ['organisation', 'organisations'],
	schemaOrg: 'Organization',
	facts: {
		wayOut: { field: 'website', words: 'Go to' },
		text: ['about'],
		shown: ['kind', 'networks'],
	},
	answers: 'what-it-is',
	gives: 'bodies',
	whenNotListed: 'If it is not in the list, leave this empty and tell the editor.',
	format: 'yaml',
	reviewMonths: 36,
	fields: {
		title: published(text('Name', { max: 120 })),
		summary: published(
			text('In one sentence', { max: 240, hint: 'What it is, as its own pages or a cited source say.' }),
		),
		kind: published(term('Kind of organisation', 'organisation-kinds')),
		networks: optional(
			published(references('Local networks', 'network', { hint: 'Where it works, if it works in particular places.' })),
		),
		website: optional(published(webAddress('Website'))),
		about: optional(published(prose('About'))),
		sources: optional(sources),
		reviewedOn: published(date('Last reviewed on')),
		reviewDueOn: published(date('Next review due on')),
		allowed: stewardship.allowed,
		...workedExample,
	},
	facets: ['kind', 'networks'],
});
