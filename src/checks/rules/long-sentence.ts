import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { sentencesOf } from '../reading/tokens.ts';

/** The hub’s own limit, after GOV.UK and NHS style. */
const MOST_WORDS = 35;

export const longSentence: Rule = {
	id: 'long-sentence',
	family: 'language',
	title: 'Very long sentence',
	why: 'Stress shortens the breath of reading; a tired practitioner loses the thread.',
	source: 'The hub’s own limit, after GOV.UK and NHS style.',
	severityFor: everywhere('warn'),
	check: (document) =>
		document.parts
			.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'field' || kind === 'summary')
			.flatMap((part) =>
				sentencesOf(part.text).flatMap(({ text, start }): RuleMatch[] => {
					const words = text.split(/\s+/).length;
					const opening = text.split(/\s+/).slice(0, 6).join(' ');
					return words > MOST_WORDS
						? [
								{
									part,
									start,
									end: start + opening.length,
									severity: 'warn',
									message: `This sentence has ${words} words; ${MOST_WORDS} is a good upper limit.`,
									next: 'Make two of it.',
								},
							]
						: [];
				}),
			),
	fires: [
		'When the team looked back on the first months of the work it became clear that the changes which had mattered most to the families were those which had cost the least and which nobody had thought worth writing down at the time.',
	],
	silent: ['The team looked back. Small things had mattered most.'],
};
