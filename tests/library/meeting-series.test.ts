/** Actions and decisions over many meetings of several bodies, beside a book kept by hand of what happened. */
import { expect, test } from 'vitest';
import { begunNote, type NoteToFollow } from '../../src/content-model/next-meeting.ts';
import { meetingFindings } from '../../src/content-loading/meeting-findings.ts';
import {
	actionsOf,
	carriedTo,
	closedOf,
	exampleActionsOf,
	hrefOfAction,
	openActions,
} from '../../src/library/actions.ts';
import { decisionsOf, exampleDecisionsOf } from '../../src/library/decisions.ts';
import { gatheredPaths, onPage } from '../../src/library/gathered.ts';
import { gatheredActions, gatheredDecisions, gatheredQuestions, viewsOf } from '../../src/library/meeting-views.ts';
import { openQuestionsOf } from '../../src/library/questions.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { action, BODIES, note, sequence } from '../support/meeting-sequences.ts';
import type { HubEntry } from '../../src/library/hub.ts';

const findingsOf = (...entries: HubEntry[]) =>
	meetingFindings(entries.map((entry) => ({ ...entry, placeOf: () => ({ line: 1, column: 1 }) })));

test('1,000 sequences of meetings of three bodies lose no action and no decision, and the checks name what was forgotten', () => {
	let forgotten = 0;
	for (let seed = 1; seed <= 1000; seed++) {
		const { notes, book, decided } = sequence(seed);
		const hub = aHub(...notes);
		const followed = actionsOf(hub);
		const said = followed.map(({ href, now }) => `${href} ${now.action.state} ${now.note.id}`);
		expect(said.sort(), `seed ${seed}`).toEqual(
			[...book.values()].map((one) => `/actions/${one.key}/ ${one.state} ${one.in}`).sort(),
		);
		expect([...openActions(hub), ...closedOf(followed)].length).toBe(book.size);
		expect(
			decisionsOf(hub)
				.map(({ decision }) => decision)
				.sort(),
		).toEqual(decided.sort());
		const lost = findingsOf(...notes).map(({ found, rule }) => `${rule} ${found}`);
		const marked = [...book.values()]
			.filter((one) => one.forgotten)
			.map(({ key }) => `action-lost ${key.split('/').at(-1)}`);
		forgotten += marked.length;
		expect(lost.sort(), `seed ${seed}`).toEqual(marked.sort());
	}
	expect(forgotten).toBeGreaterThan(500);
});

test('a note that begins with what was laid in satisfies the checks for its body, without a key being pressed', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const { notes } = sequence(seed);
		for (const whose of BODIES) {
			const begun = begunNote(notes as unknown as NoteToFollow[], whose);
			const next = note('n-99', '2026-02-01', { ...whose, ...begun, heldOn: '2026-02-01' });
			const before = findingsOf(...notes).filter(({ file }) => file.endsWith(begun.previous ?? '-'));
			const after = findingsOf(...notes, next);
			expect(after.length, `seed ${seed}`).toBe(findingsOf(...notes).length - before.length);
			expect(
				after.filter(({ file }) => file.endsWith('n-99')),
				`seed ${seed}`,
			).toEqual([]);
			expect(openActions(aHub(...notes, next)).length).toBe(openActions(aHub(...notes)).length);
		}
	}
});

test('an action keeps its address through being carried, closed, and carried to another body', () => {
	const first = note('a', '2026-01-10', { actions: [action('walk', { state: 'carried-forward' })] });
	const second = note('b', '2026-02-10', { actions: [action('walk', { carriedFrom: 'a', state: 'carried-forward' })] });
	const dudley = note('c', '2026-02-20', {
		body: 'network',
		network: 'dudley',
		actions: [action('walk', { carriedFrom: 'b', state: 'done', closedOn: '2026-02-21' })],
	});
	for (const notes of [[first], [first, second], [first, second, dudley]]) {
		const hub = aHub(...notes);
		expect(actionsOf(hub).map(({ href }) => href)).toEqual(['/actions/coalition/walk/']);
	}
	const hub = aHub(first, second, dudley);
	expect(openActions(hub)).toEqual([]);
	const [{ steps } = { steps: [] }] = actionsOf(hub);
	expect(steps.map((step) => [step.note.id, hrefOfAction(hub, step.note, step.action)])).toEqual(
		['a', 'b', 'c'].map((id) => [id, '/actions/coalition/walk/']),
	);
	expect(carriedTo(hub, steps[1]!.note, steps[1]!.action)?.id).toBe('c');
	expect(findingsOf(first, second, dudley)).toEqual([]);
});

test('one name in two bodies is two actions, and a network called coalition is not the coalition', () => {
	const hub = aHub(
		note('a', '2026-01-10', { actions: [action('walk')] }),
		note('b', '2026-01-11', { body: 'network', network: 'coalition', actions: [action('walk')] }),
	);
	expect(actionsOf(hub).map(({ href }) => href)).toEqual([
		'/actions/coalition/walk/',
		'/actions/networks/coalition/walk/',
	]);
});

test('an action that is carried forward still stands while its next note is not written', () => {
	const hub = aHub(note('a', '2026-01-10', { actions: [action('walk', { state: 'carried-forward' })] }));
	expect(openActions(hub).map(({ id }) => id)).toEqual(['walk']);
});

test('real and invented actions of one name never share an address, a list or a history', () => {
	const hub = aHub(
		note('a', '2026-01-10', { actions: [action('walk')], decisions: [{ decision: 'Real', id: 'd' }] }),
		note('b', '2026-02-10', {
			illustrative: true,
			actions: [action('walk', { carriedFrom: 'a' })],
			decisions: [{ decision: 'Invented', supersedes: 'd' }],
			questions: ['Who?'],
		}),
	);
	expect(actionsOf(hub).map(({ href, steps }) => [href, steps.length])).toEqual([['/actions/coalition/walk/', 1]]);
	expect(exampleActionsOf(hub).map(({ href }) => href)).toEqual(['/worked-examples/actions/coalition/walk/']);
	expect(decisionsOf(hub).map(({ decision, after }) => [decision, after])).toEqual([['Real', []]]);
	expect(exampleDecisionsOf(hub).map(({ before }) => before)).toEqual([undefined]);
	expect([openQuestionsOf(hub).length, openQuestionsOf(hub, true).length]).toEqual([0, 1]);
	for (const gathered of [gatheredActions(hub), gatheredDecisions(hub), gatheredQuestions(hub)])
		expect(
			viewsOf<{ isExample: boolean }>(gathered).flatMap(({ items }) => items.filter(({ isExample }) => isExample)),
		).toEqual([]);
});

test('the checks offer the line that carries an action on, as it can be written into the note', () => {
	const [finding] = findingsOf(
		note('2026/2026-01-10-a', '2026-01-10', { actions: [action('walk', { action: 'Look: “round”, "soon".' })] }),
		note('2026/2026-02-10-b', '2026-02-10'),
	);
	expect(finding).toMatchObject({
		severity: 'warn',
		rule: 'action-lost',
		file: 'content/meeting-note/2026/2026-02-10-b',
	});
	expect(finding!.next).toContain(
		`- { id: walk, action: "Look: “round”, \\"soon\\".", owner: { role: "Lead", organisation: o-1 }, dueOn: 2026-04-01, state: open, carriedFrom: 2026/2026-01-10-a }`,
	);
});

test.each([
	[
		'carried without saying from where',
		[action('x', { state: 'carried-forward' })],
		[action('x')],
		'without “Carried from”',
	],
	['open again after it was done', [action('x', { state: 'done' })], [action('x', { carriedFrom: 'a' })], 'once more'],
	[
		'carried from a note that does not hold it',
		[action('y', { state: 'done' })],
		[action('x', { carriedFrom: 'a' })],
		'expected an earlier note',
	],
])('an action %s is said', (_, earlier, later, words) => {
	const found = findingsOf(note('a', '2026-01-10', { actions: earlier }), note('b', '2026-02-10', { actions: later }));
	expect(found.map(({ message }) => message.includes(words))).toEqual([true]);
});

test('a later note that takes an action on is all it takes: the earlier one stays as its meeting left it', () => {
	const first = note('a', '2026-01-10', { actions: [action('x')] });
	const second = note('b', '2026-02-10', { actions: [action('x', { carriedFrom: 'a' })] });
	expect(findingsOf(first, second)).toEqual([]);
	const hub = aHub(first, second);
	expect(openActions(hub).map(({ steps }) => steps.length)).toEqual([2]);
	expect(openActions(hub)[0]?.now.note.id).toBe('b');
});

test('a meeting of another body, a withdrawn note and an invented note ask nothing of an open action', () => {
	const open = note('a', '2026-01-10', { actions: [action('x')] });
	expect(findingsOf(open, note('b', '2026-02-10', { body: 'network', network: 'dudley' }))).toEqual([]);
	expect(findingsOf(open, note('b', '2026-02-10', { withdrawn: { on: '2026-02-11', why: 'Wrong.' } }))).toEqual([]);
	expect(findingsOf(open, note('b', '2026-02-10', { illustrative: true }))).toEqual([]);
});

test('a decision knows whose place it took and which took its place; a name that no earlier note holds is said', () => {
	const first = note('a', '2026-01-10', { decisions: [{ decision: 'One', id: 'pay' }] });
	const second = note('b', '2026-02-10', {
		decisions: [
			{ decision: 'Two', supersedes: 'pay' },
			{ decision: 'Three', supersedes: 'gone' },
		],
	});
	const [, two, one] = decisionsOf(aHub(first, second))
		.sort((a, b) => (a.decision < b.decision ? -1 : 1))
		.reverse();
	expect([two?.decision, one?.decision].sort()).toEqual(['One', 'Three'].sort());
	const all = decisionsOf(aHub(first, second));
	expect(all.find(({ decision }) => decision === 'Two')?.before?.decision).toBe('One');
	expect(all.find(({ decision }) => decision === 'One')?.after.map(({ decision }) => decision)).toEqual(['Two']);
	expect(findingsOf(first, second).map(({ found, rule }) => [found, rule])).toEqual([['gone', 'decision-unknown']]);
});

test('where one of its meetings was under the Chatham House Rule, nothing names who took an action on', () => {
	const hub = aHub(
		aHubEntry('organisation', 'o-1', { title: 'Body' }),
		note('a', '2026-01-10', { chathamHouse: true, actions: [action('walk', { state: 'carried-forward' })] }),
		note('b', '2026-02-10', { actions: [action('walk', { carriedFrom: 'a' })] }),
	);
	expect(openActions(hub).map(({ organisation }) => organisation)).toEqual([undefined]);
	expect(gatheredActions(hub).by[1]?.views).toEqual([]);
});

test('every view holds what going through the notes one by one gives, and its pages hold each once', () => {
	const { notes } = sequence(7);
	const places = ['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id }));
	const hub = aHub(
		...notes,
		...places,
		...['o-0', 'o-1', 'o-2'].map((id) => aHubEntry('organisation', id, { title: id })),
	);
	const gathered = gatheredActions(hub);
	for (const { key, items } of gathered.by[0]!.views)
		expect(items.length, key).toBe(actionsOf(hub).filter(({ body }) => body === key).length);
	for (const { key, items } of gathered.by[1]!.views)
		expect(items.length, key).toBe(
			actionsOf(hub).filter(({ now }) => `organisations/${now.action.owner.organisation}` === key).length,
		);
	const long = { key: 'k', label: 'K', items: Array.from({ length: 101 }, (_, at) => at) };
	expect(gatheredPaths([long]).map(({ params }) => params.view)).toEqual(['k', 'k/page/2', 'k/page/3']);
	expect([1, 2, 3].flatMap((page) => onPage(long, page))).toEqual(long.items);
});
