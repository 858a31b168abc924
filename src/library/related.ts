/** Entries worth reading next. Pure. */
import type { Hub, HubEntry } from './hub.ts';
import { isPractice, newestFirst } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { hubSeenFrom } from './worked-examples.ts';

/** What likeness is made of. Themes say most about what a page is about; sectors and principles are shared by many. */
const WEIGHTS = { themes: 3, sectors: 1, principles: 0.5 } as const;

const VOCABULARIES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** Practice entries newest first, and at which places in that order each term stands. */
const shelves = memoizeByHub((hub) => {
	const entries: HubEntry[] = hub.entries.filter(isPractice).sort(newestFirst);
	const places = new Map<string, number[]>();
	for (const [place, { data }] of entries.entries())
		for (const vocabulary of VOCABULARIES)
			for (const term of data[vocabulary] ?? []) {
				const shelf = places.get(`${vocabulary}:${term}`);
				if (shelf) shelf.push(place);
				else places.set(`${vocabulary}:${term}`, [place]);
			}
	const placesOf = (vocabulary: keyof typeof WEIGHTS, { data }: HubEntry) =>
		(data[vocabulary] ?? []).map((term) => places.get(`${vocabulary}:${term}`) ?? []);
	return { entries, placesOf, likeness: new Float64Array(entries.length) };
});

/** At most `most` entries that share themes with this one, those already named on its page left out. */
export const relatedTo = (hub: Hub, entry: HubEntry, named: ReadonlySet<string>, most = 4): HubEntry[] => {
	const { entries, placesOf, likeness } = shelves(hubSeenFrom(hub, entry));
	likeness.fill(0);
	for (const vocabulary of VOCABULARIES)
		for (const shelf of placesOf(vocabulary, entry)) for (const place of shelf) likeness[place]! += WEIGHTS[vocabulary];
	// The few best so far, best first; among equals the newer, which has the lower place.
	const best: number[] = [];
	const isBetter = (a: number, b: number) => likeness[a]! > likeness[b]! || (likeness[a] === likeness[b] && a < b);
	for (const shelf of placesOf('themes', entry))
		for (const place of shelf) {
			const last = best.at(-1);
			if (best.length === most && last !== undefined && !isBetter(place, last)) continue;
			const other = entries[place]!;
			if (other === entry || named.has(other.href) || best.includes(place)) continue;
			const at = best.findIndex((held) => isBetter(place, held));
			best.splice(at < 0 ? best.length : at, 0, place);
			if (best.length > most) best.pop();
		}
	return best.map((place) => entries[place]!);
};
