/** Ids within one page: readable, stable, each used once, never one the page itself needs. */
import { slugOfHeading } from '../content-model/slug.ts';

// Ids of the layouts and the beginnings of ids made elsewhere. A heading “Search” must not take the search box's id.
const RESERVED = new Set([
	'main',
	'search',
	'contents',
	'content',
	'menu',
	'top',
	'title',
	'header',
	'footer',
	'navigation',
	'nav',
	'skip',
	'exit',
	'notes',
	'sources',
	'related',
	'cite',
	'history',
	'query',
	'results',
	'filters',
	'footnote-label',
]);
const RESERVED_BEGINNING = /^(?:word|note|after|table|callout|facet|hub|fn|fnref|pagefind)-/;

/** A maker of ids for one page: `idFor('What we’d do')` → `what-wed-do`, the second time `what-wed-do-2`. */
export const pageIds = (): { forHeading: (words: string) => string; unique: (base: string) => string } => {
	const used = new Set<string>();
	const take = (id: string) => {
		used.add(id);
		return id;
	};
	/** Numbers ids from `least` on: the first that is free. Numbers once taken are not tried again. */
	const numberedFrom = (least: number) => {
		const counts = new Map<string, number>();
		return (base: string) => {
			let count = (counts.get(base) ?? least - 1) + 1;
			while (used.has(`${base}-${count}`)) count += 1;
			counts.set(base, count);
			return take(`${base}-${count}`);
		};
	};
	const again = numberedFrom(2);
	return {
		forHeading: (words) => {
			const slug = slugOfHeading(words) || 'part';
			const wanted = RESERVED.has(slug) || RESERVED_BEGINNING.test(slug) ? `${slug}-section` : slug;
			return used.has(wanted) ? again(wanted) : take(wanted);
		},
		unique: numberedFrom(1),
	};
};
