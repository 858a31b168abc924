/** What the search understood, and how to change it: corrections, meanings to choose from, other words. */
import { createElement } from '../create-element.ts';
import type { Overview } from './search-worker.ts';

export interface NoteActions {
	/** Search for these words instead. */
	ask: (words: string) => void;
	/** Search for exactly what was typed. */
	asTyped: () => void;
	/** The same search again, for what did not come. */
	again: () => void;
}

const button = (words: string, act: () => void, label?: string) => {
	const made = createElement(
		'button',
		{ type: 'button', class: 'in-text', ...(label ? { 'aria-label': label } : {}) },
		words,
	);
	made.addEventListener('click', act);
	return made;
};

/** The notes above the results of a search; empty where there is nothing to say. */
export const notesView = (words: string, found: Overview, { ask, asTyped, again }: NoteActions): HTMLElement[] => [
	...partlyNote(found.partly, again),
	...correctedNote(words, found.corrections, asTyped),
	...found.understood.choices.map((choice) => choiceNote(choice, ask)),
	...found.understood.decisions.map(({ typed, title, href, because }) =>
		createElement('p', {}, `“${typed}” taken as `, createElement('a', { href }, title), `. ${because}`),
	),
];

const partlyNote = (isPartly: boolean, again: NoteActions['again']) =>
	isPartly
		? [
				createElement(
					'p',
					{},
					'A part of the search did not arrive, so some pages or choices may be missing. ',
					button('Search again', again),
				),
			]
		: [];

/** What else was searched for, below the results: it explains them and asks nothing. */
export const expansionsView = (expansions: Overview['expansions'], without: (term: string) => void): HTMLElement[] =>
	expansions.map((expansion) => expansionNote(expansion, without));

const correctedNote = (words: string, corrections: Overview['corrections'], asTyped: NoteActions['asTyped']) =>
	corrections.length === 0
		? []
		: [
				createElement(
					'p',
					{ class: 'note-corrected' },
					'Showing results for ',
					createElement('strong', {}, corrections.map(({ used }) => used).join(', ')),
					'. ',
					button(`Search instead for “${words}”`, asTyped),
				),
			];

const choiceNote = (
	{ typed, options }: Overview['understood']['choices'][number],
	ask: NoteActions['ask'],
): HTMLElement =>
	createElement(
		'div',
		{ class: 'note-choice' },
		createElement('p', {}, createElement('strong', {}, `“${typed}” has more than one meaning. Which one?`)),
		createElement(
			'ul',
			{},
			...options.map(({ title, area, query, href }) =>
				createElement(
					'li',
					{},
					button(title, () => ask(query)),
					area && createElement('span', { class: 'quiet' }, area),
					createElement(
						'a',
						{ href },
						'What it means',
						createElement('span', { class: 'visually-hidden' }, `: ${title}`),
					),
				),
			),
		),
	);

const expansionNote = (
	{ id, alsoSearchedFor, because, href, isPlace }: Overview['expansions'][number],
	without: (term: string) => void,
): HTMLElement =>
	createElement(
		'div',
		{ class: 'note-also' },
		createElement(
			'p',
			{},
			'Also searched for: ',
			createElement('strong', {}, alsoSearchedFor.join(', ')),
			'. ',
			button('Take away', () => without(id), `Take away ${alsoSearchedFor[0] ?? 'these words'}`),
		),
		createElement(
			'details',
			{},
			createElement('summary', {}, 'Why?'),
			createElement(
				'p',
				{},
				`${because} `,
				createElement('a', { href }, isPlace ? 'What was shared there' : 'The term and its sources'),
			),
		),
	);
