/** The choices that narrow a search, with how many results each would leave. Kept in place while counts change, so that focus stays where it is. */
import type { ChosenFilters, FacetCount } from '../../search/facet-table.ts';
import { make } from '../make.ts';

/** The order in which people narrow; a facet the index has besides comes after. */
const ORDER = ['Type', 'Local network', 'Sector', 'Theme', 'Principle', 'Kind of knowledge', 'Stage', 'Audience'];

interface Shown {
	row: HTMLLIElement;
	input: HTMLInputElement;
	count: HTMLSpanElement;
}

export class FacetsView {
	readonly element = make('div', { class: 'facets' });
	readonly #groups = new Map<string, { group: HTMLDetailsElement; list: HTMLUListElement; chosen: HTMLSpanElement; values: Map<string, Shown> }>();
	readonly #changed: () => void;

	/** @param changed called when somebody ticks or unticks a choice */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get chosen(): ChosenFilters {
		const chosen: Record<string, string[]> = {};
		for (const [facet, { values }] of this.#groups) for (const [value, { input }] of values) if (input.checked) (chosen[facet] ??= []).push(value);
		return chosen;
	}

	/** Shows the counts of a search. A choice that would leave nothing is hidden unless it is ticked. */
	show(facets: Record<string, FacetCount[]>, chosen: ChosenFilters) {
		const names = Object.keys(facets).sort((a, b) => rank(a) - rank(b));
		for (const facet of names) {
			const counts = facets[facet]!;
			const { group, chosen: label } = this.#groupOf(facet);
			let visible = 0;
			for (const { value, count } of counts) {
				const shown = this.#valueOf(facet, value);
				shown.input.checked = chosen[facet]?.includes(value) ?? false;
				shown.count.textContent = String(count);
				shown.row.hidden = count === 0 && !shown.input.checked;
				if (!shown.row.hidden) visible++;
			}
			const ticked = chosen[facet]?.length ?? 0;
			label.textContent = ticked ? `, ${ticked} chosen` : '';
			group.hidden = visible < 2 && ticked === 0;
		}
	}

	#groupOf(facet: string) {
		const known = this.#groups.get(facet);
		if (known) return known;
		const chosen = make('span', { class: 'quiet' });
		const list = make('ul', {});
		const group = make('details', { class: 'facet', open: rank(facet) < 2 && matchMedia('(min-width: 60rem)').matches }, make('summary', {}, facet, chosen), make('fieldset', {}, make('legend', { class: 'visually-hidden' }, facet), list));
		const made = { group, list, chosen, values: new Map<string, Shown>() };
		this.#groups.set(facet, made);
		const after = [...this.#groups.keys()].filter((other) => rank(other) > rank(facet))[0];
		this.element.insertBefore(group, after ? (this.#groups.get(after)?.group ?? null) : null);
		return made;
	}

	#valueOf(facet: string, value: string): Shown {
		const { values, list } = this.#groupOf(facet);
		const known = values.get(value);
		if (known) return known;
		const input = make('input', { type: 'checkbox' });
		const count = make('span', { class: 'quiet' });
		const row = make('li', {}, make('label', {}, input, make('span', {}, value), count));
		input.addEventListener('change', this.#changed);
		list.append(row);
		const shown = { row, input, count };
		values.set(value, shown);
		return shown;
	}
}

const rank = (facet: string) => (ORDER.includes(facet) ? ORDER.indexOf(facet) : ORDER.length);
