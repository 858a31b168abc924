/** Opens the index over the network, with patience: a bad connection is asked again before anybody is told. */
import { createSearch, type Search } from '../../search/engine.ts';
import { lookupOnly } from '../../search/suggest-only.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { openTables, type FetchTable, type Tables } from '../../search/tables.ts';

const INDEX = '/search-index/';
const WAITS = [400, 1500];

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const fetchTable: FetchTable = async (name) => {
	for (const wait of [...WAITS, undefined]) {
		try {
			const response = await fetch(INDEX + name);
			if (response.ok) return new Uint8Array(await response.arrayBuffer());
			// A file that is not there will not be there in a second either.
			if (response.status < 500) throw new TypeError(`${name}: ${response.status}`);
		} catch (error) {
			if (wait === undefined || (error as Error).message.endsWith(': 404')) throw error;
		}
		await pause(wait ?? 0);
	}
	throw new Error(`${name} could not be fetched.`);
};

export const todayHere = () => {
	const now = new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

let tables: Promise<Tables> | undefined;
const openedTables = () =>
	(tables ??= openTables(fetchTable).catch((error: unknown) => {
		tables = undefined;
		throw error;
	}));

/** Pagefind’s own script is part of the index, not of the site: it is loaded from where the index stands. */
const openPagefind = async (): Promise<Pagefind | undefined> => {
	const address = `${INDEX}pagefind.js`;
	try {
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & { init?: () => Promise<void> };
		await pagefind.options?.({ baseUrl: '/', basePath: INDEX });
		return pagefind;
	} catch {
		// The order of results does not need it; passages come back with the next load of the page.
		return undefined;
	}
};

/** The whole search. @throws when the index cannot be fetched */
export const openSearch = async (): Promise<Search> => {
	const [opened, pagefind] = await Promise.all([openedTables(), openPagefind()]);
	return createSearch({ tables: opened, vocabulary: await opened.vocabulary(), pagefind, today: todayHere() });
};

/** Suggestions alone, for pages that may not run the index. */
export const openSuggestions = async () => {
	const opened = await openedTables();
	return lookupOnly(opened, await opened.vocabulary());
};
