import { expect, test } from 'vitest';
import type { Hub } from '../../src/library/hub.ts';
import { menuOf, menuParts, partOf, partsWithPages } from '../../src/library/menu.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { MENU_PART_NAMES } from '../../src/content-model/menu.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

test('a part of the menu holds its lists, then the pages that ask to be there, in their order', () => {
	const hub = aHub(
		aHubEntry('page', 'b', { title: 'Words: what we mean', menu: 'learning', order: 2 }),
		aHubEntry('page', 'a', { title: 'Framework: what it is', menu: 'learning', order: 1 }),
		aHubEntry('page', 'c', { title: 'Contribute', menu: 'header' }),
		aHubEntry('page', 'd'),
	);
	const { href, items } = menuParts(hub).find(({ name }) => name === 'learning')!;
	expect(href).toBe('/learning/');
	expect(items.map(({ href: address }) => address)).toEqual([
		'/training/',
		'/resources/',
		'/vocabulary/',
		'/indicators/',
		'/certification/',
		'/a/',
		'/b/',
	]);
	expect(items.slice(-2).map(({ label }) => label)).toEqual(['Framework', 'Words']);
	expect(menuOf(hub, 'header').map(({ label }) => label)).toEqual(['Contribute']);
});

test('a part with one list leads straight to it, and to a page of its own once a page stands beside it', () => {
	const hrefOfGuides = (hub: Hub) => menuParts(hub).find(({ name }) => name === 'guides')!.href;
	const alone = aHub();
	expect(hrefOfGuides(alone)).toBe('/practice-guides/');
	expect(partsWithPages(alone).map(({ name }) => name)).not.toContain('guides');
	const beside = aHub(aHubEntry('page', 'start-here', { menu: 'guides' }));
	expect(hrefOfGuides(beside)).toBe('/guides/');
	expect(partsWithPages(beside).map(({ name }) => name)).toContain('guides');
	const written = aHub(aHubEntry('page', 'start-here', { menu: 'guides' }), aHubEntry('page', 'guides'));
	expect(partsWithPages(written).map(({ name }) => name)).not.toContain('guides');
});

test('an address belongs to the part whose list it is or stands below', () => {
	const partName = (address: string) => partOf(aHub(), address)?.name;
	expect(partName('/case-studies/')).toBe('examples');
	expect(partName('/case-studies/dudley/calm-waiting/')).toBe('examples');
	expect(partName('/learning/')).toBe('learning');
	expect(partName('/')).toBeUndefined();
	expect(partName('/sectors/health/')).toBeUndefined();
});

test('every list has a place in the menu or says that it has none', () => {
	const listed = MENU_PART_NAMES.flatMap((name) => menuOf(aHub(), name).flatMap(({ type }) => type ?? []));
	expect(listed.sort()).toEqual(
		contentTypes
			.filter(({ menu }) => menu !== 'none' && menu.in !== 'footer')
			.map(({ name }) => name)
			.sort(),
	);
});
