import { expect, test } from 'vitest';
import { newestOnly } from '../../src/content-loading/newest-only.ts';

const inTurns = () => {
	const ends: ((words: string) => void)[] = [];
	const placed: string[] = [];
	const take = newestOnly(
		() => new Promise<string>((done) => ends.push(done)),
		(words) => placed.push(words),
	);
	return { ends, placed, take };
};

test('what was begun earlier and comes later is left out', async () => {
	const { ends, placed, take } = inTurns();
	const both = [take(), take()];
	ends[1]!('new');
	await both[1];
	ends[0]!('old');
	await both[0];
	expect(placed).toEqual(['new']);
});

test('what comes in its order is put in place each time, and the last stays', async () => {
	const { ends, placed, take } = inTurns();
	const all = [take(), take(), take()];
	ends.forEach((end, index) => end(String(index)));
	await Promise.all(all);
	expect(placed).toEqual(['0', '1', '2']);
});

test('a loading that fails leaves what is in place, and an earlier one may still come', async () => {
	let calls = 0;
	const placed: string[] = [];
	let end = (_words: string) => {};
	const take = newestOnly(
		() => {
			calls += 1;
			return calls === 1 ? new Promise<string>((done) => (end = done)) : Promise.reject(new Error('cannot be read'));
		},
		(words) => placed.push(words),
	);
	const first = take();
	await expect(take()).rejects.toThrow('cannot be read');
	end('first');
	await first;
	expect(placed).toEqual(['first']);
});
