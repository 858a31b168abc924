/** Questions that meetings and reflective groups left open. Pure. */
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { laterFirst } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

/** A question, with the note that asks it. */
export interface OpenQuestion {
	question: string;
	note: HubEntryOf<'meeting-note'> | HubEntryOf<'reflective-note'>;
	/** The body that met; none for a reflective note. See `meetingBodyOf`. */
	body?: string;
	/** Places where somebody may know. */
	networks: readonly string[];
	isExample: boolean;
}

/**
 * Each question of a body once, where it was asked first: the note of its next meeting begins with those that are still
 * open, and what is asked again is no new question.
 */
const eachOnce = (latestFirst: readonly OpenQuestion[]): OpenQuestion[] => {
	const asked = new Set<string>();
	return latestFirst
		.toReversed()
		.filter(({ question, body, isExample }) => {
			if (body === undefined) return true;
			const name = `${isExample} ${body} ${question}`;
			const isFirst = !asked.has(name);
			asked.add(name);
			return isFirst;
		})
		.toReversed();
};

const allQuestions = memoizeByHub((hub): OpenQuestion[] =>
	eachOnce(questionsIn(hub).sort((a, b) => laterFirst(heldOn(a.note), heldOn(b.note)))),
);

const questionsIn = (hub: Hub): OpenQuestion[] => [
	...hub.all('meeting-note').flatMap((note) =>
		(note.data.questions ?? []).map((question) => ({
			question,
			note,
			body: meetingBodyOf(note.data),
			networks: note.data.network ? [note.data.network] : [],
			isExample: isWorkedExample(note.data),
		})),
	),
	...hub.all('reflective-note').flatMap((note) =>
		(note.data.questions ?? []).map((question) => ({
			question,
			note,
			networks: note.data.networks ?? [],
			isExample: isWorkedExample(note.data),
		})),
	),
];

const heldOn = ({ data }: Pick<HubEntry, 'data'> | OpenQuestion['note']) => String(data.heldOn);

/** Every question of real notes, the latest first. */
export const questionsOf = (hub: Hub): OpenQuestion[] => allQuestions(hub).filter(({ isExample }) => !isExample);

/** Every question of invented notes, the latest first. */
export const exampleQuestionsOf = (hub: Hub): OpenQuestion[] => allQuestions(hub).filter(({ isExample }) => isExample);
