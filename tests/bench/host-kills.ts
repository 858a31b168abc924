/**
 * npm run bench:kills [-- --kills 50 --seed 1]
 * Kills a host with `kill -9` while people save, send letters, publish and read and while it builds and swaps, starts
 * it again each time, and looks for everything it had acknowledged. Takes about a quarter of an hour. Linux only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { faultsOfAuditLog } from '../../src/hosting/audit/verify.ts';
import { auditLogIn } from '../../src/hosting/data-folder.ts';
import { releasesIn } from '../../src/hosting/release-folder.ts';
import { KILLED } from './host-process.ts';
import { hubInUse, DOINGS, type HubInUse } from './hub-in-use.ts';
import { hubOnAHost, type HubOnAHost } from './hub-on-a-host.ts';
import { seeded } from './search-typing-errors.ts';
import { witnessReleases } from './witness-of-releases.ts';

const { values } = parseArgs({
	options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed))
	throw new Error(
		`--kills ${values.kills} --seed ${values.seed}: expected whole numbers, at least one kill. Write for example: npm run bench:kills -- --kills 50 --seed 1`,
	);
const random = seeded(seed);

/** What the host is in the middle of when it is killed, and how long after that began at most, in milliseconds. */
const MOMENTS = { save: 250, letter: 150, publication: 250, build: 9000, swap: 20 } as const;
type Moment = keyof typeof MOMENTS;

const isBuilding = (releases: string): boolean => readdirSync(releases).some((name) => name.startsWith('beginning-'));

/** Comes when that begins. A build begins after the next publication, and a swap when a build has become a release. */
const begun = async (moment: Moment, hub: HubOnAHost, people: HubInUse): Promise<void> => {
	if (moment === 'build') {
		await hub.until('a build began', () => Promise.resolve(isBuilding(hub.releases)));
		return;
	}
	if (moment === 'swap') {
		const newest = async () => (await releasesIn(hub.releases)).at(-1);
		const before = await newest();
		for (const until = Date.now() + 120_000; (await newest()) === before; await setTimeout(1))
			if (Date.now() > until) throw new Error(`No release was made in two minutes.\n${hub.log().slice(-2000)}`);
		return;
	}
	await people.next(moment);
};

/** People go on meanwhile: git may see a ref to what was written after it had looked. The next time it sees both. */
const TRIES_OF_FSCK = 4;

const faultsOfGit = (root: string, left = TRIES_OF_FSCK): string[] => {
	const { status, stdout, stderr } = spawnSync('git', ['fsck', '--strict', '--no-dangling', '--no-progress'], {
		cwd: root,
		encoding: 'utf8',
	});
	if (status === 0 && stdout === '') return [];
	return left > 1 ? faultsOfGit(root, left - 1) : [`git fsck ended with ${status}: ${stdout}${stderr}`];
};

const faultsOfDatabases = (data: string): string[] =>
	readdirSync(data)
		.filter((name) => name.endsWith('.sqlite'))
		.flatMap((name) => {
			const database = new DatabaseSync(join(data, name), { readOnly: true, timeout: 5000 });
			const { integrity_check: found } = database.prepare('PRAGMA integrity_check').get() as {
				integrity_check: string;
			};
			database.close();
			return found === 'ok' ? [] : [`${name}: ${found}`];
		});

const hub = await hubOnAHost();
const witness = witnessReleases(hub.releases);
const rows: { moment: Moment; killed: string[]; start: number; rebuilt: number | undefined }[] = [];
const faults: string[] = [];
let people: HubInUse | undefined;
const found = (round: number, all: readonly string[]) => {
	for (const fault of all) {
		faults.push(`Kill ${round}: ${fault}`);
		console.log(`  Kill ${round}: ${fault}`);
	}
};

const isServed = async (version: number): Promise<boolean> => {
	const text = await (await fetch(`${hub.address}/about/`)).text();
	return Number(/This is version (\d+)\./.exec(text)?.[1] ?? 0) >= version;
};

const round = async (number: number, at: HubInUse): Promise<void> => {
	const moment = (Object.keys(MOMENTS) as Moment[])[number % Object.keys(MOMENTS).length]!;
	const what = KILLED[Math.floor(random() * KILLED.length)]!;
	const after = Math.floor(random() * MOMENTS[moment]);
	await begun(moment, hub, at);
	await setTimeout(after);
	const killed = await hub.host().kill(what);
	// Only what is left of the work before can bring the site to where it was to be.
	at.publish(false);
	const acknowledged = at.published();
	const start = await hub.start();
	found(number, await at.missing());
	found(number, await at.unlikeItsRelease());
	found(number, at.ofNoRelease());
	found(number, faultsOfGit(hub.checkout.root));
	found(number, faultsOfDatabases(hub.data));
	found(number, faultsOfAuditLog(auditLogIn(hub.data)));
	// What was acknowledged before the kill is on the site, whatever was cut off.
	const began = performance.now();
	await hub
		.until('what was published is served', () => isServed(acknowledged), 90_000)
		.catch((error: Error) =>
			found(number, [`version ${acknowledged} was published, and is not on the site. ${error.message.split('\n')[0]}`]),
		);
	const rebuilt = performance.now() - began;
	at.publish(true);
	rows.push({ moment, killed, start, rebuilt });
	console.log(
		`Kill ${number}: ${moment}, ${after} ms after it began; ${killed.join(', ')}. Started again in ${Math.round(start)} ms; what was published was served after ${(rebuilt / 1000).toFixed(1)} s.`,
	);
};

const print = (at: HubInUse): void => {
	console.log(`\n${kills} kills, seed ${seed}\n`);
	for (const moment of Object.keys(MOMENTS) as Moment[]) {
		const these = rows.filter((row) => row.moment === moment);
		const programs = new Map<string, number>();
		for (const name of these.flatMap(({ killed }) => killed)) programs.set(name, (programs.get(name) ?? 0) + 1);
		const longest = Math.max(0, ...these.map(({ start }) => start));
		console.log(
			`  in a ${moment.padEnd(12)} ${String(these.length).padStart(3)} kills; killed ${[...programs].map(([name, count]) => `${count} ${name}`).join(', ')}; longest start ${Math.round(longest)} ms`,
		);
	}
	for (const doing of DOINGS) {
		const { acknowledged, cutOff, refused } = at.tallies[doing];
		console.log(`  ${doing.padEnd(12)} ${acknowledged} acknowledged, ${cutOff} cut off`);
		for (const [words, count] of refused) console.log(`    ${count} refused: ${words}`);
	}
	const { ofOne, acrossASwap, mixed } = at.visits();
	console.log(
		`  releases     ${witness.releases.length} served; not whole: ${witness.releases.flatMap((release) => release.faults).length}`,
	);
	console.log(
		`  visits       ${ofOne} of one release, ${acrossASwap} across a swap, ${mixed.length} mixed without one`,
	);
	for (const fault of [...mixed, ...witness.releases.flatMap((release) => release.faults)]) faults.push(fault);
	console.log(`  faults       ${faults.length}`);
	for (const fault of faults.slice(0, 40)) console.log(`    ${fault}`);
};

try {
	await hub.start();
	await hub.until('the first build was served', async () => (await fetch(`${hub.address}/health`)).ok);
	people = hubInUse(hub, witness, random);
	for (let number = 1; number <= kills; number += 1) await round(number, people);
	await people.stop();
	found(kills, await people.missing(true));
	await witness.stop();
	print(people);
	if (faults.length > 0) process.exitCode = 1;
} finally {
	await people?.stop();
	await witness.stop();
	await hub.close();
}
