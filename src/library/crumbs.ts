import { contentTypes, typeNamed } from '../content-model/index.ts';
import type { Hub, HubEntry } from './hub.ts';
import { partOf } from './menu.ts';

/** A page above another. */
export interface Crumb {
	label: string;
	href: string;
}

/**
 * The lists above an entry: its own, after those whose address begins the same. A type without a list stands at the
 * top.
 */
export const crumbsOf = ({ type }: Pick<HubEntry, 'type'>): Crumb[] => {
	const { address, list } = typeNamed(type);
	if (list === 'none') return [];
	return contentTypes
		.filter((other) => other.list !== 'none' && address.startsWith(other.address))
		.sort((a, b) => a.address.length - b.address.length)
		.map((other) => ({ label: other.plural, href: other.address }));
};

/**
 * The way back from an address: home, the part of the menu it stands in, then the pages said to be above it. None where
 * home would stand alone: the hub’s name at the top leads there.
 */
export const wayBackFrom = (hub: Hub, address: string, above: readonly Crumb[]): Crumb[] => {
	const part = partOf(hub, address);
	const isNews = part && part.href !== address && part.href !== above[0]?.href;
	const crumbs = [...(isNews ? [{ label: part.label, href: part.href }] : []), ...above];
	return crumbs.length ? [{ label: 'Home', href: '/' }, ...crumbs] : [];
};
