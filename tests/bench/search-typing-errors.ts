/** One typing error a question, the same on every run. */

/** A small generator of numbers from 0 to 1 that repeats for the same seed (mulberry32). */
export const seeded = (seed: number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * One slip, anywhere in one word of four letters or more: a letter left out, put in, changed, or two neighbours
 * swapped.
 */
export const withTypingError = (text: string, random: () => number): string => {
	const words = [...text.matchAll(/[a-z]{4,}/gi)];
	const word = words[Math.floor(random() * words.length)];
	if (!word) return text;
	const letters = [...word[0]];
	const at = Math.floor(random() * letters.length);
	const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
	const kind = Math.floor(random() * 4);
	if (kind === 0) letters.splice(at, 1);
	else if (kind === 1) letters.splice(at, 0, letter);
	else if (kind === 2) letters[at] = letter;
	else {
		const left = Math.min(at, letters.length - 2);
		[letters[left], letters[left + 1]] = [letters[left + 1] ?? '', letters[left] ?? ''];
	}
	return text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length);
};
