/**
 * Pages that gather what stands in many notes: all of it, and by one thing at a time, fifty on a page. Each is a page
 * made at build, so that a link is all it takes to narrow it. Pure.
 */
import type { Hub } from './hub.ts';
import { networkOfBody } from '../content-model/meeting-body.ts';

export const MOST_GATHERED = 50;

/** What one page or several pages show of what was gathered. */
export interface GatheredView<T> {
	/** The part of its address after that of the whole: empty for the whole, `coalition`, `themes/first-contact`. */
	key: string;
	label: string;
	items: readonly T[];
}

/** Views by one thing, under a heading of their own. */
export interface GatheredBy<T> {
	heading: string;
	views: GatheredView<T>[];
}

/** Where a page of a view stands: `/actions/coalition/page/2/`. */
export const gatheredHref = (address: string, key: string, page = 1): string =>
	`${address}${key ? `${key}/` : ''}${page > 1 ? `page/${page}/` : ''}`;

/** How many pages a view takes; an empty one takes one, which says so. */
export const pagesOf = ({ items }: GatheredView<unknown>, most = MOST_GATHERED): number =>
	Math.max(1, Math.ceil(items.length / most));

/** What stands on one page of a view, pages counted from 1. */
export const onPage = <T>({ items }: GatheredView<T>, page: number, most = MOST_GATHERED): readonly T[] =>
	items.slice((page - 1) * most, page * most);

/** The pages of these views, for a route that takes what stands after the address. */
export const gatheredPaths = (views: readonly GatheredView<unknown>[], most = MOST_GATHERED) =>
	views.flatMap((view) =>
		Array.from({ length: pagesOf(view, most) }, (_, at) => ({
			params: { view: gatheredHref('', view.key, at + 1).slice(0, -1) || undefined },
			props: { key: view.key, page: at + 1 },
		})),
	);

/** Items by what they belong to, in the order of the labels; what belongs to several stands under each. */
export const gatherBy = <T>(
	items: readonly T[],
	keysOf: (item: T) => readonly string[],
	viewOf: (id: string) => { key: string; label: string } | undefined,
): GatheredView<T>[] => {
	const views = new Map<string, GatheredView<T> & { items: T[] }>();
	for (const item of items)
		for (const id of keysOf(item)) {
			const known = views.get(id);
			const named = known ?? viewOf(id);
			if (known) known.items.push(item);
			else if (named) views.set(id, { ...named, items: [item] });
		}
	return [...views.values()].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
};

/** A body that meets, as people call it. */
export const bodyLabel = (hub: Hub, body: string): string => {
	const network = networkOfBody(body);
	return network === undefined ? 'The coalition' : (hub.find('network', network)?.data.title ?? network);
};

/** The view of a body: its key is the body itself. */
export const bodyView = (hub: Hub) => (body: string) => ({ key: body, label: bodyLabel(hub, body) });

/** The view of a term of a vocabulary that has pages. */
export const termView = (hub: Hub, vocabulary: 'sectors' | 'themes') => {
	const labels = new Map(hub.settings.vocabularies[vocabulary].terms.map(({ id, label }) => [id, label]));
	return (id: string) => {
		const label = labels.get(id);
		return label === undefined ? undefined : { key: `${vocabulary}/${id}`, label };
	};
};

/** The view of an organisation. */
export const organisationView = (hub: Hub) => (id: string) => {
	const organisation = hub.find('organisation', id);
	return organisation && { key: `organisations/${id}`, label: organisation.data.title };
};
