import type { Hub } from './hub.ts';

/**
 * Work that depends on the hub alone, done when it is first asked for and then kept as long as the hub is: every page
 * asks, and at 10,000 entries going through all of them for each page is what a build would spend most of its time on.
 */
export const memoizeByHub = <T>(work: (hub: Hub) => T): ((hub: Hub) => T) => {
	const known = new WeakMap<Hub, { made: T }>();
	return (hub) => {
		const kept = known.get(hub) ?? { made: work(hub) };
		known.set(hub, kept);
		return kept.made;
	};
};
