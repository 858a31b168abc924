/**
 * The pages of a list: the list itself, the same in another order, and those of its entries that carry one term, fifty
 * on a page. Each is a page made at build, so that a link is all it takes to narrow a list.
 */
import { typeNamed } from '../content-model/index.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { theHub, type Hub, type HubEntry } from './hub.ts';
import { facetsOfList, idsIn } from './list-facets.ts';
import { byTitle, isPractice, newestFirst } from './listing.ts';
import { entriesOfList, listedTypes, sectionsOfList, type ListSection } from './lists.ts';

export const MOST_ON_A_PAGE = 50;

const ORDERS = {
	title: { label: 'A to Z', compare: byTitle, isBase: (list: unknown) => list === 'by-title' },
	newest: {
		label: 'Newest first',
		compare: newestFirst,
		isBase: (list: unknown) => list === 'newest-first' || list === 'by-year',
	},
} as const;
type OrderName = keyof typeof ORDERS;

/** Which entries of a list a page shows, and in which order. */
export interface ListView {
	order?: OrderName | undefined;
	only?: { field: string; id: string } | undefined;
	/** From 1. */
	page: number;
}

/** `/resources/by/sectors/health/2/`; the first page of the whole list in its own order is the list itself. */
export const viewHref = (name: TypeName, { order, only, page }: ListView): string => {
	const which = [only?.field, only?.id, only ? undefined : order].filter((part) => part !== undefined);
	const parts = [...which, ...(page > 1 ? [...(which.length ? [] : ['page']), String(page)] : [])];
	const { address } = typeNamed(name);
	return parts.length ? `${address}by/${parts.join('/')}/` : address;
};

/** The orders a list can be read in, its own first. Nothing is new among what is never published on a day. */
export const ordersOf = (name: TypeName): { label: string; order?: OrderName }[] => {
	const { list } = typeNamed(name);
	const orders = (Object.keys(ORDERS) as OrderName[]).filter(
		(order) => order === 'title' || isPractice({ type: name }),
	);
	const base = orders.find((order) => ORDERS[order].isBase(list));
	return [
		{ label: base ? ORDERS[base].label : OWN_ORDER },
		...orders.filter((order) => order !== base).map((order) => ({ label: ORDERS[order].label, order })),
	];
};

/** What the order of a view is called, where it is not that of the list itself. */
export const orderName = ({ order }: ListView): string | undefined => order && ORDERS[order].label;

/** What the order of a list is called that comes in parts of its own. */
const OWN_ORDER = 'In parts';

const sectionsIn = (hub: Hub, name: TypeName, { order, only }: ListView): ListSection[] => {
	if (order) return [{ entries: entriesOfList(hub, name).sort(ORDERS[order].compare) }];
	const sections = sectionsOfList(hub, name);
	if (!only) return sections;
	return [
		{
			entries: sections.flatMap(({ entries }) => entries).filter((entry) => idsIn(entry, only.field).includes(only.id)),
		},
	];
};

/** How many pages so many entries take; none takes one, which says so. */
export const pagesFor = (count: number): number => Math.max(1, Math.ceil(count / MOST_ON_A_PAGE));

/** Sections cut to one page, pages counted from 1; a section that goes on keeps its heading. */
export const sectionsOnPage = (sections: readonly ListSection[], page: number): ListSection[] => {
	const [from, to] = [(page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE];
	let before = 0;
	return sections.flatMap(({ heading, entries }) => {
		const start = before;
		before += entries.length;
		const shown = entries.slice(Math.max(0, from - start), Math.max(0, to - start));
		return shown.length ? [{ heading, entries: shown }] : [];
	});
};

export interface ShownView {
	sections: ListSection[];
	/** How many entries the view has on all its pages. */
	count: number;
	pages: number;
}

/** What a page of a list shows. */
export const shownIn = (hub: Hub, name: TypeName, view: ListView): ShownView => {
	const sections = sectionsIn(hub, name, view);
	const count = sections.reduce((sum, { entries }: { entries: HubEntry[] }) => sum + entries.length, 0);
	return { sections: sectionsOnPage(sections, view.page), count, pages: pagesFor(count) };
};

/** Every page of every list but the first of each, which stands at the address of the list. */
export const viewPaths = async () => {
	const hub = await theHub();
	return listedTypes().flatMap(({ name, folder, address }) => {
		const views: Omit<ListView, 'page'>[] = [
			...ordersOf(name).map(({ order }) => ({ order })),
			...facetsOfList(hub, name).flatMap(({ field, values }) => values.map(({ id }) => ({ only: { field, id } }))),
		];
		return views
			.flatMap((view) =>
				Array.from({ length: shownIn(hub, name, { ...view, page: 1 }).pages }, (_, at) => ({ ...view, page: at + 1 })),
			)
			.filter((view) => viewHref(name, view) !== address)
			.map((view) => ({
				params: { folder, view: viewHref(name, view).slice(`${address}by/`.length, -1) },
				props: { name, view },
			}));
	});
};
