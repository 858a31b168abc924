/** The builder of a host: makes releases by the code as it stands, has them served, and says what came of it. */
import { open } from 'node:fs/promises';
import { dayIn } from '../content-model/day-in.ts';
import { todayOf } from '../content-model/today.ts';
import type { OpenAudit } from './audit/open-audit.ts';
import { builtFromIn, publishedCommit } from './built-from.ts';
import { createBuilder, type Builder, type BuildResult } from './builder.ts';
import type { HostLog } from './log.ts';
import { folderOfRelease, momentOf, releasesIn } from './release-folder.ts';
import type { ServedRelease } from './served-release.ts';

export interface ReleaseBuilderParts {
	/** The checkout. */
	root: string;
	/** Where its releases lie. */
	releases: string;
	/** Where what a build prints lies. */
	printed: string;
	/** What is built, as the log says it: “The hub”. */
	named: string;
	/** The settings of the hub, as they are now. */
	hubOf: () => Promise<{ timeZone: string }>;
	served: ServedRelease;
	log: HostLog;
	audit: OpenAudit;
	/** Builds take turns, in the order in which they are asked for: each takes most of a machine. */
	inTurn: <Made>(build: () => Promise<Made>) => Promise<Made>;
	/** Makes a release in a process of its own, which prints where it is told. */
	release: (process: { output: number; signal: AbortSignal }) => Promise<unknown>;
}

export const releaseBuilder = (parts: ReleaseBuilderParts): Builder => {
	const { root, releases, printed, hubOf, served, release, inTurn } = parts;
	return createBuilder({
		today: async () => todayOf(await hubOf()),
		builtOn: async () => {
			// The newest and not the one that is served: somebody may have gone back to an older one on purpose.
			const newest = (await releasesIn(releases)).at(-1);
			return newest && dayIn((await hubOf()).timeZone, momentOf(newest));
		},
		isBehind: async () => {
			const newest = (await releasesIn(releases)).at(-1);
			const from = newest && (await builtFromIn(folderOfRelease(releases, newest)));
			return from !== undefined && from !== ((await publishedCommit(root)) ?? from);
		},
		make: (signal) =>
			inTurn(async () => {
				const output = await open(printed, 'w', 0o600);
				try {
					await release({ output: output.fd, signal });
				} finally {
					await output.close();
				}
				await served.look();
				return (await served.files())?.name ?? '';
			}),
		tell: (result) => tellOfBuild(result, parts),
	});
};

/** What a build prints quotes what people wrote, so it lies in a private file; the log says where. */
const tellOfBuild = (
	{ reason, seconds, outcome }: BuildResult,
	{ printed, named, log, audit }: Pick<ReleaseBuilderParts, 'printed' | 'named' | 'log' | 'audit'>,
): void => {
	if ('release' in outcome) log.info({ reason, seconds, release: outcome.release }, 'A new release is served.');
	else {
		log.error(
			{ reason, seconds, err: outcome.failed },
			`${named} could not be built. What is served stays as it is. Look at ${printed}.`,
		);
		audit.from().failed({ action: 'build' }, 'unexpected');
	}
};

/** Two builders as one; what the first builds comes first. */
export const bothBuilders = (first: Builder, second: Builder): Builder => ({
	ask: (reason) => {
		first.ask(reason);
		second.ask(reason);
	},
	look: async () => {
		await first.look();
		await second.look();
	},
	health: first.health,
	stop: async () => {
		await Promise.all([first.stop(), second.stop()]);
	},
});
