/** Gives out places for work in fair turns: whoever asks for much waits for themselves, not others for them. */
import { RequestError } from './refusal.ts';

export interface TurnLimits {
	/** How many pieces of work go on at once: in all, and of one person. */
	places: number;
	placesOfOne: number;
	/** How many pieces of work of one person may wait, and how large they may be together. */
	waitingOfOne: number;
	sizeOfOne: number;
	/** Milliseconds after which work that still waits is sent away. */
	turnWithin: number;
}

/** A piece of work that asks for its turn. */
export interface Turn {
	person: string;
	kind: string;
	/** How many pieces of this kind one person may have going on at once. */
	together: number;
	/** Characters or bytes it holds while it waits. */
	size: number;
}

interface Waiting extends Turn {
	begin: () => void;
	refuse: (refusal: RequestError) => void;
}

export interface FairTurns {
	/**
	 * Resolves when it is the turn of a piece of work, with a function to call when it is done. Rejects with a
	 * RequestError of 503 where too much of this person waits already, or this has waited too long.
	 */
	take: (turn: Turn) => Promise<() => void>;
	/** Refuses all that wait. */
	sendAway: (refusal: RequestError) => void;
}

/**
 * The next turn goes to the person who has the fewest pieces going on, and among those to whoever has had none for
 * longest.
 */
export const fairTurns = (limits: TurnLimits): FairTurns => {
	const waiting = new Map<string, Waiting[]>();
	const going = workGoingOn(limits);

	const begin = () => {
		while (going.hasPlace()) {
			// The first piece of work of each person that may begin now: one kind must not hold up the others.
			const ready = [...waiting.values()].flatMap((queue) => queue.find(going.mayBegin) ?? []);
			const [work] = ready.sort(going.byTurn);
			if (!work) return;
			leave(work);
			going.add(work);
			work.begin();
		}
	};

	const leave = (work: Waiting) => {
		const left = (waiting.get(work.person) ?? []).filter((other) => other !== work);
		if (left.length > 0) waiting.set(work.person, left);
		else waiting.delete(work.person);
	};

	const end = (work: Waiting) => {
		if (!going.remove(work)) return;
		if (!waiting.has(work.person)) going.forget(work.person);
		begin();
	};

	const take: FairTurns['take'] = (turn) =>
		new Promise((resolve, reject) => {
			const mine = waiting.get(turn.person) ?? [];
			const held = mine.reduce((sum, { size }) => sum + size, 0);
			if (mine.length >= limits.waitingOfOne || (mine.length > 0 && held + turn.size > limits.sizeOfOne))
				return reject(tooMuch());
			const refuse = (refusal: RequestError) => {
				leave(work);
				clearTimeout(timer);
				reject(refusal);
			};
			const timer = setTimeout(() => refuse(tooMuch()), limits.turnWithin).unref();
			const work: Waiting = {
				...turn,
				refuse,
				begin: () => {
					clearTimeout(timer);
					resolve(() => end(work));
				},
			};
			waiting.set(turn.person, [...mine, work]);
			begin();
		});

	return {
		take,
		sendAway: (refusal) => {
			for (const work of [...waiting.values()].flat()) work.refuse(refusal);
		},
	};
};

/** The pieces of work that go on at this moment, and whose turn was when. */
const workGoingOn = ({ places, placesOfOne }: TurnLimits) => {
	const going = new Set<Turn>();
	/** Of each person who waits or has work going on: which turn was their last, counted from one. */
	const lastTurns = new Map<string, number>();
	let turnsGiven = 0;

	const countOf = (whose: string, which?: string) =>
		[...going].filter(({ person, kind }) => person === whose && (which === undefined || kind === which)).length;

	return {
		hasPlace: () => going.size < places,
		mayBegin: ({ person, kind, together }: Turn) => countOf(person) < placesOfOne && countOf(person, kind) < together,
		/** Sorts by whose turn it is: the fewest going on first, then whoever has had none for longest. */
		byTurn: (one: Turn, other: Turn) =>
			countOf(one.person) - countOf(other.person) ||
			(lastTurns.get(one.person) ?? 0) - (lastTurns.get(other.person) ?? 0),
		add: (work: Turn) => {
			going.add(work);
			lastTurns.set(work.person, (turnsGiven += 1));
		},
		/** False where it was not going on any more. */
		remove: (work: Turn) => going.delete(work),
		/** Forgets when a person’s last turn was, unless something of theirs goes on. */
		forget: (person: string) => {
			if (countOf(person) === 0) lastTurns.delete(person);
		},
	};
};

const tooMuch = () =>
	new RequestError(
		503,
		'The hub is busy with what you sent before this. Nothing was changed by this request. Wait a few seconds, then send it again.',
	);
