/** Builds the admin into `public/admin/`, unless what it is made of has not changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnGitHost } from './vite.config.ts';

/**
 * Everything the admin is made of. The lock file stands for the packages; the service is no part of the page.
 */
const INPUTS = ['cms', 'src/content-model', 'src/authoring', 'src/safe-mdx', 'src/styles', 'package-lock.json'];
/** And where it checks texts by itself. */
const INPUTS_OF_CHECKS = ['src/checks', 'src/content-loading', 'src/contribution-form'];
const NO_PART = ['cms/service'];

/** Beside the built page: the digest of what it was built from. */
const MARK = 'public/admin/built-from.txt';

/**
 * In: the root of the checkout. Out: `built` or `unchanged`. About ten seconds when something changed; throws what Vite
 * throws.
 */
export const buildAdmin = async ({
	root,
	onGitHost,
}: {
	root: string;
	onGitHost?: OnGitHost | undefined;
}): Promise<'built' | 'unchanged'> => {
	const digest = await digestOf(root, onGitHost);
	if ((await readFile(join(root, MARK), 'utf8').catch(() => '')) === digest) return 'unchanged';
	const [{ build }, { adminConfig }] = await Promise.all([import('vite'), import('./vite.config.ts')]);
	await build({ ...adminConfig(onGitHost), configFile: false });
	await writeFile(join(root, MARK), digest);
	return 'built';
};

const digestOf = async (root: string, onGitHost: OnGitHost | undefined) => {
	const hash = createHash('sha256').update(onGitHost?.kind ?? '');
	for (const input of [...INPUTS, ...(onGitHost ? INPUTS_OF_CHECKS : [])])
		for (const file of await filesUnder(root, input)) {
			hash.update(`${file}\0`);
			hash.update(await readFile(join(root, file)));
		}
	return hash.digest('hex');
};

const filesUnder = async (root: string, path: string): Promise<string[]> => {
	const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
	if (!entries) return [path];
	if (NO_PART.includes(path)) return [];
	const found = await Promise.all(
		entries.map((entry) =>
			entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : Promise.resolve([`${path}/${entry.name}`]),
		),
	);
	return found.flat().sort();
};

if (import.meta.main) console.log(`The editor’s page is ${await buildAdmin({ root: process.cwd() })}.`);
