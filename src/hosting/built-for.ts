/** The folder of its host that a built site was made for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePathIn } from '../publishing/site-path.ts';

/**
 * @param folder of the built site
 * @returns `/hub`, and nothing for a site at the top of its host; undefined where no site was built
 */
export const sitePathOfBuild = async (folder: string): Promise<string | undefined> => {
	const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
	return home === undefined ? undefined : sitePathIn(home);
};
