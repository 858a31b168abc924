/** A draft agenda for the next meeting of each body: what its meetings left, what is due and what is new. Pure. */
import { inOrderHeld } from '../content-model/action-log.ts';
import { dayInWords } from '../content-model/days.ts';
import { isOfBody, meetingBodyOf, networkOfBody } from '../content-model/meeting-body.ts';
import { typeNamed } from '../content-model/index.ts';
import { notePassages } from '../content-model/meeting-note.ts';
import { daysBefore } from '../content-model/review-state.ts';
import { VIEWS } from '../content-model/views.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import type { AgendaItem } from '../publishing/agenda-document.ts';
import type { ListedLine } from '../publishing/word-parts.ts';
import { actionsOf, exampleActionsOf, stillToDo, type FollowedAction } from './actions.ts';
import { networksNotHeardFrom } from './coverage.ts';
import { bodyLabel } from './gathered.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { groupBy } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { practiceNewestFirst } from './new-entries.ts';
import { openQuestionsOf, type AskedQuestion } from './questions.ts';
import { reviewsOf } from './reviews.ts';
import { realOf } from './worked-examples.ts';

type Note = HubEntryOf<'meeting-note'>;

/** How much of one kind an agenda has room for; the rest stands where the hub gathers it. */
export const MOST_ON_AN_AGENDA = 20;

/** How much of what is new: a meeting is told of it, and works on the rest. */
const MOST_NEW = 10;

/** How far back “new” goes for a body that has no note yet. */
const NEW_DAYS = 90;

/** The file of an agenda for Word, beside its page. */
export const AGENDA_FILE = 'agenda.docx';

export const EXAMPLE_AGENDAS_ADDRESS = `${WORKED_EXAMPLE.address}agendas/`;

export interface Agenda {
	/** See `meetingBodyOf`. */
	body: string;
	label: string;
	href: string;
	isExample: boolean;
	/** The last meeting that has a note. */
	last: Note | undefined;
	/** The meeting that note announces. */
	next: { on: string; place?: string | undefined } | undefined;
	items: readonly AgendaItem[];
}

const cut = (lines: readonly ListedLine[], whole: { href: string; label: string }, most = MOST_ON_AN_AGENDA) => ({
	lines: lines.slice(0, most),
	more: lines.length > most ? { ...whole, count: lines.length - most } : undefined,
});

/** The view of the hub that holds all of what an item of an agenda shows a part of. */
const viewOf = ({ label, address }: { label: string; address: string }) => ({ label, href: address });

const actionLine = (hub: Hub, { href, now: { action }, organisation, isOverdue }: FollowedAction): ListedLine => ({
	words: action.action,
	href,
	note: [
		action.owner.role,
		hub.find('organisation', organisation)?.data.title,
		`${isOverdue ? 'overdue since' : 'due'} ${dayInWords(action.dueOn)}`,
	]
		.filter(Boolean)
		.join(', '),
});

const questionLine = ({ question, note, askedOn }: AskedQuestion): ListedLine => ({
	words: question,
	href: note.href,
	note: `${typeNamed(note.type).singular} of ${dayInWords(askedOn)}`,
});

/** What the meetings of a body left: decisions to bear in mind, actions still to be done, questions left open. */
const left = (hub: Hub, body: string, last: Note | undefined, isExample: boolean): AgendaItem[] => {
	const actions = isExample ? exampleActionsOf(hub) : actionsOf(hub);
	const questions = openQuestionsOf(hub, isExample);
	const network = networkOfBody(body);
	const isForBody = ({ body: asking, networks }: AskedQuestion) =>
		asking === undefined ? network === undefined || networks.includes(network) : asking === body;
	return [
		{
			id: 'decided',
			heading: 'Decided last time',
			...cut(
				(last?.data.decisions ?? []).map(({ decision, why }) => ({ words: decision, note: why })),
				{ label: notePassages.decisions.heading, href: `${last?.href ?? ''}#${notePassages.decisions.id}` },
			),
		},
		{
			id: 'actions',
			heading: 'Actions still to be done',
			...cut(
				stillToDo(actions)
					.filter(({ now }) => meetingBodyOf(now.note.data) === body)
					.map((action) => actionLine(hub, action)),
				isExample
					? viewOf(VIEWS.actions)
					: { label: `${VIEWS.actions.label}: ${bodyLabel(hub, body)}`, href: `${VIEWS.actions.address}${body}/` },
			),
		},
		{
			id: 'questions',
			heading: 'Questions left open',
			...cut(questions.filter(isForBody).map(questionLine), viewOf(VIEWS.questions)),
		},
	];
};

/** What is due, who has gone quiet and what is new. */
const around = (hub: Hub, body: string, last: Note | undefined): AgendaItem[] => {
	const network = networkOfBody(body);
	const isOurs = (entry: HubEntry) => isOfBody(body, { ...entry, type: typeNamed(entry.type) });
	const since = last?.data.heldOn ?? daysBefore(hub.today, NEW_DAYS);
	return [
		{
			id: 'reviews',
			heading: 'Pages to be read again',
			...cut(
				reviewsOf(hub)
					.filter(({ entry, state }) => state !== 'current' && isOurs(entry))
					.map(({ entry, dueOn, state, role }) => ({
						words: entry.data.title,
						href: entry.href,
						note: [...(role ? [role] : []), `${state === 'due' ? 'due' : 'overdue since'} ${dayInWords(dueOn)}`].join(
							', ',
						),
					})),
				viewOf(VIEWS.reviews),
			),
		},
		{
			id: 'quiet',
			heading: 'Local networks not heard from',
			...cut(
				(network === undefined ? networksNotHeardFrom(hub) : []).map(({ network: { data, href }, last: heard }) => ({
					words: data.title,
					href,
					note: heard ? `last on ${dayInWords(heard)}` : 'nothing shared yet',
				})),
				viewOf({ label: 'Local networks', address: '/networks/' }),
			),
		},
		{
			id: 'new',
			heading: `New in the hub since ${dayInWords(since)}`,
			...cut(
				practiceNewestFirst(hub)
					.filter((entry) => entry.data.publishedOn >= since && entry.href !== last?.href && isOurs(entry))
					.map(({ type, data, href }) => ({ words: data.title, href, note: typeNamed(type).singular })),
				{ label: 'Everything new', href: '/new/' },
				MOST_NEW,
			),
		},
	];
};

const agendaOf = (hub: Hub, body: string, notes: readonly Note[], isExample: boolean): Agenda => {
	const last = [...notes].sort(inOrderHeld).at(-1);
	const next = last?.data.nextMeeting;
	const items = [...left(hub, body, last, isExample), ...(isExample ? [] : around(hub, body, last))];
	return {
		body,
		label: bodyLabel(hub, body),
		href: `${isExample ? EXAMPLE_AGENDAS_ADDRESS : VIEWS.agendas.address}${body}/`,
		isExample,
		last,
		next: next && next.on > last.data.heldOn ? next : undefined,
		items: items.filter(({ lines }) => lines.length > 0),
	};
};

const byBody = (notes: readonly Note[]) => groupBy(notes, ({ data }) => meetingBodyOf(data));

/** The agenda of the coalition, then of each local network. */
export const agendasOf: (hub: Hub) => readonly Agenda[] = memoizeByHub((given) => {
	const hub = realOf(given);
	const notes = new Map(byBody(hub.all('meeting-note')));
	const bodies = ['coalition', ...hub.all('network').map(({ id }) => `networks/${id}`)];
	return bodies.map((body) => agendaOf(hub, body, notes.get(body) ?? [], false));
});

/** The agenda of each body that has invented meetings: from those alone. */
export const exampleAgendasOf: (hub: Hub) => readonly Agenda[] = memoizeByHub((hub) => {
	const invented = hub.all('meeting-note').filter(({ data }) => isWorkedExample(data));
	return byBody(invented)
		.map(([body, notes]) => agendaOf(hub, body, notes, true))
		.sort((one, other) => one.label.localeCompare(other.label, 'en-GB'));
});

/** The agenda of the meeting after this one; none where a later meeting has a note. */
export const agendaAfter = (hub: Hub, note: Note): Agenda | undefined =>
	(isWorkedExample(note.data) ? exampleAgendasOf(hub) : agendasOf(hub)).find(({ last }) => last?.id === note.id);

/** When a body meets next, as far as its last note says. */
export const nextInWords = ({ next }: Agenda, today: string): string => {
	if (!next) return 'No day has been announced.';
	const where = next.place ? `, ${next.place}` : '';
	return next.on < today
		? `Announced for ${dayInWords(next.on)}${where}; no note of it is in the hub yet.`
		: `${dayInWords(next.on)}${where}.`;
};

/** An agenda as what is written into a file of Word. */
export const agendaToEdit = (hub: Hub, agenda: Agenda) => ({
	title: `Draft agenda: ${agenda.label}`,
	first: [`Next meeting: ${nextInWords(agenda, hub.today)}`, `Worked out on ${dayInWords(hub.today)}.`],
	items: agenda.items,
});
