/** One release from beginning to end: built, looked at, compressed, and swapped in whole or not at all. */
import { writeBuiltFrom } from './built-from.ts';
import { writeCompressedCopies } from './compressed-copies.ts';
import { openReleases } from './release-folder.ts';

export interface ReleaseParts {
	/** Where releases lie. */
	folder: string;
	/** Builds into a folder; rejects where that goes wrong, and where it is told to stop. */
	build: (into: string, signal: AbortSignal) => Promise<unknown>;
	/** The commit that is published; undefined where there is none. */
	published: () => Promise<string | undefined>;
	/** Everything that keeps a built site from being served, in sentences. */
	lookAt: (folder: string, today: string) => Promise<string[]>;
	/** The day it is for the hub. */
	today: () => Promise<string>;
	/** How long the build may take. */
	minutes: number;
	/** Somebody wants it to stop. */
	stopped: AbortSignal;
}

/**
 * Makes a release. Out: its name, and how many there are now.
 * @throws with a sentence where there is none; what is served stays as it is then
 */
export const makeRelease = async (parts: ReleaseParts): Promise<{ name: string; kept: number }> => {
	const { folder, build, published, lookAt, today, minutes, stopped } = parts;
	const releases = await openReleases(folder);
	try {
		const limit = AbortSignal.timeout(minutes * 60_000);
		const day = await today();
		// Asked before anything is read: what is published meanwhile may be in it, and is built once more.
		const from = await published();
		await build(releases.beginning, AbortSignal.any([limit, stopped])).catch((error: Error) => {
			const why = limit.aborted ? `it took longer than ${minutes} minutes` : error.message;
			throw new Error(`The hub could not be built: ${why}. What is served stays as it is.`, { cause: error });
		});
		const faults = await lookAt(releases.beginning, day);
		if (faults.length > 0)
			throw new Error(
				`The hub was built, and is not fit to be served. What is served stays as it is.\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
			);
		await writeCompressedCopies(releases.beginning);
		if (from !== undefined) await writeBuiltFrom(releases.beginning, from);
		stopped.throwIfAborted();
		return { name: await releases.add(new Date()), kept: (await releases.list()).length };
	} finally {
		await releases.close();
	}
};
