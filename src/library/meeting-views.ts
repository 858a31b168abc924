/** What the pages of actions, decisions and questions show, as a whole and by one thing at a time. Pure. */
import type { Hub } from './hub.ts';
import { actionsOf, closedOf, stillToDo, type FollowedAction } from './actions.ts';
import { decisionsOf, type TakenDecision } from './decisions.ts';
import { bodyView, gatherBy, organisationView, termView, type GatheredBy, type GatheredView } from './gathered.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { closedQuestionsOf, openQuestionsOf, type AskedQuestion } from './questions.ts';

/** What was gathered, and the ways to narrow it. */
export interface Gathered<T> {
	whole: GatheredView<T>[];
	by: GatheredBy<T>[];
}

/** Every view of what was gathered. */
export const viewsOf = <T>({ whole, by }: Gathered<T>): GatheredView<T>[] => [
	...whole,
	...by.flatMap(({ views }) => views),
];

/** Actions that still stand, then what was closed; by whose meeting it was and by who took them on. */
export const gatheredActions: (hub: Hub) => Gathered<FollowedAction> = memoizeByHub((hub) => {
	const all = actionsOf(hub);
	const closed = closedOf(all);
	const inOrder = [...stillToDo(all), ...closed];
	return {
		whole: [
			{ key: '', label: 'Still to be done', items: stillToDo(all) },
			...(closed.length ? [{ key: 'closed', label: 'Done or dropped', items: closed }] : []),
		],
		by: [
			{ heading: 'By whose meeting', views: gatherBy(inOrder, ({ body }) => [body], bodyView(hub)) },
			{
				heading: 'By who took it on',
				views: gatherBy(
					inOrder,
					({ organisation }) => (organisation === undefined ? [] : [organisation]),
					organisationView(hub),
				),
			},
		],
	};
});

/** Decisions, the latest first; by whose meeting it was, by theme and by whom they bind. */
export const gatheredDecisions: (hub: Hub) => Gathered<TakenDecision> = memoizeByHub((hub) => {
	const all = decisionsOf(hub);
	return {
		whole: [{ key: '', label: 'All', items: all }],
		by: [
			{ heading: 'By whose meeting', views: gatherBy(all, ({ body }) => [body], bodyView(hub)) },
			{ heading: 'By theme', views: gatherBy(all, ({ note }) => note.data.themes, termView(hub, 'themes')) },
			{ heading: 'By whom they bind', views: gatherBy(all, ({ binds }) => binds ?? [], termView(hub, 'sectors')) },
		],
	};
});

/** Open questions, the latest first, and those that were closed; the open ones by whose meeting it was and by theme. */
export const gatheredQuestions: (hub: Hub) => Gathered<AskedQuestion> = memoizeByHub((hub) => {
	const all = openQuestionsOf(hub);
	const closed = closedQuestionsOf(hub);
	return {
		whole: [
			{ key: '', label: 'Open', items: all },
			...(closed.length ? [{ key: 'answered', label: 'Answered', items: closed }] : []),
		],
		by: [
			{
				heading: 'By whose meeting',
				views: gatherBy(all, ({ body }) => (body === undefined ? [] : [body]), bodyView(hub)),
			},
			{ heading: 'By theme', views: gatherBy(all, ({ note }) => note.data.themes, termView(hub, 'themes')) },
		],
	};
});
