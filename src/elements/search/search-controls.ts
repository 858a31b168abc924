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
		narrow: createElement(
			'details',
			{ class: 'narrow', hidden: true },
			createElement('summary', {}, 'Narrow the results'),
		),
		tools: createElement(
			'div',
			{ class: 'search-tools', hidden: true },
			createElement('p', {}, createElement('label', { for: 'sort' }, 'Order'), sort),
			createElement('p', {}, createElement('label', { for: 'network' }, 'My network first'), network),
			copyLink,
		),
	};
};

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
