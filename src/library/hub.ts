/**
 * The hub as pages ask for it: settings, entries, and who points to whom. The only code that queries Astro’s
 * collections. The answer is worked out once for the content as it stands, in a build and in the dev server alike.
 * `import.meta.env` cannot tell which of the two runs: in it, a variable of the person’s own shell called `DEV` stands
 * over Astro’s.
 */
import { getCollection } from 'astro:content';
import { hrefOf } from '../content-model/address.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { AnyEntry, RenderedBody } from '../content-model/entry.ts';
import { contentTypes, typeNamed } from '../content-model/index.ts';
import type { AnyPublishedFor, PublishedFor } from '../content-model/publication.ts';
import type { Withdrawal } from '../content-model/shared-fields.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { referralsOf } from '../content-model/walk.ts';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { loadedByNode } from '../content-loading/loaded-by-node.ts';
import type { LoadedContent } from '../content-loading/load-content.ts';
import type { StoredEntry } from '../content-loading/loader.ts';
import type { Settings } from '../content-loading/settings-files.ts';
import { readCachedEntry } from '../content-loading/entry-cache.ts';
import { unlinkDead } from './dead-links.ts';

/**
 * An entry as pages have it. Its data holds what is published, and nothing else: a page that asks for more does not
 * compile.
 */
export interface HubEntry extends Omit<AnyEntry, 'data'> {
	data: AnyPublishedFor<'page'>;
	href: string;
	table?: string[][] | undefined;
	/** Only of a draft, ready to show: what is published has its body in the entry cache. */
	body?: RenderedBody | undefined;
}

/** What is left of an entry that was withdrawn: enough for its address to explain itself. */
export interface WithdrawnEntry {
	type: TypeName;
	id: string;
	href: string;
	title: string;
	withdrawn: Withdrawal;
}

export type HubEntryOf<N extends TypeName> = Omit<HubEntry, 'data' | 'type'> & {
	type: N;
	data: PublishedFor<'page', N>;
};

const listIn = <K, T>(lists: Map<K, T[]>, key: K): T[] => {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
};

export class Hub {
	readonly settings: Settings;
	readonly today: string;
	/** Every entry that stands: lists, links, counts, feeds and data are made from these. */
	readonly entries: readonly HubEntry[];
	/** Entries that were withdrawn, cut down here so that no page can show more of them. */
	readonly withdrawn: readonly WithdrawnEntry[];
	/** Addresses of entries whose leave to be published has ended. */
	readonly ended: readonly string[];
	/** Where entries stand on the site, and where those that were withdrawn explain themselves. */
	readonly addresses: ReadonlySet<string>;
	readonly #byKey = new Map<EntryKey, HubEntry>();
	readonly #withdrawnByKey: ReadonlyMap<EntryKey, WithdrawnEntry>;
	readonly #byType = new Map<TypeName, HubEntry[]>();
	readonly #pointingTo = new Map<EntryKey, HubEntry[]>();
	readonly #given: readonly HubEntry[];

	constructor(settings: Settings, entries: readonly HubEntry[], today: string, ended: readonly string[] = []) {
		this.settings = settings;
		this.#given = entries;
		this.ended = ended;
		this.today = today;
		this.entries = entries.filter(({ data }) => !data.withdrawn);
		this.withdrawn = entries.flatMap(({ type, id, href, data: { title, withdrawn } }) =>
			withdrawn ? [{ type, id, href, title, withdrawn }] : [],
		);
		this.#withdrawnByKey = new Map(this.withdrawn.map((entry) => [keyOf(entry.type, entry.id), entry]));
		this.addresses = new Set(entries.map(({ href }) => href));
		for (const entry of this.entries) {
			this.#byKey.set(keyOf(entry.type, entry.id), entry);
			listIn(this.#byType, entry.type).push(entry);
		}
		for (const entry of this.entries)
			for (const { to, id } of referralsOf(typeNamed(entry.type).fields, entry.data)) {
				const pointing = listIn(this.#pointingTo, keyOf(to, id));
				if (pointing.at(-1) !== entry) pointing.push(entry);
			}
	}

	/** Every entry of a type, in the order of their ids. */
	all<N extends TypeName>(type: N): HubEntryOf<N>[] {
		return (this.#byType.get(type) ?? []) as unknown as HubEntryOf<N>[];
	}

	/** The entry with this id, or undefined where it is not published or was withdrawn. */
	find<N extends TypeName>(type: N, id: string | undefined): HubEntryOf<N> | undefined {
		return id === undefined ? undefined : (this.#byKey.get(keyOf(type, id)) as HubEntryOf<N> | undefined);
	}

	/** The entries with these ids that are published, in the order given. */
	findAll<N extends TypeName>(type: N, ids: readonly string[] | undefined): HubEntryOf<N>[] {
		return (ids ?? []).flatMap((id) => this.find(type, id) ?? []);
	}

	/** What is left of the entry with this id if it was withdrawn. */
	findWithdrawn(type: TypeName, id: string): WithdrawnEntry | undefined {
		return this.#withdrawnByKey.get(keyOf(type, id));
	}

	/**
	 * The same hub without the entries for which `leaves` holds: whatever is made from it cannot name, count or link to
	 * them.
	 */
	without(leaves: (entry: HubEntry) => boolean): Hub {
		const staying = this.#given.filter((entry) => !leaves(entry));
		return staying.length === this.#given.length ? this : new Hub(this.settings, staying, this.today, this.ended);
	}

	/** The same hub with this entry in the place of the one that has its key, if any. */
	with(entry: HubEntry): Hub {
		const others = this.#given.filter(({ type, id }) => type !== entry.type || id !== entry.id);
		return new Hub(this.settings, [...others, entry], this.today, this.ended);
	}

	/** Entries that name this one in any of their fields: the other direction of every reference. */
	pointingTo(entry: Pick<HubEntry, 'type' | 'id'>): HubEntry[] {
		return this.#pointingTo.get(keyOf(entry.type, entry.id)) ?? [];
	}
}

/** Entries of one type by their ids; types stay in their order. */
const byTypeAndId = (a: HubEntry, b: HubEntry) => {
	if (a.type !== b.type) return 0;
	return a.id < b.id ? -1 : 1;
};

const storedEntries = async ({ entries }: LoadedContent): Promise<HubEntry[]> => {
	// Astro warns of every collection that is asked for and has no entry, on every page: a hub that begins has only such.
	const types = contentTypes.filter(({ name }) => entries.some(({ type }) => type === name));
	const stored = await Promise.all(
		types.map(async ({ name }) => (await getCollection(name)) as unknown as { id: string; data: StoredEntry }[]),
	);
	return stored
		.flat()
		.map(({ id, data: { type, file, audience, data, body, table } }): HubEntry => ({
			type,
			id,
			file,
			audience,
			data,
			digest: body,
			href: hrefOf(type, id),
			...(table ? { table } : {}),
		}))
		.sort(byTypeAndId);
};

/** Whether Astro has taken in all of the content, and nothing else: in the dev server it follows a moment after. */
const isAllOf = ({ entries }: LoadedContent, stored: readonly HubEntry[]): boolean => {
	const digests = new Map(entries.map(({ type, id, digest }) => [keyOf(type, id), digest]));
	return (
		stored.length === digests.size && stored.every((entry) => digests.get(keyOf(entry.type, entry.id)) === entry.digest)
	);
};

let kept: { content: LoadedContent; hub: Hub } | undefined;

/** The whole hub of this audience: made once, and again once its content has changed. @throws {UnreadableSettings} */
export const theHub = async (): Promise<Hub> => {
	const content = await loadedByNode().currentContent({ root: process.cwd(), audience: audienceOf() });
	if (kept?.content === content) return kept.hub;
	const stored = await storedEntries(content);
	const hub = new Hub(content.settings, stored, content.today, content.ended);
	if (isAllOf(content, stored)) kept = { content, hub };
	return hub;
};

/** The body of an entry, with links that lead nowhere shown as plain words. */
export const bodyOf = (hub: Hub, entry: HubEntry): RenderedBody => {
	if (entry.body) return entry.body;
	const cached = readCachedEntry(process.cwd(), entry.digest);
	if (!cached) throw new Error(`The rendered body of ${entry.file} is not in the entry cache; run the build again.`);
	return { ...cached.body, html: unlinkDead(cached.body, cached.tree, hub.addresses) };
};
