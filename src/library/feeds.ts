/**
 * The feeds of the hub: what each holds, and the page it belongs to. Everything, one type, one place, one term, what
 * one organisation answers for, and what the meetings of a body asked for, decided and left open. Nothing in them says
 * who took an action on, and nothing invented is in any. Pure.
 */
import { lastingId } from '../content-loading/lasting-id.ts';
import { BROWSABLE, hrefOf, termHref } from '../content-model/address.ts';
import { dayInWords } from '../content-model/days.ts';
import { keyOf } from '../content-model/entry-key.ts';
import { contentTypes, typeNamed } from '../content-model/index.ts';
import { DUE_DAYS, daysBefore } from '../content-model/review-state.ts';
import { VIEWS, type View } from '../content-model/views.ts';
import { VOCABULARIES } from '../content-model/vocabulary.ts';
import { FEED_FILES, FEED_FORMS, type FeedFile, type FeedItem, type FeedOfPage } from '../publishing/feed.ts';
import type { FollowedAction } from './actions.ts';
import type { TakenDecision } from './decisions.ts';
import { gatheredCameOfIt, type CameOfIt } from './came-of-it.ts';
import { bodyLabel, gatheredHref, type GatheredView } from './gathered.ts';
import type { Hub } from './hub.ts';
import { isPractice, laterFirst, type PracticeEntry } from './listing.ts';
import { gatheredActions, gatheredDecisions, gatheredQuestions, type Gathered } from './meeting-views.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { practiceNewestFirst } from './new-entries.ts';
import { question } from '../content-model/question.ts';
import type { AskedQuestion } from './questions.ts';
import { gatheredReviews, organisationLabel, type DueReview } from './reviews.ts';
import { realOf } from './worked-examples.ts';

/** How many items a feed holds: readers of feeds keep what they have seen. */
export const MOST_IN_A_FEED = 60;

/** The last day of its change history that has come. */
const changedOn = ({ data }: PracticeEntry, today: string): string =>
	(data.changes ?? []).reduce((last, { on }) => (on > last && on <= today ? on : last), data.publishedOn);

const itemOf = (entry: PracticeEntry, today: string): FeedItem => ({
	name: keyOf(entry.type, entry.id),
	title: entry.data.title,
	summary: entry.data.summary,
	href: entry.href,
	publishedOn: entry.data.publishedOn,
	changedOn: changedOn(entry, today),
});

/** The pages in whose feeds an entry stands. */
const pagesOf = ({ type, data }: PracticeEntry): string[] => [
	'/',
	typeNamed(type).address,
	...new Set([...(data.networks ?? []), ...(data.network ? [data.network] : [])].map((id) => hrefOf('network', id))),
	...BROWSABLE.flatMap((vocabulary) => (data[vocabulary] ?? []).map((id) => termHref(vocabulary, id)!)),
	...(data.owner ? [hrefOf('organisation', data.owner.organisation)] : []),
];

/** The newest entries of each page that has a feed of entries. */
const newestByPage = (hub: Hub): Map<string, FeedItem[]> => {
	const items = new Map<string, FeedItem[]>();
	for (const entry of practiceNewestFirst(hub)) {
		const item = itemOf(entry, hub.today);
		for (const page of pagesOf(entry)) {
			const held = items.get(page);
			if (!held) items.set(page, [item]);
			else if (held.length < MOST_IN_A_FEED) held.push(item);
		}
	}
	return items;
};

type Described = Omit<FeedOfPage, 'items'>;

/** The pages that have a feed of entries, whether or not it holds anything yet; and those who answer for entries. */
const describedPages = (hub: Hub, holds: (page: string) => boolean): Described[] => {
	const { name: hubName, strapline } = hub.settings.hub;
	const titled = (label: string) => `${hubName}: ${label}`;
	return [
		{ name: 'everything', page: '/', title: titled('everything new'), description: strapline },
		...contentTypes
			.filter(({ name }) => isPractice({ type: name }))
			.map(({ name, plural, purpose, address }) => ({
				name: `type:${name}`,
				page: address,
				title: titled(plural),
				description: purpose,
			})),
		...hub.all('network').map(({ id, href, data: { title } }) => ({
			name: keyOf('network', id),
			page: href,
			title: titled(title),
			description: `What is new from and about ${title}.`,
		})),
		...BROWSABLE.flatMap((vocabulary) =>
			hub.settings.vocabularies[vocabulary].terms.map(({ id, label, meaning }) => ({
				name: `${vocabulary}/${id}`,
				page: termHref(vocabulary, id)!,
				title: titled(`${VOCABULARIES[vocabulary].singular}: ${label}`),
				description: meaning ?? label,
			})),
		),
		...hub
			.all('organisation')
			.filter(({ href }) => holds(href))
			.map(({ id, href, data: { title } }) => ({
				name: keyOf('organisation', id),
				page: href,
				title: titled(`pages that ${title} answers for`),
				description: `What is new among the pages that ${title} answers for.`,
			})),
	];
};

const entryFeeds = (hub: Hub): FeedOfPage[] => {
	const newest = newestByPage(hub);
	return describedPages(hub, (page) => newest.has(page)).map((described) => ({
		...described,
		items: newest.get(described.page) ?? [],
	}));
};

const actionItem = (hub: Hub, { body, id, href, now, steps }: FollowedAction): FeedItem => ({
	name: `action:${body}/${id}`,
	title: now.action.action,
	summary: `${bodyLabel(hub, body)}. Due ${dayInWords(now.action.dueOn)}.`,
	href,
	publishedOn: (steps[0] ?? now).note.data.publishedOn,
	changedOn: now.note.data.publishedOn,
});

const decisionItem = (hub: Hub, { note, body, decision, why, href }: TakenDecision): FeedItem => ({
	name: `decided:${note.id}#${href.split('#')[1]!}`,
	title: decision,
	summary: [`${bodyLabel(hub, body)}, ${dayInWords(note.data.heldOn)}.`, ...(why ? [why] : [])].join(' '),
	href,
	publishedOn: note.data.publishedOn,
});

const questionItem = (hub: Hub, asked: AskedQuestion): FeedItem => ({
	name: `${question.name}:${keyOf(asked.note.type, asked.note.id)}#${asked.question}`,
	title: asked.question,
	summary: asked.body === undefined ? asked.about : `${bodyLabel(hub, asked.body)}: ${asked.about}`,
	href: asked.note.href,
	publishedOn: asked.note.data.publishedOn,
});

const byDay = (one: FeedItem, other: FeedItem) => laterFirst(one.publishedOn, other.publishedOn);

/** Feeds of what was gathered: all of it, and that of some of its views. */
const gatheredFeeds = <T>(
	hub: Hub,
	{ label, purpose, address }: View,
	{ all, views }: { all: readonly T[]; views: readonly GatheredView<T>[] },
	toItem: (hub: Hub, one: T) => FeedItem,
): FeedOfPage[] =>
	[{ key: '', label: '', items: all }, ...views].map((view) => {
		const what = view.key ? `${label}: ${view.label}` : label;
		return {
			name: `${address}${view.key}`,
			page: gatheredHref(address, view.key),
			title: `${hub.settings.hub.name}: ${what}`,
			description: purpose,
			items: view.items
				.map((one) => toItem(hub, one))
				.sort(byDay)
				.slice(0, MOST_IN_A_FEED),
		};
	});

/** All of what meetings left, and that of each body. */
const allAndByBody = <T extends { body?: string }>({ whole, by }: Gathered<T>) => ({
	all: whole.flatMap(({ items }) => items),
	views: by.flatMap(({ views }) => views).filter(({ key, items }) => items[0]?.body === key),
});

const reviewItem = (hub: Hub, { entry, dueOn, state, organisation }: DueReview): FeedItem => ({
	name: `review:${keyOf(entry.type, entry.id)}:${dueOn}`,
	title: `Review due: ${entry.data.title}`,
	summary: [
		`To be read again by ${dayInWords(dueOn)}.`,
		...(organisation ? [`${organisationLabel(hub, organisation)} answers for it.`] : []),
	].join(' '),
	href: entry.href,
	publishedOn: daysBefore(dueOn, DUE_DAYS),
	changedOn: state === 'due' ? undefined : dueOn,
});

/** Reviews that are due or late, and those of each owner. */
const reviewsNow = ({ whole, by }: Gathered<DueReview>) => ({
	all: whole[0]!.items,
	views: by
		.flatMap(({ views }) => views)
		.map((view) => ({ ...view, items: view.items.filter(({ state }) => state !== 'current') })),
});

const cameOfItItem = (hub: Hub, { name, title, said, became, href, publishedOn, on }: CameOfIt): FeedItem => ({
	name,
	title,
	summary: [`${said}.`, ...(became ? [became] : [])].join(' '),
	href,
	publishedOn,
	changedOn: on > publishedOn && on <= hub.today ? on : undefined,
});

const wholeAndViews = <T>({ whole, by }: Gathered<T>) => ({
	all: whole[0]!.items,
	views: by.flatMap(({ views }) => views),
});

/** Every feed, by the page it belongs to. */
export const feedsOf: (hub: Hub) => ReadonlyMap<string, FeedOfPage> = memoizeByHub((given) => {
	const hub = realOf(given);
	const feeds = [
		...entryFeeds(hub),
		...gatheredFeeds(hub, VIEWS.actions, allAndByBody(gatheredActions(hub)), actionItem),
		...gatheredFeeds(hub, VIEWS.decisions, allAndByBody(gatheredDecisions(hub)), decisionItem),
		...gatheredFeeds(hub, VIEWS.questions, allAndByBody(gatheredQuestions(hub)), questionItem),
		...gatheredFeeds(hub, VIEWS.cameOfIt, wholeAndViews(gatheredCameOfIt(hub)), cameOfItItem),
		...gatheredFeeds(hub, VIEWS.reviews, reviewsNow(gatheredReviews(hub)), reviewItem),
	];
	return new Map(feeds.map((feed) => [feed.page, feed]));
});

/** A file of a feed, as a page offers it. */
export interface OfferedFeed {
	title: string;
	label: string;
	mediaType: string;
	href: string;
}

/** The files of the feed that belongs to a page; none where it has no feed. */
export const feedsAt = (hub: Hub, page: string, files: readonly FeedFile[] = FEED_FILES): OfferedFeed[] => {
	const feed = feedsOf(hub).get(page);
	return feed ? files.map((file) => ({ title: feed.title, href: `${page}${file}`, ...FEED_FORMS[file] })) : [];
};

/** Ids of what stands in feeds, made from its name in the hub. */
export const feedIds =
	({ settings }: Hub) =>
	(name: string): string =>
		lastingId(settings.hub, name);

/** One file for each form of each feed. */
export const feedPaths = (hub: Hub) =>
	[...feedsOf(hub).keys()].flatMap((page) =>
		FEED_FILES.map((file) => ({ params: { feed: `${page.slice(1)}${file}` }, props: { page, file } })),
	);
