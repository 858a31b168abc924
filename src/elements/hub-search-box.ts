import type { SuggestingBox } from './search/suggesting-box.ts';

const fetchBox = () => import('./search/suggesting-box.ts');

const set = (element: Element, attributes: Record<string, string>) => {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/**
 * The search box of every page. Without script it is a link to the search page; what suggests and what takes the words
 * along is fetched once somebody is in the box.
 */
export class HubSearchBox extends HTMLElement {
	connectedCallback() {
		const template = this.querySelector('template');
		if (!template) throw new Error('hub-search-box expected a template with the form inside it.');
		this.querySelector('.search-link')?.remove();
		this.append(template.content);
		template.remove();
		const form = this.querySelector('form')!;
		const input = this.querySelector('input')!;
		const list = this.querySelector<HTMLUListElement>('.suggestions')!;
		list.id = `${input.id}-suggestions`;
		set(list, { role: 'listbox', 'aria-label': 'Suggestions' });
		set(input, {
			role: 'combobox',
			'aria-expanded': 'false',
			'aria-controls': list.id,
			'aria-autocomplete': 'list',
		});
		let box: Promise<SuggestingBox | undefined> | undefined;
		const open = () =>
			(box ??= fetchBox().then(
				({ SuggestingBox }) => new SuggestingBox(this),
				// Not kept: whoever comes back to the box has it asked for again.
				() => (box = undefined),
			));
		form.addEventListener('focusin', () => void open());
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			// Where it cannot be had, the search page opens without the words.
			void open().then((opened) => (opened ? opened.go() : location.assign(form.action)));
		});
	}
}

// A search that is still carried in the tab’s name must not be taken to another site. What would forget it as it leaves
// may not come: then it is forgotten at once. The prefix is that of `handOff`: imported, it would be one more file that
// every page fetches.
if (window.name.startsWith('hub-search:')) fetchBox().catch(() => (window.name = ''));
customElements.define('hub-search-box', HubSearchBox);
