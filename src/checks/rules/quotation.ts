import { byStory, type Rule } from '../rule.ts';
import { isOwnText, type Part } from '../document.ts';
import { ruleMatchOf } from '../reading/patterns.ts';

const LEAST_LETTERS = 30;
const MOST_LETTERS = 600;
const LEAST_WORDS = 8;

interface Stretch {
	part: Part;
	start: number;
	end: number;
}

/**
 * The words between quotation marks, of 30 to 600 letters on one line. Looked for from each closing mark back to the
 * first opening one: an expression that begins at the opening marks reads 600 letters behind each of a thousand.
 */
const quotedIn = (part: Part): Stretch[] => {
	const { text } = part;
	const quoted: Stretch[] = [];
	let from = 0;
	for (const { index: end, 0: mark } of text.matchAll(/[”"\n]/g)) {
		const earliest = Math.max(from, end - MOST_LETTERS - 1);
		const opening = mark === '\n' ? -1 : text.slice(earliest, Math.max(earliest, end - LEAST_LETTERS)).search(/[“"]/);
		if (opening >= 0) quoted.push({ part, start: earliest + opening + 1, end });
		// A straight mark that closes nothing may open what follows.
		from = opening < 0 && mark === '"' ? end : end + 1;
	}
	return quoted;
};

const isLong = (words: string) => words.trim().split(/\s+/).length >= LEAST_WORDS;

export const quotationRule: Rule = {
	id: 'quotation',
	family: 'people',
	title: 'Somebody’s own words at length',
	why: 'Words said at an inquest, in a newspaper or on a platform can be searched for, and people know how their children speak.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('inform', 'inform'),
	check: (document) =>
		document.tellsStories
			? [
					...document.parts
						.filter(isOwnText)
						.flatMap(quotedIn)
						.filter(({ part, start, end }) => isLong(part.text.slice(start, end))),
					...document.parts
						.filter(({ kind, text }) => kind === 'quotation' && text.split(/\s+/).length >= LEAST_WORDS)
						.map((part) => ({ part, start: 0, end: part.text.length })),
				].map((match) =>
					ruleMatchOf(
						match,
						'inform',
						'These are somebody’s own words.',
						'Ask whether they were said or written anywhere else; if so, say it in your own words.',
					),
				)
			: [],
	fires: ['She said, “I never knew who would be at the door when I came home from school.”'],
	silent: ['She said, “Thank you for asking.”'],
};
