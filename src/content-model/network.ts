import { defineContentType, type DataOf } from './content-type.ts';
import { date, group, mailbox, optional, prose, reference, text, webAddress } from './field.ts';
import { sources } from './shared-fields.ts';

/** A network is known by its place until it has told the hub its own name, lead and contact. */
export const network = defineContentType({
	name: 'network',
	folder: 'networks',
	singular: 'Local network',
	plural: 'Local networks',
	purpose: 'The people in one place who work on this together, and what they have shared.',
	format: 'yaml',
	reviewMonths: 12,
	fields: {
		title: text('Place', { max: 60 }),
		summary: text('In one sentence', { max: 240 }),
		council: reference('Council', 'organisation'),
		areaCode: text('Area code', { max: 9, hint: 'The code of the council area in the national list of the Office for National Statistics.', pattern: { expression: '^[EWSN]\\d{8}$', expected: 'a letter and eight digits, such as E08000025' } }),
		ownName: optional(text('The network’s own name', { hint: 'As the network gives it. Leave empty until it has.' })),
		lead: optional(group('Lead', { role: text('Role'), organisation: reference('Organisation', 'organisation') })),
		mailbox: optional(mailbox('Mailbox')),
		website: optional(webAddress('Website')),
		about: optional(prose('About', { hint: 'Only what a source says or the network has told you.' })),
		sources: optional(sources),
		reviewedOn: date('Last reviewed on'),
		reviewDueOn: date('Next review due on'),
	},
});

export type Network = DataOf<typeof network>;
