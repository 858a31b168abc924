/** Puts this version of the product into a hub that was made from an older one. Its content stays. Runs in node. */
import { execFile } from 'node:child_process';
import { copyFile, lstat, mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isWithin } from '../content-model/is-within.ts';
import { PRODUCT, productFiles } from './files-taken.ts';

/** The folder does not hold a hub that can be updated. Its message is shown as it is. */
export class NoHubToUpdate extends Error {}

const EXAMPLE = 'For example: npm run update-hub -- ../north-coast';
const git = promisify(execFile);

/**
 * The hub to update, as a real path.
 * @param from the root of this checkout, which has the newer version
 * @param given what somebody typed, from that root
 * @throws {NoHubToUpdate} where there is no hub, where one would stand within the other, and where what would be
 * replaced could not be had back
 */
export const hubToUpdate = async (from: string, given: string): Promise<string> => {
	const folder = await realpath(resolve(from, given)).catch(() => undefined);
	if (folder === undefined)
		throw new NoHubToUpdate(`${given}: found nothing there, expected the folder of a hub. ${EXAMPLE}`);
	const here = await realpath(from);
	if (isWithin(folder, here) || isWithin(here, folder))
		throw new NoHubToUpdate(
			`${given}: unexpected folder, expected one beside this hub: neither may stand within the other. ${EXAMPLE}`,
		);
	for (const needed of ['content/settings/hub.yaml', 'package.json'])
		if (!(await lstat(join(folder, needed)).catch(() => undefined))?.isFile())
			throw new NoHubToUpdate(`${given}: found no ${needed}, expected the folder of a hub. ${EXAMPLE}`);
	const linked = await linkIn(folder);
	if (linked)
		throw new NoHubToUpdate(
			`${given}: found that ${linked} is a link, expected a file or folder of the hub’s own: what it leads to would be changed. Put the files there.`,
		);
	const changed = await changedIn(folder, given);
	if (changed)
		throw new NoHubToUpdate(
			`${given}: found a change to ${changed} that is not committed, expected none in what would be replaced. Nothing was written; commit it, or take it back.`,
		);
	return folder;
};

const linkIn = async (folder: string): Promise<string | undefined> => {
	for (const name of PRODUCT)
		if ((await lstat(join(folder, name)).catch(() => undefined))?.isSymbolicLink()) return name;
	return undefined;
};

/** A file of the product that git could not bring back, or nothing. */
const changedIn = async (folder: string, given: string): Promise<string | undefined> => {
	const { stdout } = await git('git', ['-C', folder, 'status', '--porcelain', '-z', '--no-renames', '--', ...PRODUCT], {
		maxBuffer: 100_000_000,
	}).catch(() => {
		throw new NoHubToUpdate(
			`${given}: found no git there, expected a hub under git, so that what is replaced can be had back. Run “git init”, “git add .” and “git commit” in it first.`,
		);
	});
	return stdout.split('\0').find(Boolean)?.slice(3);
};

export interface Update {
	/** Files that are new or changed, as paths from the root of the hub, in order. */
	written: string[];
	/** Files of the older version that the newer one has not. */
	removed: string[];
	/** How many were the same already. */
	unchanged: number;
}

const isSame = async (one: string, other: string): Promise<boolean> => {
	const [a, b] = await Promise.all([readFile(one), readFile(other).catch(() => undefined)]);
	return b !== undefined && a.equals(b);
};

/**
 * Replaces the product in the folder, which `hubToUpdate` has found fit. One that is broken off can be run again once
 * git has brought the older version back.
 */
export const updateHub = async (from: string, folder: string): Promise<Update> => {
	const newer = await productFiles(from);
	const kept = new Set(newer.map(([, to]) => to));
	const removed = (await productFiles(folder)).flatMap(([file, to]) => (file === to && !kept.has(file) ? [file] : []));
	const written: string[] = [];
	for (const [file, to] of newer) {
		const [source, target] = [join(from, file), join(folder, to)];
		if (await isSame(source, target)) continue;
		await mkdir(dirname(target), { recursive: true });
		// What stood there may be a link, or readable by its owner alone.
		await rm(target, { force: true });
		await copyFile(source, target);
		written.push(to);
	}
	for (const file of removed) await rm(join(folder, file));
	return { written: written.toSorted(), removed, unchanged: newer.length - written.length };
};
