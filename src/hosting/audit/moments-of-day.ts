/** When a day begins in a time zone, and when the next one does. */
import { dayIn } from '../../content-model/day-in.ts';

const QUARTER = 900_000;
const DAY = 86_400_000;
/** No zone is further from Greenwich. */
const FURTHEST = 15 * 3_600_000;

/** In: `2026-11-28`. Out: two moments as the log writes them. */
export const momentsOfDay = (timeZone: string, day: string): { from: string; until: string } => ({
	from: beginningOf(timeZone, day),
	until: beginningOf(timeZone, new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)),
});

const beginningOf = (timeZone: string, day: string): string => {
	const midnight = Date.parse(day);
	let at = midnight - FURTHEST;
	while (at < midnight + FURTHEST && dayIn(timeZone, new Date(at)) < day) at += QUARTER;
	return new Date(at).toISOString();
};
