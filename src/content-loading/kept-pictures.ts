/** Keeps pictures that a build makes, in files named by digest beside the kept entries, so that each is made once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** The picture of a digest; made and kept where there is none yet. */
export const keptPicture = async (
	root: string,
	digest: string,
	make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
	const folder = join(root, 'node_modules', '.hub', 'cards');
	const name = `${digest}.png`;
	const kept = await readFile(join(folder, name)).catch(() => undefined);
	if (kept) return kept;
	const made = await make();
	await writeWhole(folder, name, made);
	return made;
};
