/** How current an entry is, from its dates. Pure; the same rule runs at build and again in the reader’s browser. */

export type ReviewState = 'current' | 'due' | 'overdue' | 'withdrawn';

const DAY = 86_400_000;

/** How many days before its day a review counts as due. */
export const DUE_DAYS = 30;

/** What each state is called in a list of reviews. */
export const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
	withdrawn: 'To be treated as withdrawn',
	overdue: 'Overdue',
	due: `Due within ${DUE_DAYS} days`,
	current: 'Later',
};

/** How many days after its day a page that nobody read is to be treated as withdrawn. */
export const OVERDUE_DAYS = 180;

/** Whole days from one day to another, both `yyyy-mm-dd`; negative when the second comes first. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day so many days before another: `2026-03-31`, 30 → `2026-03-01` */
export const daysBefore = (day: string, days: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** The state, seen on `today`, of a page that is to be reviewed by `dueOn` (both `yyyy-mm-dd`). */
export const reviewStateOn = (today: string, dueOn: string | undefined): ReviewState => {
	if (!dueOn) return 'current';
	const left = daysBetween(today, dueOn);
	if (left <= -OVERDUE_DAYS) return 'withdrawn';
	if (left < 0) return 'overdue';
	return left <= DUE_DAYS ? 'due' : 'current';
};
