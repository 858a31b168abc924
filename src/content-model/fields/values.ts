/** Fields of a value that holds no words: a number, yes or no, a day, a time, one of a closed list. */
import type { CalendarDate, Choice, ClockTime, Numeric, FieldHelp, YesNo } from './kinds.ts';
import { z } from './zod.ts';

/** A number between `min` and `max`; whole unless said otherwise. */
export const number = (
	label: string,
	{
		min = 0,
		max = 10_000_000,
		whole = true,
		...wording
	}: FieldHelp & { min?: number; max?: number; whole?: boolean } = {},
): Numeric & { required: true } => ({
	kind: 'number',
	label,
	...wording,
	min,
	max,
	whole,
	required: true,
	schema: () => {
		const schema = z
			.number({ error: 'expected a number' })
			.min(min, { error: `expected at least ${min}` })
			.max(max, { error: `expected at most ${max}` });
		return whole ? schema.int({ error: 'expected a whole number' }) : schema;
	},
});

/** A year, shown as it is written: 2021, never 2,021. */
export const year = (wording: FieldHelp = {}): Numeric & { required: true } => ({
	...number('Year', { min: 1900, max: 2100, ...wording }),
	isYear: true,
});

/** Yes or no, stored as true or false. */
export const yesNo = (label: string, wording: FieldHelp = {}): YesNo & { required: true } => ({
	kind: 'yes-no',
	label,
	...wording,
	required: true,
	schema: () => z.boolean({ error: 'expected true or false' }),
});

const isCalendarDate = (value: string) => {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	if (!match) return false;
	const [, year, month, day] = match.map(Number) as [number, number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, stored as text `yyyy-mm-dd`: a day has no hour and no time zone, so it is never made a `Date`. */
export const date = (label: string, wording: FieldHelp = {}): CalendarDate & { required: true } => ({
	kind: 'date',
	label,
	...wording,
	required: true,
	schema: () =>
		z.string({ error: 'expected a date' }).refine(isCalendarDate, { error: 'expected a real date written 2026-03-31' }),
});

/** A time of day in the hub's own time zone, stored as text `hh:mm`. */
export const time = (label: string, wording: FieldHelp = {}): ClockTime & { required: true } => ({
	kind: 'time',
	label,
	...wording,
	required: true,
	schema: () =>
		z
			.string({ error: 'expected a time' })
			.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time written 09:30' }),
});

/** One of a closed list that the code itself depends on. Stored as the key, shown as the label. */
export const choice = <const Key extends string>(
	label: string,
	options: Readonly<Record<Key, string>>,
	wording: FieldHelp = {},
): Choice<Key> & { required: true } => ({
	kind: 'choice',
	label,
	...wording,
	options,
	required: true,
	schema: () =>
		z.enum(Object.keys(options) as Key[], {
			error: `expected one of ${Object.keys(options).join(', ')}`,
		}) as unknown as z.ZodType<Key>,
});
