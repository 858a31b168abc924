import { byStory, type Rule } from '../rule.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';

const QUOTED = /[“"](?<found>[^”"\n]{30,600})[”"]/gu;
const LEAST_WORDS = 8;

export const quotation: Rule = {
	id: 'quotation',
	family: 'people',
	title: 'Somebody’s own words at length',
	why: 'Words said at an inquest, in a newspaper or on a platform can be searched for, and people know how their children speak.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('inform', 'inform'),
	check: (document) =>
		document.tellsStories
			? [
					...matchesIn(document, QUOTED).filter(({ found }) => found.trim().split(/\s+/).length >= LEAST_WORDS),
					...document.parts
						.filter(({ kind, text }) => kind === 'quotation' && text.split(/\s+/).length >= LEAST_WORDS)
						.map((part) => ({ part, start: 0, end: part.text.length })),
				].map((match) => sightingOf(match, 'inform', 'These are somebody’s own words.', 'Ask whether they were said or written anywhere else; if so, say it in your own words.'))
			: [],
	fires: ['She said, “I never knew who would be at the door when I came home from school.”'],
	silent: ['She said, “Thank you for asking.”'],
};
