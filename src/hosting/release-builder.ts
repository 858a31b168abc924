/** The builder of a host: makes releases by the code as it stands, has them served, and says what came of it. */
import { open } from 'node:fs/promises';
import { dayIn } from '../content-model/day-in.ts';
import { todayOf } from '../content-model/today.ts';
import type { OpenAudit } from './audit/open-audit.ts';
import { builtFromIn, publishedCommit } from './built-from.ts';
import { createBuilder, type Builder, type BuildResult } from './builder.ts';
import { buildPrintedIn } from './data-folder.ts';
import type { HostSettings } from './host-settings.ts';
import type { HostLog } from './log.ts';
import { folderOfRelease, momentOf, releasesIn } from './release-folder.ts';
import type { ServedRelease } from './served-release.ts';

export interface ReleaseBuilderParts {
	/** The checkout. */
	root: string;
	settings: Pick<HostSettings, 'releases' | 'data'>;
	/** The settings of the hub, as they are now. */
	hubOf: () => Promise<{ timeZone: string }>;
	served: ServedRelease;
	log: HostLog;
	audit: OpenAudit;
	/** Makes a release in a process of its own, which prints where it is told. */
	release: (process: { output: number; signal: AbortSignal }) => Promise<unknown>;
}

export const releaseBuilder = (parts: ReleaseBuilderParts): Builder => {
	const { root, settings, hubOf, served, release } = parts;
	return createBuilder({
		today: async () => todayOf(await hubOf()),
		builtOn: async () => {
			// The newest and not the one that is served: somebody may have gone back to an older one on purpose.
			const newest = (await releasesIn(settings.releases)).at(-1);
			return newest && dayIn((await hubOf()).timeZone, momentOf(newest));
		},
		isBehind: async () => {
			const newest = (await releasesIn(settings.releases)).at(-1);
			const from = newest && (await builtFromIn(folderOfRelease(settings.releases, newest)));
			return from !== undefined && from !== ((await publishedCommit(root)) ?? from);
		},
		make: async (signal) => {
			const output = await open(buildPrintedIn(settings.data), 'w', 0o600);
			try {
				await release({ output: output.fd, signal });
			} finally {
				await output.close();
			}
			await served.look();
			return (await served.files())?.name ?? '';
		},
		tell: (result) => tellOfBuild(result, parts),
	});
};

/** What a build prints quotes what people wrote, so it lies in a private file; the log says where. */
const tellOfBuild = (
	{ reason, seconds, outcome }: BuildResult,
	{ settings, log, audit }: Pick<ReleaseBuilderParts, 'settings' | 'log' | 'audit'>,
): void => {
	if ('release' in outcome) log.info({ reason, seconds, release: outcome.release }, 'A new release is served.');
	else {
		log.error(
			{ reason, seconds, err: outcome.failed },
			`The hub could not be built. What is served stays as it is. Look at ${buildPrintedIn(settings.data)}.`,
		);
		audit.from().failed({ action: 'build' }, 'unexpected');
	}
};
