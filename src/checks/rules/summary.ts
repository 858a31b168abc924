import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { documentOf } from '../plain-text.ts';
import { sentencesOf } from '../reading/tokens.ts';

export const summary: Rule = {
	id: 'summary',
	family: 'quality',
	title: 'Summary of one sentence',
	why: 'It stands alone in lists and search results; a reader in a hurry reads nothing else.',
	source: 'The hub’s own decision: one sentence that answers.',
	severityFor: everywhere('warn'),
	check: (document) =>
		document.parts.flatMap((part): RuleMatch[] => {
			if (part.kind !== 'summary') return [];
			const sentences = sentencesOf(part.text).length;
			return sentences > 1
				? [
						{
							part,
							start: 0,
							end: part.text.length,
							severity: 'warn',
							message: `The summary has ${sentences} sentences; one is expected.`,
							next: 'Keep the sentence that answers, and move the rest into the text.',
						},
					]
				: [];
		}),
	fires: ['We changed the room. It helped.'],
	silent: ['Changing the room helped children to wait, e.g. by halving the noise.'],
	example: (text) => documentOf(text, { kind: 'summary' }),
};
