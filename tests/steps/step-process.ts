/** Runs a program to its end, or to the end of its time, and leaves nothing of it running or lying about. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StepProcess {
	command: readonly string[];
	environment?: Record<string, string>;
	/** The folder it runs in; this process’s own unless said. */
	folder?: string;
	/** In minutes: far more than it needs, so that only what hangs meets it. */
	within: number;
	/** Told of each piece that it prints. */
	heard: (piece: Uint8Array | string) => void;
}

const isWindows = process.platform === 'win32';

/** Groups of programs that run now. */
const groups = new Set<number>();

const endGroup = (group: number) => {
	try {
		process.kill(isWindows ? group : -group, 'SIGKILL');
	} catch {
		// All of it had ended.
	}
};

/** The folders for temporary files of the programs that run now. */
const folders = new Set<string>();

const removeFolder = (folder: string) => {
	folders.delete(folder);
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
	} catch {
		// Something still wrote into it. Files left in a temporary folder are no reason to fail a run.
	}
};

// A group of its own hears nothing of Ctrl+C in the terminal, nor of the end of this process.
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)
	process.on(signal, () => {
		groups.forEach(endGroup);
		folders.forEach(removeFolder);
		process.exit(code);
	});

/** What most often sends these signals. Any other was sent by somebody, or by a fault in the program itself. */
const USUAL_CAUSES: ReadonlyMap<NodeJS.Signals, string> = new Map([
	['SIGKILL', 'The machine may have run out of memory. Close other programs, and run this step alone.'],
	['SIGABRT', 'It may have run out of the memory it was given. Look at its last lines above, and run this step alone.'],
]);

/** What is said of a program that did not end by itself: it prints nothing of that. */
const endedBy = (program: string, signal: NodeJS.Signals): string =>
	`${program} was ended by the signal ${signal}, expected it to end by itself. ${USUAL_CAUSES.get(signal) ?? 'Run this step alone to see whether it ends so again.'}\n`;

/**
 * In: see StepProcess; the program is one of the project’s own or on the path. Out: whether it ended with 0 within its
 * time. What it started and left behind is ended with it: a forgotten server would keep whoever called this from
 * ending. Its temporary files go as well: a run of the tests makes some hundred folders.
 */
export const runStep = ({
	command: [program = '', ...rest],
	environment = {},
	folder: cwd = process.cwd(),
	within,
	heard,
}: StepProcess): Promise<boolean> =>
	new Promise((resolve) => {
		const folder = mkdtempSync(join(tmpdir(), 'hub-step-'));
		// A web server that root starts reads as somebody else: it may pass through, and see no other test’s files.
		chmodSync(folder, 0o711);
		folders.add(folder);
		const child = spawn(program, rest, {
			stdio: ['ignore', 'pipe', 'pipe'],
			cwd,
			shell: isWindows,
			detached: !isWindows,
			env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ...environment },
		});
		child.stdout.on('data', heard);
		child.stderr.on('data', heard);
		let isLate = false;
		const limit = setTimeout(() => {
			isLate = true;
			if (child.pid) endGroup(child.pid);
		}, within * 60_000);
		const end = (passed: boolean, note = '') => {
			clearTimeout(limit);
			if (child.pid) {
				endGroup(child.pid);
				groups.delete(child.pid);
			}
			removeFolder(folder);
			if (note) heard(note);
			resolve(passed);
		};
		if (child.pid) groups.add(child.pid);
		child.on('error', (error) => end(false, `${program} could not be started: ${error.message}\n`));
		// The end of the program, not of its output: something it left behind may still hold that. What it printed last is
		// on its way for a moment longer.
		child.on('exit', (code, signal) => setTimeout(() => end(code === 0, noteOf(signal)), 200));
		const noteOf = (signal: NodeJS.Signals | null) => {
			if (isLate)
				return `${program} had not ended after ${within} minutes, and was stopped. Run this step alone to see where it waits.\n`;
			return signal ? endedBy(program, signal) : '';
		};
	});
