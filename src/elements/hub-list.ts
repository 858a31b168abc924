import { createElement } from './create-element.ts';

/**
 * A list that narrows at once. Where the whole list is on the page, the links that narrow it become choices that can be
 * combined; without script, or on a list of several pages, they are links to pages of their own.
 */
export class HubList extends HTMLElement {
	readonly #choices = new Map<string, HTMLSelectElement>();

	connectedCallback() {
		const { whole } = this.dataset;
		if (whole === undefined) return;
		for (const ways of this.querySelectorAll<HTMLElement>('[data-facet]')) this.#makeChoice(ways);
	}

	/** Puts a choice in the place of a group of links. */
	#makeChoice(ways: HTMLElement) {
		const facet = ways.dataset['facet'] ?? '';
		const options = [...ways.querySelectorAll<HTMLAnchorElement>('a[data-id]')].map((link) =>
			createElement(
				'option',
				{ value: `${facet}:${link.dataset['id']}` },
				`${link.textContent?.trim()} (${link.nextElementSibling?.textContent})`,
			),
		);
		const choice = createElement('select', {}, createElement('option', { value: '' }, 'All'), ...options);
		choice.addEventListener('change', () => this.#narrow());
		this.#choices.set(facet, choice);
		ways.replaceChildren(createElement('label', {}, ways.querySelector('p')?.textContent ?? '', choice));
	}

	#narrow() {
		const asked = [...this.#choices.values()].flatMap(({ value }) => value || []);
		const cards = [...this.querySelectorAll<HTMLElement>('.card')];
		for (const card of cards) {
			const terms = new Set(card.dataset['terms']?.split(' '));
			card.hidden = !asked.every((term) => terms.has(term));
		}
		for (const section of this.querySelectorAll('section'))
			section.hidden = !section.querySelector('.card:not([hidden])');
		const shown = cards.filter(({ hidden }) => !hidden).length;
		this.querySelector('.list-state')!.textContent = asked.length ? `${shown} of ${cards.length} shown.` : '';
	}
}

customElements.define('hub-list', HubList);
