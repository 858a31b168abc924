import { expect, test } from 'vitest';
import { countingPresses } from '../../src/elements/exit-presses.ts';

test('three presses of Shift within five seconds mean leave', () => {
	const presses = countingPresses();
	expect([presses('Shift', 0), presses('Shift', 1000), presses('Shift', 4900)]).toEqual([2, 1, 0]);
});

test('another key in between begins the count again', () => {
	const presses = countingPresses();
	expect([presses('Shift', 0), presses('Shift', 100), presses('A', 200), presses('Shift', 300)]).toEqual([2, 1, 3, 2]);
});

test('presses that come slowly, as in writing capitals, do not count together', () => {
	const presses = countingPresses();
	expect([presses('Shift', 0), presses('Shift', 4000), presses('Shift', 8000), presses('Shift', 12_000)]).toEqual([
		2, 1, 1, 1,
	]);
});
