/**
 * Keeps what was made of a sound entry by digest, so that an unchanged entry costs nothing. All stand in one database
 * under node_modules, where the dev server does not watch. What cannot be read is thrown away and made again; nothing
 * that is wrong with it stops a build.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Root } from 'hast';
import type { RenderedBody } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { forThisProcess } from './for-this-process.ts';

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

/** A short name for any number of texts: equal texts, equal name. */
export const digestOf = (...texts: string[]) => {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(`${text.length}:`).update(text);
	return hash.digest('hex').slice(0, 32);
};

/** Raised with what the database holds: another number is another file. */
const FORMAT = 1;
/** For how long an entry is kept that nobody reads. */
const DAYS_KEPT = 30;
const DAY = 86_400_000;
/** How long one program waits for another that writes. */
const MOST_WAITED = 2_000;

interface Store {
	/** False once another program has kept this one waiting. */
	mayWrite: boolean;
	read: StatementSync;
	write: StatementSync;
	touch: StatementSync;
	close: () => void;
}

const fileOf = (root: string) => join(root, 'node_modules', '.hub', `entries-${FORMAT}.sqlite`);

const today = () => Math.floor(Date.now() / DAY);

const openAt = (file: string): Store => {
	const database = new DatabaseSync(file, { timeout: MOST_WAITED });
	try {
		// Two programs may read and write at once; what a machine loses when its power goes is made again.
		database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
		database.exec(
			'CREATE TABLE IF NOT EXISTS entries (digest TEXT PRIMARY KEY, made TEXT NOT NULL, read_on INTEGER NOT NULL)',
		);
		database.prepare('DELETE FROM entries WHERE read_on < ?').run(today() - DAYS_KEPT);
		return {
			mayWrite: true,
			read: database.prepare('SELECT made, read_on AS readOn FROM entries WHERE digest = ?'),
			write: database.prepare('INSERT OR REPLACE INTO entries (digest, made, read_on) VALUES (?, ?, ?)'),
			touch: database.prepare('UPDATE entries SET read_on = ? WHERE digest = ?'),
			close: () => database.close(),
		};
	} catch (error) {
		database.close();
		throw error;
	}
};

const throwAway = (file: string) => {
	for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
};

/** SQLite’s own numbers for a file that is broken, or is no database. */
const BROKEN = new Set([11, 26]);
const isBroken = (error: unknown) => BROKEN.has(Number((error as { errcode?: number }).errcode) & 255);

/** By checkout; undefined where none can be kept, and what this program made is then kept by itself. */
const stores = forThisProcess('entry-stores', () => new Map<string, Store | undefined>());
const keptByItself = forThisProcess('entries-by-themselves', () => new Map<string, CachedEntry>());

const storeOf = (root: string): Store | undefined => {
	if (stores.has(root)) return stores.get(root);
	const file = fileOf(root);
	let store: Store | undefined;
	try {
		mkdirSync(join(root, 'node_modules', '.hub'), { recursive: true });
		// Where every entry had a file of its own before.
		rmSync(join(root, 'node_modules', '.hub', 'entries'), { recursive: true, force: true });
		store = openAt(file);
	} catch (error) {
		try {
			if (isBroken(error)) {
				throwAway(file);
				store = openAt(file);
			}
		} catch {
			// Without a store everything is made afresh.
		}
	}
	stores.set(root, store);
	return store;
};

/** Asks the store of a checkout; one that turns out to be broken is thrown away. */
const asked = <Answer>(root: string, question: (store: Store) => Answer): Answer | undefined => {
	const store = storeOf(root);
	if (!store) return undefined;
	try {
		return question(store);
	} catch (error) {
		if (!isBroken(error)) return undefined;
		store.close();
		stores.delete(root);
		throwAway(fileOf(root));
		return undefined;
	}
};

/** Writes, unless another program has once kept this one waiting: nobody is to wait so long for every entry. */
const written = (store: Store, write: () => void): boolean => {
	if (!store.mayWrite) return false;
	try {
		write();
		return true;
	} catch (error) {
		if (isBroken(error)) throw error;
		store.mayWrite = false;
		return false;
	}
};

/** The cached entry of a digest, or undefined where there is none (or none that can be read). */
export const readCachedEntry = (root: string, digest: string): CachedEntry | undefined =>
	asked(root, (store) => {
		const row = store.read.get(digest) as { made: string; readOn: number } | undefined;
		if (!row) return undefined;
		const made = JSON.parse(row.made) as CachedEntry;
		if (row.readOn !== today()) written(store, () => store.touch.run(today(), digest));
		return made;
	}) ?? keptByItself.get(`${root}\n${digest}`);

/** Keeps an entry under a digest: the editor checks one at the moment the site reads it. */
export const writeCachedEntry = (root: string, digest: string, entry: CachedEntry): void => {
	const isKept = asked(root, (store) => written(store, () => store.write.run(digest, JSON.stringify(entry), today())));
	// Its page asks for it again, in this program.
	if (!isKept) keptByItself.set(`${root}\n${digest}`, entry);
};
