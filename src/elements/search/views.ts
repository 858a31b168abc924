/** The parts of the search page that are fetched with the first search. */
import type { Nearest } from '../../search/nothing-found.ts';
import type { Suggestion } from '../../search/suggest.ts';
import { createElement } from '../create-element.ts';

export { FacetsView } from './facets-view.ts';
export { expansionsView, notesView } from './notes-view.ts';
export { offersView } from './offers-view.ts';
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

/** What to do when nothing was found: never a dead end. The message is only sent if the person sends it. */
export const nothingView = (
	words: string,
	nearest: Nearest | undefined,
	contact: string,
	narrowed: boolean,
): HTMLElement => {
	const body = `I looked for: ${words}\n\nWhat I need it for (please write nothing that identifies a child or family):\n\n`;
	const ask =
		contact &&
		`mailto:${contact}?subject=${encodeURIComponent('A question for the coalition')}&body=${encodeURIComponent(body)}`;
	return createElement(
		'div',
		{ class: 'nothing-found' },
		narrowed && createElement('p', {}, 'Nothing is left with these choices. Take one away to see more.'),
		...(nearest?.terms.length
			? [
					createElement('h3', {}, 'Near in the vocabulary'),
					createElement(
						'ul',
						{},
						...nearest.terms.map(({ title, url }) => createElement('li', {}, createElement('a', { href: url }, title))),
					),
				]
			: []),
		...(nearest?.pages.length
			? [
					createElement('h3', {}, 'Pages with some of these letters'),
					createElement(
						'ul',
						{},
						...nearest.pages.map(({ title, url }) => createElement('li', {}, createElement('a', { href: url }, title))),
					),
				]
			: []),
		createElement('h3', {}, 'Other ways'),
		createElement(
			'ul',
			{},
			createElement('li', {}, createElement('a', { href: '/networks/' }, 'What each local network has shared')),
			createElement('li', {}, createElement('a', { href: '/themes/' }, 'All themes')),
			ask
				? createElement(
						'li',
						{},
						createElement('a', { href: ask }, 'Ask the coalition'),
						'. This prepares a message with your words; nothing is sent unless you send it.',
					)
				: undefined,
		),
	);
};
