/** How far a name reaches that begins at a word. */
import { PARTICLES, type Word } from './word.ts';

/** The last word of the name that begins at `at`: “Amina”, “Amina Khan”, “Juan de la Cruz”, “J. Okafor”. */
export const lastOfRun = (words: readonly Word[], at: number, text: string): number => {
	let last = at;
	while (last < words.length - 1 && last - at < 4) {
		const here = words[last];
		const next = words[last + 1];
		if (!here || !next || here.possessive) break;
		const between = text.slice(here.end, next.start);
		if (
			/^(?: |\. |[.]? ?-)$/u.test(between) &&
			(between !== '. ' || here.text.length === 1) &&
			next.joins &&
			(next.class !== 'explained' || next.allCapitals === false) &&
			!next.opensSentence
		) {
			last += 1;
			continue;
		}
		const afterNext = words[last + 2];
		const afterThat = words[last + 3];
		if (
			between === ' ' &&
			PARTICLES.has(next.folded) &&
			!next.capitalised &&
			afterNext?.joins &&
			text.slice(next.end, afterNext.start) === ' '
		)
			last += 2;
		else if (
			between === ' ' &&
			PARTICLES.has(next.folded) &&
			!next.capitalised &&
			afterNext &&
			PARTICLES.has(afterNext.folded) &&
			afterThat?.joins
		)
			last += 3;
		else break;
	}
	return last;
};
