/** Lays values into a form that somebody may have begun to fill in: nothing that was typed is lost. Pure. */
import { own } from '../src/content-model/own.ts';
import { isRecord } from '../src/content-model/is-record.ts';

type Data = Record<string, unknown>;

/** True for a box nobody has filled in: empty, or a group or a list of nothing but empty boxes. */
export const isEmpty = (value: unknown): boolean => {
	if (Array.isArray(value)) return value.every(isEmpty);
	if (isRecord(value)) return Object.values(value).every(isEmpty);
	return value === undefined || value === null || value === '' || value === false;
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the form holds once `now` is laid in where `before` was: a box is filled if it is empty or holds what was laid
 * into it before, and emptied where only the earlier had something for it.
 */
export const withLaidIn = (form: Data, now: Data, before: Data = {}): Data => {
	const isOurs = (name: string) =>
		isEmpty(own(form, name)) || (Object.hasOwn(before, name) && isSame(own(form, name), own(before, name)));
	const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(isOurs);
	const valueOf = (name: string) => own(now, name) ?? (Array.isArray(own(before, name)) ? [] : undefined);
	return { ...form, ...Object.fromEntries(names.map((name) => [name, valueOf(name)])) };
};
