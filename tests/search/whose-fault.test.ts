/** When a search fails, the page is told whose fault it was: what did not arrive, or the search itself. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { WorkerAnswer } from '../../src/elements/search/search-worker.ts';

/** Asks one question of a search worker that fetches its tables so. */
const answersTo = async (fetch: () => Promise<Response>): Promise<WorkerAnswer[]> => {
	vi.stubGlobal('fetch', fetch);
	vi.resetModules();
	const { searchWorker } = await import('../../src/elements/search/search-worker.ts');
	const answers: WorkerAnswer[] = [];
	await searchWorker((answer) => answers.push(answer))({
		kind: 'search',
		number: 1,
		text: 'waiting rooms',
		options: {},
	});
	return answers.filter(({ kind }) => kind === 'fault');
};

afterEach(() => vi.unstubAllGlobals());

test('a file that is not there is put down to the connection', async () => {
	const [fault] = await answersTo(async () => new Response('', { status: 404 }));
	expect(fault).toMatchObject({ kind: 'fault', number: 1, isConnection: true });
});

test('a table that arrived and cannot be read is a fault of the search', async () => {
	const [fault] = await answersTo(async () => new Response(gzipSync('{"format": "of another day"}')));
	expect(fault).toMatchObject({ kind: 'fault', number: 1, isConnection: false });
});

test('an error in the search’s own code is a fault of the search', async () => {
	const [fault] = await answersTo(async () => new Response(gzipSync('null')));
	expect(fault).toMatchObject({ kind: 'fault', number: 1, isConnection: false });
});
