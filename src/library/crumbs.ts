import { typeNamed } from '../content-model/index.ts';
import type { HubEntry } from './hub.ts';

/** The pages above an entry. Pages of the hub itself stand at the top. */
export const crumbsOf = ({ type }: Pick<HubEntry, 'type'>): { label: string; href: string }[] => {
	const { plural, address } = typeNamed(type);
	if (type === 'page') return [];
	return [
		...(type === 'decision' ? [{ label: 'Handbook', href: '/handbook/' }] : []),
		{ label: plural, href: address },
	];
};
