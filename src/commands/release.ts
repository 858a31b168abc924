/**
 * npm run release -- <folder>
 * Builds the hub for a web server on this machine: in a process of its own, with a time and a memory it may take,
 * checked, and served all at once or not at all. `<folder>/current` is what the web server serves; the last five are
 * kept. `--rollback` serves the one before again.
 */
import { spawn } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { todayOf } from '../content-model/today.ts';
import { faultsOfRelease } from '../hosting/release-check.ts';
import { openReleases, type ReleaseFolder } from '../hosting/release-folder.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

const EXAMPLE = 'npm run release -- /srv/practice-hub';
/** Far above what a build of this hub takes: 23 seconds and 1.1 GB on two cores, on 28 November 2026. */
const MINUTES = 30;
const MEGABYTES = 3000;

faultsInASentence();
const { values, positionals } = readArguments(
	{ allowPositionals: true, options: { rollback: { type: 'boolean', default: false } } },
	EXAMPLE,
);
const [named, ...others] = positionals;
if (named === undefined || others.length > 0)
	throw new Misunderstood(
		`Found ${positionals.length} folders after the command, expected the one that the web server serves from. For example: ${EXAMPLE}`,
	);
const folder = resolve(named);
if (!relative(process.cwd(), folder).startsWith('..'))
	throw new Misunderstood(
		`${named}: unexpected folder inside the hub’s own, expected one beside it. For example: ${EXAMPLE}`,
	);
if (audienceOf() !== 'public')
	throw new Misunderstood(
		'AUDIENCE: found “coalition”, expected the public hub: whatever is released here is served to everybody. Leave AUDIENCE out.',
	);

/** Builds into a folder; rejects where the build ends otherwise than well, or takes too long. */
const build = (into: string, signal: AbortSignal) =>
	new Promise<void>((done, failed) => {
		const child = spawn(process.execPath, [`--max-old-space-size=${MEGABYTES}`, 'src/commands/build.ts'], {
			env: { ...process.env, HUB_OUT: into, NODE_ENV: 'production' },
			stdio: 'inherit',
			signal,
		});
		child.on('error', failed);
		child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`it ended with ${code ?? 'a signal'}`))));
	});

const release = async (releases: ReleaseFolder, stopped: AbortSignal): Promise<void> => {
	const { hub } = await readSettings(process.cwd());
	const limit = AbortSignal.timeout(MINUTES * 60_000);
	await build(releases.beginning, AbortSignal.any([limit, stopped])).catch((error: Error) => {
		const why = limit.aborted ? `it took longer than ${MINUTES} minutes` : error.message;
		throw new Error(
			`The hub could not be built: ${why}. What is served stays as it is. Look at the lines above, then run the command again.`,
			{ cause: error },
		);
	});
	const faults = await faultsOfRelease(releases.beginning, todayOf(hub));
	if (faults.length > 0)
		throw new Error(
			`The hub was built, and is not fit to be served. What is served stays as it is.\n${faults.map((fault) => `  ${fault}`).join('\n')}\nTell whoever looks after the hub’s code, with these lines.`,
		);
	const name = await releases.add(new Date());
	console.log(`Release ${name} is served from ${join(folder, 'current')}. ${(await releases.list()).length} are kept.`);
};

const releases = await openReleases(folder);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
try {
	if (values.rollback)
		console.log(`Release ${await releases.rollBack()} is served again from ${join(folder, 'current')}.`);
	else await release(releases, stopping.signal);
} finally {
	await releases.close();
}
