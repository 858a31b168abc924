/** Secrets of a sign-in: one that its keeper was given, from a file or the environment, and the hub’s own. */
import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { own } from '../../content-model/own.ts';
import type { SecretPlace } from '../setting-values.ts';

export type Environment = Record<string, string | undefined>;

/** Longer than any that is given out. */
const LONGEST = 4_000;

/**
 * Reads a secret that was given to the keeper; out of the environment it is taken, so that no build inherits it.
 * @param name what it is called among the settings: `signIn.provider.clientSecret`
 * @throws with a sentence that does not quote it
 */
export const readSecret = async (name: string, place: SecretPlace, environment: Environment): Promise<string> => {
	const { file } = place;
	const where = file ?? `the variable ${place.environment ?? ''}`;
	const found = file === undefined ? takeFrom(environment, place.environment ?? '') : await textOf(file, name);
	const secret = (found ?? '').trim();
	if (secret === '') throw new Error(`${name}: found nothing in ${where}, expected the secret.`);
	if (secret.length > LONGEST || /[\p{Cc}\s]/u.test(secret))
		throw new Error(`${name}: found more than one word in ${where}, expected the secret alone, in one line.`);
	return secret;
};

const takeFrom = (environment: Environment, variable: string): string | undefined => {
	const found = own(environment, variable);
	Reflect.deleteProperty(environment, variable);
	return found;
};

const textOf = (file: string, name: string): Promise<string> =>
	readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		const found = error.code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${error.code ?? ''})`;
		throw new Error(`${name}: found ${found} at ${file}, expected the secret in it.`);
	});

/** Where the hub keeps its own secret. */
export const hubSecretFile = (data: string): string => join(data, 'sign-in-secret');

/**
 * The hub’s own secret, made at the first start: by it people have the same pseudonym at each visit. It is kept with
 * the data, and goes into the backup.
 */
export const hubSecretIn = async (data: string): Promise<string> => {
	const file = hubSecretFile(data);
	const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});
	const secret = kept?.trim() ?? (await madeIn(file));
	if (!/^[0-9a-f]{64}$/.test(secret))
		throw new Error(
			`${file}: found something else than the hub wrote, expected 64 signs. Put the file back from a backup; without it, everybody is somebody else to the hub.`,
		);
	return secret;
};

/** Written whole or not at all, whenever the machine stops. */
const madeIn = async (file: string): Promise<string> => {
	const secret = randomBytes(32).toString('hex');
	const begun = `${file}.${process.pid}`;
	await writeFile(begun, `${secret}\n`, { mode: 0o600, flush: true });
	await link(begun, file).finally(() => rm(begun, { force: true }));
	return secret;
};
