import { expect, test } from 'vitest';
import { paceOf } from '../../../src/hosting/letterbox/pace.ts';

const HOUR = 3_600_000;

test('so many at once, then as many in an hour, each place for itself', () => {
	let now = 0;
	const mayCome = paceOf(4, () => now);
	const came = (address: string, times: number) => Array.from({ length: times }, () => mayCome(address));
	expect(came('192.0.2.1', 6)).toEqual([true, true, true, true, false, false]);
	expect(came('192.0.2.2', 1)).toEqual([true]);
	now += HOUR / 4;
	expect(came('192.0.2.1', 2)).toEqual([true, false]);
	now += 10 * HOUR;
	expect(came('192.0.2.1', 5)).toEqual([true, true, true, true, false]);
});

test('a network of the sixth version is one place, however its addresses are written', () => {
	const mayCome = paceOf(2, () => 0);
	expect(['2001:db8:0:7::1', '2001:DB8:0:7:ffff::', '2001:db8::7:0:0:0:9'].map(mayCome)).toEqual([true, true, false]);
	expect(mayCome('2001:db8:0:8::1')).toBe(true);
});

test('addresses of the fourth version stay apart where they are written as the sixth', () => {
	const mayCome = paceOf(1, () => 0);
	expect(['::ffff:192.0.2.1', '::ffff:192.0.2.2', '192.0.2.1'].map(mayCome)).toEqual([true, true, false]);
});

test('more places than can be remembered lock nobody out', () => {
	const mayCome = paceOf(1, () => 0);
	const came = Array.from({ length: 12_000 }, (_, number) =>
		mayCome(`10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`),
	);
	expect(came.every(Boolean)).toBe(true);
});
