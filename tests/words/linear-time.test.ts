/**
 * The time of judging grows with the text, never with its square. Processor time is measured, the least of several
 * tries, and nothing below a floor counts: the clock of a busy machine says little about small times.
 * `SCALING=whole` asks the same of 25, 50 and 100 KB.
 */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/checks/judge.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { registerFrom } from '../../src/checks/register.ts';
import { repeatedTo, SEEDS } from '../support/seeds.ts';

const SIZES = process.env['SCALING'] === 'whole' ? [25_000, 50_000, 100_000] : [8_000, 16_000];
const FLOOR = 200;
const MOST_GROWTH = 3;
const TRIES = 8;

const register = registerFrom({ organisations: ['Hill School Trust'], neighbourhoods: ['Sparkbrook'], places: ['Birmingham'] });

/** Milliseconds of the processor that judging this text takes. */
const costOf = (text: string) => {
	const document = documentOf(text, { register });
	const before = process.cpuUsage();
	judge(document);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

/** The sizes at which twice the text costs more than three times the time, each time it was tried. */
const growsTooFast = (seed: string) =>
	SIZES.slice(1).filter((size) => {
		let smaller = costOf(repeatedTo(seed, size / 2));
		let larger = costOf(repeatedTo(seed, size));
		for (let tried = 1; tried < TRIES && larger > FLOOR && larger > smaller * MOST_GROWTH; tried += 1) {
			smaller = Math.min(smaller, costOf(repeatedTo(seed, size / 2)));
			larger = Math.min(larger, costOf(repeatedTo(seed, size)));
		}
		return larger > FLOOR && larger > smaller * MOST_GROWTH;
	});

describe('Judging a text of one thing again and again', () => {
	costOf(repeatedTo('Kofi went to Elm Road. He is 7. ', 4_000));

	it('costs at most three times as much when the text is twice as long', { timeout: 600_000 }, () => {
		expect(SEEDS.filter((seed) => growsTooFast(seed).length > 0)).toEqual([]);
	});
});
