/** What reflective groups set out to try, and what later notes say became of it. Pure. */
import type { HubEntryOf, Hub } from './hub.ts';
import { own } from '../content-model/own.ts';
import { modelOf, reflectiveNote } from '../content-model/reflective-note.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { gatherBy, termView } from './gathered.ts';
import { laterFirst } from './listing.ts';
import type { Gathered } from './meeting-views.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

type Note = HubEntryOf<'reflective-note'>;

/** One thing that was to be tried, beside what became of it; one of the two may not have been written down. */
export interface TriedAndBecame {
	tried: string | undefined;
	became: string | undefined;
}

/** A later note that looks back. */
export interface LookedBack {
	note: Note;
	sideBySide: readonly TriedAndBecame[];
}

/** What one group set out to try. */
export interface Trial {
	note: Note;
	tries: readonly string[];
	/** The day by which the group comes back to it, where it named one. */
	comeBackOn: string | undefined;
	/** True where that day has come and nobody has looked back. */
	isDue: boolean;
	isExample: boolean;
	/** Later notes that look back at it, the earliest first. */
	lookedBack: readonly LookedBack[];
}

/** What was to be tried beside what became of it, line by line. */
export const sideBySide = (earlier: Note, later: Note): TriedAndBecame[] => {
	const [tries, became] = [earlier.data.willTry ?? [], later.data.becameOfIt ?? []];
	return Array.from({ length: Math.max(tries.length, became.length) }, (_, at) => ({
		tried: tries[at],
		became: became[at],
	}));
};

const inOrder = (one: Note, other: Note) =>
	`${one.data.heldOn} ${one.id}` < `${other.data.heldOn} ${other.id}` ? -1 : 1;

/** The earlier note that a note looks back at. What is real looks back at nothing invented, nor the other way round. */
export const lookingBackAt = (hub: Hub, note: Note): Note | undefined => {
	const earlier = hub.find('reflective-note', note.data.followsUp);
	return earlier &&
		inOrder(earlier, note) < 0 &&
		earlier.id !== note.id &&
		isWorkedExample(earlier.data) === isWorkedExample(note.data)
		? earlier
		: undefined;
};

const allTrials = memoizeByHub((hub): Trial[] => {
	const later = new Map<string, LookedBack[]>();
	for (const note of [...hub.all('reflective-note')].sort(inOrder)) {
		const earlier = lookingBackAt(hub, note);
		if (!earlier) continue;
		const one = { note, sideBySide: sideBySide(earlier, note) };
		const known = later.get(earlier.id);
		if (known) known.push(one);
		else later.set(earlier.id, [one]);
	}
	return hub.all('reflective-note').flatMap((note): Trial[] => {
		const { willTry: tries = [], comeBackOn } = note.data;
		if (tries.length === 0) return [];
		const lookedBack = later.get(note.id) ?? [];
		return [
			{
				note,
				tries,
				comeBackOn,
				isDue: lookedBack.length === 0 && comeBackOn !== undefined && comeBackOn <= hub.today,
				isExample: isWorkedExample(note.data),
				lookedBack,
			},
		];
	});
});

/** What real groups set out to try. */
export const trialsOf = (hub: Hub): Trial[] => allTrials(hub).filter(({ isExample }) => !isExample);

/** What invented groups set out to try. */
export const exampleTrialsOf = (hub: Hub): Trial[] => allTrials(hub).filter(({ isExample }) => isExample);

const byNote = memoizeByHub((hub) => new Map(allTrials(hub).map((trial) => [trial.note.id, trial])));

/** What the group of a note set out to try. */
export const trialOf = (hub: Hub, { id }: Pick<Note, 'id'>): Trial | undefined => byNote(hub).get(id);

const dayFor = ({ comeBackOn }: Trial) => comeBackOn ?? '9999';

/** Those nobody has looked back at, the one to come back to first at the top; those without a day last. */
export const stillTrying = (trials: readonly Trial[]): Trial[] =>
	trials
		.filter(({ lookedBack }) => lookedBack.length === 0)
		.sort((a, b) => laterFirst(dayFor(b), dayFor(a)) || inOrder(a.note, b.note));

/** Those that were looked back at, the latest first. */
export const cameBackTo = (trials: readonly Trial[]): Trial[] => {
	const day = ({ lookedBack }: Trial) => lookedBack.at(-1)!.note.data.heldOn;
	return trials.filter(({ lookedBack }) => lookedBack.length > 0).sort((a, b) => laterFirst(day(a), day(b)));
};

const MODELS = reflectiveNote.fields.model.options as Readonly<Record<string, string>>;

const modelView = (model: string) => ({ key: `models/${model}`, label: own(MODELS, model)! });

/** What is being tried, then what was looked back at; by theme and by model. */
export const gatheredTrials: (hub: Hub) => Gathered<Trial> = memoizeByHub((hub) => {
	const all = trialsOf(hub);
	const closed = cameBackTo(all);
	const inTurn = [...stillTrying(all), ...closed];
	return {
		whole: [
			{ key: '', label: 'Not looked back at yet', items: stillTrying(all) },
			...(closed.length ? [{ key: 'looked-back-at', label: 'Looked back at', items: closed }] : []),
		],
		by: [
			{
				heading: 'By theme',
				views: gatherBy(inTurn, ({ note }) => note.data.themes, termView(hub, 'themes')),
			},
			{
				heading: 'By model',
				views: gatherBy(inTurn, ({ note }) => [modelOf(note.data)], modelView),
			},
		],
	};
});
