/** The page as Pagefind is to see it: title, summary and body, with what the result list shows beside it. */
import type { SearchDocument } from './document.ts';
import { escaped } from './escaped.ts';
import { BETWEEN_NETWORKS } from './fragment.ts';

/**
 * Meta that is not on the page itself. Pagefind keeps it in the page’s fragment, so showing a result asks for one
 * file.
 */
const shown = ({ title, summary, type, meta }: SearchDocument): Record<string, string> => ({
	title,
	...(summary && { summary }),
	...(type && { type }),
	...(meta.networks?.length && { networks: meta.networks.join(BETWEEN_NETWORKS) }),
	...(meta.knowledge && { knowledge: meta.knowledge }),
	...(meta.stage && { stage: meta.stage }),
	...(meta.reviewDueOn && { reviewDueOn: meta.reviewDueOn }),
	...(meta.dated && { dated: meta.dated }),
	...(meta.illustrative && { illustrative: 'yes' }),
	...(meta.withdrawn && { withdrawn: 'yes' }),
});

/** Values stand in attributes of their own: Pagefind reads `name[attribute]` without caring what the value holds. */
export const pageHtml = (document: SearchDocument): string => {
	const meta = Object.entries(shown(document)).map(
		([name, value]) => `<span data-pagefind-meta="${name}[data-value]" data-value="${escaped(value)}"></span>`,
	);
	const filters = Object.entries(document.filters).flatMap(([facet, values]) =>
		values.map(
			(value) => `<span data-pagefind-filter="${escaped(facet)}[data-value]" data-value="${escaped(value)}"></span>`,
		),
	);
	// h1 and h2 at weight 1: the title is scored by the hub itself, by how much of it the question covers.
	return `<!doctype html><html lang="en"><body>${meta.join('')}${filters.join('')}<h1 data-pagefind-weight="1">${escaped(document.title)}</h1><p>${escaped(document.summary)}</p>${document.html}</body></html>`;
};
