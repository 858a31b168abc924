/** What the search understood, and how to change it: corrections, other words, meanings to choose from. */
import { make } from '../create-element.ts';
import type { Overview } from './search-worker.ts';

export interface NoteActions {
	/** Search for these words instead. */
	ask: (words: string) => void;
	/** Search for exactly what was typed. */
	asTyped: () => void;
	/** Search again without this term. */
	without: (term: string) => void;
}

const button = (words: string, act: () => void, label?: string) => {
	const made = make('button', { type: 'button', class: 'in-text', ...(label ? { 'aria-label': label } : {}) }, words);
	made.addEventListener('click', act);
	return made;
};

/** The notes above the results of a search; empty where there is nothing to say. */
export const notesView = (
	words: string,
	{ corrections, understood, phrasesNotFound }: Overview,
	{ ask, asTyped, without }: NoteActions,
): HTMLElement[] => [
	...(corrections.length
		? [
				make(
					'p',
					{ class: 'note-corrected' },
					'Showing results for ',
					make('strong', {}, corrections.map(({ used }) => used).join(', ')),
					'. ',
					button(`Search instead for “${words}”`, asTyped),
				),
			]
		: []),
	...understood.choices.map(({ typed, options }) =>
		make(
			'div',
			{ class: 'note-choice' },
			make('p', {}, make('strong', {}, `“${typed}” has more than one meaning. Which one?`)),
			make(
				'ul',
				{},
				...options.map(({ title, area, query, href }) =>
					make(
						'li',
						{},
						button(title, () => ask(query)),
						area ? make('span', { class: 'quiet' }, ` ${area} `) : ' ',
						make('a', { href }, `What “${title}” means`),
					),
				),
			),
		),
	),
	...understood.decisions.map(({ typed, title, href, because }) =>
		make('p', {}, `“${typed}” taken as `, make('a', { href }, title), `. ${because}`),
	),
	...understood.expansions.map(({ id, alsoSearchedFor, because, href }) =>
		make(
			'p',
			{ class: 'note-also' },
			'Also searched for: ',
			make('strong', {}, alsoSearchedFor.join(', ')),
			'. ',
			button('Take away', () => without(id), `Take away ${alsoSearchedFor[0] ?? 'these words'}`),
			' ',
			make(
				'details',
				{},
				make('summary', {}, 'Why?'),
				make('p', {}, `${because} `, make('a', { href }, 'The term and its sources')),
			),
		),
	),
	...phrasesNotFound.map((phrase) =>
		make('p', {}, `No page has the words “${phrase}” side by side, so they were searched for one by one.`),
	),
];
