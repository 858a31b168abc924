/** What the header and the footer lead to: the parts of the hub, and in each the lists and pages that stand in it. */
import { contentTypes } from '../content-model/index.ts';
import { MENU_PART_NAMES, MENU_PARTS, partAddress, type MenuPart, type MenuPartName } from '../content-model/menu.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { views } from '../content-model/views.ts';
import type { Hub } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

export interface MenuItem {
	label: string;
	href: string;
	/** What is found there. */
	purpose: string;
	/** The type whose list it is; none for a page. */
	type?: TypeName;
}

/** A part of the menu with what stands in it. */
export interface FilledPart extends MenuPart {
	name: MenuPartName;
	/** Its own page; its one list where it holds nothing else. */
	href: string;
	items: MenuItem[];
}

const listsIn = (menu: MenuPartName | 'footer'): MenuItem[] =>
	contentTypes
		.flatMap(({ name, plural, address, purpose, menu: place }) =>
			place !== 'none' && place.in === menu
				? [{ item: { label: plural, href: address, purpose, type: name }, order: place.order }]
				: [],
		)
		.sort((a, b) => a.order - b.order)
		.map(({ item }) => item);

const viewsIn = (menu: MenuPartName | 'header' | 'footer'): MenuItem[] =>
	views.filter((view) => view.in === menu).map(({ label, address, purpose }) => ({ label, href: address, purpose }));

/** The pages that ask to be in a menu. */
const pagesIn = (hub: Hub, menu: MenuPartName | 'header' | 'footer'): MenuItem[] =>
	hub
		.all('page')
		.filter(({ data }) => data.menu === menu)
		.sort((a, b) => (a.data.order ?? 100) - (b.data.order ?? 100))
		.map(({ data, href }) => ({ label: shortened(data.title), href, purpose: data.summary }));

/**
 * The items of one part or one menu, in order: lists first, then views of them, then pages that ask to be there. What
 * stands in the footer alone is for editors, so it comes last there.
 */
export const menuOf = (hub: Hub, menu: MenuPartName | 'header' | 'footer'): MenuItem[] => {
	if (menu === 'header') return pagesIn(hub, menu);
	const lists = listsIn(menu);
	return menu === 'footer'
		? [...lists, ...pagesIn(hub, menu), ...viewsIn(menu)]
		: [...lists, ...viewsIn(menu), ...pagesIn(hub, menu)];
};

/** The parts of the hub that hold anything, in the order of the menu. */
export const menuParts: (hub: Hub) => FilledPart[] = memoizeByHub((hub) =>
	MENU_PART_NAMES.map((name) => {
		const items = menuOf(hub, name);
		return { name, ...MENU_PARTS[name], items, href: items.length === 1 ? items[0]!.href : partAddress(name) };
	}).filter(({ items }) => items.length > 0),
);

/** The parts that need a page made for them: people of the hub may have written one at that address. */
export const partsWithPages = (hub: Hub): FilledPart[] =>
	menuParts(hub).filter(({ href, name }) => href === partAddress(name) && !hub.addresses.has(href));

/** The part that an address belongs to: its own page, its lists, and whatever stands below them. */
export const partOf = (hub: Hub, address: string): FilledPart | undefined =>
	menuParts(hub).find(
		({ href, items }) => address === href || items.some((item) => item.href !== '/' && address.startsWith(item.href)),
	);

/** The words of a page’s title before its colon: `About: what the hub is for` → `About`. */
const shortened = (title: string) => title.split(':')[0]!;
