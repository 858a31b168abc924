import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runStep } from '../step-process.ts';

const node = (script: string) => [process.execPath, '-e', script];

test('a step passes when its program ends with 0, and fails when it does not or cannot be started', async () => {
	expect(await runStep({ command: node('console.log("done")'), within: 1, isKept: true })).toEqual({
		passed: true,
		printed: 'done\n',
	});
	expect((await runStep({ command: node('process.exit(3)'), within: 1, isKept: true })).passed).toBe(false);
	const missing = await runStep({ command: ['no-such-program-here'], within: 1, isKept: true });
	expect(missing.passed).toBe(false);
	expect(missing.printed).toContain('no-such-program-here could not be started');
});

test('a step that hangs is stopped when its time is over, and the run goes on', async () => {
	const { passed, printed } = await runStep({
		command: node('setInterval(() => {}, 1000)'),
		within: 0.01,
		isKept: true,
	});
	expect(passed).toBe(false);
	expect(printed).toContain('had not ended after 0.01 minutes');
});

test.skipIf(process.platform === 'win32')('what a program left running ends with the step', async () => {
	const { printed } = await runStep({
		command: node(
			`const { spawn } = require('node:child_process'); const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(left.pid); left.unref(); setTimeout(() => process.exit(), 300);`,
		),
		within: 1,
		isKept: true,
	});
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
	const { printed } = await runStep({
		command: node(
			`const { mkdtempSync } = require('node:fs'); console.log(mkdtempSync(require('node:os').tmpdir() + '/left-'))`,
		),
		within: 1,
		isKept: true,
	});
	expect(printed).toContain('left-');
	expect(existsSync(printed.trim())).toBe(false);
});
