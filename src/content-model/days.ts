/** Days in words. A day is text `yyyy-mm-dd`; it is never shifted by a time zone. */

/** The months by their names, in small letters. */
export const MONTHS: readonly string[] = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-03-04` → `4 March 2026` */
export const dayInWords = (day: string) => words.format(new Date(`${day}T00:00:00Z`));

/** `2026-03-04` → `March 2026` */
export const monthInWords = (day: string) => monthWords.format(new Date(`${day}T00:00:00Z`));

/** The same day of the month, so many months later; where that month is shorter, as many days into the next one. */
export const monthsLater = (day: string, months: number) => {
	const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(year, month - 1 + months, dayOfMonth)).toISOString().slice(0, 10);
};

/** The day so many days later. */
export const daysLater = (day: string, days: number): string => {
	const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10);
};

/** True for a time zone by its name in the IANA database: `Europe/London`. */
export const isTimeZone = (zone: string): boolean => {
	// Some engines take an offset such as +01:00 as well, which knows no summer time; others throw at it.
	if (!/^[a-z]/i.test(zone)) return false;
	try {
		new Intl.DateTimeFormat('en-GB', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
};

/** `09:30` → `9.30am`, `14:00` → `2pm` */
export const clockInWords = (time: string) => {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return `${hours % 12 || 12}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
};

/** Minutes to read this many words, at 200 words a minute, at least one. */
export const readingMinutes = (wordCount: number) => Math.max(1, Math.round(wordCount / 200));
