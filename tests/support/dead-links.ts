/** Links of built pages that lead nowhere. */
import { broughtAlong } from '../../src/contribution-form/begun-with.ts';
import type { BuiltPage } from './built-site.ts';
import { tagsOf } from './markup.ts';

/** Stands for the hub where an address from the root has to be made whole. */
export const HUB = 'https://practice-hub.test';

/** A page with its tags, which take long to read. */
export interface PageOfTags {
	path: string;
	tags: ReturnType<typeof tagsOf>;
}

export const withTags = (pages: readonly BuiltPage[]): PageOfTags[] =>
	pages.map(({ path, html }) => ({ path, tags: tagsOf(html) }));

/** Ids of each page, by its address. */
export const idsOf = (pages: readonly PageOfTags[]) =>
	new Map(pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes: { id } }) => (id ? [id] : [])))]));

/** Names of the boxes of each page, by its address. */
const boxesOf = (pages: readonly PageOfTags[]) =>
	new Map(
		pages.map(({ path, tags }) => [
			path,
			new Set(
				tags.flatMap(({ name, attributes }) =>
					['input', 'select', 'textarea'].includes(name) ? (attributes['name'] ?? []) : [],
				),
			),
		]),
	);

/**
 * A question for a built site: what is wrong with a link, or undefined.
 * @param files every file of the site, as addresses from its root
 */
export const linkFaults = (pages: readonly PageOfTags[], files: ReadonlySet<string>) => {
	const idsAt = idsOf(pages);
	const boxesAt = boxesOf(pages);
	return (from: string, href: string): string | undefined => {
		const { origin, pathname, hash } = new URL(href, HUB + from);
		if (origin !== HUB) return undefined;
		const path = decodeURIComponent(pathname);
		const ids = idsAt.get(path);
		if (!ids && !files.has(path) && !files.has(`${path}index.html`))
			return `${from} links to ${href}, where nothing is`;
		const brought = [...broughtAlong(hash.slice(1)).keys()];
		const noBox = brought.find((name) => !boxesAt.get(path)?.has(name));
		if (noBox !== undefined) return `${from} links to ${href}, which has no box “${noBox}”`;
		const fragment = brought.length > 0 ? '' : decodeURIComponent(hash.slice(1));
		return ids && fragment && !ids.has(fragment)
			? `${from} links to ${href}, a place that is not on that page`
			: undefined;
	};
};

/** Every link of the pages that leads nowhere inside the site, one line each. */
export const deadLinksIn = (pages: readonly PageOfTags[], files: ReadonlySet<string>): string[] => {
	const faultOf = linkFaults(pages, files);
	const faults = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes }) =>
			['a', 'area'].includes(name) && attributes['href'] !== undefined ? (faultOf(path, attributes['href']) ?? []) : [],
		),
	);
	return [...new Set(faults)];
};
