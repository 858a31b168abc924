/** Tells what is to be told, one after the other, and again where it was not taken; nobody who works waits for it. */
import type { NoticeStore, Waiting } from './notice-store.ts';

/** Sends to one channel. Rejects where it was not taken. */
export type Send = (waiting: Waiting) => Promise<void>;

export interface OutboxParts {
	store: Pick<NoticeStore, 'due' | 'told' | 'later'>;
	/** Undefined for a channel that the settings do not name any more. */
	sendBy: (channel: string) => Send | undefined;
	/** Told of what was given up, and of each channel that does not take anything. */
	cannot: (channel: string, error: unknown, isGivenUp: boolean) => void;
	now?: () => number;
}

const MINUTE = 60_000;
/** Twice as long after each try, up to the longest: the last is a little more than a day after the first. */
const LONGEST_WAIT = 360 * MINUTE;
const MOST_TRIES = 12;
const AT_ONCE = 20;

/** How long after so many tries the next one is. */
export const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT, MINUTE * 2 ** tries);

/** Out: a function that tells what is due. While it is at work it does not begin anew. */
export const outboxOf = ({ store, sendBy, cannot, now = Date.now }: OutboxParts): (() => Promise<void>) => {
	let working: Promise<void> | undefined;
	const tell = async (waiting: Waiting): Promise<void> => {
		const send = sendBy(waiting.channel);
		if (!send) return store.told(waiting.number);
		try {
			await send(waiting);
			store.told(waiting.number);
		} catch (error) {
			const isGivenUp = waiting.tries + 1 >= MOST_TRIES;
			cannot(waiting.channel, error, isGivenUp);
			if (isGivenUp) store.told(waiting.number);
			else store.later(waiting.number, now() + waitAfter(waiting.tries));
		}
	};
	const work = async () => {
		for (const waiting of store.due(AT_ONCE)) await tell(waiting);
	};
	return () => {
		working ??= work().finally(() => {
			working = undefined;
		});
		return working;
	};
};
