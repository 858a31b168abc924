/** Choices that the question names, as buttons above the results: nothing is narrowed before somebody presses one. */
import type { Offer } from '../../search/offers.ts';
import { createElement } from '../create-element.ts';

const NAMES: Record<Offer['kind'], string> = { only: 'Show only', order: 'Order' };

const offerButton = (offer: Offer, choose: (offer: Offer) => void) => {
	const button = createElement('button', { type: 'button', 'aria-pressed': String(offer.chosen) }, offer.label);
	button.addEventListener('click', () => choose(offer));
	return createElement('li', {}, button);
};

const group = (kind: Offer['kind'], offers: readonly Offer[], choose: (offer: Offer) => void): HTMLElement[] => {
	const own = offers.filter((offer) => offer.kind === kind);
	if (own.length === 0) return [];
	return [
		createElement(
			'div',
			{ class: 'offers' },
			createElement('p', { class: 'quiet', id: `offered-${kind}` }, NAMES[kind]),
			createElement(
				'ul',
				{ class: 'chips', 'aria-labelledby': `offered-${kind}` },
				...own.map((offer) => offerButton(offer, choose)),
			),
		),
	];
};

/** The offers of a search; empty where its words name none. */
export const offersView = (offers: readonly Offer[], choose: (offer: Offer) => void): HTMLElement[] => [
	...group('only', offers, choose),
	...group('order', offers, choose),
];
