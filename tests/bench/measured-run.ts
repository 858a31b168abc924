/** Runs a program and says what it cost: time on the clock, time of the processors, and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** Seconds on the clock. Depends on what else the machine is doing. */
	wall: number;
	/** Seconds of processor time, user and system, of the program and everything it started. Undefined on Windows. */
	cpu: number | undefined;
	/** The most memory that the program and everything it started held at one moment, in MB. Undefined but on Linux. */
	memory: number | undefined;
}

export interface MeasuredRun extends Cost {
	code: number;
	/** What it printed, both streams together. */
	printed: string;
}

const EVERY = 150;
const PAGE = 4096;

/** Resident bytes of a process and its descendants, from /proc. */
const heldBy = (root: number): number => {
	const parents = new Map<number, { parent: number; bytes: number }>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ');
			parents.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE });
		} catch {
			// It has ended since the folder was read.
		}
	}
	const isWithin = (pid: number): boolean => pid === root || (parents.has(pid) && isWithin(parents.get(pid)!.parent));
	return [...parents].reduce((sum, [pid, { bytes }]) => (isWithin(pid) ? sum + bytes : sum), 0);
};

/** `0m1.50s 0m0.20s` for the shell, then the same for what it ran → seconds of what it ran. */
const secondsOf = (times: string) =>
	[...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);

/**
 * Runs a program to its end.
 * @param command the program and its arguments
 */
export const measuredRun = (
	command: readonly string[],
	{ cwd, environment = {} }: { cwd: string; environment?: Record<string, string> },
): Promise<MeasuredRun> =>
	new Promise((done, failed) => {
		const [program = '', ...parts] = command;
		const began = performance.now();
		const env = { ...process.env, ...environment };
		// The shell adds up the processor time of all that ran below it, also of helpers in other languages.
		const child =
			process.platform === 'win32'
				? spawn(program, parts, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
				: spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', program, ...parts], {
						cwd,
						env,
						stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
					});
		let printed = '';
		let times = '';
		let most = 0;
		const watching =
			process.platform === 'linux'
				? setInterval(() => (most = Math.max(most, heldBy(child.pid ?? -1))), EVERY)
				: undefined;
		child.stdout?.on('data', (piece: Buffer) => (printed += piece.toString()));
		child.stderr?.on('data', (piece: Buffer) => (printed += piece.toString()));
		child.stdio[3]?.on('data', (piece: Buffer) => (times += piece.toString()));
		child.on('error', failed);
		child.on('close', (code) => {
			clearInterval(watching);
			done({
				code: code ?? 1,
				printed,
				wall: (performance.now() - began) / 1000,
				cpu: times ? secondsOf(times) : undefined,
				memory: most ? most / 1024 ** 2 : undefined,
			});
		});
	});
