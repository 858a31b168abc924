/** What changed because of meetings and examples: actions that were done, and what places try after others. Pure. */
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import { tryingToo } from '../content-model/trying-too.ts';
import { own } from '../content-model/own.ts';
import { dayInWords } from '../content-model/days.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { actionsOf, exampleActionsOf, ledTo, type FollowedAction } from './actions.ts';
import { bodyLabel, bodyView, gatherBy, termView } from './gathered.ts';
import type { Hub, HubEntry } from './hub.ts';
import { laterFirst } from './listing.ts';
import type { Gathered } from './meeting-views.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { placeThatTries, type TryingToo } from './trying-too.ts';

/** One thing that came of it. */
export interface CameOfIt {
	/** Its name in the hub, for feeds. */
	name: string;
	/** The day it was done, begun, or told of last. */
	on: string;
	/** The day it stood in the hub first. */
	publishedOn: string;
	title: string;
	href: string;
	/** Who, and what kind of thing, in a few words. */
	said: string;
	/** What became of it, in a sentence. */
	became: string | undefined;
	/** The pages that came of an action. */
	ledTo: readonly HubEntry[];
	bodies: readonly string[];
	themes: readonly string[];
	isExample: boolean;
}

const STATES: Readonly<Record<string, string>> = tryingToo.fields.becameOfIt.fields.state.options;

const ofAction = (hub: Hub, { href, now, steps, body, id, isExample }: FollowedAction): CameOfIt => {
	const { action, note } = now;
	const pages = steps.flatMap((step) => ledTo(hub, step.note, step.action));
	return {
		name: `came-of-it:action:${body}/${id}`,
		on: action.closedOn ?? note.data.heldOn,
		publishedOn: note.data.publishedOn,
		title: action.action,
		href,
		said: `${bodyLabel(hub, body)}: an action that was done`,
		became: undefined,
		ledTo: [...new Map(pages.map((page) => [page.href, page])).values()],
		bodies: [...new Set([body, meetingBodyOf(note.data)])],
		themes: note.data.themes,
		isExample,
	};
};

const ofPlace = (hub: Hub, place: TryingToo): CameOfIt => {
	const { since, becameOfIt, title, networks, themes, publishedOn } = place.data;
	return {
		name: `came-of-it:trying-too:${place.id}`,
		on: becameOfIt?.on ?? since,
		publishedOn,
		title,
		href: place.href,
		said: `${placeThatTries(hub, place)}: tried after another place, since ${dayInWords(since)}`,
		became: becameOfIt && `${own(STATES, becameOfIt.state)!}. ${becameOfIt.words}`,
		ledTo: [],
		bodies: networks.map((network) => `networks/${network}`),
		themes,
		isExample: isWorkedExample(place.data),
	};
};

const gathered = (hub: Hub, actions: readonly FollowedAction[], isExample: boolean): CameOfIt[] =>
	[
		...actions.filter(({ now }) => now.action.state === 'done').map((action) => ofAction(hub, action)),
		...hub
			.all('trying-too')
			.filter(({ data }) => isWorkedExample(data) === isExample)
			.map((place) => ofPlace(hub, place)),
	].sort((one, other) => laterFirst(`${one.on} ${one.name}`, `${other.on} ${other.name}`));

/** All that came of real meetings and examples, the latest first. */
export const cameOfItIn: (hub: Hub) => readonly CameOfIt[] = memoizeByHub((hub) =>
	gathered(hub, actionsOf(hub), false),
);

/** The same of what was invented. */
export const exampleCameOfIt = (hub: Hub): readonly CameOfIt[] => gathered(hub, exampleActionsOf(hub), true);

/** What came of it; by place and by theme. */
export const gatheredCameOfIt: (hub: Hub) => Gathered<CameOfIt> = memoizeByHub((hub) => {
	const all = cameOfItIn(hub);
	return {
		whole: [{ key: '', label: 'All', items: all }],
		by: [
			{ heading: 'By place', views: gatherBy(all, ({ bodies }) => bodies, bodyView(hub)) },
			{ heading: 'By theme', views: gatherBy(all, ({ themes }) => themes, termView(hub, 'themes')) },
		],
	};
});
