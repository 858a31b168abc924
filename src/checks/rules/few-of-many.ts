import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { BUILT_IN } from '../names/built-in.ts';
import type { CheckedDocument, Part } from '../document.ts';
import { documentOf } from '../plain-text.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { tokensInPart } from '../reading/part-tokens.ts';
import { isPlace, registered } from '../allowlist.ts';
import { SMALLEST_SHOWN } from '../tables/count-table.ts';

const SMALL = 'one|two|three|four|five|six|seven|[1-7]';
const WHOLE = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const PEOPLE =
	'people|persons|children|young people|pupils|students|learners|girls|boys|men|women|adults|families|parents|mothers|fathers|carers|patients|residents|victims|survivors|siblings|teenagers|participants|tenants|households|young women|young men';
const OF = new RegExp(
	`(?<![\\d.,-])(?<found>\\b(?:${SMALL})(?: out)? of (?:the |our |these |those )?(?:${WHOLE}) (?:[a-z-]+ ){0,2}(?:${PEOPLE}))\\b`,
	'giu',
);
const SHARE = new RegExp(
	`(?<found>\\b\\d{1,3}(?:\\.\\d+)?(?:%| per cent) of (?:the |our |these )?(?:${WHOLE}) (?:[a-z-]+ ){0,2}(?:${PEOPLE}))\\b`,
	'giu',
);

const namesPlace = (part: Part, { allowlist }: CheckedDocument) =>
	[...registered(tokensInPart(part), BUILT_IN.phrases, allowlist.phrases).values()].some(isPlace);

export const fewOfMany: Rule = {
	id: 'few-of-many',
	family: 'numbers',
	title: 'A few out of a small group, in words or as an outcome',
	why: '“Three of the seven girls” in a named place tells their classmates which three.',
	source:
		'The hub’s own rule, with the threshold of NHS Digital for hospital statistics: fewer than eight are not shown.',
	severityFor: byStory('block', 'warn'),
	check: (document): RuleMatch[] => {
		const next = 'Say “some”, “most” or “fewer than eight”; or count over a longer time or a larger group.';
		const placedParts = new Map<Part, boolean>();
		const prose = [OF, SHARE].flatMap((expression) =>
			matchesIn(document, expression).map((match) => {
				const { part } = match;
				const placed = placedParts.get(part) ?? namesPlace(part, document);
				placedParts.set(part, placed);
				return ruleMatchOf(
					match,
					placed || part.kind === 'field' ? 'warn' : 'inform',
					'A few people out of a small group are counted.',
					next,
				);
			}),
		);
		const outcomes = Array.isArray(document.data['outcomes']) ? (document.data['outcomes'] as unknown[]) : [];
		const fields = outcomes.flatMap((outcome, index): RuleMatch[] => {
			const people =
				typeof outcome === 'object' && outcome !== null ? (outcome as { people?: unknown }).people : undefined;
			return typeof people === 'number' && people >= 1 && people < SMALLEST_SHOWN
				? [
						{
							severity: document.tellsStories ? 'block' : 'warn',
							at: { path: ['outcomes', index, 'people'] },
							found: String(people),
							message: `An outcome for ${people} people says something about each of them; ${SMALLEST_SHOWN} is the smallest number shown.`,
							next: 'Leave the number empty.',
						},
					]
				: [];
		});
		return [...prose, ...fields];
	},
	fires: ['In Ashford, three of the seven girls came back.', 'Two out of five children in Bolton moved on.'],
	silent: [
		'Nine of the 40 schools took part.',
		'One of the main aims was trust.',
		'Three of the seven boroughs took part.',
	],
	example: (text) => documentOf(text),
};
