import { expect, test } from 'vitest';
import { afterReview, isReviewed } from '../../cms/whole-page-read.ts';
import { reviewWithin } from '../../src/content-model/shared-fields.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';

const TODAY = '2026-08-31';

test('reading the whole page moves both days as far as the type allows, and says so once in the change history', () => {
	const before = { title: 'A', publishedOn: '2025-01-01', reviewedOn: '2025-01-01', reviewDueOn: '2026-01-01' };
	const after = afterReview(typeNamed('case-study'), before, TODAY);
	expect(after).toEqual({
		...before,
		reviewedOn: TODAY,
		reviewDueOn: '2027-08-31',
		changes: [{ on: TODAY, what: 'The whole page was read again.' }],
	});
	expect(afterReview(typeNamed('case-study'), after, TODAY)).toEqual(after);
	expect(afterReview(typeNamed('case-study'), after, '2026-09-01').changes).toHaveLength(2);
});

test('a type without a change history gains none', () => {
	expect(afterReview(typeNamed('organisation'), { title: 'A' }, TODAY)).toEqual({
		title: 'A',
		reviewedOn: TODAY,
		reviewDueOn: '2029-08-31',
	});
});

test.each(contentTypes.filter(isReviewed))('the days of a $singular after a review pass its own rule', (type) => {
	for (const today of [TODAY, '2028-02-29', '2026-12-31']) {
		const { reviewedOn, reviewDueOn } = afterReview(type, {}, today) as Record<string, string>;
		const data = { publishedOn: '2025-01-01', reviewedOn: reviewedOn!, reviewDueOn: reviewDueOn! };
		expect(reviewWithin(type.reviewMonths)(data, { today })).toEqual([]);
	}
});

test('only types whose entries say when they are to be read again are reviewed', () => {
	expect(isReviewed({ fields: { reviewedOn: {} } as never })).toBe(false);
	expect(contentTypes.filter(isReviewed).length).toBeGreaterThan(10);
});
