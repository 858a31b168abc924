import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';
import { runAtOnce, type HandedStep } from './steps-at-once.ts';

/** Runs steps that each end when they are told to, and keeps what was begun and what was left out. */
const running = (steps: readonly HandedStep[], hands: number) => {
	const begun: string[] = [];
	const leftOut: string[] = [];
	const ends = new Map<string, (passed: boolean) => void>();
	const all = runAtOnce(
		steps,
		hands,
		({ name }) => {
			begun.push(name);
			return new Promise((end) => ends.set(name, end));
		},
		({ name }) => leftOut.push(name),
	);
	const end = async (name: string, passed = true) => {
		ends.get(name)!(passed);
		await new Promise((turn) => setImmediate(turn));
	};
	return { begun, leftOut, all, end };
};

test('as many steps begin as there are hands for, as they are listed, and the next once hands are free', async () => {
	const { begun, end, all } = running(
		[
			{ name: 'a', hands: 1 },
			{ name: 'wide', hands: 2 },
			{ name: 'b', hands: 1 },
			{ name: 'c', hands: 1 },
		],
		2,
	);
	expect(begun).toEqual(['a', 'b']);
	await end('a');
	expect(begun).toEqual(['a', 'b', 'c']);
	await end('c');
	expect(begun).toEqual(['a', 'b', 'c']);
	await end('b');
	expect(begun).toEqual(['a', 'b', 'c', 'wide']);
	await end('wide');
	await all;
});

test('a step that others wait for begins first, and they begin when it has ended', async () => {
	const { begun, end, all } = running(
		[
			{ name: 'long', hands: 1 },
			{ name: 'build', hands: 1, after: 'types' },
			{ name: 'site', hands: 1, needs: 'build' },
			{ name: 'types', hands: 1 },
		],
		2,
	);
	expect(begun).toEqual(['types', 'long']);
	await end('types', false);
	expect(begun).toEqual(['types', 'long', 'build']);
	await end('build');
	expect(begun).toEqual(['types', 'long', 'build', 'site']);
	await end('long');
	await end('site');
	await all;
});

test('a step whose need failed is left out, and so is what needs it in turn; the others go on', async () => {
	const { begun, leftOut, end, all } = running(
		[
			{ name: 'audit', hands: 1, needs: 'site' },
			{ name: 'site', hands: 1, needs: 'build' },
			{ name: 'build', hands: 1 },
			{ name: 'other', hands: 1 },
		],
		1,
	);
	await end('build', false);
	expect(leftOut).toEqual(['site', 'audit']);
	await end('other');
	await all;
	expect(begun).toEqual(['build', 'other']);
});

test('what a step needs is not waited for where it was not asked for, and one too wide for the machine runs alone', async () => {
	const { begun, end, all } = running(
		[
			{ name: 'site', hands: 8, needs: 'build' },
			{ name: 'a', hands: 1, after: 'types' },
		],
		2,
	);
	expect(begun).toEqual(['site']);
	await end('site');
	await end('a');
	await all;
});

test('what steps print is shown one after another: the first as it comes, the others once those before them have ended', () => {
	const shown: string[] = [];
	const { heard, end } = inTurn(['a', 'b', 'c', 'd'], (piece) => shown.push(String(piece)));
	heard('b', 'b1');
	heard('a', 'a1');
	heard('c', 'c1');
	expect(shown).toEqual(['a1']);
	end('b');
	heard('a', 'a2');
	end('a');
	expect(shown).toEqual(['a1', 'a2', 'b1', 'c1']);
	heard('c', 'c2');
	end('d');
	end('c');
	expect(shown).toEqual(['a1', 'a2', 'b1', 'c1', 'c2']);
});
