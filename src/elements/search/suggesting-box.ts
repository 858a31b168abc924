import type { Suggestion } from '../../search/suggest.ts';
import { createElement } from '../create-element.ts';
import { handOff, forgetWhenLeaving } from './search-handoff.ts';
import { inSite } from '../site-path.ts';

const KINDS: Record<Suggestion['kind'], string> = { term: 'Term', place: 'Place', page: 'Page' };

/**
 * What the search box does once somebody is in it: suggests terms, places and titles while they type, and takes their
 * words to the search page. The suggestions are fetched once somebody types.
 */
export class SuggestingBox {
	readonly #box: HTMLElement;
	#suggest: ((text: string) => Promise<Suggestion[]>) | undefined;
	#asked = 0;
	#shown: Suggestion[] = [];
	#chosen = -1;

	constructor(box: HTMLElement) {
		this.#box = box;
		this.#input.addEventListener('input', () => void this.#refresh());
		this.#input.addEventListener('keydown', (event) => this.#key(event));
		box.addEventListener('focusout', (event) => {
			if (!box.contains(event.relatedTarget as Node | null)) this.#close();
		});
		// What was typed while this was fetched.
		if (this.#input.value) void this.#refresh();
	}

	get #input() {
		return this.#box.querySelector('input')!;
	}
	get #list() {
		return this.#box.querySelector<HTMLUListElement>('.suggestions')!;
	}

	async #refresh() {
		const mine = ++this.#asked;
		try {
			this.#suggest ??= await (await import('./open-suggestions.ts')).openSuggestions();
			const suggestions = await this.#suggest(this.#input.value);
			// A slow answer to an earlier letter must not overtake a quick answer to a later one.
			if (mine === this.#asked) this.#show(suggestions);
		} catch {
			this.#close();
		}
	}

	#show(suggestions: Suggestion[]) {
		this.#shown = suggestions;
		this.#chosen = -1;
		this.#list.replaceChildren(
			...suggestions.map(({ kind, kindName = KINDS[kind], text, alsoCalled }, index) => {
				const option = createElement(
					'li',
					{ role: 'option', id: `${this.#list.id}-${index}`, 'aria-selected': 'false' },
					text,
					createElement('span', { class: 'quiet' }, alsoCalled ? `${kindName}, also called ${alsoCalled}` : kindName),
				);
				option.addEventListener('mousedown', (event) => event.preventDefault());
				option.addEventListener('click', () => this.#open(index));
				return option;
			}),
		);
		this.#list.hidden = suggestions.length === 0;
		this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
		this.#input.removeAttribute('aria-activedescendant');
	}

	#close() {
		this.#show([]);
	}

	#choose(index: number) {
		const count = this.#shown.length;
		if (count === 0) return;
		this.#chosen = ((index % (count + 1)) + count + 1) % (count + 1);
		[...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#chosen)));
		if (this.#chosen < count) this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#chosen}`);
		else this.#input.removeAttribute('aria-activedescendant');
	}

	#key(event: KeyboardEvent) {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (!this.#shown.length) return;
			event.preventDefault();
			if (event.key === 'ArrowDown') this.#choose(this.#chosen < 0 ? 0 : this.#chosen + 1);
			else this.#choose(this.#chosen < 0 ? this.#shown.length - 1 : this.#chosen - 1);
		} else if (event.key === 'Escape' && this.#shown.length) {
			event.preventDefault();
			this.#close();
		} else if (event.key === 'Enter' && this.#shown[this.#chosen]) {
			event.preventDefault();
			this.#open(this.#chosen);
		}
	}

	#open(index: number) {
		const suggestion = this.#shown[index];
		if (suggestion) location.assign(inSite(suggestion.url));
	}

	/** Takes the words to the search page. */
	go() {
		handOff(this.#input.value);
		location.assign(inSite('/search/'));
	}
}

forgetWhenLeaving();
