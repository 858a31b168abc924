/**
 * Knows every release that a host has served, byte by byte, and since when: so that an answer can be held against them.
 * It reads the folder of releases by itself and asks the host nothing.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface KnownRelease {
	name: string;
	/** When it was seen to be current, on the clock of `performance.now()`. */
	since: number;
	/** Address → digest of what stands there, as nobody has compressed it. */
	files: ReadonlyMap<string, string>;
	/** What is not whole in it. */
	faults: readonly string[];
}

/** What came for an address, and when it was asked for and had come. */
export interface Came {
	address: string;
	status: number;
	digest: string;
	asked: number;
	came: number;
}

export interface WitnessOfReleases {
	/** Oldest first. */
	releases: readonly KnownRelease[];
	/** The names of those that served exactly this at this address at that time; none where it was of no release. */
	of: (came: Came) => string[];
	stop: () => Promise<void>;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const UNPACKED = { '.br': brotliDecompressSync, '.gz': gunzipSync } as const;

/** Addresses that the letterbox fills in for each request. */
const isMadeForEach = (address: string): boolean => /^\/(?:letterbox|contribute)\//.test(address);

const readRelease = async (folder: string): Promise<Pick<KnownRelease, 'files' | 'faults'>> => {
	const bytes = new Map<string, Buffer>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		bytes.set(path.slice(folder.length), await readFile(path));
	}
	const files = new Map<string, string>();
	const faults: string[] = [];
	for (const [path, content] of bytes) {
		const packed = Object.entries(UNPACKED).find(([ending]) => path.endsWith(ending));
		if (packed) {
			const plain = bytes.get(path.slice(0, -packed[0].length));
			if (!plain || !packed[1](content).equals(plain)) faults.push(`${path}: is not what it is a copy of`);
			continue;
		}
		if (path.endsWith('.html') && !path.startsWith('/admin/') && !/<\/html>\s*$/.test(content.toString('utf8')))
			faults.push(`${path}: ends before its end`);
		files.set(path.replace(/(?<=\/)index\.html$/, ''), digestOf(content));
	}
	for (const address of files.keys()) if (isMadeForEach(address) || address.includes('/.')) files.delete(address);
	return { files, faults };
};

/** How long a host may go on with the release before, in milliseconds: it looks twice a second, and opens it then. */
const GOES_ON = 1500;

/** Begins to watch. */
export const witnessReleases = (folder: string): WitnessOfReleases => {
	const releases: KnownRelease[] = [];
	let isWatching = true;
	const watching = (async () => {
		while (isWatching) {
			const name = await readlink(join(folder, 'current')).catch(() => undefined);
			if (name !== undefined && name !== releases.at(-1)?.name) {
				const since = performance.now();
				releases.push({ name, since, ...(await readRelease(join(folder, name))) });
			}
			await new Promise((wait) => setTimeout(wait, 5));
		}
	})();
	return {
		releases,
		of: ({ address, status, digest, asked, came }) =>
			releases
				.filter(({ since, files }, index) => {
					const replaced = releases[index + 1]?.since ?? Number.POSITIVE_INFINITY;
					const file = files.get(address) ?? files.get('/404.html');
					return (
						since <= came + GOES_ON &&
						replaced + GOES_ON >= asked &&
						file === digest &&
						status === (files.has(address) ? 200 : 404)
					);
				})
				.map(({ name }) => name),
		stop: async () => {
			isWatching = false;
			await watching;
		},
	};
};
