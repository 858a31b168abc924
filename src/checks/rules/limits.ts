import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { bodyParts } from '../document.ts';
import { documentOf } from '../plain-text.ts';

const HEADING = /\blimits?\b/iu;
/** Fewer words than this are a placeholder. */
const FEWEST_WORDS = 12;

export const limits: Rule = {
	id: 'limits',
	family: 'quality',
	title: 'What it does not show',
	why: 'Practice is borrowed across places and services. Whoever borrows must know where it may not work.',
	source: 'The hub’s own decision, after local evaluations that name what their design cannot show.',
	severityFor: everywhere('warn'),
	check: (document): RuleMatch[] => {
		if (document.type !== 'case-study' && document.type !== 'practice-guide') return [];
		const parts = bodyParts(document);
		const at = parts.findIndex(({ kind, text }) => kind === 'heading' && HEADING.test(text));
		const heading = parts[at];
		// A missing heading is the type’s own matter and is reported with the other sections.
		if (!heading) return [];
		const following = parts.slice(at + 1);
		const next = following.findIndex(({ kind, depth }) => kind === 'heading' && (depth ?? 2) <= (heading.depth ?? 2));
		const words = (next < 0 ? following : following.slice(0, next))
			.flatMap(({ text }) => text.trim().split(/\s+/))
			.filter(Boolean).length;
		return words < FEWEST_WORDS
			? [
					{
						part: heading,
						start: 0,
						end: heading.text.length,
						severity: 'warn',
						message: words
							? `Only ${words} words say what this does not show.`
							: 'Nothing says what this does not show.',
						next: 'Say for whom and where it was tried, what was not measured, and what else could explain the change.',
					},
				]
			: [];
	},
	fires: ['## Limits: what this does not show\n\nNone known.'],
	silent: [
		'## Limits: what this does not show\n\nThis was one team in one winter, and nobody counted what happened before the change was made.',
		'## What we did\n\nWe met.',
	],
	example: (text) => documentOf(text),
};
