/** The draft agenda of each body, beside going through the entries one by one. */
import { expect, test } from 'vitest';
import {
	agendaAfter,
	agendasOf,
	exampleAgendasOf,
	MOST_ON_AN_AGENDA,
	nextInWords,
	type Agenda,
} from '../../src/library/agenda.ts';
import { openActions } from '../../src/library/actions.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { TODAY } from '../support/vocabularies.ts';

const action = (id: string, more: Record<string, unknown> = {}) => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'Lead', organisation: 'planted-owner' },
	dueOn: '2026-04-01',
	state: 'open',
	...more,
});
const note = (id: string, heldOn: string, data: Record<string, unknown> = {}) =>
	aHubEntry('meeting-note', id, { body: 'coalition', heldOn, publishedOn: heldOn, themes: ['first'], ...data });
const places = ['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id }));
const linesOf = ({ items }: Agenda, id: string) =>
	items.find((item) => item.id === id)?.lines.map(({ words }) => words);
const agenda = (agendas: readonly Agenda[], body: string) => agendas.find((one) => one.body === body)!;

const carried = note('c-1', '2026-01-10', {
	actions: [action('walk', { state: 'carried-forward' }), action('done', { state: 'done', closedOn: '2026-01-12' })],
	questions: ['Who knows?'],
});
const latest = note('c-2', '2026-02-10', {
	actions: [action('walk', { carriedFrom: 'c-1' }), action('read')],
	decisions: [{ decision: 'Pay people.', why: 'It is fair.' }],
	nextMeeting: { on: '2999-05-01', place: 'A hall' },
});
const dudley = note('d-1', '2026-01-20', {
	body: 'network',
	network: 'dudley',
	chathamHouse: true,
	actions: [action('quiet')],
	questions: ['And who else?'],
});
const group = aHubEntry('reflective-note', 'r', {
	heldOn: '2026-02-01',
	publishedOn: '2026-02-12',
	networks: ['walsall'],
	questions: ['What of us?'],
});
const invented = note('i', '2026-02-20', { illustrative: true, actions: [action('dream')], questions: ['Invented?'] });
const hub = aHub(carried, latest, dudley, group, invented, ...places);

test('each body has an agenda, and each action that stands is on that of the body that spoke of it last', () => {
	const agendas = agendasOf(hub);
	expect(agendas.map(({ body, href }) => [body, href])).toEqual([
		['coalition', '/agendas/coalition/'],
		['networks/dudley', '/agendas/networks/dudley/'],
		['networks/walsall', '/agendas/networks/walsall/'],
	]);
	expect(linesOf(agenda(agendas, 'coalition'), 'actions')?.sort()).toEqual(['Do read.', 'Do walk.']);
	expect(linesOf(agenda(agendas, 'networks/dudley'), 'actions')).toEqual(['Do quiet.']);
	expect(linesOf(agenda(agendas, 'networks/walsall'), 'actions')).toBeUndefined();
	const moved = aHub(
		carried,
		note('d-2', '2026-02-20', {
			body: 'network',
			network: 'dudley',
			actions: [action('walk', { carriedFrom: 'c-1' })],
		}),
		...places,
	);
	expect(agendasOf(moved).flatMap((one) => (linesOf(one, 'actions') ?? []).map((words) => [one.body, words]))).toEqual([
		['networks/dudley', 'Do walk.'],
	]);
	expect(openActions(moved)).toHaveLength(1);
});

test('it holds the last decisions, the questions of the body, and those of groups in its place', () => {
	const agendas = agendasOf(hub);
	expect(linesOf(agenda(agendas, 'coalition'), 'decided')).toEqual(['Pay people.']);
	expect(linesOf(agenda(agendas, 'coalition'), 'questions')?.sort()).toEqual(['What of us?', 'Who knows?']);
	expect(linesOf(agenda(agendas, 'networks/dudley'), 'questions')).toEqual(['And who else?']);
	expect(linesOf(agenda(agendas, 'networks/walsall'), 'questions')).toEqual(['What of us?']);
});

test('it says what is new since the last meeting, which pages are late, and who has gone quiet', () => {
	const late = aHubEntry('case-study', 'dudley/late', {
		title: 'Late',
		networks: ['dudley'],
		publishedOn: '2026-02-11',
		reviewedOn: '2020-01-01',
		reviewDueOn: '2021-01-01',
	});
	const agendas = agendasOf(aHub(latest, late, ...places));
	for (const body of ['coalition', 'networks/dudley']) {
		expect(linesOf(agenda(agendas, body), 'reviews')).toContain('Late');
	}
	expect(linesOf(agenda(agendas, 'networks/walsall'), 'reviews') ?? []).not.toContain('Late');
	expect(linesOf(agenda(agendas, 'coalition'), 'new')).toEqual(['Late']);
	expect(linesOf(agenda(agendas, 'networks/dudley'), 'quiet')).toBeUndefined();
	expect(linesOf(agenda(agendas, 'coalition'), 'quiet')).toEqual(
		TODAY < '2027-02-11' ? ['walsall'] : ['dudley', 'walsall'],
	);
});

test('what is invented is on the agenda of worked examples alone', () => {
	expect(JSON.stringify(agendasOf(hub))).not.toMatch(/dream|Invented/);
	expect(exampleAgendasOf(hub).map(({ href }) => href)).toEqual(['/worked-examples/agendas/coalition/']);
	const [example] = exampleAgendasOf(hub);
	expect(linesOf(example!, 'actions')).toEqual(['Do dream.']);
	expect(linesOf(example!, 'questions')).toEqual(['Invented?']);
	expect(example!.items.map(({ id }) => id)).toEqual(['actions', 'questions']);
});

test('nothing on an agenda names who took an action on under the Chatham House Rule', () => {
	const owner = aHubEntry('organisation', 'planted-owner', { title: 'Planted Owner' });
	const items = agendasOf(aHub(dudley, owner, ...places)).map(({ items: lines }) => lines);
	expect(JSON.stringify(items)).toContain('Do quiet.');
	expect(JSON.stringify(items)).not.toMatch(/planted/i);
	const open = agendasOf(aHub(latest, owner, ...places)).map(({ items: lines }) => lines);
	expect(JSON.stringify(open)).toContain('Planted Owner');
});

test('a long list is cut, and says how many there are beside it and where', () => {
	const many = note('m', '2026-01-10', {
		actions: Array.from({ length: MOST_ON_AN_AGENDA + 3 }, (_, at) => action(`a${at}`)),
	});
	const actions = agendasOf(aHub(many))[0]!.items.find(({ id }) => id === 'actions')!;
	expect(actions.lines).toHaveLength(MOST_ON_AN_AGENDA);
	expect(actions.more).toEqual({ count: 3, href: '/actions/coalition/', label: 'Actions: The coalition' });
});

test('decisions are cut as all else is, and the rest stands in the note', () => {
	const decisions = Array.from({ length: MOST_ON_AN_AGENDA + 2 }, (_, at) => ({ decision: `Decide ${at}.` }));
	const [{ items } = { items: [] }] = agendasOf(aHub(note('m', '2026-01-10', { decisions })));
	const decided = items.find(({ id }) => id === 'decided');
	expect(decided?.lines).toHaveLength(MOST_ON_AN_AGENDA);
	expect(decided?.more).toEqual({ count: 2, href: '/meeting-notes/m/#decisions-heading', label: 'Decisions' });
});

test('what was published on the day of the meeting is new, and the note of the meeting is not', () => {
	const page = (title: string, publishedOn: string) => aHubEntry('resource', title, { title, publishedOn });
	const agendas = agendasOf(
		aHub(
			note('m', '2026-02-10', { title: 'The note itself', publishedOn: '2026-02-12' }),
			page('before', '2026-02-09'),
			page('that-day', '2026-02-10'),
			page('after', '2026-02-11'),
		),
	);
	expect(linesOf(agenda(agendas, 'coalition'), 'new')).toEqual(['after', 'that-day']);
});

test('the next meeting is the one that the last note announces; one that has passed without a note is said', () => {
	expect(nextInWords(agenda(agendasOf(hub), 'coalition'), TODAY)).toBe('1 May 2999, A hall.');
	expect(nextInWords(agenda(agendasOf(hub), 'coalition'), '2999-06-01')).toContain('no note of it is in the hub yet');
	expect(nextInWords(agenda(agendasOf(hub), 'networks/walsall'), TODAY)).toBe('No day has been announced.');
});

test('the last note of a body leads to its agenda, real or invented, and no earlier one does', () => {
	const asNote = (entry: unknown) => entry as Parameters<typeof agendaAfter>[1];
	expect(agendaAfter(hub, asNote(latest))?.href).toBe('/agendas/coalition/');
	expect(agendaAfter(hub, asNote(carried))).toBeUndefined();
	expect(agendaAfter(hub, asNote(invented))?.href).toBe('/worked-examples/agendas/coalition/');
});
