/**
 * Where the builds of a hub lie on the machine that serves them: each in a folder of its own, and a link, `current`,
 * to the one that is served. Swapping is a rename of that link, so nobody is ever served half of one.
 */
import { mkdir, open, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

export interface ReleaseFolder {
	/** Where a build may be made; it is no release until `add` was called. */
	beginning: string;
	/** All releases, oldest first. */
	list: () => Promise<string[]>;
	/** The one that is served; undefined before the first. */
	current: () => Promise<string | undefined>;
	/** Makes what was built in `beginning` a release, and serves it. Out: its name. */
	add: (at: Date) => Promise<string>;
	/**
	 * Serves the release before the current one again. Out: its name.
	 * @throws where there is none
	 */
	rollBack: () => Promise<string>;
	/** Lets another command have its turn. */
	close: () => Promise<void>;
}

/** How many releases are kept, the one that is served among them. */
export const KEPT = 5;

const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/;
const CURRENT = 'current';
const LOCK = 'at-work';

/**
 * Opens the folder for one command at a time.
 * @throws where another command is at work there
 */
export const openReleases = async (folder: string): Promise<ReleaseFolder> => {
	const releases = join(folder, 'releases');
	const beginning = join(folder, 'beginning');
	await mkdir(releases, { recursive: true });
	await lock(folder);
	// What a build left that was stopped half way.
	await rm(beginning, { recursive: true, force: true });
	const list = async () => (await readdir(releases)).filter((name) => NAME.test(name)).sort();
	const current = async () => {
		const target = await readlink(join(folder, CURRENT)).catch(() => undefined);
		return target?.slice('releases/'.length);
	};
	const serve = async (name: string) => {
		const link = join(folder, `${CURRENT}.next`);
		await rm(link, { force: true });
		await symlink(`releases/${name}`, link);
		await rename(link, join(folder, CURRENT));
	};
	return {
		beginning,
		list,
		current,
		add: async (at) => {
			const name = at.toISOString().replaceAll(/[:.]/g, '-');
			await rename(beginning, join(releases, name));
			await serve(name);
			const old = (await list()).filter((one) => one !== name).slice(0, -(KEPT - 1));
			await Promise.all(old.map((one) => rm(join(releases, one), { recursive: true, force: true })));
			return name;
		},
		rollBack: async () => {
			const served = await current();
			const before = (await list()).findLast((name) => served !== undefined && name < served);
			if (before === undefined)
				throw new Error(
					`${folder}: found no release older than the one that is served, expected one to go back to. Nothing was changed. Build a release that holds what you want: npm run release -- ${folder}`,
				);
			await serve(before);
			return before;
		},
		close: () => rm(join(folder, LOCK), { force: true }),
	};
};

/** A process that was killed leaves its lock behind: the number in it tells whether it still runs. */
const lock = async (folder: string): Promise<void> => {
	const path = join(folder, LOCK);
	for (let left = 2; left > 0; left -= 1) {
		const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
			return undefined;
		});
		if (file) {
			await file.writeFile(String(process.pid));
			await file.close();
			return;
		}
		if (isRunning(Number(await readFile(path, 'utf8').catch(() => '')))) break;
		await rm(path, { force: true });
	}
	throw new Error(
		`${folder}: found another release being made there, expected one at a time. Nothing was changed. Wait until it is done, then run the command again.`,
	);
};

const isRunning = (id: number): boolean => {
	if (!Number.isInteger(id) || id <= 0) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		// It runs, and is not ours to ask.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};
