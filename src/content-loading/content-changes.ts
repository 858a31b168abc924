/** Tells whoever listens that something under `content/` has changed. One for each running program. */
import { forThisProcess } from './for-this-process.ts';

interface Changes {
	listeners: Set<() => void>;
	waiting: NodeJS.Timeout | undefined;
	count: number;
}

const changes = forThisProcess<Changes>('content-changes', () => ({
	listeners: new Set(),
	waiting: undefined,
	count: 0,
}));

/** How often the content has changed so far: what was made of it before the last change is old. */
export const changesSoFar = (): number => changes.count;

/** Calls back after the content has changed. Out: ends it. */
export const whenContentChanges = (listener: () => void): (() => void) => {
	changes.listeners.add(listener);
	return () => void changes.listeners.delete(listener);
};

/** Long enough for a save of several files to be read as one, in milliseconds. */
const SETTLED_AFTER = 120;

/** Something under `content/` has changed: soon, whoever asks gets what is loaded anew, and all who listen are told. */
export const contentChanged = () => {
	clearTimeout(changes.waiting);
	changes.waiting = setTimeout(() => {
		changes.count += 1;
		for (const listener of changes.listeners) listener();
	}, SETTLED_AFTER);
};
