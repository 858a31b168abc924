import { expect, test } from 'vitest';
import { asOf, heldBackUntil, withdrawnFrom } from '../../src/content-model/schedule.ts';

test('a day that has come holds nothing back; the day itself is that day', () => {
	expect(heldBackUntil({ publishedOn: '2026-03-05' }, '2026-03-04')).toBe('2026-03-05');
	expect(heldBackUntil({ publishedOn: '2026-03-05' }, '2026-03-05')).toBeUndefined();
	expect(withdrawnFrom({ withdrawn: { on: '2026-03-05' } }, '2026-03-04')).toBe('2026-03-05');
	expect(withdrawnFrom({ withdrawn: { on: '2026-03-05' } }, '2026-03-05')).toBeUndefined();
});

test('whatever a file holds is asked without a fault', () => {
	for (const data of [undefined, null, 7, 'x', [], {}, { publishedOn: 7, withdrawn: 'soon' }, { withdrawn: [] }]) {
		expect(heldBackUntil(data, '2026-03-04')).toBeUndefined();
		expect(withdrawnFrom(data, '2026-03-04')).toBeUndefined();
		expect(asOf(data, '2026-03-04')).toBe(data);
	}
});

test('only a withdrawal whose day has not come is passed over', () => {
	const data = { title: 'T', withdrawn: { on: '2026-03-05', why: 'W' } };
	expect(asOf(data, '2026-03-04')).toEqual({ title: 'T' });
	expect(asOf(data, '2026-03-05')).toBe(data);
});
