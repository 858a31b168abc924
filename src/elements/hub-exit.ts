import { countingPresses } from './exit-presses.ts';

/**
 * The way out for somebody who must not be seen reading this. Without script it is a plain link to another site. With
 * script the page is emptied at once and replaced in the history, so that “back” does not lead here again; three
 * presses of Shift do the same. Nothing can take the visit out of the browser’s history list: the help page says so.
 */
export class HubExit extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		const link = this.querySelector('a');
		const status = this.querySelector('[role="status"]');
		if (!link || !status) throw new Error('hub-exit expected a link and a status inside it.');
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		link.addEventListener(
			'click',
			(event) => {
				event.preventDefault();
				this.#leave(link.href);
			},
			{ signal },
		);
		const presses = countingPresses();
		document.addEventListener(
			'keyup',
			({ key, timeStamp }) => {
				const left = presses(key, timeStamp);
				if (left === 0) this.#leave(link.href);
				else if (key === 'Shift')
					status.textContent =
						left === 2
							? 'Shift, press 2 more times to leave this site.'
							: 'Shift, press 1 more time to leave this site.';
			},
			{ signal },
		);
		// Somebody who comes back with the back button finds the page as it was, not emptied.
		window.addEventListener('pageshow', () => document.documentElement.classList.remove('leaving'), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#leave(address: string) {
		document.documentElement.classList.add('leaving');
		document.title = '';
		// A search is carried in the tab’s name: another site must not find it there.
		window.name = '';
		location.replace(address);
	}
}

customElements.define('hub-exit', HubExit);
