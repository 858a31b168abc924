/** What the header and the footer lead to: the lists people look for first, then pages that ask to be there. */
import { listHrefOf } from '../content-model/address.ts';
import { typeNamed } from '../content-model/index.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { Hub } from './hub.ts';

export interface MenuItem {
	label: string;
	href: string;
}

const LISTS: Record<'header' | 'footer', readonly TypeName[]> = {
	header: ['practice-guide', 'case-study', 'network', 'meeting-note', 'term'],
	footer: ['reflective-note', 'resource', 'training', 'event', 'indicator', 'certification', 'organisation'],
};

/** The items of one menu, in order. */
export const menuOf = (hub: Hub, menu: 'header' | 'footer'): MenuItem[] => [
	...LISTS[menu].map((name) => ({ label: typeNamed(name).plural, href: listHrefOf(name) })),
	...hub
		.all('page')
		.filter(({ data }) => data.menu === menu)
		.sort((a, b) => (a.data.order ?? 100) - (b.data.order ?? 100))
		.map(({ data, href }) => ({ label: shortened(data.title), href })),
];

/** The words of a page’s title before its colon: `About: what the hub is for` → `About`. */
const shortened = (title: string) => title.split(':')[0]!;
