/** Texts that are taken along to a new hub lead nowhere that is not taken with them. Pure. */

const LINK = /\]\((\/[^()\s#?]*)/g;

const leadsTo = (words: string, isGone: (address: string) => boolean): boolean =>
	[...words.matchAll(LINK)].some(([, address = '']) => isGone(address));

const ITEM = /^ *(?:[-*]|\d+\.) /;
const BETWEEN_SENTENCES = /(?<=[.?!]) (?=[\p{Lu}[“*])/u;

/** One line of Markdown, which is a paragraph, a heading or an item of a list; nothing where nothing is left of it. */
const lineWithout = (line: string, isGone: (address: string) => boolean): string | undefined => {
	if (!leadsTo(line, isGone)) return line;
	if (ITEM.test(line)) return undefined;
	const kept = line.split(BETWEEN_SENTENCES).filter((sentence) => !leadsTo(sentence, isGone));
	return kept.length ? kept.join(' ') : undefined;
};

/**
 * In: Markdown, and which addresses are not there. Out: the same without the sentences, and the items of lists, that
 * lead to them: a sentence about a guide says nothing where there is no guide.
 */
export const withoutLostLinks = (text: string, isGone: (address: string) => boolean): string =>
	text
		.split('\n')
		.flatMap((line) => lineWithout(line, isGone) ?? [])
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
