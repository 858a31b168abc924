/** What a search costs over the wire: bytes as they travel, and requests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { FetchTable } from '../../src/search/tables.ts';

export interface Cost {
	bytes: number;
	requests: number;
}

/**
 * Counts what passes through a reader of tables. Our files and Pagefind’s are packed on disk, so they travel as they
 * are.
 */
export const counting = (fetchTable: FetchTable): { fetchTable: FetchTable; taken: () => Cost } => {
	let cost: Cost = { bytes: 0, requests: 0 };
	return {
		fetchTable: async (name) => {
			const bytes = await fetchTable(name);
			cost = { bytes: cost.bytes + bytes.length, requests: cost.requests + 1 };
			return bytes;
		},
		taken: () => {
			const taken = cost;
			cost = { bytes: 0, requests: 0 };
			return taken;
		},
	};
};

/** Counts what Pagefind’s runtime fetches from disk from now on. Call after the runtime was loaded. */
export const countingFetch = (): { taken: () => Cost; stop: () => void } => {
	let cost: Cost = { bytes: 0, requests: 0 };
	const before = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const response = await before(input, init);
		cost = { bytes: cost.bytes + (await response.clone().arrayBuffer()).byteLength, requests: cost.requests + 1 };
		return response;
	};
	return {
		taken: () => {
			const taken = cost;
			cost = { bytes: 0, requests: 0 };
			return taken;
		},
		stop: () => (globalThis.fetch = before),
	};
};

/** Pagefind’s scripts as a browser gets them, packed by the host: the interface and its worker. */
export const pagefindScripts = async (folder: string): Promise<Cost> => {
	const sizes = await Promise.all(
		['pagefind.js', 'pagefind-worker.js'].map(
			async (name) => gzipSync(await readFile(join(folder, name)), { level: 9 }).length,
		),
	);
	return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
};

/** The hub’s search script, bundled and packed as for the browser. */
export const hubScript = async (): Promise<Cost> => {
	const entry = join(import.meta.dirname, 'search-browser-entry.ts');
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['es'], fileName: 'search' } },
	});
	const [output] = Array.isArray(built) ? built : [];
	const chunk = output?.output[0];
	return { bytes: chunk?.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0, requests: 1 };
};
