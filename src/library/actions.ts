/** Actions of meetings, followed from note to note. Pure. */
import { actionLog, lastStep, stillStands, type ActionStep, type LoggedAction } from '../content-model/action-log.ts';
import type { PublishedFor } from '../content-model/publication.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { hubSeenFrom, realOf } from './worked-examples.ts';

type Note = HubEntryOf<'meeting-note'>;
export type Action = NonNullable<PublishedFor<'page', 'meeting-note'>['actions']>[number];

/** An action as it stands in one note. */
export interface NotedAction extends Action {
	note: Note;
}

/** An action as it stands now, with all the meetings that spoke of it and an address that outlasts them. */
export interface FollowedAction extends LoggedAction<Note, Action> {
	/** Its own page. */
	href: string;
	isExample: boolean;
	/** What the last meeting that spoke of it holds. */
	now: ActionStep<Note, Action>;
	stands: boolean;
	isOverdue: boolean;
	/** What names its owner; nothing where one of the meetings was under the Chatham House Rule. */
	organisation: string | undefined;
}

/** Where the pages of actions stand: real ones apart from those of worked examples. */
export const ACTIONS_ADDRESS = '/actions/';
export const EXAMPLE_ACTIONS_ADDRESS = `${WORKED_EXAMPLE.address}actions/`;

const followed = ({ today }: Hub, logged: LoggedAction<Note, Action>): FollowedAction => {
	const now = lastStep(logged);
	const isExample = isWorkedExample(now.note.data);
	const stands = stillStands(logged);
	const inConfidence = logged.steps.some(({ note }) => note.data.chathamHouse);
	return {
		...logged,
		href: `${isExample ? EXAMPLE_ACTIONS_ADDRESS : ACTIONS_ADDRESS}${logged.body}/${logged.id}/`,
		isExample,
		now,
		stands,
		isOverdue: stands && now.action.dueOn < today,
		organisation: inConfidence ? undefined : now.action.owner.organisation,
	};
};

/** Every action of the hub, each once, in the order in which they were taken on; worked examples after what is real. */
const allActions = memoizeByHub((hub): FollowedAction[] =>
	[false, true].flatMap((invented) =>
		actionLog(hub.all('meeting-note').filter(({ data }) => isWorkedExample(data) === invented)).map((logged) =>
			followed(hub, logged),
		),
	),
);

/** Every action of the real meetings, each once. */
export const actionsOf = (hub: Hub): FollowedAction[] => allActions(hub).filter(({ isExample }) => !isExample);

/** Every action of the invented meetings, each once. */
export const exampleActionsOf = (hub: Hub): FollowedAction[] => allActions(hub).filter(({ isExample }) => isExample);

const byAddress = memoizeByHub((hub) => new Map(allActions(hub).map((action) => [action.href, action])));

/** The action with this page. */
export const actionAt = (hub: Hub, href: string): FollowedAction | undefined => byAddress(hub).get(href);

const byNote = memoizeByHub(
	(hub) =>
		new Map(
			allActions(hub).flatMap((action) => action.steps.map(({ note }) => [`${note.id} ${action.id}`, action] as const)),
		),
);

/** The page of an action that stands in a note. */
export const hrefOfAction = (hub: Hub, note: Note, { id }: Pick<Action, 'id'>): string | undefined =>
	byNote(hub).get(`${note.id} ${id}`)?.href;

const dueFirst = (a: FollowedAction, b: FollowedAction) => {
	const [one, other] = [a, b].map(({ now, href }) => `${now.action.dueOn} ${href}`) as [string, string];
	return one < other ? -1 : 1;
};

/** Those that still stand, soonest due first. */
export const stillToDo = (actions: readonly FollowedAction[]): FollowedAction[] =>
	actions.filter(({ stands }) => stands).sort(dueFirst);

/** Those that were done or dropped, the latest first. */
export const closedOf = (actions: readonly FollowedAction[]): FollowedAction[] => {
	const closedOn = ({ now }: FollowedAction) => now.action.closedOn ?? now.note.data.heldOn;
	return actions
		.filter(({ stands }) => !stands)
		.sort((a, b) => (`${closedOn(a)} ${a.href}` > `${closedOn(b)} ${b.href}` ? -1 : 1));
};

/**
 * Every action of a real meeting that still stands, as the last meeting left it; soonest due first.
 */
export const openActions = (hub: Hub): FollowedAction[] => stillToDo(actionsOf(hub));

/** Later notes by the note and the action they carry on; the first where there are several. */
const carryingOn = memoizeByHub((hub) => {
	const later = new Map<string, Note>();
	for (const { steps } of allActions(hub))
		steps.forEach(({ note, action }, at) => {
			const next = steps[at + 1];
			if (next) later.set(`${note.id}:${action.id}`, next.note);
		});
	return later;
});

/** The later note to which an action was carried forward, if it was. */
export const carriedTo = (hub: Hub, note: Note, action: Action): Note | undefined =>
	carryingOn(hubSeenFrom(hub, note)).get(`${note.id}:${action.id}`);

/** Actions by the key of what they led to. */
const leadingTo = memoizeByHub((hub) => {
	const origins = new Map<EntryKey, NotedAction[]>();
	for (const note of hub.all('meeting-note'))
		for (const action of note.data.actions ?? [])
			for (const key of [
				...(action.ledToCaseStudies ?? []).map((id) => keyOf('case-study', id)),
				...(action.ledToGuides ?? []).map((id) => keyOf('practice-guide', id)),
			]) {
				const noted = { ...action, note };
				const known = origins.get(key);
				if (known) known.push(noted);
				else origins.set(key, [noted]);
			}
	return origins;
});

/**
 * The meeting notes whose actions led to this entry: where it came from. What is real never came from what was
 * invented.
 */
export const cameFrom = (hub: Hub, { type, id }: Pick<HubEntry, 'type' | 'id'>): readonly NotedAction[] => {
	const entry = hub.find(type, id);
	return leadingTo(entry ? hubSeenFrom(hub, entry) : realOf(hub)).get(keyOf(type, id)) ?? [];
};

/** The pages that came of an action. An invented meeting led to nothing real, whatever its note says. */
export const ledTo = (hub: Hub, note: Pick<HubEntry, 'data'>, action: Action): HubEntry[] =>
	[...hub.findAll('case-study', action.ledToCaseStudies), ...hub.findAll('practice-guide', action.ledToGuides)].filter(
		({ data }) => isWorkedExample(data) === isWorkedExample(note.data),
	) as HubEntry[];
