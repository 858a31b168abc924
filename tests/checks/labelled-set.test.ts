import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { figuresOf, halfOf, HALVES, labelledIn, measure, partsWith } from './labelled-set.ts';
import { allowlist } from './labelled.ts';
import { sentencesOf } from './real-prose.ts';

/** What was measured when the rules were last changed. A figure may be made better here, never worse. */
const recorded = z
	.record(
		z.enum(HALVES),
		z.strictObject({ found: z.number(), blocked: z.number(), wronglyBlocked: z.number(), wronglyWarned: z.number() }),
	)
	.parse(parse(readFileSync(new URL('labelled/recorded.yaml', import.meta.url), 'utf8')));

const all = HALVES.flatMap(labelledIn);

describe('the labelled sentences', () => {
	test('are at least 320 that give somebody away and 320 that only look like it', () => {
		expect(all.filter(({ givesAway }) => givesAway).length).toBeGreaterThanOrEqual(320);
		expect(all.filter(({ givesAway }) => !givesAway).length).toBeGreaterThanOrEqual(320);
	});

	test('stand in the half that their digest gives, and once only', () => {
		expect(all.filter(({ text, half }) => halfOf(text) !== half).map(({ text }) => text)).toEqual([]);
		expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
	});

	test('mark the words that give somebody away, and no others', () => {
		expect(
			all
				.filter(({ givesAway, blocks, span }) => givesAway !== (span !== undefined) || (blocks && !givesAway))
				.map(({ text }) => text),
		).toEqual([]);
	});

	test('of both halves stand in every place', () => {
		const [first, second] = HALVES.map((half) =>
			[...new Set(all.filter((one) => one.half === half).map(({ place }) => place))].sort(),
		);
		expect(first).toEqual(second);
		expect(first).toHaveLength(11);
	});

	test('can be read in their places, but for those that hide characters', () => {
		const refused = all.flatMap(({ text, place }) => {
			const taken = partsWith(text, place);
			return 'refusedBy' in taken && taken.refusedBy.some((rule) => !rule.includes('hidden-character')) ? [text] : [];
		});
		expect(refused).toEqual([]);
	});
});

test.each(HALVES)(
	'the checks find no less in the %s half than was recorded, and stop no more that is harmless',
	(half) => {
		const { found, blocked, wronglyBlocked, wronglyWarned } = figuresOf(measure(half, allowlist));
		const before = recorded[half];
		expect(found).toBeGreaterThanOrEqual(before.found);
		expect(blocked).toBeGreaterThanOrEqual(before.blocked);
		expect(wronglyBlocked).toBeLessThanOrEqual(before.wronglyBlocked);
		expect(wronglyWarned).toBeLessThanOrEqual(before.wronglyWarned);
	},
	60_000,
);

test('prose is taken apart into sentences without its markup', () => {
	expect(
		sentencesOf(
			'# A heading of four words\n\n- See [the guide](https://example.org) before **you** begin. Then ask who is there.\n',
		),
	).toEqual(['A heading of four words', 'See the guide before you begin.', 'Then ask who is there.']);
});
