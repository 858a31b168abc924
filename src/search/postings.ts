/**
 * Which pages hold a stem, and how much it says about each. The weight of a stem in a page is worked out at build
 * (BM25 over weighted fields), so the browser needs neither the length of pages nor how often a word occurs.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** A stem's pages in rising order, and for each its weight in steps of 1 / WEIGHT_STEPS and whether the title has it. */
export interface Posting {
	pages: Uint32Array;
	weights: Uint8Array;
	inTitle: Uint8Array;
}

/** 1 is what a word weighs that stands in a page without end. 63 steps rank as well as fine fractions and take one byte with the title's bit. */
export const WEIGHT_STEPS = 63;

const TITLE_BIT = 64;

export const encodeShard = (entries: readonly (readonly [string, Posting])[]): Uint8Array => {
	const shard = new ByteWriter();
	let before = '';
	for (const [stem, { pages, weights, inTitle }] of entries) {
		shard.textAfter(before, stem);
		before = stem;
		shard.number(pages.length);
		shard.rising(pages);
		for (let at = 0; at < pages.length; at++) shard.byte((weights[at] ?? 0) + (inTitle[at] ? TITLE_BIT : 0));
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
		postings.set(stem, { pages, weights: packed.map((byte) => byte & (TITLE_BIT - 1)), inTitle: packed.map((byte) => (byte & TITLE_BIT ? 1 : 0)) });
	}
	return postings;
};
