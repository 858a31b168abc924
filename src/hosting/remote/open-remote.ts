/**
 * Pushes what is published to a repository elsewhere: after a publication, when a day has ended, and again where it
 * could not be done. Nobody who writes waits for it.
 */
import { writeFile } from 'node:fs/promises';
import { REMOTE_FAULTS, type RemoteOutcome } from '../../content-model/remote-state.ts';
import { todayOf } from '../../content-model/today.ts';
import { ofTheHub } from '../audit/audit.ts';
import type { OpenAudit } from '../audit/open-audit.ts';
import { createBuilder, type BuildResult } from '../builder.ts';
import { pushSaidIn } from '../data-folder.ts';
import type { RemoteHealth } from '../health.ts';
import type { HostLog } from '../log.ts';
import { readSecret } from '../sign-in/secrets.ts';
import type { RemoteSettings } from './remote-settings.ts';

/** A repository as whatever speaks with it is told. */
export interface RemotePlace {
	address: string;
	user: string | undefined;
	password: string | undefined;
	key: string | undefined;
	drafts: boolean;
	seconds: number;
}

export interface OpenRemote {
	/** Something was published. */
	published: () => void;
	/** To be called every minute or so. */
	look: () => Promise<void>;
	isBehind: () => boolean;
	health: () => RemoteHealth;
	stop: () => Promise<void>;
}

interface RemoteParts {
	settings: RemoteSettings;
	data: string;
	environment: Readonly<Record<string, string | undefined>>;
	log: HostLog;
	audit: Pick<OpenAudit, 'from'>;
	hubOf: () => Promise<{ timeZone: string }>;
	/** The commit that is published. */
	published: () => Promise<string | undefined>;
	sync: (remote: RemotePlace, stopped: AbortSignal) => Promise<RemoteOutcome>;
}

/** Files stand in their places a moment before the branch is moved on. */
const AFTER = 2000;

/** @throws with a sentence where the password is missing */
export const openRemote = async (parts: RemoteParts): Promise<OpenRemote> => {
	const { settings, data, environment, hubOf, published, sync } = parts;
	const { address, user, key, drafts, minutes } = settings;
	const password = settings.password && (await readSecret('remote.password', settings.password, environment));
	const place: RemotePlace = { address, user, password, key, drafts, seconds: minutes * 60 };
	const known = { day: '', commit: '', isBehind: false, fault: undefined as string | undefined };
	const today = async () => todayOf(await hubOf());
	// Its clock is that of the builds: one at a time, what is asked for meanwhile after it, again less and less often.
	const pusher = createBuilder({
		today,
		builtOn: () => Promise.resolve(known.day),
		isBehind: async () => ((await published()) ?? known.commit) !== known.commit,
		make: async (stopped) => {
			const { takenIn, fault, files, commit } = await sync(place, stopped);
			await writeFile(pushSaidIn(data), fault ? whatIsInTheWay(fault, files) : '', { mode: 0o600 });
			known.fault = fault;
			if (fault) throw new Error(REMOTE_FAULTS[fault]);
			Object.assign(known, { day: await today(), commit });
			if (takenIn > 0) parts.audit.from().note(ofTheHub('take-in', { type: 'count', id: String(takenIn) }));
			return String(takenIn);
		},
		tell: (result) => {
			tellOfPush(result, known.isBehind, parts);
			known.isBehind = 'failed' in result.outcome;
		},
	});
	let soon: NodeJS.Timeout | undefined;
	return {
		published: () => {
			clearTimeout(soon);
			soon = setTimeout(() => pusher.ask('publication'), AFTER).unref();
		},
		look: pusher.look,
		isBehind: () => known.isBehind,
		health: () => ({
			status: known.isBehind ? 'behind' : 'even',
			isPushing: pusher.health().isBuilding,
			lastPush: pusher.health().lastBuild?.at,
			...(known.isBehind ? { because: known.fault ?? 'unexpected' } : {}),
		}),
		stop: async () => {
			clearTimeout(soon);
			await pusher.stop();
		},
	};
};

/** The names of files are made of titles, so they stand in a private file and not in the log. */
const whatIsInTheWay = (fault: keyof typeof REMOTE_FAULTS, files: readonly string[]): string =>
	[`Nothing was pushed to the remote, and nothing was taken in from it: ${REMOTE_FAULTS[fault]}.`, ...files, ''].join(
		'\n',
	);

/** The same trouble is told once to those who look after the hub, and each time to the log. */
const tellOfPush = (
	{ reason, seconds, outcome }: BuildResult,
	wasBehind: boolean,
	{ log, audit, data }: RemoteParts,
): void => {
	if ('release' in outcome) {
		log.info({ reason, seconds, takenIn: Number(outcome.release) }, 'The remote holds what is published.');
		return;
	}
	const why = Object.values<string>(REMOTE_FAULTS).includes(outcome.failed.message)
		? outcome.failed.message
		: 'unexpected';
	log.error(
		{ reason, seconds, err: outcome.failed },
		`What is published could not be pushed to the remote: ${why}. The hub goes on. Look at ${pushSaidIn(data)}.`,
	);
	if (!wasBehind) audit.from().failed({ action: 'push' }, 'unexpected');
};
