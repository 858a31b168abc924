/** Words of somebody else inside a sentence of ours. */

// Line breaks would make two sentences of one; other control characters can move about what stands on a screen.
// eslint-disable-next-line no-control-regex -- the point is to take them out
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

const HALVES = /[\ud800-\udfff]/gu;

/**
 * In: words as they were found. Out: the same on one line, without control characters and halves of characters, and cut
 * with “…” where they are longer than `most`. The cost is that of `most`, not of the words.
 */
export const oneLine = (words: string, most = 120): string => {
	const line = words
		.slice(0, 4 * most)
		.replace(BREAKS, ' ')
		.trim();
	const cut =
		line.length > most || words.length > 4 * most
			? `${line
					.slice(0, most - 1)
					.replace(/[\ud800-\udbff]$/, '')
					.trimEnd()}…`
			: line;
	return cut.replace(HALVES, '\ufffd');
};
