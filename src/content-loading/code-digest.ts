/**
 * What an entry was read with: part of every digest, so that a changed rule or renderer is never answered from an old
 * cache entry.
 */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { RENDERER_VERSION } from '../safe-mdx/contribution.ts';
import { digestOf } from './entry-cache.ts';

/** Where the reading of an entry begins; all else is worked out from what it imports. */
const ENTRANCE = 'src/content-loading/load-content.ts';

const IMPORTED = /\b(?:from|import)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g;

export interface ImportedCode {
	/** Files of ours, from the root of the checkout, with their texts; in order of their names. */
	files: ReadonlyMap<string, string>;
	/** Packages imported directly, by name. */
	packages: readonly string[];
}

/** Every file that the reading of an entry imports, directly or not. Empty where the source is not there. */
export const importedCode = async (root: string): Promise<ImportedCode> => {
	const files = new Map<string, string>();
	const packages = new Set<string>();
	const waiting = [ENTRANCE];
	const seen = new Set(waiting);
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
		if (text === undefined) continue;
		files.set(file, text);
		for (const [, from = ''] of text.matchAll(IMPORTED)) {
			if (!from.startsWith('.')) {
				if (!from.startsWith('node:'))
					packages.add(
						from
							.split('/')
							.slice(0, from.startsWith('@') ? 2 : 1)
							.join('/'),
					);
				continue;
			}
			const path = posix.join(posix.dirname(file), from);
			if (!seen.has(path)) waiting.push(path);
			seen.add(path);
		}
	}
	return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), packages: [...packages].sort() };
};

interface Lock {
	packages?: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>;
}

/** Versions of these packages and of all they need, from the lock file; wherever in it a package of the name stands. */
export const versionsOf = (packages: readonly string[], lockText: string): string[] => {
	const placed = new Map<
		string,
		[string, { version?: string; integrity?: string; dependencies?: Record<string, string> }][]
	>();
	for (const [place, entry] of Object.entries((JSON.parse(lockText) as Lock).packages ?? {})) {
		const name = place.split('node_modules/').at(-1)!;
		placed.set(name, [...(placed.get(name) ?? []), [place, entry]]);
	}
	const versions: string[] = [];
	const seen = new Set(packages);
	for (const name of seen)
		for (const [place, { version, integrity, dependencies }] of placed.get(name) ?? []) {
			versions.push(`${place} ${version} ${integrity}`);
			for (const needed of Object.keys(dependencies ?? {})) seen.add(needed);
		}
	return versions.sort();
};

/** In: what entries are read with, and the text of the lock file. Out: a digest that changes with any of it. */
export const digestOfCode = ({ files, packages }: ImportedCode, lockText: string): string =>
	digestOf(String(RENDERER_VERSION), ...[...files].flat(), ...versionsOf(packages, lockText));

/**
 * A digest of the code that reads an entry and of the packages it uses.
 * Where the source is not there (a copy of the content alone), the renderer’s own number stands for it.
 */
export const codeDigest = async (root: string): Promise<string> =>
	digestOfCode(await importedCode(root), await readFile(join(root, 'package-lock.json'), 'utf8').catch(() => '{}'));
