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
	/** Where the page is that says who helps; empty where there is none. */
	help: string;
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
export const notesView = (
	words: string,
	found: Overview,
	{ ask, asTyped, again, help }: NoteActions,
): HTMLElement[] => [
	...partlyNote(found.partly, again),
	...languageNote(found.language, help),
	...correctedNote(words, found.corrections, asTyped),
	...found.understood.choices.map((choice) => choiceNote(choice, ask)),
	...found.understood.decisions.map(({ typed, title, href, because }) =>
		createElement('p', {}, `“${typed}” taken as `, createElement('a', { href }, title), `. ${because}`),
	),
	...found.phrasesNotFound.map((phrase) =>
		createElement('p', {}, `No page has the words “${phrase}” side by side, so they were searched for one by one.`),
	),
	...apartNote(found.phrasesApart),
	...longTextNote(found.ofLongText),
];

const longTextNote = (words: readonly string[]) =>
	words.length === 0
		? []
		: [
				createElement('p', {}, 'This is a long text, so the words of it that tell most were searched for.'),
				createElement(
					'details',
					{},
					createElement('summary', {}, 'Which words?'),
					createElement('p', {}, inOneList.format(words)),
				),
			];

const inOneList = new Intl.ListFormat('en-GB');

const apartNote = (phrases: readonly string[]) =>
	phrases.length === 0
		? []
		: [
				createElement(
					'p',
					{},
					`No page has ${inOneList.format(phrases.map((phrase) => `“${phrase}”`))} together, so their words were searched for one by one.`,
				),
			];

/** In the reader’s own language first, where the hub has it. */
const languageNote = (language: Overview['language'], help: string) =>
	language
		? [
				createElement(
					'div',
					{ class: 'note-language' },
					language.sentence && createElement('p', { lang: language.tag, dir: 'auto' }, language.sentence),
					createElement(
						'p',
						{},
						`This looks like ${language.name}. The hub is in English; your words were searched for as they are. `,
						help && createElement('a', { href: help }, 'Get help'),
					),
				),
			]
		: [];

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
