import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAuditStore } from '../../src/hosting/audit/store.ts';
import { faultsOfAuditLog } from '../../src/hosting/audit/verify.ts';
import { auditLogIn, sessionsFileIn } from '../../src/hosting/data-folder.ts';
import { hubSecretFile } from '../../src/hosting/sign-in/secrets.ts';
import { packBackup, readBackup } from '../../src/hosting/backup-file.ts';

const COMMAND = resolve('src/commands/backup.ts');

let folder: string;

const git = (root: string, ...parts: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parts], {
		cwd: root,
		encoding: 'utf8',
	}).trim();

const run = (root: string, ...parts: string[]) =>
	new Promise<{ code: number; said: string }>((done) => {
		execFile(process.execPath, [COMMAND, ...parts], { cwd: root }, (error, stdout, stderr) =>
			done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
		);
	});

/** A machine of its own: its checkout, its private file and its private data. */
const aMachine = async (name: string) => {
	const machine = join(folder, name);
	const root = join(machine, 'hub');
	await mkdir(root, { recursive: true });
	git(root, 'init', '--quiet', '--initial-branch=main');
	const settings = join(machine, 'host.yaml');
	const data = join(folder, 'data-of-the-hub');
	return { root, settings, data, notes: join(root, '.git/hub-editing/notes') };
};

const written = () =>
	`address: https://hub.example.org\nreleases: ${folder}/releases\ndata: ${folder}/data-of-the-hub\n`;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-backup-test-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

/** A hub at work: a published page, a draft, a remark, and a database that somebody is writing to. */
const aHubAtWork = async () => {
	const here = await aMachine('old');
	await writeFile(here.settings, written());
	await writeFile(join(here.root, 'page.mdx'), 'published');
	git(here.root, 'add', 'page.mdx');
	git(here.root, 'commit', '--quiet', '-m', 'Publish');
	git(here.root, 'update-ref', 'refs/drafts/pages/a', 'HEAD');
	await mkdir(here.notes, { recursive: true });
	await writeFile(join(here.notes, 'a.json'), '["a remark"]');
	await mkdir(join(here.data, 'inner'), { recursive: true, mode: 0o700 });
	await writeFile(join(here.data, 'inner', 'secret'), 'a secret');
	await writeFile(join(here.data, 'last-build.txt'), 'of the moment');
	new DatabaseSync(sessionsFileIn(here.data)).close();
	await writeFile(hubSecretFile(here.data), 'makes the pseudonyms');
	openAuditStore(auditLogIn(here.data)).close();
	const database = new DatabaseSync(join(here.data, 'hub.db'));
	onTestFinished(() => {
		if (database.isOpen) database.close();
	});
	database.exec("PRAGMA journal_mode = WAL; CREATE TABLE kept (words TEXT); INSERT INTO kept VALUES ('acknowledged')");
	return { ...here, database };
};

test('what is backed up while it is at work is there again on an empty machine', async () => {
	const old = await aHubAtWork();
	const archive = join(folder, 'hub.zip');
	expect(await run(old.root, archive, '--settings', old.settings)).toMatchObject({ code: 0 });
	expect((await stat(archive)).mode & 0o777).toBe(0o600);
	old.database.close();
	await rm(old.data, { recursive: true });
	const fresh = await aMachine('new');

	const { code, said } = await run(fresh.root, '--restore', archive, '--settings', fresh.settings);
	expect([code, said]).toEqual([0, expect.stringContaining('is back in') as string]);
	expect(await readFile(fresh.settings, 'utf8')).toBe(written());
	expect((await stat(fresh.settings)).mode & 0o777).toBe(0o600);
	expect((await readdir(fresh.data)).sort()).toEqual(['audit.sqlite', 'hub.db', 'inner', 'sign-in-secret']);
	expect(await readFile(join(fresh.data, 'inner', 'secret'), 'utf8')).toBe('a secret');
	expect(faultsOfAuditLog(auditLogIn(fresh.data))).toEqual([]);
	expect(await readFile(join(fresh.notes, 'a.json'), 'utf8')).toBe('["a remark"]');
	const database = new DatabaseSync(join(fresh.data, 'hub.db'));
	onTestFinished(() => database.close());
	expect(database.prepare('SELECT words FROM kept').get()).toEqual({ words: 'acknowledged' });
	for (const ref of ['refs/drafts/pages/a', 'refs/restored/main'])
		expect(git(fresh.root, 'show', `${ref}:page.mdx`)).toBe('published');
});

test('nothing is put back over what is there, and nothing of it is changed', async () => {
	const old = await aHubAtWork();
	const archive = join(folder, 'hub.zip');
	await run(old.root, archive, '--settings', old.settings);
	const { code, said } = await run(old.root, '--restore', archive, '--settings', old.settings);
	expect([code, said]).toEqual([1, expect.stringContaining('a backup is put back where nothing is') as string]);
	expect(await readFile(join(old.data, 'last-build.txt'), 'utf8')).toBe('of the moment');
	await writeFile(join(old.data, 'host-at-work'), `${process.pid}`);
	expect((await run(old.root, '--restore', archive, '--settings', old.settings)).said).toContain(
		'found a host at work',
	);
	expect((await run(old.root, archive, '--settings', old.settings)).said).toContain('found a file of that name');
});

test.each(['in-the-hub', 'among-releases', 'in-the-data'])(
	'a backup is not written where it would not be private: %s',
	async (where) => {
		const old = await aHubAtWork();
		const places = new Map([
			['in-the-hub', old.root],
			['among-releases', join(folder, 'releases')],
			['in-the-data', old.data],
		]);
		const { code, said } = await run(old.root, join(places.get(where)!, 'hub.zip'), '--settings', old.settings);
		expect([code, said]).toEqual([2, expect.stringContaining('expected one outside') as string]);
	},
);

test.each([[[]], [['/a.zip']], [['/a.zip', '/b.zip', '--settings', '/c.yaml']]])(
	'what was not understood is said: %j',
	async (parts) => {
		const { code, said } = await run(folder, ...parts);
		expect([code, said]).toEqual([2, expect.stringContaining('expected one file, and the private settings') as string]);
	},
);

const FILES = new Map([['data/a', new Uint8Array([1, 2, 3])]]);
const NOW = new Date('2026-11-28T09:00:00Z');

/** A backup with one byte changed where these letters stand in its list. */
const altered = (from: string, to: string) => {
	const { files } = readBackup(packBackup(FILES, NOW));
	const bytes = Buffer.from(packBackup(files, NOW));
	const at = bytes.lastIndexOf(from);
	bytes.write(to, at);
	return bytes;
};

test.each([
	['no archive', () => new Uint8Array([1, 2, 3])],
	['half an archive', () => packBackup(FILES, NOW).slice(0, 100)],
	['a name that was changed in the archive', () => altered('data/a', 'data/b')],
])('a backup that is not as it was written is refused whole: %s', (_what, made) => {
	expect(() => readBackup(made())).toThrow(/^The backup: found .+ Nothing was changed\./);
});

test.each(['../a', '/a', 'data/../../a', 'data//a', '.hidden', 'data/a\nb', 'data\\a', ''])(
	'a name that leads elsewhere is neither packed nor put back: %j',
	(name) => {
		expect(() => packBackup(new Map([[name, new Uint8Array()]]), NOW)).toThrow('unexpected name in a backup');
	},
);

test('a backup of nothing is a backup', () => {
	expect(readBackup(packBackup(new Map(), NOW))).toEqual({ files: new Map(), madeAt: NOW.toISOString() });
});
