import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { bodyParts } from '../document.ts';
import { documentOf } from '../plain-text.ts';

export const headingOrder: Rule = {
	id: 'heading-order',
	family: 'quality',
	title: 'Headings in order',
	why: 'People who listen to a page find their way by its headings; a missing level is a missing stair.',
	source: 'WCAG 2.2, 1.3.1 and 2.4.6.',
	severityFor: everywhere('warn'),
	check: (document) => {
		let before = 1;
		return bodyParts(document).flatMap((part): RuleMatch[] => {
			if (part.kind !== 'heading') return [];
			const depth = part.depth ?? 2;
			const expected = before + 1;
			const jumped = depth > expected;
			before = depth;
			if (!part.text.trim())
				return [
					{
						part,
						start: 0,
						end: 0,
						severity: 'warn',
						message: 'A heading has no words.',
						next: 'Write what the section holds, or take the heading out.',
					},
				];
			return jumped
				? [
						{
							part,
							start: 0,
							end: part.text.length,
							severity: 'warn',
							message: `A heading of level ${depth} follows one of level ${expected - 1}; level ${expected} was expected.`,
							next: `Start the line with ${'#'.repeat(expected)} instead of ${'#'.repeat(depth)}.`,
						},
					]
				: [];
		});
	},
	fires: ['## What we did\n\n#### First steps\n\nWe met.', '### What we did'],
	silent: ['## What we did\n\n### First steps\n\nWe met.\n\n## What changed'],
	example: (text) => documentOf(text),
};
