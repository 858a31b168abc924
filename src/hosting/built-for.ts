/** What a built site was made for: the folder of its host, and what its editor works on. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHost } from '../content-model/git-host.ts';
import { sitePathIn } from '../publishing/site-path.ts';

/**
 * @param folder of the built site
 * @returns `/hub`, and nothing for a site at the top of its host; undefined where no site was built
 */
export const sitePathOfBuild = async (folder: string): Promise<string | undefined> => {
	const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
	return home === undefined ? undefined : sitePathIn(home);
};

/** The git host that the editor of a built site works on; undefined where it has a service, or nobody writes. */
export const gitHostOfBuild = async (folder: string): Promise<GitHost | undefined> => {
	const facts = await readFile(join(folder, 'admin', 'hub.json'), 'utf8').catch(() => '{}');
	return (JSON.parse(facts) as { gitHost?: GitHost }).gitHost;
};
