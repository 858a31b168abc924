import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { documentOf } from '../plain-text.ts';
import { onceAWord } from '../reading/once-a-word.ts';
import { tokensInPart } from '../reading/part-tokens.ts';
import { sentencesOf, tokensOf, type Token } from '../reading/tokens.ts';

/** Enough words for a grade to mean anything. */
const FEWEST_WORDS = 100;
/** About the age of a sixth-former; NHS and GOV.UK aim lower, and neither makes a gate of it. */
const GRADE = 12;

/** Syllables of an English word, by the usual rule of thumb: groups of vowels, a silent e, never none. */
export const syllablesOf = onceAWord((word) => {
	const letters = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
		.replace(/^y/, '');
	return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 1);
});

/** The Flesch–Kincaid grade of a text: years of schooling, by words to a sentence and syllables to a word. */
export const gradeOf = (text: string, words: readonly Token[] = tokensOf(text)) => {
	const sentences = sentencesOf(text).length || 1;
	if (!words.length) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word.text), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
};

export const readingEase: Rule = {
	id: 'reading-ease',
	family: 'language',
	title: 'How hard the text is to read',
	why: 'Nobody objects to plain words. This is a number to know, never a mark.',
	source:
		'Flesch–Kincaid grade. The NHS does not recommend scores except to see where to start. So it informs and never warns.',
	severityFor: everywhere('inform'),
	check: (document): RuleMatch[] => {
		const parts = document.parts.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
		const words = parts.flatMap(tokensInPart);
		const [first] = parts;
		if (!first || words.length < FEWEST_WORDS) return [];
		const text = parts.map((part) => (/[.!?…]["”’)]*\s*$/u.test(part.text) ? part.text : `${part.text}.`)).join('\n\n');
		const grade = gradeOf(text, words);
		if (grade < GRADE) return [];
		const opening = first.text.split(/\s+/).slice(0, 6).join(' ');
		return [
			{
				part: first,
				start: 0,
				end: Math.min(opening.length, first.text.length),
				severity: 'inform',
				message: `The text reads like one for somebody with about ${Math.round(grade)} years of schooling.`,
				next: 'If you have a minute, shorten the longest sentences; leave words that your readers need.',
			},
		];
	},
	fires: [
		`${'Organisational commissioning arrangements necessitate comprehensive consideration of interdependencies between statutory and voluntary provision, particularly regarding accountability, sustainability and the proportionate allocation of resources. '.repeat(6)}`.trim(),
	],
	silent: ['We met each week. It helped.', `${'We met each week in a warm room and had tea. '.repeat(15)}`.trim()],
	example: (text) => documentOf(text),
};
