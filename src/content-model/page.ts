import { defineContentType } from './content-type.ts';
import { choice, date, number, optional, reference, text, yesNo } from './field.ts';
import { MENU_PART_NAMES, MENU_PARTS, type MenuPartName } from './menu.ts';
import { internal, published, searchOnly } from './publication.ts';
import { naming, sources, stewardship } from './shared-fields.ts';

const PART_LABELS = Object.fromEntries(MENU_PART_NAMES.map((name) => [name, MENU_PARTS[name].label])) as Record<
	MenuPartName,
	string
>;

/** What a coalition says of itself, its region or its field; what does not say so serves any hub. */
const onlyHere = optional(
	internal(
		yesNo('Only for this hub', {
			hint: 'Left out when somebody makes a hub of their own from this one. Choose it for what names your region, your people or your field.',
		}),
	),
);

/** Pages of these types speak of the hub; search puts those that do not among practice. */
const ofPractice = optional(
	searchOnly(
		yesNo('Speaks of practice', {
			hint: 'Search puts pages about the hub itself after practice, unless somebody asks for them. Choose it for a page that speaks of the work, of words or of help, and not of the hub.',
		}),
	),
);

export const page = defineContentType({
	name: 'page',
	folder: 'pages',
	address: '/',
	singular: 'Page',
	plural: 'Pages',
	purpose: 'What the hub says about itself.',
	role: 'about-the-hub',
	list: 'none',
	menu: 'none',
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'WebPage',
	facts: { shown: [] },
	reviewMonths: 12,
	fields: {
		title: naming.title('What the page answers.', 'How we handle stories'),
		summary: naming.summary,
		menu: optional(
			published(choice('Shown in', { ...PART_LABELS, header: 'The header, after its parts', footer: 'The footer' })),
		),
		order: optional(published(number('Order', { min: 0, max: 100, hint: 'Lower comes first.' }))),
		sources: optional(sources),
		everyday: naming.everyday,
		ofPractice,
		owner: stewardship.owner,
		reviewedOn: stewardship.reviewedOn,
		reviewDueOn: stewardship.reviewDueOn,
		allowed: stewardship.allowed,
		onlyHere,
	},
});

export const handbookPage = defineContentType({
	name: 'handbook-page',
	folder: 'handbook',
	singular: 'Handbook page',
	plural: 'Handbook',
	purpose: 'How the hub works, for the people who write and look after it.',
	role: 'about-the-hub',
	list: 'own-page',
	menu: 'none',
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'WebPage',
	facts: { shown: [] },
	reviewMonths: 24,
	fields: {
		title: naming.title('What the page helps with.', 'Writing without exposing anyone'),
		summary: naming.summary,
		order: optional(published(number('Order', { min: 0, max: 100, hint: 'Lower comes first.' }))),
		everyday: naming.everyday,
		ofPractice,
		reviewedOn: stewardship.reviewedOn,
		reviewDueOn: stewardship.reviewDueOn,
		allowed: stewardship.allowed,
		onlyHere,
	},
});

export const decision = defineContentType({
	name: 'decision',
	folder: 'handbook/decisions',
	singular: 'Decision',
	plural: 'Decisions',
	purpose: 'What was decided about how the hub is made, why, and when to look again.',
	role: 'about-the-hub',
	list: 'own-page',
	menu: 'none',
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'WebPage',
	searched: false,
	naming: { pattern: '<number>-<name>', expression: /^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/ },
	reviewMonths: 36,
	fields: {
		title: published(text('Decision', { max: 140 })),
		summary: naming.summary,
		decidedOn: published(date('Decided on')),
		status: published(choice('Status', { proposed: 'Proposed', accepted: 'Accepted', superseded: 'Superseded' })),
		supersedes: optional(published(reference('Supersedes', 'decision'))),
		allowed: stewardship.allowed,
		onlyHere,
	},
	sections: [
		{ heading: 'Situation', hint: 'What made a choice necessary.', required: true },
		{ heading: 'Decision', hint: 'What was chosen.', required: true },
		{ heading: 'What we gave up', hint: 'The price.', required: true },
		{ heading: 'When to look again', hint: 'What would make this worth another look.', required: true },
	],
	facets: ['status'],
});
