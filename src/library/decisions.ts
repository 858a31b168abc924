/** Decisions of meetings, and which took the place of which. Pure. */
import { inOrderHeld } from '../content-model/action-log.ts';
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import type { PublishedFor } from '../content-model/publication.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Hub, HubEntryOf } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

type Note = HubEntryOf<'meeting-note'>;
type Decision = NonNullable<PublishedFor<'page', 'meeting-note'>['decisions']>[number];

/** A decision with the meeting that took it. */
export interface TakenDecision extends Decision {
	note: Note;
	/** See `meetingBodyOf`. */
	body: string;
	isExample: boolean;
	/** Its line in the note. */
	href: string;
	/** The one whose place it took. */
	before?: TakenDecision | undefined;
	/** Those that took its place. */
	after: TakenDecision[];
}

/** The id of a decision on the page of its note: by its short name, or by its place where it has none. */
export const decisionAnchor = (decisions: readonly Pick<Decision, 'id'>[], index: number): string =>
	`decision-${decisions[index]?.id ?? index + 1}`;

const takenIn = (note: Note): TakenDecision[] =>
	(note.data.decisions ?? []).map((decision, index, all) => ({
		...decision,
		note,
		body: meetingBodyOf(note.data),
		isExample: isWorkedExample(note.data),
		href: `${note.href}#${decisionAnchor(all, index)}`,
		after: [],
	}));

/** Every decision, the earliest first, each joined with those whose place it took. Invented ones join no real one. */
const allDecisions = memoizeByHub((hub): TakenDecision[] => {
	const named = new Map<string, TakenDecision>();
	const taken = [...hub.all('meeting-note')].sort(inOrderHeld).map(takenIn);
	for (const decisions of taken) {
		const nameOf = ({ body, isExample }: TakenDecision, id: string) => `${isExample} ${body} ${id}`;
		for (const decision of decisions) {
			decision.before = decision.supersedes ? named.get(nameOf(decision, decision.supersedes)) : undefined;
			decision.before?.after.push(decision);
		}
		for (const decision of decisions) if (decision.id) named.set(nameOf(decision, decision.id), decision);
	}
	return taken.flat();
});

const latestFirst = memoizeByHub((hub) => allDecisions(hub).toReversed());

/** Every decision of real meetings, the latest first. */
export const decisionsOf = (hub: Hub): TakenDecision[] => latestFirst(hub).filter(({ isExample }) => !isExample);

/** Every decision of invented meetings, the latest first. */
export const exampleDecisionsOf = (hub: Hub): TakenDecision[] => latestFirst(hub).filter(({ isExample }) => isExample);

const byAddress = memoizeByHub((hub) => new Map(allDecisions(hub).map((decision) => [decision.href, decision])));

/** A decision of a note, by its place there. */
export const decisionIn = (hub: Hub, note: Note, index: number): TakenDecision | undefined =>
	byAddress(hub).get(`${note.href}#${decisionAnchor(note.data.decisions ?? [], index)}`);
