/** Whether a build is fit to be served: the build as it is, and with something taken from it. */
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfRelease } from '../../src/hosting/release-check.ts';
import { putUnder } from '../../src/start/site-path.ts';
import { builtFolder } from '../support/built-site.ts';

const DAY = '2026-11-28';
let copy: string;

beforeAll(async () => {
	copy = await mkdtemp(join(tmpdir(), 'hub-release-'));
	await cp(builtFolder(), copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true, force: true }));

test('the built hub is fit to be served', async () => {
	expect(await faultsOfRelease(builtFolder(), DAY)).toEqual([]);
});

test('in a folder of its host every link of the built hub leads to a page of that folder', async () => {
	const below = await mkdtemp(join(tmpdir(), 'hub-release-'));
	await cp(builtFolder(), below, { recursive: true });
	await putUnder(below, '/services/hub');
	expect(await faultsOfRelease(below, DAY)).toEqual([]);
	await writeFile(join(below, 'about/index.html'), '<a href="/themes/">a</a> <a href="/services/hub/none/">b</a>');
	expect(await faultsOfRelease(below, DAY)).toEqual([
		'/about/index.html: found a link to /themes/, expected a page or file of the hub.',
		'/about/index.html: found a link to /services/hub/none/, expected a page or file of the hub.',
	]);
	await rm(below, { recursive: true });
});

test('a page that is gone, a link into nothing and a search that answers nothing are told', async () => {
	await rm(join(copy, '404.html'));
	await rm(join(copy, 'themes'), { recursive: true });
	for (const name of await readdir(join(copy, 'search-index')))
		if (name !== 'pagefind.js') await rm(join(copy, 'search-index', name), { recursive: true });
	const faults = await faultsOfRelease(copy, DAY);
	expect(faults[0]).toBe('/404.html: found no such file, expected one.');
	expect(faults.at(-1)).toMatch(/^And \d+ more\.$/);
	expect(faults).toHaveLength(21);
	expect(faults.join('\n')).toMatch(/found a link to \/themes\/, expected a page or file of the hub/);
});

test('a search that cannot be asked keeps a site from being served', async () => {
	const few = await mkdtemp(join(tmpdir(), 'hub-release-'));
	for (const file of ['index.html', '404.html', 'sitemap.xml', 'feed.xml', 'theme.css'])
		await writeFile(join(few, file), '');
	await cp(join(builtFolder(), 'search'), join(few, 'search'), { recursive: true });
	await writeFile(
		join(few, 'search/index.html'),
		'<a href="/%E0%A4%A">a</a> <img src="/media/none.png?a=1"> <a href="//else">b</a>',
	);
	expect(await faultsOfRelease(few, DAY)).toEqual([
		'/search/index.html: found a link to /%E0%A4%A, expected a page or file of the hub.',
		'/search/index.html: found a link to /media/none.png, expected a page or file of the hub.',
		expect.stringMatching(/^\/search-index\/: the index could not be asked: /),
	]);
	await rm(few, { recursive: true });
});
