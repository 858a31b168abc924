import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { holderOf, lockFor } from '../../src/hosting/process-lock.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-lock-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

test('of many who want it at once one gets it, and it leaves nothing behind', async () => {
	const path = join(folder, 'lock');
	const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFor(path, 'taken')));
	const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
	expect(taken).toHaveLength(1);
	expect(await holderOf(path)).toBe(process.pid);
	await taken[0]!.value();
	expect(await readdir(folder)).toEqual([]);
});

test.skipIf(process.platform !== 'linux')(
	'a lock of a process that had this number before is no hindrance (left out where the system does not say when a process began)',
	async () => {
		const path = join(folder, 'lock');
		await writeFile(path, `${process.pid} 1`);
		expect(await holderOf(path)).toBeUndefined();
		await (
			await lockFor(path, 'taken')
		)();
	},
);
