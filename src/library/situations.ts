/** The guides most people come for first, by what somebody says who needs one. */
import type { Hub } from './hub.ts';
import { realOf } from './worked-examples.ts';

export interface SituationLink {
	/** In the words of whoever is in it. */
	situation: string;
	href: string;
	title: string;
}

const MOST_SHOWN = 6;

/** The situations of the home page, in the order editors chose. */
export const situationsOf = (hub: Hub): SituationLink[] =>
	realOf(hub)
		.all('practice-guide')
		.flatMap(({ href, data: { title, onHome } }) => (onHome ? [{ ...onHome, href, title }] : []))
		.sort((a, b) => a.order - b.order)
		.slice(0, MOST_SHOWN)
		.map(({ situation, href, title }) => ({ situation, href, title }));
