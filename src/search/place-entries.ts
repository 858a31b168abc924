/** Places of the region → entries that lead each to its local network. Runs at build. */
import type { VocabularyEntry } from './vocabulary.ts';

/** An area of the region, as the settings name it. */
interface Area {
	name: string;
	neighbourhoods: readonly string[];
}

/** Where an area without a network of its own leads. */
const ALL_NETWORKS = '/networks/';

/**
 * One entry an area. Whoever types a neighbourhood finds what the area has shared, and no place is taken for a
 * misspelt word.
 * @param networks the title and address of each local network
 */
export const placeEntries = (
	areas: readonly Area[],
	networks: readonly { title: string; href: string }[],
): VocabularyEntry[] => {
	const hrefs = new Map(networks.map(({ title, href }) => [title, href]));
	return areas.map(({ name, neighbourhoods }) => ({
		id: `place ${name}`,
		title: name,
		href: hrefs.get(name) ?? ALL_NETWORKS,
		area: '',
		isPlace: true as const,
		forms: [
			{ text: name, kind: 'preferred' as const },
			...neighbourhoods.map((text) => ({ text, kind: 'narrower' as const })),
		],
	}));
};
