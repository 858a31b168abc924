/**
 * The choices that narrow a search, with how many results each would leave. Kept in place while counts change, so
 * that focus stays where it is.
 */
import type { ChosenFilters, FacetCount } from '../../search/facet-table.ts';
import { createElement } from '../create-element.ts';
import { own } from '../../content-model/own.ts';

/** The order in which people narrow; a facet the index has besides comes after. */
const ORDER = [
	'Type',
	'Local network',
	'Sector',
	'Theme',
	'Principle',
	'Kind of knowledge',
	'Stage',
	'Year',
	'Review',
	'Audience',
];

interface Shown {
	row: HTMLLIElement;
	input: HTMLInputElement;
	count: HTMLSpanElement;
}

interface Group {
	group: HTMLDetailsElement;
	list: HTMLUListElement;
	chosen: HTMLSpanElement;
	values: Map<string, Shown>;
	/** Brings the choices up to date; put off while the group is closed. */
	draw: () => void;
}

const setText = (element: HTMLElement, text: string) => {
	if (element.textContent !== text) element.textContent = text;
};

export class FacetsView {
	readonly element = createElement('div', { class: 'facets' });
	readonly #groups = new Map<string, Group>();
	readonly #changed: () => void;

	/** @param changed called when somebody ticks or unticks a choice */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get chosen(): ChosenFilters {
		const ticked = ({ values }: Group) => [...values].flatMap(([value, { input }]) => (input.checked ? [value] : []));
		return Object.fromEntries(
			[...this.#groups]
				.map(([facet, group]) => [facet, ticked(group)] as const)
				.filter(([, values]) => values.length > 0),
		);
	}

	/** Shows the counts of a search. A choice that would leave nothing is hidden unless it is ticked. */
	show(facets: Record<string, FacetCount[]>, chosen: ChosenFilters) {
		for (const [facet, { group }] of this.#groups) group.hidden = !Object.hasOwn(facets, facet);
		const names = Object.keys(facets).sort((a, b) => rank(a) - rank(b));
		for (const facet of names) {
			const counts = own(facets, facet)!;
			const asked = own(chosen, facet) ?? [];
			const shown = this.#groupOf(facet);
			const ticked = counts.filter(({ value }) => asked.includes(value)).length;
			const visible = counts.filter(({ value, count }) => count > 0 || asked.includes(value)).length;
			// Set only where it differs: each of these would have the whole column laid out again.
			setText(shown.chosen, ticked ? `, ${ticked} chosen` : '');
			shown.group.hidden = visible < 2 && ticked === 0;
			shown.draw = () => this.#draw(facet, counts, asked);
			if (shown.group.open || ticked > 0) shown.draw();
		}
	}

	#draw(facet: string, counts: readonly FacetCount[], chosen: readonly string[]) {
		for (const { value, count } of counts) {
			const { input, row, count: label } = this.#valueOf(facet, value);
			input.checked = chosen.includes(value);
			setText(label, String(count));
			row.hidden = count === 0 && !input.checked;
		}
	}

	#groupOf(facet: string) {
		const known = this.#groups.get(facet);
		if (known) return known;
		const chosen = createElement('span', { class: 'quiet' });
		const list = createElement('ul', {});
		const group = createElement(
			'details',
			{ class: 'facet', open: rank(facet) < 2 && matchMedia('(min-width: 60rem)').matches },
			createElement('summary', {}, facet, chosen),
			createElement('fieldset', {}, createElement('legend', { class: 'visually-hidden' }, facet), list),
		);
		const made: Group = { group, list, chosen, values: new Map<string, Shown>(), draw: () => {} };
		group.addEventListener('toggle', () => group.open && made.draw());
		this.#groups.set(facet, made);
		const after = [...this.#groups.keys()].filter((other) => rank(other) > rank(facet))[0];
		this.element.insertBefore(group, after ? (this.#groups.get(after)?.group ?? null) : null);
		return made;
	}

	#valueOf(facet: string, value: string): Shown {
		const { values, list } = this.#groupOf(facet);
		const known = values.get(value);
		if (known) return known;
		const input = createElement('input', { type: 'checkbox' });
		const count = createElement('span', { class: 'quiet' });
		const row = createElement('li', {}, createElement('label', {}, input, createElement('span', {}, value), count));
		input.addEventListener('change', this.#changed);
		list.append(row);
		const shown = { row, input, count };
		values.set(value, shown);
		return shown;
	}
}

const rank = (facet: string) => (ORDER.includes(facet) ? ORDER.indexOf(facet) : ORDER.length);
