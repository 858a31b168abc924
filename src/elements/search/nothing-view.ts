/** What the search page shows where nothing was found. Fetched then: it is seldom needed. */
import type { Nearest } from '../../search/nothing-found.ts';
import { begunWith } from '../../contribution-form/begun-with.ts';
import { createElement } from '../create-element.ts';

/**
 * What to do when nothing was found: never a dead end. The message is only sent if the person sends it.
 * @param given of the search page: a mailbox, and where the form for a question to the others stands
 */
export const nothingView = (
	words: string,
	nearest: Nearest | undefined,
	given: DOMStringMap,
	narrowed: boolean,
): HTMLElement => {
	const { contact, ask: askAt } = given;
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
			askAt
				? createElement(
						'li',
						{},
						createElement('a', { href: begunWith(askAt, { title: words }) }, 'Ask the others'),
						'. This opens a form with your words; nothing is sent unless you send it.',
					)
				: undefined,
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
