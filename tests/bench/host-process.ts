/** A host in a process of its own, and everything it starts: to be killed, and to be measured, on Linux. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessAtWork {
	pid: number;
	/** What it runs: `host.ts`, `release.ts`, `git`. */
	name: string;
	/** Resident memory, in bytes. */
	memory: number;
	/** Processor time so far, in ticks of a hundredth of a second. */
	ticks: number;
}

const PAGE = 4096;

const statOf = (pid: string): { parent: number; memory: number; ticks: number } | undefined => {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		// It has ended, and whoever started it has not looked yet.
		if (fields[0] === 'Z') return undefined;
		return {
			parent: Number(fields[1]),
			ticks: Number(fields[11]) + Number(fields[12]),
			memory: Number(fields[21]) * PAGE,
		};
	} catch {
		return undefined;
	}
};

/** The script that Node runs, or else the program. */
const nameOf = (pid: number): string => {
	try {
		const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
		const said = words.find((word) => /\.(?:ts|mjs|js)$/.test(word)) ?? words[0] ?? '';
		// Between its start and its first step it has no name yet: a host starts nothing else so often.
		return said.slice(said.lastIndexOf('/') + 1) || 'git';
	} catch {
		return 'git';
	}
};

/** A process and all that it started, itself first. What its starter no longer waits for is not found. */
export const processesOf = (root: number): ProcessAtWork[] => {
	const all = new Map<number, NonNullable<ReturnType<typeof statOf>>>();
	for (const name of readdirSync('/proc')) {
		const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
		if (stat) all.set(Number(name), stat);
	}
	const found: ProcessAtWork[] = [];
	const add = (pid: number) => {
		const stat = all.get(pid);
		if (!stat) return;
		found.push({ pid, name: nameOf(pid), memory: stat.memory, ticks: stat.ticks });
		for (const [child, { parent }] of all) if (parent === pid) add(child);
	};
	add(root);
	return found;
};

/** What is killed: the host alone, the host and its builder, or every git it runs as well. */
export const KILLED = ['host', 'host and builder', 'host, builder and git'] as const;

export interface HostProcess {
	pid: number;
	/** Undefined while it runs. */
	ended: () => string | undefined;
	/** Kills it at once. Out: the names of what was killed. */
	kill: (what: (typeof KILLED)[number]) => Promise<string[]>;
	/** Stops it as whoever looks after it would. */
	stop: () => Promise<void>;
}

const kill = (pid: number, signal: NodeJS.Signals): void => {
	try {
		process.kill(pid, signal);
	} catch {
		// It ended by itself.
	}
};

/** The git that is run, and the small process that runs it. */
const OF_GIT = new Set(['git', 'git-runner.ts']);

const isKilled = (name: string, what: (typeof KILLED)[number]): boolean =>
	what !== 'host' && (!OF_GIT.has(name) || what.endsWith('git'));

/** Starts `npm run host` in a checkout; `hears` is told everything it prints. */
export const startHost = (root: string, settings: string, hears: (words: string) => void): HostProcess => {
	const child = spawn(process.execPath, ['src/commands/host.ts', '--settings', settings], {
		cwd: root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => hears(piece.toString()));
	const pid = child.pid!;
	const ended = once(child, 'exit');
	return {
		pid,
		ended: () => child.signalCode ?? child.exitCode?.toString(),
		kill: async (what) => {
			// Stopped first, so that it starts nothing while it is looked at.
			kill(pid, 'SIGSTOP');
			const all = processesOf(pid);
			const killed = all.filter(({ pid: one, name }) => one === pid || isKilled(name, what));
			for (const one of killed) kill(one.pid, 'SIGKILL');
			await ended;
			return killed.map(({ name }) => name);
		},
		stop: async () => {
			kill(pid, 'SIGTERM');
			await ended;
		},
	};
};
