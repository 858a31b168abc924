/** A document of twice as many parts is twice the work: counted in steps, so that no busy machine says otherwise. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Without these the engine rewrites code that runs often, and then no longer counts it. */
const STEP_BY_STEP = ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode'];

const FEW = 300;
/** Twice as many parts are twice the steps; what is done once for each document makes it a little less. */
const MOST_GROWTH = 2.05;

test(
	'twice as many parts of a document are at most twice the work, whatever they are',
	{ timeout: 300_000 },
	async () => {
		const { stdout } = await promisify(execFile)(process.execPath, [
			...STEP_BY_STEP,
			'tests/cms/import/count-steps.ts',
			String(FEW),
			String(2 * FEW),
		]);
		const steps = Object.entries(JSON.parse(stdout) as Record<string, [few: number, twice: number]>);
		expect(steps.length).toBeGreaterThan(20);
		expect(
			steps
				.filter(([, [few, twice]]) => twice > few * MOST_GROWTH)
				.map(([name, [few, twice]]) => `${name}: ${few} → ${twice}`),
		).toEqual([]);
	},
);
