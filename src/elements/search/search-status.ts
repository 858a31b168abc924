/**
 * The status line of the search page, read aloud when it changes. Trouble with the connection comes before all else.
 */
import { createElement } from '../create-element.ts';

/** As much of a pasted text as a heading may hold. */
const LONGEST_SHOWN = 80;

const shortened = (words: string) => {
	if (words.length <= LONGEST_SHOWN) return words;
	const end = words.lastIndexOf(' ', LONGEST_SHOWN);
	return `${words.slice(0, end > 0 ? end : LONGEST_SHOWN)}…`;
};

export class SearchStatus {
	readonly element = createElement('div', { class: 'search-status', role: 'status' });
	/** What the status says, or said before the connection was in trouble. */
	#said: readonly (Node | string)[] = [];
	/** Parts of the index that are being asked for again. */
	#inTrouble = 0;

	say(...words: (Node | string)[]) {
		this.#said = words;
		this.#draw();
	}

	/** Says how many there are, as the heading of the results. */
	count(total: number, words: string) {
		const results = total === 1 ? '1 result' : `${total} results`;
		this.say(
			createElement('h2', {}, (total === 0 ? 'Nothing found' : results) + (words ? ` for “${shortened(words)}”` : '')),
		);
	}

	/** Says that a part of the index is asked for again, as long as it is; the results stay on the page meanwhile. */
	connection(inTrouble: boolean) {
		this.#inTrouble = Math.max(0, this.#inTrouble + (inTrouble ? 1 : -1));
		this.#draw();
	}

	/** Says what went wrong and what to do. A fault of the search itself is never put down to the connection. */
	fault(isConnection: boolean, tryAgain: () => void) {
		const again = createElement('button', { type: 'button' }, 'Try again');
		again.addEventListener('click', tryAgain);
		// Nobody may be left to say that the trouble is over: a worker may have ended in the middle of it.
		this.#inTrouble = 0;
		if (isConnection)
			return this.say(
				'The search could not be fetched; the connection may be bad. What is on the page is still there. ',
				again,
			);
		this.say(
			'The search has a fault of its own and could not answer this. Other words may do; ',
			createElement('a', { href: '/sitemap/' }, 'all pages'),
			' can be reached without it. ',
			again,
		);
	}

	#draw() {
		this.element.replaceChildren(...(this.#inTrouble > 0 ? ['The connection is slow. Trying again…'] : this.#said));
	}
}
