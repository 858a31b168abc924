/**
 * Where the builds of a hub lie on the machine that serves them: each in a folder of its own, and a link, `current`,
 * to the one that is served. Swapping is a rename of that link, so nobody is ever served half of one.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFor } from './process-lock.ts';

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
const RELEASES = 'releases';
const BEGINNING = 'beginning';
const CURRENT = 'current';
const LOCK = 'at-work';

/** Where a release lies in the folder of releases. */
export const folderOfRelease = (folder: string, name: string): string => join(folder, RELEASES, name);

/** All releases of a folder, oldest first, for whoever only reads. */
export const releasesIn = async (folder: string): Promise<string[]> =>
	(await readdir(join(folder, RELEASES)).catch(() => [])).filter((name) => NAME.test(name)).sort();

/** The release that is served, for whoever only reads; undefined before the first. */
export const currentIn = async (folder: string): Promise<string | undefined> => {
	const target = await readlink(join(folder, CURRENT)).catch(() => undefined);
	const name = target?.slice(RELEASES.length + 1);
	return name !== undefined && NAME.test(name) ? name : undefined;
};

/** When a release was made: its name says it. */
export const momentOf = (name: string): Date =>
	new Date(name.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/, 'T$1:$2:$3.$4Z'));

/**
 * Opens the folder for one command at a time.
 * @throws where another command is at work there
 */
export const openReleases = async (folder: string): Promise<ReleaseFolder> => {
	const releases = join(folder, RELEASES);
	await mkdir(releases, { recursive: true });
	const unlock = await lockFor(
		join(folder, LOCK),
		`${folder}: found another release being made there, expected one at a time. Nothing was changed. Wait until it is done, then run the command again.`,
	);
	// What a build left that was stopped half way.
	for (const name of await readdir(folder))
		if (name.startsWith(BEGINNING)) await rm(join(folder, name), { recursive: true, force: true });
	// One of its own each time: a build whose command was killed may still be writing into the last.
	const beginning = join(folder, `${BEGINNING}-${randomUUID()}`);
	const list = () => releasesIn(folder);
	const current = () => currentIn(folder);
	const serve = async (name: string) => {
		const link = join(folder, `${CURRENT}.next`);
		await rm(link, { force: true });
		await symlink(`${RELEASES}/${name}`, link);
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
		close: unlock,
	};
};
