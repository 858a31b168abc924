/**
 * Which pages hold a stem, and how much it says about each. The weight of a stem in a page is worked out at build
 * (BM25 over weighted fields), so the browser needs neither the length of pages nor how often a word occurs.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** A stem’s pages in rising order, and for each its weight in steps of 1 / WEIGHT_STEPS and where it stands. */
export interface Posting {
	pages: Uint32Array;
	weights: Uint8Array;
	/** `IN_TITLE`, `IN_OTHER_NAME`, both together, or 0 for the rest of the page. */
	places: Uint8Array;
}

export const IN_TITLE = 1;
export const IN_OTHER_NAME = 2;

/**
 * 1 is what a word weighs that stands in a page without end. 63 steps rank as well as fine fractions and take one
 * byte together with the place.
 */
export const WEIGHT_STEPS = 63;

const WEIGHT_BITS = 6;

export const encodeShard = (entries: readonly (readonly [string, Posting])[]): Uint8Array => {
	const shard = new ByteWriter();
	let before = '';
	for (const [stem, { pages, weights, places }] of entries) {
		shard.textAfter(before, stem);
		before = stem;
		shard.number(pages.length);
		shard.rising(pages);
		for (let at = 0; at < pages.length; at++) shard.byte((weights[at] ?? 0) | ((places[at] ?? 0) << WEIGHT_BITS));
	}
	return shard.done();
};

/** Reads a whole shard: stem → posting. */
export const decodeShard = (bytes: Uint8Array): Map<string, Posting> => {
	const shard = new ByteReader(bytes);
	const postings = new Map<string, Posting>();
	let stem = '';
	while (!shard.ended) {
		stem = shard.textAfter(stem);
		const count = shard.number();
		const pages = shard.rising(count);
		const packed = shard.take(count);
		postings.set(stem, {
			pages,
			weights: packed.map((byte) => byte & WEIGHT_STEPS),
			places: packed.map((byte) => byte >> WEIGHT_BITS),
		});
	}
	return postings;
};
