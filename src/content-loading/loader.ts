/** Gives Astro the entries that were read: front matter and digest only. Bodies stay in the entry cache. */
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Audience } from '../content-model/entry.ts';
import { typeNamed } from '../content-model/index.ts';
import { publishedFor, type AnyPublishedFor } from '../content-model/publication.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { audienceOf } from './audience-of-build.ts';
import { contentChanged, whenContentChanges } from './content-changes.ts';
import { currentContent } from './current-content.ts';
import { digestOf } from './entry-cache.ts';
import { tellOfNewDays } from './new-day.ts';
import { newestOnly } from './newest-only.ts';

/** What Astro keeps of an entry: no more than its page may show. */
export interface StoredEntry extends Record<string, unknown> {
	type: TypeName;
	file: string;
	audience: Audience;
	data: AnyPublishedFor<'page'>;
	/** Names the cache entry that holds the body. */
	body: string;
	table?: string[][];
}

/** The Astro content loader of one type. In the dev server it loads again when anything under `content/` changes. */
export const contentLoader = (type: TypeName): Loader => ({
	name: `content-${type}`,
	load: async ({ store, watcher, config }) => {
		const root = fileURLToPath(config.root);
		const fill = newestOnly(
			() => currentContent({ root, audience: audienceOf() }),
			({ entries }) => {
				const mine = entries.filter((entry) => entry.type === type);
				const ids = new Set(mine.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, file, audience, data, digest, table } of mine) {
					const stored: StoredEntry = {
						type,
						file,
						audience,
						data: publishedFor('page', typeNamed(type), data),
						body: digest,
						...(table ? { table } : {}),
					};
					store.set({ id, data: stored, digest: digestOf(JSON.stringify(stored)) });
				}
			},
		);
		// Listens first: what changes while the content is read for the first time is read again.
		if (watcher) refillOnChange(watcher, root, type, fill);
		await fill();
	},
});

interface Watcher {
	on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): unknown;
	add(path: string): unknown;
}

/** Every collection is filled from one loading, so a change is read once and then handed to all of them. */
const fills = new Map<TypeName, () => Promise<void>>();
const watched = new WeakSet<Watcher>();

const refillOnChange = (watcher: Watcher, root: string, type: TypeName, fill: () => Promise<void>) => {
	const content = resolve(root, 'content') + sep;
	fills.set(type, fill);
	if (watched.has(watcher)) return;
	watched.add(watcher);
	tellOfNewDays(root, audienceOf());
	whenContentChanges(() => {
		// The last sound state stays on screen; the terminal says what is wrong.
		Promise.all([...fills.values()].map((refill) => refill())).catch((error: Error) => console.error(error.message));
	});
	const again = (path: string) => {
		if (resolve(path).startsWith(content)) contentChanged();
	};
	watcher.on('add', again);
	watcher.on('change', again);
	watcher.on('unlink', again);
	watcher.add(content);
};
