/** A backup as one file: a zip archive with a list of what is in it, and of what each file must be. */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';

/** Files by name: `data/sessions.db`. */
export type BackupFiles = ReadonlyMap<string, Uint8Array>;

const MANIFEST = 'manifest.json';
/** Raised where a backup is made otherwise than before. */
const VERSION = 1;

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const manifestSchema = z.strictObject({
	version: z.literal(VERSION),
	madeAt: z.string(),
	files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
});

/**
 * Packs files; the list says of each only its name and what it must be.
 * @throws where a name could not be put back
 */
export const packBackup = (files: BackupFiles, madeAt: Date): Uint8Array => {
	const odd = [...files.keys()].find((name) => !isPlain(name));
	if (odd !== undefined)
		throw new Error(
			`${odd.slice(0, 80)}: unexpected name in a backup, expected plain letters, digits, full stops and hyphens. Nothing was written. Rename the file, or take it away.`,
		);
	const list = [...files].map(([name, bytes]) => ({ name, sha256: digestOf(bytes) }));
	const manifest = strToU8(JSON.stringify({ version: VERSION, madeAt: madeAt.toISOString(), files: list }, null, '\t'));
	return zipSync({ [MANIFEST]: manifest, ...Object.fromEntries(files) });
};

/**
 * Reads a backup whole, before anything of it is put anywhere.
 * @throws where it is none, or a file of it is missing, altered, unlisted or named so that it would lie elsewhere
 */
export const readBackup = (bytes: Uint8Array): { files: BackupFiles; madeAt: string } => {
	const found = new Map(Object.entries(archiveIn(bytes)));
	const manifest = manifestIn(found.get(MANIFEST));
	found.delete(MANIFEST);
	const faults = manifest.files.flatMap(({ name, sha256 }) => {
		const file = found.get(name);
		return file !== undefined && digestOf(file) === sha256 && isPlain(name) ? [] : [name];
	});
	const listed = new Set(manifest.files.map(({ name }) => name));
	faults.push(...[...found.keys()].filter((name) => !listed.has(name)));
	if (faults.length > 0)
		throw unfit(`found ${faults.length} files that are not as they were put in, such as “${faults[0]!.slice(0, 80)}”`);
	return { files: found, madeAt: manifest.madeAt };
};

const archiveIn = (bytes: Uint8Array): Record<string, Uint8Array> => {
	try {
		return unzipSync(bytes);
	} catch {
		throw unfit('found a file that is no archive, or not a whole one');
	}
};

const manifestIn = (bytes: Uint8Array | undefined): z.output<typeof manifestSchema> => {
	try {
		return manifestSchema.parse(JSON.parse(strFromU8(bytes ?? new Uint8Array())));
	} catch {
		throw unfit(`found no list of what is in it (${MANIFEST}), or one of another version of the hub`);
	}
};

/** True for a name that leads nowhere but into the folder it is put into. */
const isPlain = (name: string): boolean => name.split('/').every((step) => /^[\w][\w. -]*$/.test(step));

const unfit = (found: string): Error =>
	new Error(`The backup: ${found}, expected what “npm run backup” wrote. Nothing was changed. Take another backup.`);
