import { expect, test } from 'vitest';
import { createBuilder, type BuildResult } from '../../src/hosting/builder.ts';

const TODAY = '2026-11-28';

/** A builder whose builds end when a test says so, in a time that a test sets. */
const aBuilder = (builtOn: string | undefined) => {
	const state = { today: TODAY, builtOn, isBehind: false, now: 0, told: [] as BuildResult[] };
	const open: { end: (outcome: string | Error) => Promise<void>; stopped: AbortSignal }[] = [];
	const builder = createBuilder({
		now: () => state.now,
		today: () => Promise.resolve(state.today),
		builtOn: () => Promise.resolve(state.builtOn),
		isBehind: () => Promise.resolve(state.isBehind),
		tell: (result) => void state.told.push(result),
		make: (stopped) =>
			new Promise((done, failed) => {
				stopped.addEventListener('abort', () => failed(new Error('it was stopped')));
				open.push({
					stopped,
					end: async (outcome) => {
						open.shift();
						if (typeof outcome === 'string') {
							state.builtOn = state.today;
							state.isBehind = false;
							done(outcome);
						} else failed(outcome);
						await new Promise((next) => setImmediate(next));
					},
				});
			}),
	});
	return { builder, state, open };
};

const FAULT = new Error('it ended with 1');

test('nothing is built as long as today’s release is served', async () => {
	const { builder, open } = aBuilder(TODAY);
	await builder.look();
	expect(open).toHaveLength(0);
});

test('what was published and is in no release is built, once, though whoever had asked for it is gone', async () => {
	const { builder, state, open } = aBuilder(TODAY);
	state.isBehind = true;
	await builder.look();
	await open[0]!.end('a');
	expect(state.told).toMatchObject([{ reason: 'something was published before', outcome: { release: 'a' } }]);
	await builder.look();
	expect(open).toHaveLength(0);
});

test.each([
	[undefined, 'nothing is served yet'],
	['2026-11-27', 'a day has ended'],
])('the newest release is of %s: it is built because %s', async (builtOn, reason) => {
	const { builder, state, open } = aBuilder(builtOn);
	await builder.look();
	await open[0]!.end('a');
	expect(state.told).toMatchObject([{ reason, outcome: { release: 'a' } }]);
	await builder.look();
	expect(open).toHaveLength(0);
});

test('what is asked for during a build is built once after it, and never beside it', async () => {
	const { builder, state, open } = aBuilder(TODAY);
	for (let time = 0; time < 5; time += 1) builder.ask('publication');
	await builder.look();
	expect(open).toHaveLength(1);
	await open[0]!.end('a');
	expect(open).toHaveLength(1);
	await open[0]!.end('b');
	expect(open).toHaveLength(0);
	expect(state.told).toHaveLength(2);
	expect(builder.health()).toMatchObject({ isBuilding: false, lastBuild: { isServed: true } });
});

test('a build that failed is told and tried again, each time after twice as long, at most two hours', async () => {
	const { builder, state, open } = aBuilder(TODAY);
	builder.ask('publication');
	await open[0]!.end(FAULT);
	expect(builder.health().lastBuild?.isServed).toBe(false);
	const waits: number[] = [];
	for (let time = 0; time < 9; time += 1) {
		const began = state.now;
		while (open.length === 0) {
			state.now += 60_000;
			await builder.look();
		}
		waits.push((state.now - began) / 60_000);
		await open[0]!.end(FAULT);
	}
	expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120]);
	builder.ask('publication');
	await open[0]!.end('a');
	expect(builder.health().lastBuild?.isServed).toBe(true);
	state.now += 1e9;
	await builder.look();
	expect(open).toHaveLength(0);
});

test('a builder that is stopped ends its build and begins no other', async () => {
	const { builder, state, open } = aBuilder(TODAY);
	builder.ask('publication');
	builder.ask('asked for');
	await builder.stop();
	builder.ask('asked for');
	expect(open).toHaveLength(1);
	expect(open[0]!.stopped.aborted).toBe(true);
	expect(state.told).toEqual([]);
});
