/**
 * npm run bench:load [-- --people 50 --every 10 --reads 500 --seconds 60]
 * A host of this hub’s content that builds one release after the other, while so many people each save a draft of their
 * own every so many seconds and so many requests a second read the site: how long they wait, and what it takes. Whoever
 * sends is in processes of their own, on the same machine. Linux only.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releasesIn } from '../../src/hosting/release-folder.ts';
import { processesOf } from './host-process.ts';
import { hubOnAHost, type HubOnAHost } from './hub-on-a-host.ts';

const { values } = parseArgs({
	options: {
		people: { type: 'string', default: '50' },
		every: { type: 'string', default: '10' },
		reads: { type: 'string', default: '500' },
		seconds: { type: 'string', default: '60' },
	},
});
for (const [name, value] of Object.entries(values))
	if (!/^[1-9]\d*$/.test(value))
		throw new Error(
			`--${name} ${value}: expected a whole number above 0. For example: npm run bench:load -- --people 50`,
		);

interface Sent {
	took: number[];
	errors: [string, number][];
	bytes?: number;
	again?: number;
}

const sender = (script: string, ...parts: string[]) =>
	new Promise<Sent>((done, failed) => {
		const child = spawn(process.execPath, [join(import.meta.dirname, script), ...parts], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let printed = '';
		child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
		child.on('error', failed);
		child.on('exit', (code) =>
			code === 0 ? done(JSON.parse(printed) as Sent) : failed(new Error(`${script} ended with ${code}`)),
		);
	});

const LOOK_EVERY = 250;
const TICKS = 100;

interface Used {
	/** The most at one moment of all programs of this name, in bytes. */
	most: number;
	seconds: number;
}

/** Looks at everything the host runs, and keeps it building. Out: ends it, and says what each used. */
const watch = (hub: HubOnAHost) => {
	const ticks = new Map<number, { name: string; first: number; last: number }>();
	const most = new Map<string, number>();
	const timer = setInterval(() => {
		const now = new Map<string, number>();
		const all = processesOf(hub.host().pid);
		for (const { pid, name, memory, ticks: used } of all) {
			ticks.set(pid, { name, first: ticks.get(pid)?.first ?? (pid === hub.host().pid ? used : 0), last: used });
			now.set(name, (now.get(name) ?? 0) + memory);
		}
		for (const [name, memory] of now) most.set(name, Math.max(most.get(name) ?? 0, memory));
		if (!all.some(({ name }) => name === 'release.ts')) process.kill(hub.host().pid, 'SIGHUP');
	}, LOOK_EVERY);
	return (): Map<string, Used> => {
		clearInterval(timer);
		const used = new Map<string, Used>();
		for (const { name, first, last } of ticks.values()) {
			const before = used.get(name)?.seconds ?? 0;
			used.set(name, { most: most.get(name) ?? 0, seconds: before + (last - first) / TICKS });
		}
		return used;
	};
};

const quantile = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const tell = (what: string, { took, errors }: Sent, seconds: number, within: number): void => {
	const sorted = [...took].sort((one, other) => one - other);
	const wrong = errors.reduce((sum, [, count]) => sum + count, 0);
	const parts = ([50, 95, 99] as const).map(
		(share) => `${share} in 100 within ${Math.round(quantile(sorted, share / 100))} ms`,
	);
	const isMet = quantile(sorted, 0.95) <= within && wrong === 0;
	console.log(
		`  ${what.padEnd(6)} ${took.length} in ${seconds} s (${(took.length / seconds).toFixed(1)} a second): ${parts.join(', ')}, the slowest ${Math.round(sorted.at(-1) ?? 0)} ms; ${wrong} errors. 95 in 100 within ${within} ms without an error: ${isMet ? 'yes' : 'NO'}`,
	);
	for (const [words, count] of errors.slice(0, 10)) console.log(`    ${count} times: ${words}`);
	if (!isMet) process.exitCode = 1;
};

const hub = await hubOnAHost(readdirSync('content'));
try {
	const seconds = Number(values.seconds);
	await hub.start();
	await hub.until('the first build was served', async () => (await fetch(`${hub.address}/health`)).ok);
	const before = await releasesIn(hub.releases);
	const used = watch(hub);
	await hub.until('it built', () =>
		Promise.resolve(processesOf(hub.host().pid).some(({ name }) => name === 'build.ts')),
	);
	const load = loadavg()[0]!;
	const [reading, saving] = await Promise.all([
		sender('load-reading.ts', hub.address, hub.releases, values.reads, values.seconds),
		sender('load-saving.ts', hub.address, values.people, values.every, values.seconds),
	]);
	const programs = used();
	const built = (await releasesIn(hub.releases)).filter((name) => !before.includes(name)).length;
	console.log(
		`\n${values.people} people who save every ${values.every} s, ${values.reads} reads a second, for ${seconds} s beside builds; ${availableParallelism()} cores, load ${load.toFixed(1)} when it began and ${loadavg()[0]!.toFixed(1)} at its end\n`,
	);
	tell('saves', saving, seconds, 1000);
	tell('reads', reading, seconds, 100);
	console.log(
		`  sent   ${((reading.bytes ?? 0) / 1e6 / seconds).toFixed(1)} MB a second; ${reading.again ?? 0} answered as still so. ${built} releases were made meanwhile.`,
	);
	for (const [name, { most, seconds: cpu }] of [...programs].sort(([, one], [, other]) => other.seconds - one.seconds))
		console.log(
			`  ${name.padEnd(24)} ${cpu.toFixed(1).padStart(6)} CPU s, at most ${Math.round(most / 1e6)} MB at one moment`,
		);
} finally {
	await hub.close();
}
