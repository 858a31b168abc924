/** What a host builds and serves: the public hub and, where its settings want it, the coalition’s edition beside it. */
import { mkdir } from 'node:fs/promises';
import type { Builder } from './builder.ts';
import { buildPrintedIn, coalitionPrintedIn, coalitionReleasesIn } from './data-folder.ts';
import { healthOf, withCoalition, type Health, type RemoteHealth } from './health.ts';
import type { HostSettings } from './host-settings.ts';
import { bothBuilders, releaseBuilder, type ReleaseBuilderParts } from './release-builder.ts';
import { servedFrom, type ServedRelease } from './served-release.ts';

export interface Editions {
	builder: Builder;
	/** Undefined where the settings want none. */
	coalition: ServedRelease | undefined;
	/** @param hasSignIn whether people can sign in. `remote`: where there is one */
	health: (hasSignIn: boolean, remote?: RemoteHealth) => Promise<Health>;
}

interface EditionParts extends Pick<ReleaseBuilderParts, 'root' | 'hubOf' | 'served' | 'log' | 'audit'> {
	settings: Pick<HostSettings, 'releases' | 'data' | 'coalition'>;
	release: (
		process: Parameters<ReleaseBuilderParts['release']>[0] & { folder: string; isForCoalition: boolean },
	) => Promise<unknown>;
}

export const editionsOf = async ({ settings, release, ...shared }: EditionParts): Promise<Editions> => {
	const { served } = shared;
	const { releases, data } = settings;
	let turn: Promise<unknown> = Promise.resolve();
	const inTurn: ReleaseBuilderParts['inTurn'] = (build) => {
		const made = turn.then(build);
		turn = made.catch(() => undefined);
		return made;
	};
	const builder = releaseBuilder({
		...{ ...shared, releases, inTurn, named: 'The hub', printed: buildPrintedIn(data) },
		release: (process) => release({ ...process, folder: releases, isForCoalition: false }),
	});
	const healthOfHub: Editions['health'] = async (hasSignIn, remote) => ({
		...healthOf((await served.files())?.name, builder.health(), hasSignIn),
		...(remote ? { remote } : {}),
	});
	if (!settings.coalition) return { builder, coalition: undefined, health: healthOfHub };

	const folder = coalitionReleasesIn(data);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const coalition = servedFrom(folder, (error) =>
		shared.log.error({ err: error }, 'The coalition’s edition cannot be opened.'),
	);
	const beside = releaseBuilder({
		...{ ...shared, served: coalition, releases: folder, inTurn },
		...{ named: 'The coalition’s edition', printed: coalitionPrintedIn(data) },
		release: (process) => release({ ...process, folder, isForCoalition: true }),
	});
	return {
		builder: bothBuilders(builder, beside),
		coalition,
		health: async (hasSignIn, remote) =>
			withCoalition(await healthOfHub(hasSignIn, remote), (await coalition.files())?.name, beside.health()),
	};
};
