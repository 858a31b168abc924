/** Entries made up for the pattern library. They are on no list and have no page. */
import { caseStudy } from '../../content-model/case-study.ts';
import { indicator } from '../../content-model/indicator.ts';
import { practiceGuide } from '../../content-model/practice-guide.ts';
import type { HubEntry, HubEntryOf } from '../../library/hub.ts';

const entry = (data: Partial<HubEntry['data']>, type: HubEntry['type'] = caseStudy.name) =>
	({ type, id: 'invented', href: '/handbook/patterns/lists/', data }) as unknown as HubEntry;

/** A guide somebody keeps current. */
export const current = entry(
	{
		title: 'A calm start to the day',
		summary: 'Ten minutes at the gate before lessons, and what it changed.',
		knowledge: 'practice-reflection',
		stage: 'being-tried',
	},
	practiceGuide.name,
);

/** A case study that nobody has read again in time. */
export const overdue = entry({
	title: 'One adult for every message',
	summary: 'Each school named who hears from the police in the morning.',
	knowledge: 'local-monitoring',
	stage: 'in-routine-use',
	reviewDueOn: '2020-01-01',
});

/** A case study that was made up to show what to share. */
export const inventedExample = entry({
	title: 'Asking what would help',
	summary: 'A front desk that begins with a question.',
	illustrative: true,
});

/** A meeting that is still to come. */
export const meeting = entry({
	heldOn: '2099-03-03',
	from: '10:00',
	to: '12:00',
	place: 'An invented hall',
	online: true,
});

/** Two things that a team measured. */
export const measured = [
	{ measure: 'People who left before they were seen', direction: 'better', before: '1 in 4', after: '1 in 9' },
	{ measure: 'How safe staff felt at the door', direction: 'not-measured', note: 'Asked for the first time in June.' },
] as const;

/** Shares of people, as the table of an indicator holds them. */
export const figures = {
	...entry(
		{
			title: 'Asked what would help',
			columns: [
				{ label: 'Part of the service', meaning: 'Where people were asked.', counts: 'other' },
				{ label: 'Share of people who were asked', meaning: 'Of all who came.', counts: 'share' },
			],
		} as unknown as Partial<HubEntry['data']>,
		indicator.name,
	),
	table: [
		['Part of the service', 'Share of people who were asked'],
		['Front desk', '84'],
		['Telephone', '61'],
		['Letters', '23'],
	],
} as unknown as HubEntryOf<'indicator'>;
