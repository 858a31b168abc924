/** The parts of the search page that are fetched with the first search. */
import type { Suggestion } from '../../search/suggest.ts';
import { createElement } from '../create-element.ts';

export { FacetsView } from './facets-view.ts';
export { expansionsView, notesView } from './notes-view.ts';
export { resultView } from './results-view.ts';

const KINDS: Record<Suggestion['kind'], string> = { term: 'Term', place: 'Place', page: 'Page' };

/** Few enough that the first result is five presses of Tab from the words. */
const SUGGESTIONS_SHOWN = 2;

/** Links straight to terms, places and titles that begin like what was typed. */
export const straightTo = (suggestions: readonly Suggestion[]): HTMLElement[] =>
	suggestions.length === 0
		? []
		: [
				createElement('p', { class: 'quiet', id: 'straight-to' }, 'Straight to'),
				createElement(
					'ul',
					{ class: 'chips', 'aria-labelledby': 'straight-to' },
					...suggestions.slice(0, SUGGESTIONS_SHOWN).map(straightLink),
				),
			];

/** The kind of page is seen where another has the same name, and heard always. */
const straightLink = ({ text, url, kind, kindName }: Suggestion) =>
	createElement(
		'li',
		{},
		createElement(
			'a',
			{ href: url },
			text,
			createElement(
				'span',
				{ class: kindName ? 'quiet' : 'visually-hidden' },
				` (${(kindName ?? KINDS[kind]).toLowerCase()})`,
			),
		),
	);
