/** What the header and the footer lead to: the lists people look for first, then pages that ask to be there. */
import { contentTypes } from '../content-model/index.ts';
import type { Hub } from './hub.ts';

export interface MenuItem {
	label: string;
	href: string;
}

const listsIn = (menu: 'header' | 'footer'): MenuItem[] =>
	contentTypes
		.flatMap(({ plural, address, menu: place }) =>
			place !== 'none' && place.in === menu ? [{ label: plural, href: address, order: place.order }] : [],
		)
		.sort((a, b) => a.order - b.order)
		.map(({ label, href }) => ({ label, href }));

/** The items of one menu, in order. */
export const menuOf = (hub: Hub, menu: 'header' | 'footer'): MenuItem[] => [
	...listsIn(menu),
	...hub
		.all('page')
		.filter(({ data }) => data.menu === menu)
		.sort((a, b) => (a.data.order ?? 100) - (b.data.order ?? 100))
		.map(({ data, href }) => ({ label: shortened(data.title), href })),
];

/** The words of a page’s title before its colon: `About: what the hub is for` → `About`. */
const shortened = (title: string) => title.split(':')[0]!;
