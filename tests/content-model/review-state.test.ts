import { expect, test } from 'vitest';
import { daysBefore, daysBetween, reviewStateOn } from '../../src/content-model/review-state.ts';

test('a page is due for thirty days, still on the day itself, and overdue the day after', () => {
	expect(reviewStateOn('2026-03-04', '2026-04-04')).toBe('current');
	expect(reviewStateOn('2026-03-04', '2026-04-03')).toBe('due');
	expect(reviewStateOn('2026-03-04', '2026-03-04')).toBe('due');
	expect(reviewStateOn('2026-03-05', '2026-03-04')).toBe('overdue');
	expect(reviewStateOn('2026-03-05', undefined)).toBe('current');
});

test('a page that was due 180 days ago is to be treated as withdrawn', () => {
	expect(reviewStateOn('2026-08-30', '2026-03-04')).toBe('overdue');
	expect(reviewStateOn('2026-08-31', '2026-03-04')).toBe('withdrawn');
});

test('days are counted across the change of clocks', () => {
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
	expect(daysBefore('2026-03-31', 30)).toBe('2026-03-01');
	expect(daysBefore('2026-11-01', 30)).toBe('2026-10-02');
});
