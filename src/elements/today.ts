/** The day it is where the hub is, so that a reader abroad is told the same as a reader next door. */
import { dayIn } from '../content-model/day-in.ts';

/**
 * Out: `yyyy-mm-dd` in the time zone that the page names on its root element. Where it names none, or one that this
 * browser does not know (names of zones change now and then), the day in the reader’s own.
 */
export const todayHere = (now = new Date()): string => {
	try {
		return dayIn(document.documentElement.dataset['timeZone'] || readersZone(), now);
	} catch {
		return dayIn(readersZone(), now);
	}
};

const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
