/** Do these words say that somebody is in danger? Pure. */
import { stemOf } from './analyse.ts';
import { searchWordsOf } from './normalise.ts';

/** How many words may stand between two words of a phrase: “hurt me”, “hurt and scared me”. */
const BETWEEN_AT_MOST = 2;

const stemsOf = (text: string): string[] =>
	searchWordsOf(text)
		.flatMap(({ parts }) => parts)
		.map(stemOf);

/**
 * In: the hub’s words of danger, one phrase each. Out: asks a question for them.
 * A phrase is found in every form of its words, in their order, with at most two others between each: “hurt me” is
 * found in “he will hurt me” and “they keep hurting me”. The cost is the length of the question times the phrases that
 * begin with one of its words.
 */
export const dangerIn = (phrases: readonly string[]): ((question: string) => boolean) => {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const [first, ...rest] = stemsOf(phrase);
		if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
	}
	return (question) => {
		const stems = stemsOf(question);
		return stems.some((stem, at) => (byFirst.get(stem) ?? []).some((rest) => follows(stems, at, rest)));
	};
};

const follows = (stems: readonly string[], from: number, rest: readonly string[]): boolean => {
	let at = from;
	return rest.every((wanted) => {
		const step = stems.slice(at + 1, at + 2 + BETWEEN_AT_MOST).indexOf(wanted);
		at += step + 1;
		return step >= 0;
	});
};
