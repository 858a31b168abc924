/** How often something may come from one place of the network, without keeping whose place it is. */
import { createHmac, randomBytes } from 'node:crypto';
import { networkPlaceOf } from '../network-place.ts';

/** True where this may go on; it is counted then. */
export type Pace = (address: string) => boolean;

interface Bucket {
	left: number;
	at: number;
}

/** Beyond so many places, those that may send as much as ever are forgotten first, then all. */
const MOST_PLACES = 10_000;

/**
 * So many at once, and as many in each hour after that. Places are known by a digest under a key of this process, in
 * memory, and are forgotten with the first request after an hour.
 */
export const paceOf = (perHour: number, now: () => number = Date.now): Pace => {
	const key = randomBytes(32);
	const buckets = new Map<string, Bucket>();
	const leftOf = ({ left, at }: Bucket) => Math.min(perHour, left + ((now() - at) / HOUR) * perHour);

	const forgetRested = () => {
		for (const [place, bucket] of buckets) if (leftOf(bucket) >= perHour) buckets.delete(place);
		if (buckets.size > MOST_PLACES) buckets.clear();
	};
	let forgottenAt = now();

	return (address) => {
		if (buckets.size > MOST_PLACES || now() - forgottenAt > HOUR) {
			forgetRested();
			forgottenAt = now();
		}
		const place = createHmac('sha256', key).update(networkPlaceOf(address)).digest('base64');
		const left = leftOf(buckets.get(place) ?? { left: perHour, at: now() });
		const mayGo = left >= 1;
		buckets.set(place, { left: mayGo ? left - 1 : left, at: now() });
		return mayGo;
	};
};

const HOUR = 3_600_000;
