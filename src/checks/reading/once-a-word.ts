/** A question about words that is answered once for each: most words of a text have stood in one before. */

/** How many answers are kept; then they are asked anew, so that a service that reads for days keeps few. */
const MOST_WORDS = 20_000;

/** In: a question about a word alone. Out: the same question, which remembers its answers. */
export const onceAWord = <Answer extends string | number | boolean>(
	question: (word: string) => Answer,
): ((word: string) => Answer) => {
	const answers = new Map<string, Answer>();
	return (word) => {
		const known = answers.get(word);
		if (known !== undefined) return known;
		const answer = question(word);
		if (answers.size >= MOST_WORDS) answers.clear();
		answers.set(word, answer);
		return answer;
	};
};
