/**
 * What is planned for a day to come: an entry that is to be published then, and one that is to be withdrawn then. The
 * one place where the two days are asked; everything the hub shows, lists, searches and exports follows. Pure.
 */
import { own } from './own.ts';

const partOf = (data: unknown, name: string): unknown =>
	typeof data === 'object' && data !== null ? own(data as Record<string, unknown>, name) : undefined;

const dayIn = (data: unknown, name: string): string | undefined => {
	const day = partOf(data, name);
	return typeof day === 'string' ? day : undefined;
};

/** The day until which an entry is held back; undefined for one that is published on `today`. */
export const heldBackUntil = (data: unknown, today: string): string | undefined => {
	const day = dayIn(data, 'publishedOn');
	return day !== undefined && day > today ? day : undefined;
};

/** The day on which an entry that still stands is to be withdrawn; undefined where none is planned. */
export const withdrawnFrom = (data: unknown, today: string): string | undefined => {
	const day = dayIn(partOf(data, 'withdrawn'), 'on');
	return day !== undefined && day > today ? day : undefined;
};

/** The data as it holds on `today`: without a withdrawal whose day has not come. */
export const asOf = (data: unknown, today: string): unknown => {
	if (withdrawnFrom(data, today) === undefined) return data;
	return Object.fromEntries(Object.entries(data as Record<string, unknown>).filter(([name]) => name !== 'withdrawn'));
};
