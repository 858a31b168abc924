import { plainLetters } from '../content-model/plain-letters.ts';

/**
 * An A to Z of words. While somebody types it shows those whose names hold what was typed; without script it is whole.
 */
export class HubTerms extends HTMLElement {
	connectedCallback() {
		const template = this.querySelector('template');
		if (!template) return;
		this.prepend(template.content);
		template.remove();
		const input = this.querySelector('input')!;
		const names = new Map(
			[...this.querySelectorAll<HTMLElement>('.letter li')].map((row) => [
				row,
				plainLetters(`${row.textContent} ${row.dataset['names'] ?? ''}`).toLowerCase(),
			]),
		);
		input.addEventListener('input', () => this.#narrow(names, plainLetters(input.value).toLowerCase().trim()));
	}

	#narrow(names: ReadonlyMap<HTMLElement, string>, typed: string) {
		let shown = 0;
		for (const [row, text] of names) {
			row.hidden = !text.includes(typed);
			if (!row.hidden) shown += 1;
		}
		for (const letter of this.querySelectorAll<HTMLElement>('.letter'))
			letter.hidden = !letter.querySelector('li:not([hidden])');
		this.querySelector<HTMLElement>('.letters')!.hidden = typed !== '';
		this.querySelector('.list-state')!.textContent = typed && `${shown} of ${names.size} terms.`;
	}
}

customElements.define('hub-terms', HubTerms);
