/** What search has to say of few questions, above the other notes. Fetched with the first of them. */
import { createElement } from '../create-element.ts';
import { guessInWords } from '../../search/guess-in-words.ts';
import type { Overview } from './search-worker.ts';

const inOneList = new Intl.ListFormat('en-GB');

/** @param help where the page is that says who helps; empty where there is none */
export const rareNotesView = (found: Overview, help: string): HTMLElement[] => [
	...languageNote(found.language, help),
	// Where nothing was found at all, the page says so already.
	...found.guesses
		.filter(({ near }) => found.total > 0 || near.length > 0)
		.map((guess) => createElement('p', {}, guessInWords(guess))),
	...found.phrasesNotFound.map((phrase) =>
		createElement('p', {}, `No page has the words “${phrase}” side by side, so they were searched for one by one.`),
	),
	...apartNote(found.phrasesApart),
	...longTextNote(found.ofLongText),
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
