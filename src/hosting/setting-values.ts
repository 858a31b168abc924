/** Kinds of values in the private settings of a host, each with the words for what was expected. */
import { z } from 'zod';

/** A text that fits; anything else is answered with “expected …”. */
export const textSetting = (expected: string, fits: (value: string) => boolean) =>
	z.string(`expected ${expected}`).refine(fits, `expected ${expected}`);

/** A whole number between two others. */
export const numberSetting = (least: number, most: number) => {
	const expected = `expected a whole number from ${least} to ${most}`;
	return z.int(expected).min(least, expected).max(most, expected);
};

/** True for the whole path of a folder or file, without a way back in it. */
export const isWholePath = (value: string): boolean => value.startsWith('/') && !value.split('/').includes('..');
