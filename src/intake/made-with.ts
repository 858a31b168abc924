/** What an entry was read with: part of every digest, so that a changed rule or renderer is never answered from an old side file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RENDERER_VERSION } from '../contributions/contribution.ts';
import { digestOf } from './side-files.ts';

const ROOMS = ['content-model', 'contributions', 'authoring', 'checks'];

/**
 * A digest of the code that parses, checks and renders, and of the packages it uses.
 * Where the source is not there (a copy of the content alone), the renderer’s own number stands for it.
 */
export const madeWith = async (root: string): Promise<string> => {
	const texts = [String(RENDERER_VERSION), await readFile(join(root, 'package-lock.json'), 'utf8').catch(() => '')];
	for (const room of ROOMS) {
		const folder = join(root, 'src', room);
		const names = await readdir(folder, { recursive: true }).catch(() => []);
		for (const name of names.filter((file) => file.endsWith('.ts')).sort()) texts.push(name, await readFile(join(folder, name), 'utf8'));
	}
	return digestOf(...texts);
};
