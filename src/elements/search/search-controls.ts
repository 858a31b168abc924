/** What a person types into and chooses from on the search page, and where its parts stand. */
import { createElement } from '../create-element.ts';
import type { Sort } from './search-state.ts';

const ORDERS: readonly (readonly [Sort, string])[] = [
	['relevance', 'Best match first'],
	['newest', 'Newest first'],
	['oldest', 'Oldest first'],
];

/** The controls of the search page. The networks a reader may put first are for the page to add. */
export const searchControls = () => {
	const input = createElement('input', {
		id: 'words',
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		'aria-describedby': 'search-hint',
	});
	const sort = createElement(
		'select',
		{ id: 'sort' },
		...ORDERS.map(([value, label]) => createElement('option', { value }, label)),
	);
	const network = createElement('select', { id: 'network' }, createElement('option', { value: '' }, 'No preference'));
	const copyLink = createElement('button', { type: 'button' }, 'Copy link to this search');
	return {
		form: searchForm(input),
		input,
		sort,
		network,
		copyLink,
		more: createElement('button', { type: 'button', hidden: true }, 'Show more results'),
		...narrowing(sort, network, copyLink),
		skip: createElement(
			'a',
			{ href: '#results', class: 'skip-to-results visually-hidden', hidden: true },
			'Skip to the results',
		),
	};
};

/**
 * What narrows and orders the results: beside them on a wide screen; on a phone a sheet after them, which a button
 * above them opens and a button at its end closes.
 */
const narrowing = (sort: HTMLElement, network: HTMLElement, copyLink: HTMLElement) => {
	const tools = createElement(
		'div',
		{ class: 'search-tools' },
		createElement('p', {}, createElement('label', { for: 'sort' }, 'Order'), sort),
		createElement('p', {}, createElement('label', { for: 'network' }, 'My network first'), network),
		copyLink,
	);
	const summary = createElement('summary', {}, 'Narrow or order the results');
	const done = createElement('button', { type: 'button', class: 'narrow-done' }, 'Show the results');
	const narrow = createElement('details', { class: 'narrow', hidden: true }, summary, tools, done);
	const toNarrow = createElement('button', { type: 'button', class: 'to-narrow', hidden: true }, 'Narrow or order');
	toNarrow.addEventListener('click', () => {
		narrow.open = true;
		summary.focus();
	});
	return { narrow, done, toNarrow };
};

/** What was found, with what narrows it beside it. */
export const searchLayout = (found: readonly HTMLElement[], narrow: HTMLElement) =>
	createElement('div', { class: 'search-layout' }, createElement('div', {}, ...found), narrow);

const searchForm = (input: HTMLInputElement) =>
	createElement(
		'form',
		{ role: 'search', class: 'search-form' },
		createElement('label', { for: 'words' }, 'What do you need to know?'),
		createElement('div', { class: 'search-row' }, input, createElement('button', { type: 'submit' }, 'Search')),
		createElement(
			'p',
			{ id: 'search-hint', class: 'quiet' },
			'A few words or a whole question. Quotation marks keep words together; a minus before a word leaves it out.',
		),
	);
