/** What a search found, as data: what a worker can send and a program can print. */
import type { Found } from './engine.ts';

export type FoundData = Omit<Found, 'understood' | 'ranked' | 'addresses' | 'why' | 'results'>;

/** Everything but the results themselves and what was understood, which each asks for as it needs it. */
export const foundData = ({
	understood: _understood,
	ranked: _ranked,
	addresses: _addresses,
	why: _why,
	results: _results,
	...data
}: Found): FoundData => data;
