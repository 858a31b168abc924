import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf } from '../../src/search/boundary.ts';
import { shardOf } from '../../src/search/tables.ts';

test('a shard begins with as few letters as tell it from the shard before', () => {
	expect(boundaryOf('', 'abus')).toBe('a');
	expect(boundaryOf('care', 'carer')).toBe('carer');
	expect(boundaryOf('careless', 'carol')).toBe('caro');
	expect(boundaryOf('care', 'school')).toBe('s');
});

test('every stem is found in the shard it stands in, wherever shards begin', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 1, max: 7 }),
			(stems, size) => {
				const sorted = stems.toSorted();
				const starts = sorted.flatMap((_, at) => (at % size === 0 ? [at] : []));
				const boundaries = starts.map((at) => boundaryOf(sorted[at - 1] ?? '', sorted[at]!));
				for (const [at, stem] of sorted.entries()) expect(shardOf(boundaries, stem)).toBe(Math.floor(at / size));
			},
		),
	);
});
