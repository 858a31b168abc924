/** A hub and a repository elsewhere: what is brought there, what is taken in, and what is left for a person. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { RemoteOutcome } from '../../../../src/content-model/remote-state.ts';
import { checkedWrites } from '../../../../cms/service/checked-writes.ts';
import { syncCheckout, type Remote } from '../../../../cms/service/remote/sync.ts';
import { workingTree } from '../../../../cms/service/working-tree.ts';
import type { Work } from '../../../../cms/service/workers.ts';
import { aHub, PAGE, pageText, type TestHub } from '../a-hub.ts';

const run = (cwd: string, ...args: string[]) =>
	execFileSync('git', args, {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
		stdio: ['ignore', 'pipe', 'pipe'],
	}).trim();

interface Pair {
	hub: TestHub;
	/** The repository elsewhere. */
	bare: string;
	sync: (change?: Partial<Remote>, stopped?: AbortSignal) => Promise<RemoteOutcome>;
	/** Somebody commits files elsewhere, and pushes them. */
	elsewhere: (files: Record<string, string | undefined>) => Promise<void>;
	commits: (what: string) => void;
}

const pairAt = (folder: string, hub: TestHub): Pair => {
	const [bare, clone] = [join(folder, 'hub.git'), join(folder, 'clone')];
	const tree = workingTree(hub.root, join(hub.root, '.git/hub-editing'));
	const work = ((_job: 'check', { text }: { text: string }) =>
		Promise.resolve(text.includes('REFUSED') ? [{ severity: 'block', rule: 'any' }] : [])) as unknown as Work;
	return {
		hub,
		bare,
		sync: (change = {}, stopped = new AbortController().signal) =>
			syncCheckout(
				{ root: hub.root, tree, writes: checkedWrites(tree), work },
				{ address: bare, drafts: false, seconds: 30, ...change },
				stopped,
			),
		elsewhere: async (files) => {
			for (const [path, text] of Object.entries(files)) {
				await mkdir(dirname(join(clone, path)), { recursive: true });
				if (text === undefined) await rm(join(clone, path));
				else await writeFile(join(clone, path), text);
			}
			run(clone, 'add', '-A');
			run(clone, 'commit', '-qm', 'Change it elsewhere');
			run(clone, 'push', '-q', bare, 'main');
		},
		commits: (what) => {
			hub.git('add', '-A');
			hub.git('commit', '-qm', what);
		},
	};
};

/** A hub, a repository elsewhere that holds the same, and somebody’s clone of it: made once, and copied. */
let made: string;
let first: RemoteOutcome;
beforeAll(async () => {
	made = await mkdtemp(join(tmpdir(), 'hub-remotes-'));
	const hub = await aHub();
	run(made, 'init', '-q', '--bare', '-b', 'main', 'hub.git');
	hub.git('update-ref', 'refs/drafts/page/about', 'HEAD');
	first = await pairAt(made, hub).sync();
	run(made, 'clone', '-q', 'hub.git', 'clone');
	run(join(made, 'clone'), 'config', 'user.name', 'Somebody');
	run(join(made, 'clone'), 'config', 'user.email', 'somebody@example.org');
	await cp(hub.root, join(made, 'here'), { recursive: true });
	await hub.remove();
});
afterAll(() => rm(made, { recursive: true, force: true }));

const aPair = async (): Promise<Pair> => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-remote-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp(made, folder, { recursive: true });
	const root = join(folder, 'here');
	return pairAt(folder, {
		root,
		git: (...args) => run(root, ...args),
		read: (path) => readFile(join(root, path), 'utf8'),
		put: async (path, text) => {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), text);
		},
		remove: () => Promise.resolve(),
	});
};

const heads = ({ hub, bare }: Pair) => [run(hub.root, 'rev-parse', 'main'), run(bare, 'rev-parse', 'main')];
const isEven = (pair: Pair) => expect(heads(pair)[0]).toBe(heads(pair)[1]);

test('an empty repository gets what is published, and again what is published later; nothing else goes', async () => {
	const pair = await aPair();
	expect(first).toEqual({ takenIn: 0, files: [], commit: heads(pair)[1] });
	await pair.hub.put(PAGE, pageText('Later'));
	pair.commits('Publish');
	await pair.sync();
	isEven(pair);
	expect(run(pair.bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

test('drafts go where the settings say so, and go from there when they are gone here', async () => {
	const pair = await aPair();
	await pair.sync({ drafts: true });
	expect(run(pair.bare, 'for-each-ref', '--format=%(refname)')).toContain('refs/drafts/page/about');
	pair.hub.git('update-ref', '-d', 'refs/drafts/page/about');
	await pair.sync({ drafts: true });
	expect(run(pair.bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
});

test('a remote that moved on is followed: files, index and branch', async () => {
	const pair = await aPair();
	await pair.elsewhere({ [PAGE]: pageText('From elsewhere'), 'content/networks/dudley.yaml': undefined });
	expect(await pair.sync()).toMatchObject({ takenIn: 2, files: [] });
	isEven(pair);
	expect(await pair.hub.read(PAGE)).toContain('From elsewhere');
	expect(existsSync(join(pair.hub.root, 'content/networks/dudley.yaml'))).toBe(false);
	expect(pair.hub.git('status', '--porcelain')).toBe('');
	pair.hub.git('fsck', '--strict');
});

test('changes of different files here and there are joined, whole, with both as parents', async () => {
	const pair = await aPair();
	await pair.elsewhere({ 'content/networks/walsall.yaml': 'title: Walsall\n' });
	await pair.hub.put(PAGE, pageText('From here'));
	pair.commits('Publish here');
	const [here, there] = heads(pair);
	expect(await pair.sync()).toMatchObject({ takenIn: 1 });
	isEven(pair);
	expect(run(pair.hub.root, 'log', '-1', '--format=%P', 'main').split(' ')).toEqual([here, there]);
	expect(run(pair.bare, 'show', `main:${PAGE}`)).toContain('From here');
	expect(await pair.hub.read('content/networks/walsall.yaml')).toContain('Walsall');
	expect(pair.hub.git('status', '--porcelain')).toBe('');
});

test('a file that was changed here and there is named, and neither side changes', async () => {
	const pair = await aPair();
	await pair.elsewhere({ [PAGE]: pageText('From elsewhere'), 'content/networks/walsall.yaml': 'title: Walsall\n' });
	await pair.hub.put(PAGE, pageText('From here'));
	pair.commits('Publish here');
	const before = heads(pair);
	expect(await pair.sync()).toMatchObject({ takenIn: 0, fault: 'conflict', files: [PAGE] });
	expect(heads(pair)).toEqual(before);
	expect(await pair.hub.read(PAGE)).toContain('From here');
	expect(existsSync(join(pair.hub.root, 'content/networks/walsall.yaml'))).toBe(false);
	expect(pair.hub.git('status', '--porcelain')).toBe('');
});

test.each([
	['what the checks refuse', { [PAGE]: pageText('REFUSED') }, 'not-accepted', [PAGE]],
	['code', { 'src/code.ts': 'export const mine = 1;\n' }, 'not-content', ['src/code.ts']],
])('%s is not taken in, and is named', async (_what, files, fault, named) => {
	const pair = await aPair();
	await pair.elsewhere(files as Record<string, string>);
	const before = heads(pair);
	expect(await pair.sync()).toMatchObject({ takenIn: 0, fault, files: named });
	expect(heads(pair)).toEqual(before);
});

test('a history that was written anew elsewhere is left to a person, so that nothing erased comes back', async () => {
	const pair = await aPair();
	await pair.hub.put('content/pages/erased.mdx', pageText('Erased'));
	pair.commits('Publish');
	await pair.sync();
	run(pair.bare, 'update-ref', 'refs/heads/main', run(pair.bare, 'rev-parse', 'main~1'));
	await pair.hub.put(PAGE, pageText('From here'));
	pair.commits('Publish here');
	const before = heads(pair);
	expect(await pair.sync()).toMatchObject({ takenIn: 0, fault: 'rewritten' });
	expect(heads(pair)).toEqual(before);
});

test('what somebody changed by hand and did not commit is not written over', async () => {
	const pair = await aPair();
	await pair.elsewhere({ [PAGE]: pageText('From elsewhere') });
	await pair.hub.put(PAGE, pageText('By hand'));
	expect(await pair.sync()).toMatchObject({ fault: 'uncommitted', files: [PAGE] });
	expect(await pair.hub.read(PAGE)).toContain('By hand');
});

test('a remote that is not there, does not take it or takes too long is said, and everything here stays', async () => {
	const pair = await aPair();
	await pair.hub.put(PAGE, pageText('Later'));
	pair.commits('Publish');
	const before = heads({ ...pair, bare: pair.hub.root });
	expect(await pair.sync({ address: '/nowhere/hub.git' })).toMatchObject({ fault: 'unreachable' });
	expect(await pair.sync({ address: 'ext::sh -c echo% pwned >&2' })).toMatchObject({ fault: 'unreachable' });
	await writeFile(join(pair.bare, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n');
	await chmod(join(pair.bare, 'hooks/pre-receive'), 0o755);
	expect(await pair.sync()).toMatchObject({ fault: 'refused' });
	await writeFile(join(pair.bare, 'hooks/pre-receive'), '#!/bin/sh\nsleep 60\n');
	expect(await pair.sync({ seconds: 1 })).toMatchObject({ fault: 'too-slow' });
	expect(heads({ ...pair, bare: pair.hub.root })).toEqual(before);
	expect(pair.hub.git('status', '--porcelain')).toBe('');
});

test('it is broken off when the hub is stopped', async () => {
	const pair = await aPair();
	expect(await pair.sync({}, AbortSignal.abort())).toMatchObject({ fault: 'too-slow' });
});

const LOCK = '.git/index.lock';
const old = new Date(Date.now() - 60_000);

test('an old lock of a git that was killed is taken away', async () => {
	const pair = await aPair();
	await pair.elsewhere({ [PAGE]: pageText('From elsewhere') });
	for (const lock of [LOCK, '.git/refs/heads/main.lock']) {
		await pair.hub.put(lock, '');
		await utimes(join(pair.hub.root, lock), old, old);
	}
	expect(await pair.sync()).toMatchObject({ takenIn: 1 });
	expect(existsSync(join(pair.hub.root, LOCK))).toBe(false);
	isEven(pair);
});

test('a young lock is respected, and one of a git that works here however old it is', async () => {
	const pair = await aPair();
	await pair.elsewhere({ [PAGE]: pageText('From elsewhere') });
	await pair.hub.put(LOCK, '');
	expect(await pair.sync()).toMatchObject({ fault: 'busy' });
	expect(existsSync(join(pair.hub.root, LOCK))).toBe(true);
	await utimes(join(pair.hub.root, LOCK), old, old);
	const { spawn } = await import('node:child_process');
	// Waits for its input, as a git does whose user is writing the words of a commit.
	const git = spawn('git', ['hash-object', '--stdin'], { cwd: pair.hub.root });
	await new Promise((begun) => git.once('spawn', begun));
	try {
		expect(await pair.sync()).toMatchObject({ fault: 'busy' });
		expect(existsSync(join(pair.hub.root, LOCK))).toBe(true);
	} finally {
		git.stdin.end();
		await new Promise((ended) => git.once('exit', ended));
	}
	expect(await pair.sync()).toMatchObject({ takenIn: 1 });
	expect(await readFile(join(pair.hub.root, PAGE), 'utf8')).toContain('From elsewhere');
});
