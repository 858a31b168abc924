/**
 * Builds the hub when there is a reason to: something was published, a day has ended, somebody asked. One at a time;
 * what is asked for during a build is built after it. A build that failed is tried again, less and less often; one that
 * was cut off, with whoever had asked for it, is seen to be missing.
 */
import type { BuilderHealth } from './health.ts';

export interface BuilderParts {
	/** Makes and serves one release; rejects where there is none. Out: its name. */
	make: (stopped: AbortSignal) => Promise<string>;
	/** The day it is for the hub. */
	today: () => Promise<string>;
	/** The day of the release that is served; undefined where none is. */
	builtOn: () => Promise<string | undefined>;
	/** True where something was published that the newest release was not built from: its build was cut off. */
	isBehind: () => Promise<boolean>;
	/** Told of every build that ended. */
	tell: (result: BuildResult) => void;
	/** Milliseconds since 1970. */
	now?: () => number;
}

export type BuildReason =
	| 'nothing is served yet'
	| 'a day has ended'
	| 'publication'
	| 'something was published before'
	| 'asked for'
	| 'the last failed';

export interface BuildResult {
	reason: BuildReason;
	/** When it ended. */
	at: Date;
	seconds: number;
	/** What came of it. */
	outcome: { release: string } | { failed: Error };
}

export interface Builder {
	/** Builds soon. */
	ask: (reason: BuildReason) => void;
	/**
	 * Builds where a day has ended, where something is missing, or where it is time to try again. To be called every
	 * minute or so.
	 */
	look: () => Promise<void>;
	health: () => BuilderHealth;
	/** Ends what is being built, and builds nothing more. */
	stop: () => Promise<void>;
}

const MINUTE = 60_000;
/** How long after the first failure in a row the next try is; twice as long after each, up to the longest. */
const FIRST_WAIT = MINUTE;
const LONGEST_WAIT = 120 * MINUTE;

/** A builder that waits to be asked. */
export const createBuilder = ({ make, today, builtOn, isBehind, tell, now = Date.now }: BuilderParts): Builder => {
	const stopping = new AbortController();
	let wanted: BuildReason | undefined;
	let working: Promise<void> | undefined;
	let last: BuildResult | undefined;
	let failures = 0;
	let tryAgainAt = Number.POSITIVE_INFINITY;

	const buildOnce = async (reason: BuildReason): Promise<void> => {
		const began = now();
		const outcome = await make(stopping.signal).then(
			(release) => ({ release }),
			(failed: Error) => ({ failed }),
		);
		if (stopping.signal.aborted) return;
		const hasFailed = 'failed' in outcome;
		failures = hasFailed ? failures + 1 : 0;
		tryAgainAt = hasFailed
			? now() + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1))
			: Number.POSITIVE_INFINITY;
		last = { reason, at: new Date(now()), seconds: Math.round((now() - began) / 1000), outcome };
		tell(last);
	};

	const work = async (): Promise<void> => {
		while (wanted !== undefined && !stopping.signal.aborted) {
			const reason = wanted;
			wanted = undefined;
			await buildOnce(reason);
		}
		working = undefined;
	};

	const ask = (reason: BuildReason): void => {
		if (stopping.signal.aborted) return;
		wanted = reason;
		working ??= work();
	};

	return {
		ask,
		look: async () => {
			if (working) return;
			if (failures > 0) {
				if (now() >= tryAgainAt) ask('the last failed');
				return;
			}
			const built = await builtOn();
			if (built === undefined) ask('nothing is served yet');
			// Settings that cannot be read are told by the build that meets them.
			else if (built !== (await today().catch(() => undefined))) ask('a day has ended');
			else if (await isBehind()) ask('something was published before');
		},
		health: () => healthOfBuilds(last, working !== undefined),
		stop: async () => {
			stopping.abort();
			await working;
		},
	};
};

const healthOfBuilds = (last: BuildResult | undefined, isBuilding: boolean): BuilderHealth => ({
	isBuilding,
	lastBuild: last && {
		at: last.at.toISOString(),
		reason: last.reason,
		seconds: last.seconds,
		isServed: 'release' in last.outcome,
	},
});
