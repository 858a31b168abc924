/** The editor of a hub without a service: what the build writes beside its page, for Decap to work on a git host. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { components } from '../src/authoring/index.ts';
import { apiOfGitHost, signsInByWindow, siteOfGitHost, type GitHost } from '../src/content-model/git-host.ts';
import { PICTURE } from './collection.ts';
import { decapConfig } from './config.ts';
import type { DecapConfig, GitHostBackendConfig } from './decap.ts';
import { readHub } from './read-hub.ts';

/** Beside the editor’s page: everything that its service would say of the hub. */
export const FACTS_FILE = 'hub.json';

/** What stands in it. */
export interface FactsWithoutService {
	config: DecapConfig;
	gitHost: GitHost;
}

/** Decap’s own settings of its backend. */
export const backendOf = (gitHost: GitHost): GitHostBackendConfig => ({
	name: gitHost.kind,
	repo: gitHost.repository,
	branch: gitHost.branch,
	api_root: apiOfGitHost(gitHost),
	...(signsInByWindow(gitHost)
		? { base_url: gitHost.signIn?.replace(/\/$/, '') ?? '' }
		: { base_url: siteOfGitHost(gitHost), auth_type: 'pkce', app_id: gitHost.appId ?? '' }),
});

const factsOf = async (root: string, siteAddress: string, gitHost: GitHost): Promise<FactsWithoutService> => {
	const config = decapConfig(await readHub(root), {
		serviceAddress: '',
		siteAddress,
		branch: gitHost.branch,
		// Decap keeps no drafts at Gitea: what is saved there is on the branch.
		publishMode: gitHost.kind === 'gitea' ? 'simple' : 'editorial_workflow',
		components: [...components.map(({ name }) => name), PICTURE, 'footnote-reference', 'footnote'],
		gitHost: backendOf(gitHost),
	});
	return { config, gitHost };
};

const POLICY = /connect-src 'self' blob: data:(?=;)/;

/**
 * Makes the editor’s page of a built site one that works on the git host.
 * @param folder of the page: `dist/admin`
 */
export const openOnGitHost = async (
	folder: string,
	{ root, siteAddress, gitHost }: { root: string; siteAddress: string; gitHost: GitHost },
): Promise<void> => {
	const page = join(folder, 'index.html');
	const html = await readFile(page, 'utf8');
	if (!POLICY.test(html)) throw new Error(`${page}: found another policy than the editor’s. Mend openOnGitHost.`);
	const { origin } = new URL(apiOfGitHost(gitHost));
	const opened = html
		.replace(POLICY, `$& ${origin}`)
		.replace('<meta name="editing-service"', '<meta name="git-host" content="here" />\n\t\t$&');
	await writeFile(page, opened);
	await writeFile(join(folder, FACTS_FILE), JSON.stringify(await factsOf(root, siteAddress, gitHost)));
};
