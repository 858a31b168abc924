import { freshnessOn } from '../content-model/freshness.ts';
import { todayHere } from './today.ts';

/** Shows the “overdue” line once the day has passed. Without script the state of the day of the build stands. */
export class HubReviewState extends HTMLElement {
	connectedCallback() {
		const { due } = this.dataset;
		if (!due) return;
		const state = freshnessOn(todayHere(), due);
		this.dataset['state'] = state;
		const overdue = this.querySelector<HTMLElement>('.overdue');
		if (!overdue) throw new Error('hub-review-state expected an element with the class “overdue” inside it.');
		overdue.hidden = state !== 'overdue';
	}
}

customElements.define('hub-review-state', HubReviewState);
