/** A release as a build leaves it, small enough to be written in a moment. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openReleases } from '../../src/hosting/release-folder.ts';
import { writeCompressedCopies } from '../../src/hosting/compressed-copies.ts';

/** A text that is worth compressing. */
export const LONG = 'long '.repeat(1000);

/** Makes a release with these files, by their addresses, and serves it. Out: its name. */
export const addRelease = async (
	folder: string,
	files: Readonly<Record<string, string>>,
	at: Date = new Date(),
): Promise<string> => {
	const releases = await openReleases(folder);
	try {
		for (const [address, text] of Object.entries({ '/index.html': 'home', '/404.html': 'not here', ...files })) {
			await mkdir(dirname(join(releases.beginning, address)), { recursive: true });
			await writeFile(join(releases.beginning, address), text);
		}
		await writeCompressedCopies(releases.beginning);
		return await releases.add(at);
	} finally {
		await releases.close();
	}
};
