/** “I read the whole page”: what a review changes in the dates of an entry. Pure. */
import type { AnyContentType } from '../src/content-model/content-type.ts';
import { monthsLater } from '../src/content-model/days.ts';

/** What the form holds of the dates; anything else in it stays as it is. */
interface Dated {
	changes?: readonly { on: string; what: string }[] | undefined;
	[name: string]: unknown;
}

const WHAT = 'The whole page was read again.';

/** True for a type whose entries say when they are to be read again. */
export const isReviewed = ({ fields }: Pick<AnyContentType, 'fields'>): boolean =>
	Object.hasOwn(fields, 'reviewedOn') && Object.hasOwn(fields, 'reviewDueOn');

/**
 * The dates after a review done today: the next one is due as late as the type allows, and the change history says so
 * where the type keeps one.
 */
export const afterReview = (
	{ fields, reviewMonths }: Pick<AnyContentType, 'fields' | 'reviewMonths'>,
	data: Dated,
	today: string,
): Dated => {
	const known = data.changes ?? [];
	const isSaid = known.some(({ on, what }) => on === today && what === WHAT);
	return {
		...data,
		reviewedOn: today,
		reviewDueOn: monthsLater(today, reviewMonths),
		...(Object.hasOwn(fields, 'changes') && !isSaid ? { changes: [...known, { on: today, what: WHAT }] } : {}),
	};
};
