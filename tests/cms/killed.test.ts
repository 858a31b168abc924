import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHub, aSave, PAGE, pageText, type TestHub } from './a-hub.ts';

let hub: TestHub;
beforeAll(async () => {
	hub = await aHub();
});
afterAll(() => hub.remove());

const script = join(import.meta.dirname, 'service-process.ts');

const start = async () => {
	// A group of its own, so that git dies with it.
	const child = spawn(process.execPath, [script, hub.root], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
	const [port] = (await once(child.stdout, 'data')) as [Buffer];
	return { child, port: port.toString().trim() };
};

const kill = async (child: ChildProcess, isWholeGroup: boolean) => {
	const ended = once(child, 'exit');
	process.kill(isWholeGroup ? -child.pid! : child.pid!, 'SIGKILL');
	await ended;
};

const ask = async (port: string, action: string, params: Record<string, unknown>) => {
	const origin = `http://localhost:${port}`;
	const response = await fetch(`http://localhost:${port}/api/cms/v1`, { method: 'POST', headers: { Origin: origin, 'Content-Type': 'application/json' }, body: JSON.stringify({ action, params }) });
	return { status: response.status, body: (await response.json()) as { error?: string } };
};

/** Locks git leaves when it is killed stand until somebody removes them; made old here so that the test need not wait. */
const age = async () => {
	const locks = execFileSync('find', [join(hub.root, '.git'), '-name', '*.lock'], { encoding: 'utf8' }).split('\n').filter(Boolean);
	for (const lock of locks) await utimes(lock, 0, 0);
};

const texts = Array.from({ length: 400 }, (_, index) => pageText(`Version ${index}`, 'x'.repeat(20_000 + index)));
const about = { collection: 'page', slug: 'about' };

test('a service killed at any moment leaves no half-written ref, file or commit, and goes on where it was', async () => {
	const known = new Set([pageText('About'), ...texts]);
	for (let round = 0; round < 12; round++) {
		const { child, port } = await start();
		const isWholeGroup = round % 2 === 0;
		const work = (async () => {
			for (let index = 0; index < texts.length; index++) {
				await ask(port, 'persistEntry', aSave({ raw: texts[(round * 31 + index) % texts.length]! }));
				if (index % 3 === 2) await ask(port, 'publishUnpublishedEntry', about);
			}
		})().catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, 150 + ((round * 137) % 500)));
		await kill(child, isWholeGroup);
		await work;
		// A git that outlived its parent ends on its own.
		await new Promise((resolve) => setTimeout(resolve, 150));

		expect(known.has(await hub.read(PAGE)), `file after round ${round}`).toBe(true);
		expect(known.has(hub.git('show', `main:${PAGE}`)), `branch after round ${round}`).toBe(true);
		for (const ref of hub.git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean)) expect(known.has(hub.git('show', `${ref}:${PAGE}`)), ref).toBe(true);
		expect(hub.git('fsck', '--strict', '--no-dangling', '--no-progress')).toBe('');
		await age();
	}
	const { child, port } = await start();
	expect(await ask(port, 'persistEntry', aSave({ raw: pageText('At last') }))).toMatchObject({ status: 200 });
	let answer = await ask(port, 'publishUnpublishedEntry', about);
	// A file that was published just before the end may be newer than what this draft was begun from: told once.
	if (answer.status === 409) answer = await ask(port, 'publishUnpublishedEntry', about);
	expect(answer).toMatchObject({ status: 200 });
	expect(hub.git('show', `main:${PAGE}`)).toBe(pageText('At last'));
	expect(hub.git('status', '--porcelain')).toBe('');
	await kill(child, true);
}, 120_000);
