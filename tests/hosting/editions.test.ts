/** Two editions of one host: built in turn, each by itself. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { editionsOf } from '../../src/hosting/editions.ts';
import { createLog } from '../../src/hosting/log.ts';
import { servedFrom } from '../../src/hosting/served-release.ts';
import { addRelease } from '../support/a-release.ts';
import { anAudit } from '../support/an-audit.ts';

const open = async (coalition: boolean, fails: (isForCoalition: boolean) => boolean = () => false) => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-editions-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const built: string[] = [];
	const lines: string[] = [];
	let together = 0;
	const editions = await editionsOf({
		root: folder,
		settings: { releases: join(folder, 'releases'), data: folder, coalition },
		hubOf: () => Promise.resolve({ timeZone: 'Europe/London' }),
		served: servedFrom(join(folder, 'releases'), () => undefined),
		log: createLog({ write: (line) => void lines.push(line) }),
		audit: anAudit() as never,
		release: async ({ folder: into, isForCoalition }) => {
			together += 1;
			expect(together).toBe(1);
			await new Promise((turn) => setImmediate(turn));
			together -= 1;
			built.push(isForCoalition ? 'coalition' : 'public');
			if (fails(isForCoalition)) throw new Error('planted');
			await addRelease(into, {});
		},
	});
	const isDone = () => expect.poll(async () => (await editions.health(true)).isBuilding).toBe(false);
	onTestFinished(() => editions.builder.stop());
	return { folder, editions, built, lines, isDone };
};

test('the public hub is built first, then the coalition’s edition, never both at once', async () => {
	const { folder, editions, built } = await open(true);
	editions.builder.ask('publication');
	await expect.poll(async () => (await editions.health(true)).coalition?.status).toBe('ok');
	expect(built).toEqual(['public', 'coalition']);
	expect(await editions.health(true)).toMatchObject({ status: 'ok', coalition: { status: 'ok' } });
	expect((await stat(join(folder, 'coalition-edition'))).mode & 0o077).toBe(0);
});

test.each([
	['the public hub', false, { status: 'nothing served', coalition: { status: 'ok' } }],
	['the coalition’s edition', true, { status: 'ok', coalition: { status: 'nothing served' } }],
])('where %s cannot be built, the other is', async (_which, fails, health) => {
	const { editions, built, lines } = await open(true, (isForCoalition) => isForCoalition === fails);
	editions.builder.ask('publication');
	await expect.poll(() => built).toEqual(['public', 'coalition']);
	await expect.poll(() => editions.health(true)).toMatchObject(health);
	await expect.poll(() => lines.join('')).toContain('could not be built. What is served stays as it is.');
	expect(lines.join('')).not.toContain('planted');
});

test('where the settings want none, there is none', async () => {
	const { editions, built, isDone } = await open(false);
	editions.builder.ask('asked for');
	await isDone();
	await expect.poll(() => built).toEqual(['public']);
	expect(editions.coalition).toBeUndefined();
	expect(await editions.health(true)).not.toHaveProperty('coalition');
});
