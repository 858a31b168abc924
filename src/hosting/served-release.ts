/** Which release a running server serves: the current one, or the newest that can be opened. */
import { currentIn, folderOfRelease, releasesIn } from './release-folder.ts';
import { siteFilesIn, type SiteFiles } from './site-files.ts';

export interface ServedRelease {
	/** The files to answer from; undefined before the first release. One request asks once, so it meets one release. */
	files: () => Promise<SiteFiles | undefined>;
	/** Looks at once whether another is current now. */
	look: () => Promise<void>;
}

/** How long an answer may come from a release that has just been replaced by another command, in milliseconds. */
const LOOKED_AGO = 500;

/** @param cannot told of a release that is current and cannot be opened; one served before stays then */
export const servedFrom = (folder: string, cannot: (error: Error) => void): ServedRelease => {
	let served: SiteFiles | undefined;
	let told: string | undefined;
	let lookedAt = Number.NEGATIVE_INFINITY;
	let looking: Promise<void> | undefined;

	const open = (name: string) => siteFilesIn(name, folderOfRelease(folder, name));

	const lookNow = async (): Promise<void> => {
		const current = await currentIn(folder);
		if (current === undefined || current === served?.name || current === told) return;
		try {
			served = await open(current);
			told = undefined;
		} catch (error) {
			told = current;
			cannot(error as Error);
			served ??= await newestThatOpens(folder, open);
		}
	};

	const look = (): Promise<void> => {
		looking ??= lookNow().finally(() => {
			lookedAt = performance.now();
			looking = undefined;
		});
		return looking;
	};

	return {
		look,
		files: async () => {
			if (served === undefined || performance.now() - lookedAt > LOOKED_AGO) await look();
			return served;
		},
	};
};

const newestThatOpens = async (
	folder: string,
	open: (name: string) => Promise<SiteFiles>,
): Promise<SiteFiles | undefined> => {
	for (const name of (await releasesIn(folder)).reverse()) {
		const files = await open(name).catch(() => undefined);
		if (files) return files;
	}
	return undefined;
};
