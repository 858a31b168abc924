/**
 * npm run backup -- /backups/hub.zip --settings /etc/practice-hub/host.yaml
 * Writes everything of a hosted hub that no clone of its repository has into one file: the private settings, the
 * private data, remarks about drafts, and the drafts with all else this repository holds. The host may be at work.
 *
 * npm run restore -- /backups/hub.zip --settings /etc/practice-hub/host.yaml
 * Puts it back on another machine, in a clone, and never over anything that is there.
 */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gitOf } from '../../cms/service/git.ts';
import { packBackup, readBackup, type BackupFiles } from '../hosting/backup-file.ts';
import { hostLockIn, keptFilesIn } from '../hosting/data-folder.ts';
import { isWithin } from '../content-model/is-within.ts';
import { hostSettingsIn, readHostSettings } from '../hosting/host-settings.ts';
import { holderOf } from '../hosting/process-lock.ts';
import { filesOfPart, putBack, refuseFilled } from '../hosting/restore.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

faultsInASentence();
const restoring = process.argv.includes('--restore');
const EXAMPLE = `npm run ${restoring ? 'restore' : 'backup'} -- /backups/hub.zip --settings /etc/practice-hub/host.yaml`;
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: { settings: { type: 'string' }, restore: { type: 'boolean', default: false } },
	},
	EXAMPLE,
);
const [named, ...others] = positionals;
const namedSettings = values.settings ?? process.env['HUB_SETTINGS'];
if (named === undefined || others.length > 0 || !namedSettings)
	throw new Misunderstood(
		`Found ${positionals.length} files and ${namedSettings ? 'the' : 'no'} settings after the command, expected one file, and the private settings of the host. For example: ${EXAMPLE}`,
	);
const root = process.cwd();
const archive = resolve(named);
const settingsFile = resolve(namedSettings);
/** Remarks about drafts lie beside git and not in it, so that one that is taken out is gone. */
const notes = join(root, '.git', 'hub-editing', 'notes');
const git = gitOf(root);

/** Names of the parts in the archive. */
const SETTINGS = 'settings/host.yaml';
const REPOSITORY = 'repository/all.bundle';
const [DATA, NOTES] = ['data', 'notes'];

const inPart = (part: string, files: BackupFiles): [string, Uint8Array][] =>
	[...files].map(([name, bytes]) => [`${part}/${name}`, bytes]);

/** Every commit that a branch, a tag or a draft leads to; nothing where there is none. */
const repository = async (): Promise<[string, Uint8Array][]> => {
	const refs = (await git.run(['for-each-ref', '--count=1'])).toString();
	return refs === '' ? [] : [[REPOSITORY, await git.run(['bundle', 'create', '-', '--all'])]];
};

const backup = async (): Promise<void> => {
	const { data, releases } = await readHostSettings(settingsFile, root);
	for (const folder of [root, releases, data])
		if (isWithin(archive, folder))
			throw new Misunderstood(
				`${named}: found a file inside ${folder}, expected one outside: it is private, and no part of what it keeps. For example: ${EXAMPLE}`,
			);
	const files = new Map([
		[SETTINGS, await readFile(settingsFile)] as [string, Uint8Array],
		...inPart(DATA, await keptFilesIn(data)),
		...inPart(NOTES, await keptFilesIn(notes)),
		...(await repository()),
	]);
	const bytes = packBackup(files, new Date());
	await writeFile(archive, bytes, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EEXIST'
			? new Error(`${named}: found a file of that name, expected none. Nothing was written. Choose another name.`)
			: error;
	});
	console.log(
		`${named} holds ${files.size} files. It holds what is private, so keep it where only you can read it, and on another machine.`,
	);
};

/** The settings that are there; those of the backup where none are. */
const settingsOf = async (files: BackupFiles): Promise<string> => {
	if (await stat(settingsFile).catch(() => undefined)) {
		const { data } = await readHostSettings(settingsFile, root);
		return data;
	}
	const written = new TextDecoder().decode(files.get(SETTINGS));
	return hostSettingsIn(written, settingsFile, root).data;
};

const fetchAll = async (bundle: Uint8Array): Promise<void> => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-restore-'));
	try {
		await writeFile(join(folder, 'all.bundle'), bundle);
		// Beside what this clone has: nothing of it is moved, and whoever looks after the hub sees what is newer.
		const wanted = ['refs/drafts/*:refs/drafts/*', 'refs/heads/*:refs/restored/*'];
		await git.run(['fetch', '--quiet', '--no-tags', join(folder, 'all.bundle'), ...wanted]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
};

const restore = async (): Promise<void> => {
	const { files, madeAt } = readBackup(await readFile(archive));
	const data = await settingsOf(files);
	if ((await holderOf(hostLockIn(data))) !== undefined)
		throw new Error(`${data}: found a host at work there, expected none. Nothing was changed. Stop it first.`);
	await refuseFilled(data);
	await refuseFilled(notes);
	const bundle = files.get(REPOSITORY);
	if (bundle) await fetchAll(bundle);
	await putBack(notes, filesOfPart(files, NOTES));
	await putBack(data, filesOfPart(files, DATA));
	await writeFile(settingsFile, files.get(SETTINGS) ?? '', { mode: 0o600, flag: 'wx' }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		},
	);
	console.log(
		`The backup of ${madeAt} is back in ${data}. Drafts are where they were. The branches it held are under refs/restored/, so compare them with yours: git log HEAD..refs/restored/main`,
	);
};

await (restoring ? restore() : backup());
