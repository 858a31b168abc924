import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hubSecretFile, hubSecretIn, readSecret } from '../../../src/hosting/sign-in/secrets.ts';

const NAME = 'signIn.provider.clientSecret';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-secrets-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

test('a secret is read from its file, without the end of its line', async () => {
	const file = join(folder, 'secret');
	await writeFile(file, 'planted-secret\n');
	expect(await readSecret(NAME, { file }, {})).toBe('planted-secret');
});

test('a secret is taken out of the environment: no build that is started later inherits it', async () => {
	const environment = { HUB_SECRET: 'planted-secret', PATH: '/usr/bin' };
	expect(await readSecret(NAME, { environment: 'HUB_SECRET' }, environment)).toBe('planted-secret');
	expect(environment).toEqual({ PATH: '/usr/bin' });
});

test.each([
	['', 'found nothing in'],
	['\n \n', 'found nothing in'],
	['planted-secret\nanother', 'found more than one word in'],
	['planted secret', 'found more than one word in'],
	['planted\u0000secret', 'found more than one word in'],
	['planted-secret'.repeat(1000), 'found more than one word in'],
])('what is none is said, without its words: %j', async (text, words) => {
	const file = join(folder, 'secret');
	await writeFile(file, text);
	const said = await readSecret(NAME, { file }, {}).catch((error: Error) => error.message);
	expect(said).toContain(`${NAME}: ${words} ${file}, expected`);
	expect(said).not.toContain('planted');
	const inEnvironment = readSecret(NAME, { environment: 'HUB_SECRET' }, { HUB_SECRET: text });
	await expect(inEnvironment).rejects.toThrow(`${NAME}: ${words} the variable HUB_SECRET, expected`);
});

test('a file or variable that is not there is said', async () => {
	await expect(readSecret(NAME, { file: join(folder, 'none') }, {})).rejects.toThrow('found no such file at');
	await expect(readSecret(NAME, { file: folder }, {})).rejects.toThrow('found a file that cannot be read (EISDIR)');
	await expect(readSecret(NAME, { environment: 'constructor' }, {})).rejects.toThrow('found nothing in the variable');
});

test('the hub’s own secret is made once, and nobody else may read it', async () => {
	const secret = await hubSecretIn(folder);
	expect(secret).toMatch(/^[0-9a-f]{64}$/);
	expect(await hubSecretIn(folder)).toBe(secret);
	expect((await stat(hubSecretFile(folder))).mode & 0o777).toBe(0o600);
	expect(await readdir(folder)).toEqual(['sign-in-secret']);
});

test('a secret of the hub that was spoiled is not replaced: everybody would be somebody else', async () => {
	await writeFile(hubSecretFile(folder), 'abc');
	await expect(hubSecretIn(folder)).rejects.toThrow('Put the file back from a backup');
});
