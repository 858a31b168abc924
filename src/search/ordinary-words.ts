/**
 * Ordinary words that no page holds, each with the nearest that pages do hold: in files that a word’s own letters lead
 * to, so that none has to be listed.
 */

/** A word that no page holds, and words near it that pages hold, nearest first; none for most. */
export type OrdinaryWord = readonly [word: string, near: readonly string[]];

/** Words in a file, about: a question with such a word reads one. */
const WORDS_A_FILE = 100;

/** Where a word is filed, among so many files. The same in the build and in the browser. */
export const ordinaryFileOf = (word: string, files: number): number => {
	let sum = 0;
	for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) % 65_521;
	return sum % files;
};

/** The words in files, at least one: a word to a line, with those near it. */
export const inOrdinaryFiles = (words: readonly OrdinaryWord[]): string[] => {
	const files = Array.from({ length: Math.max(1, Math.ceil(words.length / WORDS_A_FILE)) }, (): string[] => []);
	for (const [word, near] of words) files[ordinaryFileOf(word, files.length)]?.push([word, ...near].join(' '));
	return files.map((lines) => lines.join('\n'));
};

export const readOrdinaryFile = (text: string): Map<string, readonly string[]> =>
	new Map(
		text.split('\n').map((line) => {
			const [word = '', ...near] = line.split(' ');
			return [word, near];
		}),
	);
