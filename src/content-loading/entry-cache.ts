/**
 * Keeps what was made of a sound entry in a file named by digest, so that an unchanged entry costs nothing.
 * The files stand under node_modules, where the dev server does not watch: elsewhere it hangs on many files.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { RenderedBody } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { writeWhole } from './write-whole.ts';

/** What reading a sound file gave, apart from what depends on the day or on other entries. */
export interface CachedEntry {
	data: unknown;
	body: RenderedBody;
	/** Rows of the table beside it, header first. */
	table?: string[][];
	/** What its HTML was made of, where it links to pages of the hub: a link that leads nowhere is taken out of it. */
	tree?: Root;
	/** Links inside the site, with their places, for checking against the addresses that exist. */
	links: { href: string; line: number; column: number }[];
	/** Findings that do not block. */
	findings: Finding[];
}

const folderOf = (root: string) => join(root, 'node_modules', '.hub', 'entries');

/** A short name for any number of texts: equal texts, equal name. */
export const digestOf = (...texts: string[]) => {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(`${text.length}:`).update(text);
	return hash.digest('hex').slice(0, 32);
};

/** The cached entry of a digest, or undefined where there is none (or none that can be read). */
export const readCachedEntry = async (root: string, digest: string): Promise<CachedEntry | undefined> => {
	try {
		return JSON.parse(
			await readFile(join(folderOf(root), digest.slice(0, 2), `${digest}.json`), 'utf8'),
		) as CachedEntry;
	} catch {
		return undefined;
	}
};

/** Keeps an entry under a digest: the editor checks one at the moment the site reads it. */
export const writeCachedEntry = (root: string, digest: string, entry: CachedEntry) =>
	writeWhole(join(folderOf(root), digest.slice(0, 2)), `${digest}.json`, JSON.stringify(entry));
