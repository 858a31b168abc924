/** Asks the service for the states of the entries that a list shows, as they come into sight. */
import type { EntryState } from '../entry-state.ts';
import type { AskService } from './ask-service.ts';

/** As many as the service answers at once. */
const AT_ONCE = 20;

/** Milliseconds in which the cards of one screen come into sight. */
const PAUSE = 60;

interface Answered {
	states: Record<string, EntryState>;
}

type Told = (state: EntryState) => void;

let askService: AskService | undefined;

/** Says whom to ask. Until then lists show what they know themselves. */
export const statesFrom = (ask: AskService) => {
	askService = ask;
};

/** By collection: who waits for which entry. */
const waiting = new Map<string, Map<string, Told>>();
let timer: ReturnType<typeof setTimeout> | undefined;

const askForAll = async () => {
	for (const [collection, told] of [...waiting]) {
		waiting.delete(collection);
		const slugs = [...told.keys()];
		for (let from = 0; from < slugs.length; from += AT_ONCE) {
			const asked = { collection, slugs: slugs.slice(from, from + AT_ONCE) };
			const answer = await askService?.<Answered>('entryStates', asked).catch(() => undefined);
			// Without an answer the list shows titles alone; opening an entry says in words what is wrong.
			if (!answer) return;
			for (const [slug, state] of Object.entries(answer.states)) told.get(slug)?.(state);
		}
	}
};

/**
 * Tells the state of one entry once it is known.
 * @returns what takes the question back
 */
export const askForState = (collection: string, slug: string, told: Told): (() => void) => {
	const ofCollection = waiting.get(collection) ?? new Map<string, Told>();
	waiting.set(collection, ofCollection.set(slug, told));
	clearTimeout(timer);
	timer = setTimeout(() => void askForAll(), PAUSE);
	return () => {
		if (ofCollection.get(slug) === told) ofCollection.delete(slug);
	};
};
