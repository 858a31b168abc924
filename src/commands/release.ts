/**
 * npm run release -- <folder>
 * Builds the hub for a web server on this machine: in a process of its own, with a time and a memory it may take,
 * checked, and served all at once or not at all. `<folder>/current` is what the web server serves; the last five are
 * kept. `--rollback` serves the one before again; `--minutes` and `--megabytes` say what a build may take. With
 * `--coalition` it is the coalition’s edition, for the folder of `npm run host` that nobody else may open.
 */
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { todayOf } from '../content-model/today.ts';
import { publishedCommit } from '../hosting/built-from.ts';
import { COALITION_EDITION } from '../hosting/coalition-edition.ts';
import { makeRelease } from '../hosting/make-release.ts';
import { faultsOfRelease } from '../hosting/release-check.ts';
import { openReleases } from '../hosting/release-folder.ts';
import { buildInProcess, endWithStarter } from '../start/build-process.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

const EXAMPLE = 'npm run release -- /srv/practice-hub';
/** Far above what a build of this hub takes: 23 seconds and 1.1 GB on two cores, on 28 November 2026. */
const MINUTES = '30';
const MEGABYTES = '3000';

faultsInASentence();
endWithStarter();
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: {
			rollback: { type: 'boolean', default: false },
			minutes: { type: 'string', default: MINUTES },
			megabytes: { type: 'string', default: MEGABYTES },
			coalition: { type: 'boolean', default: false },
		},
	},
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
for (const option of ['minutes', 'megabytes'] as const)
	if (!/^[1-9]\d{0,5}$/.test(values[option]))
		throw new Misunderstood(
			`--${option}: unexpected “${values[option]}”, expected a whole number above 0: what a build may take. For example: ${EXAMPLE} --${option} ${option === 'minutes' ? MINUTES : MEGABYTES}`,
		);
if (audienceOf() !== 'public')
	throw new Misunderstood(
		'AUDIENCE: found “coalition”, expected the public hub: whatever is released here is served to everybody. Leave AUDIENCE out.',
	);

// Whatever serves a folder that everybody may open would serve this edition to everybody.
if (values.coalition && ((await stat(folder).catch(() => undefined))?.mode ?? 0o777) & 0o077)
	throw new Misunderstood(
		`--coalition: found ${folder}, which others may open or which is not there, expected a folder of its owner alone. “npm run host” makes one, and serves it to those signed in: set “coalition” in its private file.`,
	);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
if (values.rollback) {
	const releases = await openReleases(folder);
	const name = await releases.rollBack().finally(releases.close);
	console.log(`Release ${name} is served again from ${join(folder, 'current')}.`);
} else {
	const root = process.cwd();
	const { name, kept } = await makeRelease({
		folder,
		build: (into, signal) =>
			buildInProcess({
				...{ root, into, signal, output: 'inherit' },
				megabytes: Number(values.megabytes),
				under: values.coalition ? COALITION_EDITION : undefined,
			}),
		published: () => publishedCommit(root),
		lookAt: faultsOfRelease,
		today: async () => todayOf((await readSettings(root)).hub),
		minutes: Number(values.minutes),
		stopped: stopping.signal,
	}).catch((error: Error) => {
		throw new Error(`${error.message}\nLook at the lines above, then run the command again.`, { cause: error });
	});
	console.log(`Release ${name} is served from ${join(folder, 'current')}. ${kept} are kept.`);
}
