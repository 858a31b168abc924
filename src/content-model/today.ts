/**
 * What day it is for the hub: the one definition, for the site, its checks, its search and its editor. Runs in node.
 */
import { dayIn } from './day-in.ts';

/**
 * The day it is in the hub’s time zone, `yyyy-mm-dd`; `HUB_TODAY` fixes it so that two builds can be compared byte for
 * byte.
 * @throws where `HUB_TODAY` is no day, and {RangeError} where the zone is not known
 */
export const todayOf = (
	{ timeZone }: { timeZone: string },
	environment: Record<string, string | undefined> = process.env,
): string => {
	const asked = environment['HUB_TODAY'];
	if (!asked) return dayIn(timeZone);
	// A day that is none would make every review lie in the future, and so leave everything out.
	if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || !isDay(asked))
		throw new Error(`HUB_TODAY is “${asked}”; expected a day written 2026-03-31.`);
	return asked;
};

/** False for 30 February, which dates take for a day in March. */
const isDay = (written: string) => {
	const date = new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
};
