/** Which state of the content a release was built from, so that a build which was cut off is seen to be missing. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Hidden, so that no server gives it out; inside the release, so that both come and go together. */
const FILE = '.built-from';

const COMMIT = /^[0-9a-f]{40,64}$/;

const run = promisify(execFile);

/** The commit that is published in a checkout; undefined where git knows of none. */
export const publishedCommit = async (root: string): Promise<string | undefined> => {
	const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: root }).catch(() => ({
		stdout: '',
	}));
	return isCommit(stdout.trim());
};

/** Says in a folder what is built into it. */
export const writeBuiltFrom = (folder: string, commit: string): Promise<void> =>
	writeFile(join(folder, FILE), `${commit}\n`);

/** The commit that a release was built from; undefined where it does not say so. */
export const builtFromIn = async (folder: string): Promise<string | undefined> =>
	isCommit((await readFile(join(folder, FILE), 'utf8').catch(() => '')).trim());

const isCommit = (text: string): string | undefined => (COMMIT.test(text) ? text : undefined);
