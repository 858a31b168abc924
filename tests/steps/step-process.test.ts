import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runStep } from './step-process.ts';

const node = (script: string) => [process.execPath, '-e', script];

/** Runs a step, and gives whether it passed and what it printed. */
const run = async (command: readonly string[], within = 1) => {
	let printed = '';
	const passed = await runStep({ command, within, heard: (piece) => (printed += Buffer.from(piece).toString()) });
	return { passed, printed };
};

test('a step passes when its program ends with 0, and fails when it does not or cannot be started', async () => {
	expect(await run(node('console.log("done")'))).toEqual({ passed: true, printed: 'done\n' });
	expect((await run(node('process.exit(3)'))).passed).toBe(false);
	const missing = await run(['no-such-program-here']);
	expect(missing.passed).toBe(false);
	expect(missing.printed).toContain('no-such-program-here could not be started');
});

test('a step that hangs is stopped when its time is over, and the run goes on', async () => {
	const { passed, printed } = await run(node('setInterval(() => {}, 1000)'), 0.01);
	expect(passed).toBe(false);
	expect(printed).toContain('had not ended after 0.01 minutes');
});

test.skipIf(process.platform === 'win32').each([
	['SIGKILL', 'The machine may have run out of memory. Close other programs, and run this step alone.'],
	['SIGTERM', 'Run this step alone to see whether it ends so again.'],
])('a program that is ended by %s fails, and says which signal and what to do', async (signal, next) => {
	const { passed, printed } = await run(node(`process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000)`));
	expect(passed).toBe(false);
	expect(printed).toBe(
		`${process.execPath} was ended by the signal ${signal}, expected it to end by itself. ${next}\n`,
	);
});

test.skipIf(process.platform === 'win32')('what a program left running ends with the step', async () => {
	const { printed } = await run(
		node(
			`const { spawn } = require('node:child_process'); const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(left.pid); left.unref(); setTimeout(() => process.exit(), 300);`,
		),
	);
	const pid = printed.trim();
	expect(pid).toMatch(/^\d+$/);
	await expect
		.poll(() =>
			execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
				.split('\n')
				.some((line) => line.trim().split(/\s+/)[0] === pid && !/\sZ/.test(line)),
		)
		.toBe(false);
});

test('what a program left in the folder for temporary files goes with the step', async () => {
	const { printed } = await run(
		node(
			`const { mkdtempSync } = require('node:fs'); console.log(mkdtempSync(require('node:os').tmpdir() + '/left-'))`,
		),
	);
	expect(printed).toContain('left-');
	expect(existsSync(printed.trim())).toBe(false);
});
