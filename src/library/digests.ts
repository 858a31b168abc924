/** Half a year of the hub on one page: what is new, decided, done and tried, and what is due next. Pure. */
import { dayInWords, monthsLater } from '../content-model/days.ts';
import { typeNamed } from '../content-model/index.ts';
import { VIEWS } from '../content-model/views.ts';
import type { AgendaItem } from '../publishing/agenda-document.ts';
import type { ListedLine } from '../publishing/word-parts.ts';
import { actionsOf, closedOf, stillToDo } from './actions.ts';
import { cameOfItIn } from './came-of-it.ts';
import { decisionsOf } from './decisions.ts';
import { bodyLabel } from './gathered.ts';
import type { Hub } from './hub.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { practiceNewestFirst } from './new-entries.ts';
import { reviewsOf } from './reviews.ts';
import { realOf } from './worked-examples.ts';

/** How much of one kind a digest has room for. */
export const MOST_IN_A_DIGEST = 40;

/** The file of a digest for Word, beside its page. */
export const DIGEST_FILE = 'digest.docx';

export interface HalfYear {
	/** In its address: `2026-1`, `2026-2`. */
	key: string;
	label: string;
	/** Its first day and its last. */
	from: string;
	to: string;
}

export interface Digest extends HalfYear {
	href: string;
	/** True for the half-year that has not ended. */
	isSoFar: boolean;
	items: readonly AgendaItem[];
}

/** The half of the year in which a day lies. */
export const halfYearOf = (day: string): HalfYear => {
	const year = day.slice(0, 4);
	return day.slice(5) < '07-01'
		? { key: `${year}-1`, label: `January to June ${year}`, from: `${year}-01-01`, to: `${year}-06-30` }
		: { key: `${year}-2`, label: `July to December ${year}`, from: `${year}-07-01`, to: `${year}-12-31` };
};

/** The half-year after this one. */
const afterThis = ({ from }: HalfYear) => halfYearOf(monthsLater(from, 6));

/** What a line of a digest tells of, by the day it belongs to. */
interface Dated {
	on: string;
	line: ListedLine;
}

type Kind = { id: string; heading: string; whole: { href: string; label: string }; all: readonly Dated[] };

const whole = ({ label, address }: { label: string; address: string }) => ({ label, href: address });

/** What happened, by kind; each the latest first. */
const happened = (hub: Hub): Kind[] => [
	{
		id: 'news',
		heading: 'News',
		whole: whole({ label: typeNamed('news').plural, address: typeNamed('news').address }),
		all: practiceNewestFirst(hub).flatMap(({ data, href }) =>
			data.happenedOn
				? [{ on: data.publishedOn, line: { words: data.title, href, note: dayInWords(data.happenedOn) } }]
				: [],
		),
	},
	{
		id: 'new',
		heading: 'New in the hub',
		whole: { label: 'Everything new', href: '/new/' },
		all: practiceNewestFirst(hub).flatMap(({ type, data, href }) =>
			data.happenedOn
				? []
				: [{ on: data.publishedOn, line: { words: data.title, href, note: typeNamed(type).singular } }],
		),
	},
	{
		id: 'decided',
		heading: 'Decided',
		whole: whole(VIEWS.decisions),
		all: decisionsOf(hub).map(({ decision, href, body, note }) => ({
			on: note.data.heldOn,
			line: { words: decision, href, note: `${bodyLabel(hub, body)}, ${dayInWords(note.data.heldOn)}` },
		})),
	},
	{
		id: 'closed',
		heading: 'Actions dropped',
		whole: { label: VIEWS.actions.label, href: `${VIEWS.actions.address}closed/` },
		all: closedOf(actionsOf(hub))
			.filter(({ now }) => now.action.state === 'dropped')
			.map(({ now: { action, note }, href }) => ({
				on: note.data.heldOn,
				line: { words: action.action, href, note: action.reason },
			})),
	},
	{
		id: 'came-of-it',
		heading: 'Done, and tried after others',
		whole: whole(VIEWS.cameOfIt),
		all: cameOfItIn(hub).map(({ on, title, href, said, became }) => ({
			on,
			line: { words: title, href, note: [said, ...(became ? [became] : [])].join('. ') },
		})),
	},
];

/** What is due from today to the end of the half-year after this one. */
const due = (hub: Hub, until: string): Kind[] => [
	{
		id: 'actions-due',
		heading: `Actions due by ${dayInWords(until)}`,
		whole: whole(VIEWS.actions),
		all: stillToDo(actionsOf(hub)).map(({ href, now: { action }, body }) => ({
			on: action.dueOn,
			line: { words: action.action, href, note: `${bodyLabel(hub, body)}, due ${dayInWords(action.dueOn)}` },
		})),
	},
	{
		id: 'reviews-due',
		heading: `Pages to be read again by ${dayInWords(until)}`,
		whole: whole(VIEWS.reviews),
		all: reviewsOf(hub).map(({ entry, dueOn }) => ({
			on: dueOn,
			line: { words: entry.data.title, href: entry.href, note: `due ${dayInWords(dueOn)}` },
		})),
	},
];

const itemOf = ({ id, heading, whole: rest, all }: Kind, isIn: (day: string) => boolean): AgendaItem[] => {
	const lines = all.filter(({ on }) => isIn(on)).map(({ line }) => line);
	const count = lines.length - MOST_IN_A_DIGEST;
	return lines.length === 0
		? []
		: [{ id, heading, lines: lines.slice(0, MOST_IN_A_DIGEST), more: count > 0 ? { ...rest, count } : undefined }];
};

/** The digest of each half-year in which something happened, the latest first; the one that has not ended is there. */
export const digestsOf: (hub: Hub) => readonly Digest[] = memoizeByHub((given) => {
	const hub = realOf(given);
	const kinds = happened(hub);
	const now = halfYearOf(hub.today);
	const halves = new Map([[now.key, now]]);
	for (const { on } of kinds.flatMap(({ all }) => all)) {
		const half = halfYearOf(on);
		if (half.from <= hub.today) halves.set(half.key, half);
	}
	const until = afterThis(now).to;
	return [...halves.values()]
		.sort((one, other) => (one.from < other.from ? 1 : -1))
		.map((half) => ({
			...half,
			href: `${VIEWS.digests.address}${half.key}/`,
			isSoFar: half.key === now.key,
			items: [
				...kinds.flatMap((kind) => itemOf(kind, (day) => day >= half.from && day <= half.to && day <= hub.today)),
				...(half.key === now.key ? due(hub, until).flatMap((kind) => itemOf(kind, (day) => day <= until)) : []),
			],
		}));
});

/** Which days a digest tells of, in words. */
export const daysInWords = ({ from, to, isSoFar }: Digest, today: string): string =>
	isSoFar
		? `From ${dayInWords(from)} to today, ${dayInWords(today)}.`
		: `From ${dayInWords(from)} to ${dayInWords(to)}.`;
