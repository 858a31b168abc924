import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Stands in for npm: notes how it was called and puts a Node where the project’s would be; `FAIL` makes it fail. */
const NPM = `
import { appendFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
appendFileSync('called', process.argv.slice(2).join(' ') + '\\n');
if (process.env.FAIL) process.exit(1);
mkdirSync('node_modules/node/bin', { recursive: true });
if (!existsSync('node_modules/node/bin/node')) symlinkSync(process.execPath, 'node_modules/node/bin/node');
`;

/** A fresh clone with nothing installed, and a way to run one of its scripts in it. */
const aFreshClone = async () => {
	const root = await mkdtemp(join(tmpdir(), 'hub-clone-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	await mkdir(join(root, 'src'));
	await cp('src/toolchain', join(root, 'src/toolchain'), { recursive: true });
	await writeFile(join(root, 'package-lock.json'), '{}');
	await writeFile(join(root, 'npm.mjs'), NPM);
	await writeFile(
		join(root, 'script.ts'),
		'const words: string[] = process.argv.slice(2); console.log(words.join("+"), process.env.PATH?.split(":")[0]); process.exitCode = words.length;\n',
	);
	await chmod(join(root, 'npm.mjs'), 0o755);
	const run = (rest: string[] = [], environment: Record<string, string> = {}) =>
		spawnSync(process.execPath, ['src/toolchain/run.mjs', 'script.ts', ...rest], {
			cwd: root,
			encoding: 'utf8',
			env: { PATH: process.env['PATH'], npm_execpath: join(root, 'npm.mjs'), ...environment },
		});
	const calls = async () => (await readFile(join(root, 'called'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
	return { root, run, calls };
};

test('a fresh clone installs once, from the lock file, and then runs', async () => {
	const { run, calls } = await aFreshClone();
	expect(run().stdout).toContain('node_modules/node/bin');
	run();
	expect(await calls()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
});

test('it installs again once the lock file has changed', async () => {
	const { root, run, calls } = await aFreshClone();
	run();
	await writeFile(join(root, 'package-lock.json'), '{"changed":true}');
	run();
	run();
	expect(await calls()).toHaveLength(2);
});

test('packages that somebody else put there are brought into agreement with the lock file', async () => {
	const { root, run, calls } = await aFreshClone();
	run();
	await rm(join(root, 'node_modules/.installed-from-lock'));
	run();
	expect(await calls()).toHaveLength(2);
});

test('an install that does not work is tried again the next time, and says what to do', async () => {
	const { run, calls } = await aFreshClone();
	const { status, stderr } = run([], { FAIL: '1' });
	expect(status).toBe(1);
	expect(stderr).toContain('run the same command again');
	expect(run().status).toBe(0);
	expect(await calls()).toHaveLength(2);
});

test('what is asked of the script reaches it, and its exit code comes back', async () => {
	const { run } = await aFreshClone();
	const { status, stdout } = run(['--type', 'case study', '$HOME']);
	expect(stdout).toContain('--type+case study+$HOME');
	expect(status).toBe(3);
});

test('what runs first is written for an older Node as well', async () => {
	for (const file of ['run.mjs', 'install.mjs']) {
		const text = await readFile(join('src/toolchain', file), 'utf8');
		expect(
			[...text.matchAll(/from '([^']+)'/g)]
				.map(([, name]) => name)
				.filter((name) => !name!.startsWith('node:') && !name!.startsWith('./')),
		).toEqual([]);
		expect(text).not.toMatch(/import\.meta\.(?:dirname|filename)|Promise\.try|\.toSorted\(|\.toReversed\(/);
	}
});
