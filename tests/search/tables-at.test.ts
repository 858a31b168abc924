import { expect, test, vi } from 'vitest';
import { tablesAt } from '../../src/search/tables-at.ts';

const settings = (fetch: () => Promise<Response>) => ({
	fetch: vi.fn(fetch),
	waits: [1, 1],
	sleep: () => Promise.resolve(),
	onTrouble: vi.fn(),
});

test('a file that did not come is asked for again, and trouble and its end are said', async () => {
	let attempts = 0;
	const options = settings(() =>
		++attempts < 3 ? Promise.reject(new TypeError('no connection')) : Promise.resolve(new Response('ok')),
	);
	expect(new TextDecoder().decode(await tablesAt('/search-index', options)('pages'))).toBe('ok');
	expect(options.onTrouble.mock.calls).toEqual([[true], [false]]);
	expect(options.fetch).toHaveBeenCalledWith('/search-index/pages', {});
});

test('a file that is not there is not asked for again', async () => {
	const options = settings(() => Promise.resolve(new Response('', { status: 404 })));
	await expect(tablesAt('/i/', options)('x')).rejects.toThrow('/i/x: the file did not come (answered 404).');
	expect(options.fetch).toHaveBeenCalledOnce();
});

test('in the end it gives up, says why, and says that nothing is being asked for any more', async () => {
	const options = settings(() => Promise.reject(new TypeError('no connection')));
	await expect(tablesAt('/i/', options)('x')).rejects.toThrow('no connection');
	expect(options.onTrouble.mock.calls).toEqual([[true], [false]]);
});
