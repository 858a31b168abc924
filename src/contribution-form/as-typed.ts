/** Reads what people type in their own way: days, times, numbers, addresses. What cannot be read is left as typed. */
import { MONTHS } from '../content-model/days.ts';

const two = (number: number | string) => String(number).padStart(2, '0');

/** `31 March 2026`, `31/3/2026`, `31.3.26` or `2026-03-31` → `2026-03-31`. Day before month, as in Britain. */
export const readDay = (typed: string): string => {
	const text = typed.trim().replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, '');
	const written = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
	if (written) {
		const [, day = '', month = '', year = ''] = written;
		const index = MONTHS.findIndex(
			(name) => name === month.toLowerCase() || name.slice(0, Math.max(3, month.length)) === month.toLowerCase(),
		);
		if (index >= 0) return `${year}-${two(index + 1)}-${two(day)}`;
	}
	const numbers = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text);
	if (numbers) {
		const [, day = '', month = '', year = ''] = numbers;
		return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
	}
	return text;
};

/** `9.30am`, `9:30`, `2 pm` or `14.00` → `09:30`, `14:00`. */
export const readTime = (typed: string): string => {
	const match = /^(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|noon)?$/i.exec(typed.trim());
	if (!match) return typed.trim();
	const [, hours = '', minutes = '00', half] = match;
	if (minutes === '00' && !half && !/[.:]/.test(typed)) return typed.trim();
	const hour = Number(hours);
	if (hour > 12 && half) return typed.trim();
	return `${two(hour + shiftOf(half?.toLowerCase(), hour))}:${minutes}`;
};

/** From hours as they are written with `am` and `pm` to hours of the day: how many more. */
const shiftOf = (half: string | undefined, hour: number): number => {
	if (half === 'pm' && hour < 12) return 12;
	return half === 'am' && hour === 12 ? -12 : 0;
};

/** `1,200` → 1200. */
export const readNumber = (typed: string): number | string => {
	const text = typed.trim();
	return /^-?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/.test(text) ? Number(text.replace(/[, ]/g, '')) : text;
};

/** The address of an entry’s page, or its id, → its id: `/practice-guides/first-contact/` → `first-contact`. */
export const readEntryAddress = (typed: string, address: string): string => {
	const [path = ''] = typed
		.trim()
		.replace(/^https?:\/\/[^/]+/i, '')
		.split(/[?#]/, 1);
	return path.startsWith(address) ? path.slice(address.length).replace(/\/$/, '') : typed.trim();
};
