/** Opens the sign-in of a host: reads its secrets, opens where sessions are kept, and makes the plugin. */
import { chmod } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { FastifyPluginAsync } from 'fastify';
import type { Audit } from '../../content-model/audit-event.ts';
import { COALITION_EDITION } from '../coalition-edition.ts';
import { sessionsFileIn } from '../data-folder.ts';
import { openId } from './open-id.ts';
import { BACK, signInPlugin, type SignInOptions } from './plugin.ts';
import { hubSecretIn, readSecret, type Environment } from './secrets.ts';
import { grantsIn, secretOf, type SignInSettings } from './sign-in-settings.ts';

export interface OpenSignIn {
	plugin: FastifyPluginAsync;
	close: () => void;
}

interface Opening {
	settings: SignInSettings;
	/** The name of the hub. */
	hub: string;
	/** Its local networks. */
	networks: readonly { id: string; title: string }[];
	origin: string;
	/** The private folder of the host; it is there. */
	data: string;
	environment: Environment;
	/** The log of who did what, for what comes from an address. */
	audit: (address: string) => Audit;
	/** Whether the coalition’s edition is served. */
	hasCoalition: boolean;
}

/** @throws with a sentence where a secret is missing */
export const openSignIn = async ({
	settings,
	hub,
	networks,
	origin,
	data,
	environment,
	audit,
	hasCoalition,
}: Opening): Promise<OpenSignIn> => {
	const by = await wayIn(settings, environment);
	const secret = await hubSecretIn(data);
	const file = sessionsFileIn(data);
	const database = new DatabaseSync(file);
	await chmod(file, 0o600);
	// A session that was ended stays so, whenever the power fails.
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
	return {
		plugin: signInPlugin({
			hub,
			networks: new Map(networks.map(({ id, title }) => [id, title])),
			origin,
			secret,
			grants: grantsIn(settings),
			by,
			database,
			audit,
			...(hasCoalition ? { coalition: `${COALITION_EDITION}/` } : {}),
		}),
		close: () => database.close(),
	};
};

/** Rejects where the provider does not answer as expected; where a proxy signs people in, there is none to ask. */
export const findProvider = async (
	settings: SignInSettings,
	origin: string,
	environment: Environment,
): Promise<void> => {
	const by = await wayIn(settings, environment);
	if ('provider' in by) await openId(by.provider, `${origin}${BACK}`).find();
};

const wayIn = async (settings: SignInSettings, environment: Environment): Promise<SignInOptions['by']> => {
	const needed = secretOf(settings);
	const secret = needed && (await readSecret(needed.name, needed.place, environment));
	const { provider, proxy } = settings;
	if (provider) return { provider: { ...provider, clientSecret: secret ?? '' } };
	const { personHeader, groupsHeader, shared } = proxy!;
	return {
		proxy: { personHeader, groupsHeader, shared: shared && { header: shared.header, secret: secret ?? '' } },
	};
};
