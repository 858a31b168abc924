/** Entries made up for the pattern library. They are on no list and have no page. */
import { caseStudy } from '../../content-model/case-study.ts';
import { practiceGuide } from '../../content-model/practice-guide.ts';
import type { HubEntry } from '../../library/hub.ts';

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
