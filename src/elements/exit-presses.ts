/**
 * Counts presses of the Shift key: three within five seconds mean that somebody must leave the page now. Pure.
 * The keys and the time are those of the “Exit this page” component of the GOV.UK Design System
 * (https://design-system.service.gov.uk/components/exit-this-page/).
 */
const PRESSES = 3;
const WITHIN_MILLISECONDS = 5000;

/** In: the key, and when it was let go, in milliseconds. Out: how many presses are still needed; 0 means leave. */
export const countingPresses = (): ((key: string, at: number) => number) => {
	let presses: number[] = [];
	return (key, at) => {
		presses = key === 'Shift' ? [...presses.filter((before) => at - before < WITHIN_MILLISECONDS), at] : [];
		return Math.max(0, PRESSES - presses.length);
	};
};
