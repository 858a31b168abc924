import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aHub, aSave, PAGE, pageText, serve, type TestHub } from './a-hub.ts';
import { ageLocks, locksOf, startService } from './a-service-to-kill.ts';

let hub: TestHub;
beforeEach(async () => {
	hub = await aHub();
});
afterEach(() => hub.remove());

const texts = Array.from({ length: 400 }, (_, index) => pageText(`Version ${index}`, 'x'.repeat(20_000 + index)));
const about = { collection: 'page', slug: 'about' };

test('a service killed at any moment leaves no half-written ref, file or commit, and goes on where it was', async () => {
	const known = new Set([pageText('About'), ...texts]);
	for (let round = 0; round < 12; round++) {
		const { ask, kill } = await startService(hub);
		const isGitToo = round % 2 === 0;
		const work = (async () => {
			for (let index = 0; index < texts.length; index++) {
				await ask('persistEntry', aSave({ raw: texts[(round * 31 + index) % texts.length]! }));
				if (index % 3 === 2) await ask('publishUnpublishedEntry', about);
			}
		})().catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, 150 + ((round * 137) % 500)));
		await kill(isGitToo);
		await work;
		// A git that outlived its parent ends on its own.
		await new Promise((resolve) => setTimeout(resolve, 150));

		expect(known.has(await hub.read(PAGE)), `file after round ${round}`).toBe(true);
		expect(known.has(hub.git('show', `main:${PAGE}`)), `branch after round ${round}`).toBe(true);
		for (const ref of hub.git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean))
			expect(known.has(hub.git('show', `${ref}:${PAGE}`)), ref).toBe(true);
		expect(hub.git('fsck', '--strict', '--no-dangling', '--no-progress')).toBe('');
		await ageLocks(hub);
	}
	const { ask, kill } = await startService(hub);
	expect(await ask('persistEntry', aSave({ raw: pageText('At last') }))).toMatchObject({ status: 200 });
	let answer = await ask('publishUnpublishedEntry', about);
	if (answer.status === 503) {
		// A git that was killed holds what belongs to everybody who uses the checkout: the message says what to do, and
		// that is all it takes.
		expect(answer.body.error).toContain('a file ending in .lock in the folder .git');
		for (const lock of await locksOf(hub)) await rm(lock);
		answer = await ask('publishUnpublishedEntry', about);
	}
	expect(answer).toMatchObject({ status: 200 });
	expect(hub.git('show', `main:${PAGE}`)).toBe(pageText('At last'));
	expect(hub.git('status', '--porcelain')).toBe('');
	await kill();
}, 120_000);

test('a publication killed after it wrote the file can be followed by another save and published', async () => {
	const asking = await serve(hub.root, { mode: 'workflow' });
	await asking.ask('persistEntry', aSave({ raw: pageText('Killed on the way') }));
	// What that publication left: the file and the index ahead of the branch, and the draft still there.
	await hub.put(PAGE, pageText('Killed on the way'));
	hub.git('add', PAGE);
	await asking.ask('persistEntry', aSave({ raw: pageText('At last') }));
	expect((await asking.ask('publishUnpublishedEntry', about)).status).toBe(200);
	await asking.close();
	expect(hub.git('show', `main:${PAGE}`)).toBe(pageText('At last'));
	expect(hub.git('status', '--porcelain')).toBe('');
});
