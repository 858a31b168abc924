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

const ONE_PLACE =
	'expected one place where the secret is, “file” with its whole path or “environment” with the name of a variable';

/** A secret stands in a file of its own or in the environment, never among the settings. */
export const secretPlace = z
	.strictObject(
		{
			file: textSetting('the whole path of a file on this machine', isWholePath).optional(),
			environment: textSetting('the name of a variable', (value) => /^[A-Z_][A-Z0-9_]{0,80}$/.test(value)).optional(),
		},
		ONE_PLACE,
	)
	.refine(({ file, environment }) => (file === undefined) !== (environment === undefined), ONE_PLACE);

export type SecretPlace = z.output<typeof secretPlace>;

/** The names that may stand there. */
export const SECRET_KEYS = ['file', 'environment'] as const;

/** A secret by what it is called among the settings: `signIn.provider.clientSecret`. */
export interface NamedSecret {
	name: string;
	place: SecretPlace;
}
