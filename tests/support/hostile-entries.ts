/**
 * Files that somebody means badly, or that went wrong on their way, in every form we know: what a hub must be able to
 * hold in `content/` without harm. Each holds the words `RUN` where a part of it could run.
 */
import type { HostileFile, MadeByMark } from './hostile-entries/made.ts';
import { ofEveryType } from './hostile-entries/of-every-type.ts';
import { pages } from './hostile-entries/pages.ts';
import { placed } from './hostile-entries/placed.ts';
import { related } from './hostile-entries/related.ts';

export { RUN, type HostileFile } from './hostile-entries/made.ts';

/**
 * All of them. Marks are words that stand nowhere else; they are in lower case, as search and the check of bytes want
 * them.
 */
export const hostileFiles: readonly HostileFile[] = [
	...Object.entries(pages).map(([name, made]): [string, MadeByMark] => [`content/pages/${name}.mdx`, made]),
	...ofEveryType,
	...related,
	...placed,
].map(([path, made], index) => {
	// To the base of 34, so that none ends in “y”: the index keeps such a word with an “i”, which could be another mark.
	const mark = `quorvex${index.toString(34).padStart(3, 'q')}`;
	const [fate, content] = made(mark);
	return { path, content, fate, mark };
});
