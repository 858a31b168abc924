/** Pictures and documents that a text names, and those that only deleted entries used. Pure. */
import { MEDIA } from '../collection.ts';

const ADDRESS = new RegExp(`${MEDIA.address}/[a-z0-9/-]+\\.(?:jpg|png|webp|pdf)`, 'g');
const addressesIn = (text: string) => new Set(text.match(ADDRESS) ?? []);
const pathOf = (address: string) => `${MEDIA.folder}${address.slice(MEDIA.address.length)}`;

/** In: the text of an entry. Out: the paths of the pictures and documents that it names. */
export const mediaNamedIn = (text: string): ReadonlySet<string> => new Set([...addressesIn(text)].map(pathOf));

/**
 * In: the texts of entries that are going, and of all that stay, drafts included. Out: paths in the media folder that
 * only the former name, sorted: `public/media/chairs.jpg`.
 */
export const orphansOf = (going: readonly string[], staying: readonly string[]): string[] => {
	const named = new Set(going.flatMap((text) => [...addressesIn(text)]));
	for (const text of staying) {
		if (named.size === 0) break;
		for (const address of addressesIn(text)) named.delete(address);
	}
	return [...named].map(pathOf).sort();
};
