/** The built index read from disk, so that node asks it the same questions in the same way as a browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from './pagefind.ts';
import type { FetchTable } from './tables.ts';

/** Reads tables from the folder of a built index. */
export const tablesOnDisk =
	(folder: string): FetchTable =>
	async (name) =>
		new Uint8Array(await readFile(join(folder, name)));

let filesCanBeFetched = false;

/**
 * Pagefind’s runtime asks for its files with `fetch`, which node refuses for files. Every other address is left as it
 * was.
 */
const allowFetchingFiles = () => {
	if (filesCanBeFetched) return;
	filesCanBeFetched = true;
	const before = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		if (!address.startsWith('file:')) return before(input, init);
		const url = new URL(address);
		url.search = '';
		return new Response(await readFile(fileURLToPath(url)));
	};
};

/** Pagefind’s own runtime, loaded from the folder of a built index. */
export const pagefindOnDisk = async (folder: string): Promise<Pagefind> => {
	allowFetchingFiles();
	const base = pathToFileURL(join(folder, '/')).href;
	const runtime = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as {
		createInstance(options: Record<string, unknown>): Pagefind;
	};
	return runtime.createInstance({ basePath: base, noWorker: true, baseUrl: '/' });
};
