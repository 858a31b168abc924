import { reviewStateOn } from '../content-model/review-state.ts';
import { todayHere } from './today.ts';

/**
 * Shows of its parts with `data-when` the one for the state of the day. Without script the state of the day of the
 * build stands.
 */
export class HubReviewState extends HTMLElement {
	connectedCallback() {
		const { due } = this.dataset;
		if (!due) return;
		const state = reviewStateOn(todayHere(), due);
		this.dataset['state'] = state;
		for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== state;
	}
}

customElements.define('hub-review-state', HubReviewState);
