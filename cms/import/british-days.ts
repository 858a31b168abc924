/** Days and times as people write them in Britain. A text that could be read in two ways is not read at all. */
import { MONTHS } from '../../src/content-model/days.ts';

const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const DAY_IN_NUMBERS = new RegExp(`^${WEEKDAY}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})$`);
const DAY_FIRST = new RegExp(
	`^${WEEKDAY}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4}|\\d{2})$`,
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);

/** “Tuesday 3rd March 2026”, “3/3/26”, “March 3, 2026” → `2026-03-03`; undefined where it is not one whole day. */
export const dayFrom = (written: string): string | undefined => {
	const text = written.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(text);
	if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const numbers = DAY_IN_NUMBERS.exec(text);
	if (numbers) return day(yearFrom(numbers[3]!), Number(numbers[2]), Number(numbers[1]));
	const words = DAY_FIRST.exec(text);
	if (words) return day(yearFrom(words[3]!), monthFrom(words[2]!), Number(words[1]));
	const monthFirst = MONTH_FIRST.exec(text);
	return monthFirst ? day(Number(monthFirst[3]), monthFrom(monthFirst[1]!), Number(monthFirst[2])) : undefined;
};

const yearFrom = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const monthFrom = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

const day = (year: number, month: number, dayOfMonth: number): string | undefined => {
	const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
	return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
		? date.toISOString().slice(0, 10)
		: undefined;
};

/** “9.30am”, “14:00”, “2 pm”, “noon” → `09:30`, `14:00`, `14:00`, `12:00`; undefined where it is not a time. */
export const timeFrom = (written: string): string | undefined => {
	const text = written.trim().toLowerCase().replace(/\s+/g, '');
	if (/^(?:12)?(?:noon|midday)$/.test(text)) return '12:00';
	const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?(?:hrs)?([ap]\.?m\.?)?$/.exec(text) ?? [];
	if (hours === undefined || (!half && !/[:.h]/.test(text))) return undefined;
	if (half && (Number(hours) > 12 || Number(hours) === 0)) return undefined;
	const hour = half ? (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hours);
	return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
};
