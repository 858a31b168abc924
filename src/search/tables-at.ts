/** Tables on the other end of a connection that may be bad. */
import { NotFetched } from './not-fetched.ts';
import { ENTRY_FILE, type FetchTable } from './tables.ts';

export interface ConnectionOptions {
	fetch: (address: string, init?: RequestInit) => Promise<Response>;
	/** Waits between attempts, in milliseconds; their number is the number of further attempts. */
	waits?: readonly number[];
	/** Called when a file begins to be asked for again, and with false once that has ended, well or not: to say so. */
	onTrouble?: (inTrouble: boolean) => void;
	sleep?: (milliseconds: number) => Promise<void>;
}

const WAITS = [500, 1500, 4000];

const slept = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads tables below an address, such as `/search-index/`. A file that does not come is asked for again a few times;
 * one that is not there (404) is not, since asking again would not make it.
 * @throws {NotFetched} with the address and the reason
 */
export const tablesAt =
	(
		address: string,
		{ fetch, waits = WAITS, onTrouble = () => undefined, sleep = slept }: ConnectionOptions,
	): FetchTable =>
	async (name) => {
		const url = address.replace(/\/?$/, '/') + name;
		for (let attempt = 0; ; attempt++) {
			// Every name but the entry’s changes with its content, so the browser may keep it; the entry is asked about
			// each visit.
			const outcome = await fetch(url, name === ENTRY_FILE ? { cache: 'no-cache' } : {})
				.then(async (response) =>
					response.ok
						? { bytes: new Uint8Array(await response.arrayBuffer()) }
						: {
								fault: `answered ${response.status}`,
								final: response.status >= 400 && response.status < 500 && response.status !== 429,
							},
				)
				.catch((fault: unknown) => ({ fault: String(fault), final: false }));
			const wait = waits[attempt];
			const isLast = 'bytes' in outcome || outcome.final || wait === undefined;
			if (isLast && attempt > 0) onTrouble(false);
			if ('bytes' in outcome) return outcome.bytes;
			if (isLast) throw new NotFetched(`${url}: the file did not come (${outcome.fault}).`);
			if (attempt === 0) onTrouble(true);
			await sleep(wait);
		}
	};
