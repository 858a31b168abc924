/** How current an entry is, from its dates. Pure; the same rule runs at build and again in the reader’s browser. */

export type Freshness = 'current' | 'due-soon' | 'overdue';

const DAY = 86_400_000;
const DUE_SOON_DAYS = 30;

/** Whole days from one day to another, both `yyyy-mm-dd`; negative when the second comes first. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The state of something that is to be reviewed by `dueOn`, seen on `today` (both `yyyy-mm-dd`). */
export const freshnessOn = (today: string, dueOn: string | undefined): Freshness => {
	if (!dueOn) return 'current';
	const left = daysBetween(today, dueOn);
	if (left < 0) return 'overdue';
	return left <= DUE_SOON_DAYS ? 'due-soon' : 'current';
};
