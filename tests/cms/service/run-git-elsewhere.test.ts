import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { GitError } from '../../../cms/service/run-git.ts';
import { runGitElsewhere } from '../../../cms/service/run-git-elsewhere.ts';
import { aHub } from './a-hub.ts';

test('git is run by another process, with its input, its surroundings and every byte of its answer', async () => {
	const hub = await aHub();
	const run = runGitElsewhere(hub.root);
	const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
	const id = (await run(['hash-object', '-w', '--stdin'], { input: bytes })).toString().trim();
	expect(id).toBe(
		execFileSync('git', ['hash-object', '--stdin'], { cwd: hub.root, input: bytes, encoding: 'utf8' }).trim(),
	);
	expect((await run(['cat-file', 'blob', id])).equals(Buffer.from(bytes))).toBe(true);
	const env = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'a@example.org' };
	expect((await run(['var', 'GIT_AUTHOR_IDENT'], { env })).toString()).toMatch(/^Ada <a@example\.org>/);
	await hub.remove();
});

test('what git refuses comes with its number and its words, and a folder that is gone as an error', async () => {
	const hub = await aHub();
	const refused = await runGitElsewhere(hub.root)(['rev-parse', '--verify', 'nowhere']).catch((error: Error) => error);
	expect(refused).toBeInstanceOf(GitError);
	expect(refused).toMatchObject({ code: 128 });
	expect(String(refused)).toContain('git rev-parse ended with 128: fatal: Needed a single revision');
	await hub.remove();
	await expect(runGitElsewhere(hub.root)(['status'])).rejects.toThrow();
});

test('where the process that runs git is killed, whoever waits is told, and the next finds another', async () => {
	const hub = await aHub();
	const run = runGitElsewhere(hub.root);
	await run(['--version']);
	const waiting = run(['cat-file', '--batch-check', '--batch-all-objects', '--unordered']);
	const runner = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.find(([, starter, ...words]) => Number(starter) === process.pid && words.join(' ').includes('git-runner'));
	process.kill(Number(runner?.[0]), 'SIGKILL');
	await waiting.then(
		() => undefined,
		(error: Error) => expect(error).toBeInstanceOf(GitError),
	);
	await expect.poll(() => run(['--version']).then(String, () => '')).toContain('git version');
	await hub.remove();
});
