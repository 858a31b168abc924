/** Git that speaks with another machine: for a limited time, with credentials that stand in no argument. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, startGitIn } from '../run-git.ts';

/** Where the repository is, and how one is let in. */
export interface RemoteAddress {
	/** `https://git.example.org/hub.git`, `ssh://git@…`, `git@git.example.org:hub.git`, or the whole path of a folder. */
	address: string;
	user?: string | undefined;
	/** For `https`. */
	password?: string | undefined;
	/** The whole path of a private key, for `ssh`; where none is named, that of the hub’s user. */
	key?: string | undefined;
}

/** The other side did not do what was asked of it. */
export class RemoteError extends GitError {}

/** The time was over, or the hub is being stopped. */
export class TooSlow extends Error {}

export type RemoteGit = (args: readonly string[]) => Promise<string>;

/** No other way of reaching a repository, and no program that the configuration of the machine names. */
const ONLY = [
	...['protocol.allow=never', 'protocol.https.allow=always', 'protocol.ssh.allow=always', 'protocol.file.allow=always'],
	...['credential.helper=', 'core.askPass=', 'http.followRedirects=false', 'fetch.recurseSubmodules=no'],
	...['push.recurseSubmodules=no', 'transfer.fsckObjects=true', 'http.lowSpeedLimit=1000', 'http.lowSpeedTime=30'],
].flatMap((setting) => ['-c', setting]);

/** Answers git from its surroundings: what stands there is seen by the hub’s own user alone. */
const ASK_PASS = `#!/bin/sh
case "$1" in
Username*) printf '%s\\n' "$HUB_GIT_USER" ;;
*) printf '%s\\n' "$HUB_GIT_PASSWORD" ;;
esac
`;

/**
 * @param root the checkout
 * @param scratch where the hub keeps what is no content
 * @param stopped breaks off whatever is being done
 */
export const remoteGit = (
	{ root, scratch, seconds }: { root: string; scratch: string; seconds: number },
	remote: RemoteAddress,
	stopped: AbortSignal,
): RemoteGit => {
	const start = startGitIn(root);
	return async (args) => {
		const environment = await environmentOf(scratch, remote);
		const signal = AbortSignal.any([stopped, AbortSignal.timeout(seconds * 1000)]);
		if (signal.aborted) throw new TooSlow();
		return new Promise((done, failed) => {
			const git = start([...ONLY, ...args], environment);
			let [out, complaint] = ['', ''];
			// It has a group of its own, in which what it starts to speak with the other machine is as well.
			const end = () => {
				try {
					process.kill(-git.pid!, 'SIGKILL');
				} catch {
					git.kill('SIGKILL');
				}
			};
			signal.addEventListener('abort', end, { once: true });
			git.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
			git.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
			git.on('error', failed);
			git.on('close', (code) => {
				signal.removeEventListener('abort', end);
				if (signal.aborted) failed(new TooSlow());
				else if (code === 0) done(out);
				else failed(new RemoteError(args, code ?? -1, complaint));
			});
			git.stdin.on('error', () => undefined);
			git.stdin.end();
		});
	};
};

const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

const environmentOf = async (
	scratch: string,
	{ user = '', password, key }: RemoteAddress,
): Promise<Record<string, string>> => {
	const ssh = [
		'ssh -o BatchMode=yes -o ConnectTimeout=20',
		...(key ? [`-o IdentitiesOnly=yes -i ${quoted(key)}`] : []),
	];
	const own = { GIT_SSH_COMMAND: ssh.join(' '), GIT_SSH_VARIANT: 'ssh' };
	if (password === undefined) return own;
	await mkdir(scratch, { recursive: true });
	const program = join(scratch, 'ask-pass');
	await writeFile(program, ASK_PASS);
	await chmod(program, 0o700);
	return { ...own, GIT_ASKPASS: program, HUB_GIT_USER: user, HUB_GIT_PASSWORD: password };
};
