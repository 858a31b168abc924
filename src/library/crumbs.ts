import { contentTypes, typeNamed } from '../content-model/index.ts';
import type { HubEntry } from './hub.ts';

/**
 * The lists above an entry: its own, after those whose address begins the same. A type without a list stands at the
 * top.
 */
export const crumbsOf = ({ type }: Pick<HubEntry, 'type'>): { label: string; href: string }[] => {
	const { address, list } = typeNamed(type);
	if (list === 'none') return [];
	return contentTypes
		.filter((other) => other.list !== 'none' && address.startsWith(other.address))
		.sort((a, b) => a.address.length - b.address.length)
		.map((other) => ({ label: other.plural, href: other.address }));
};
