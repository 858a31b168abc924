/** The sentences of a part, taken apart once for every rule and every match that asks. */
import type { Part } from '../document.ts';
import { sentenceAt, sentencesOf, type Sentence } from './tokens.ts';

const kept = new WeakMap<Part, { whole: Sentence; sentences: readonly Sentence[] }>();

const keptOf = (part: Part) => {
	let known = kept.get(part);
	if (!known) {
		known = { whole: { text: part.text, start: 0, end: part.text.length }, sentences: sentencesOf(part.text) };
		kept.set(part, known);
	}
	return known;
};

/** The sentences of a part, in order. The same sentence is the same object each time. */
export const sentencesInPart = (part: Part): readonly Sentence[] => keptOf(part).sentences;

/** The sentence of a part that holds this offset; the whole part where none does. */
export const sentenceIn = (part: Part, offset: number): Sentence => {
	const { whole, sentences } = keptOf(part);
	return sentenceAt(sentences, offset) ?? whole;
};

/** Letters of a sentence that may stand in a text again and again, as “Yes.” does. */
const SHORT = 24;
/** How many short sentences are remembered. */
const MOST_REMEMBERED = 500;

/**
 * A question about sentences that is answered once for each: ten thousand dates in one sentence ask the same, and so do
 * ten thousand sentences of one word.
 */
export const askedOnce = <Answer>(question: (text: string) => Answer): ((sentence: Sentence) => Answer) => {
	const answers = new WeakMap<Sentence, { answer: Answer }>();
	const ofShort = new Map<string, { answer: Answer }>();
	return (sentence) => {
		const { text } = sentence;
		const isShort = text.length <= SHORT;
		let known = isShort ? ofShort.get(text) : answers.get(sentence);
		if (known) return known.answer;
		known = { answer: question(text) };
		if (ofShort.size >= MOST_REMEMBERED) ofShort.clear();
		if (isShort) ofShort.set(text, known);
		else answers.set(sentence, known);
		return known.answer;
	};
};
