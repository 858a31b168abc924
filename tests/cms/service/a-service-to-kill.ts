/** The editing service in a process of its own, so that a test can kill it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Answer, TestHub } from './a-hub.ts';

export interface ServiceToKill {
	/** Sends one action of the protocol. Rejects when the service ends before it has answered. */
	ask: (action: string, params: Record<string, unknown>) => Promise<Pick<Answer, 'status' | 'body'>>;
	/** Ends it at once, alone or after every git it runs, and waits until it is gone. */
	kill: (isGitToo?: boolean) => Promise<void>;
}

const script = join(import.meta.dirname, 'service-process.ts');
const end = (pid: number) => {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended by itself.
	}
};
const running = new Set<() => Promise<void>>();

/** Everything that a process started, whoever of them did: the runner of git before the git it runs. */
const startedBy = (parent: number): number[] => {
	const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const below = (of: number): number[] =>
		all.flatMap(([pid, starter]) => (pid && starter === of ? [pid, ...below(pid)] : []));
	return below(parent);
};

// A test that fails half way must not leave a process behind, which would keep the whole run from ending.
afterEach(async () => {
	await Promise.all([...running].map((end) => end()));
});

/** Starts the service over a hub and waits until it listens. */
export const startService = async ({ root }: TestHub): Promise<ServiceToKill> => {
	// Its input stays open, so that it ends when this process does.
	const child = spawn(process.execPath, [script, root], { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	const kill: ServiceToKill['kill'] = async (isGitToo = false) => {
		running.delete(kill);
		if (isGitToo) {
			// Stopped first, so that it starts no other git meanwhile.
			child.kill('SIGSTOP');
			for (const one of startedBy(child.pid!)) end(one);
		}
		child.kill('SIGKILL');
		await ended;
	};
	running.add(kill);
	const [port] = (await once(child.stdout, 'data')) as [Buffer];
	const origin = `http://localhost:${port.toString().trim()}`;
	return {
		kill,
		ask: async (action, params) => {
			const response = await fetch(`${origin}/api/cms/v1`, {
				method: 'POST',
				headers: { Origin: origin, 'Content-Type': 'application/json' },
				body: JSON.stringify({ action, params }),
			});
			return { status: response.status, body: await response.json() };
		},
	};
};

/** Locks that a git that was killed has left. */
export const locksOf = async ({ root }: TestHub): Promise<string[]> =>
	(await readdir(join(root, '.git'), { recursive: true }))
		.filter((name) => name.endsWith('.lock'))
		.map((name) => join(root, '.git', name));

/** The service removes locks of drafts once they are old; made old here so that the test need not wait. */
export const ageLocks = async (hub: TestHub): Promise<void> => {
	for (const lock of await locksOf(hub)) await utimes(lock, 0, 0);
};
