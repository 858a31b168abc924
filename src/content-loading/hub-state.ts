/** Tells whether the files that texts are checked against have changed. Runs in node. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../content-model/entry.ts';
import { CHECK_INPUT_FOLDERS } from '../content-model/check-inputs.ts';
import { contentRoots } from './content-paths.ts';
import { digestOf } from './entry-cache.ts';

/**
 * A short name for the state of the settings and of the entries that others are checked against: equal state, equal
 * name. No file is opened: number, size, and times to the nanosecond tell. A few hundred files take some milliseconds,
 * so they are asked one after the other without giving up the thread.
 */
export const hubStateOf = (root: string, audience: Audience): string =>
	digestOf(
		...contentRoots(audience).flatMap(({ folder }) =>
			CHECK_INPUT_FOLDERS.flatMap((name) => marksIn(root, `${folder}/${name}`)),
		),
	);

const marksIn = (root: string, folder: string): string[] => {
	try {
		return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory())
			.map(({ parentPath, name }) => {
				const { ino, size, mtimeNs, ctimeNs } = lstatSync(join(parentPath, name), { bigint: true });
				return `${parentPath}/${name} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
			});
	} catch {
		// Not there, or a file went between the two looks: the next look sees what has become of it.
		return [`${folder} is not there`];
	}
};
