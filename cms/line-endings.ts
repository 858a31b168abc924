/** How a text file ends its lines and where it begins, so that a change of one word changes one line. Pure. */

const BOM = '\uFEFF';
const ENDING = /\r\n|\r|\n/g;

/** The text with line feeds only, and without a byte-order mark. */
export const plainLines = (text: string): string =>
	(text.startsWith(BOM) ? text.slice(1) : text).replace(/\r\n?/g, '\n');

/**
 * In: a text with line feeds only, and the file it was made from. Out: the text as that file is written: with its
 * byte-order mark, each line that was there before with the ending it had, each new line with the ending most lines
 * have.
 */
export const inTheStyleOf = (source: string, text: string): string => {
	const before = linesOf(source.startsWith(BOM) ? source.slice(1) : source);
	const usual = mostOf(before.map(({ ending }) => ending));
	const mark = source.startsWith(BOM) ? BOM : '';
	if (before.every(({ ending }) => ending === usual || ending === ''))
		return mark + (usual === '\n' ? text : text.replaceAll('\n', usual));
	return mark + withEndingsOf(before, text.split('\n'), usual);
};

interface Line {
	words: string;
	/** Empty for a last line that has none. */
	ending: string;
}

const linesOf = (text: string): Line[] => {
	const lines: Line[] = [];
	let from = 0;
	for (const { 0: ending, index } of text.matchAll(ENDING)) {
		lines.push({ words: text.slice(from, index), ending });
		from = index + ending.length;
	}
	return [...lines, { words: text.slice(from), ending: '' }];
};

const mostOf = (endings: readonly string[]): string => {
	const counts = new Map([
		['\n', 0],
		['\r\n', 0],
		['\r', 0],
	]);
	for (const ending of endings) if (ending) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
};

const nextOf = (endings: string[] | undefined) => endings?.pop();

/**
 * Lines are followed from both ends as far as they are the same; between, each finds the next line of the same words.
 */
const withEndingsOf = (before: readonly Line[], after: readonly string[], usual: string): string => {
	const endings: (string | undefined)[] = [];
	let start = 0;
	while (start < before.length && start < after.length && before[start]!.words === after[start])
		endings[start] = before[start++]!.ending;
	let end = 0;
	while (end < before.length - start && end < after.length - start && before.at(-1 - end)!.words === after.at(-1 - end))
		endings[after.length - 1 - end] = before.at(-1 - end++)!.ending;
	const waiting = new Map<string, string[]>();
	const [middle, changed] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
	// Read from the last, so that the first is taken out first.
	for (const { words, ending } of [...middle].reverse()) {
		const same = waiting.get(words);
		if (same) same.push(ending);
		else waiting.set(words, [ending]);
	}
	for (const [index, words] of changed.entries())
		// As many lines as before: a line that was changed stands where it stood.
		endings[start + index] = middle.length === changed.length ? middle[index]!.ending : nextOf(waiting.get(words));
	return after.map((words, index) => (index === after.length - 1 ? words : words + (endings[index] || usual))).join('');
};
