import { expect, test } from 'vitest';
import { begunNote, type NoteToFollow } from '../../src/content-model/next-meeting.ts';

const action = (id: string, more: Record<string, unknown> = {}) => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'Lead', organisation: 'planted' },
	dueOn: '2026-04-01',
	state: 'open' as const,
	...more,
});
const note = (id: string, heldOn: string, data: Record<string, unknown> = {}): NoteToFollow => ({
	id,
	data: { body: 'coalition', heldOn, ...data },
});
const ours = [
	note('b', '2026-02-10', {
		actions: [action('walk', { carriedFrom: 'a' }), action('read', { state: 'done' })],
		questions: ['Who?', 'When?'],
		owner: { role: 'Coalition editor', organisation: 'o' },
		nextMeeting: { on: '2026-03-10', place: 'A hall' },
	}),
	note('a', '2026-01-10', { actions: [action('walk', { state: 'carried-forward' })], questions: ['Who?', 'Why?'] }),
	note('d', '2026-02-20', { body: 'network', network: 'dudley', actions: [action('quiet')], chathamHouse: true }),
];

test('a note begins with what its own body left, by the lasting names, and with what the last meeting announced', () => {
	expect(begunNote(ours, { body: 'coalition' })).toEqual({
		previous: 'b',
		heldOn: '2026-03-10',
		place: 'A hall',
		actions: [{ ...action('walk'), carriedFrom: 'b' }],
		questions: ['Who?', 'When?', 'Why?'],
		owner: { role: 'Coalition editor', organisation: 'o' },
	});
	expect(begunNote(ours, { body: 'network', network: 'walsall' })).toEqual({});
});

test('a question that was answered is asked no more, whichever note of the body says so', () => {
	const answering = note('e', '2026-03-10', { questions: ['When?'], answered: [{ question: 'who' }] });
	expect(begunNote([...ours, answering], { body: 'coalition' }).questions).toEqual(['When?', 'Why?']);
	const elsewhere = note('f', '2026-03-11', { body: 'network', network: 'dudley', answered: [{ question: 'Why?' }] });
	expect(begunNote([...ours, elsewhere], { body: 'coalition' }).questions).toEqual(['Who?', 'When?', 'Why?']);
});

test('no organisation goes on from a meeting under the Chatham House Rule, nor into one', () => {
	const [quiet] = begunNote(ours, { body: 'network', network: 'dudley' }).actions!;
	expect(quiet).toMatchObject({ id: 'quiet', owner: { role: 'Lead' }, carriedFrom: 'd' });
	expect(JSON.stringify(quiet)).not.toContain('planted');
	const inConfidence = begunNote(ours, { body: 'coalition', chathamHouse: true });
	expect(JSON.stringify(inConfidence.actions)).not.toContain('planted');
	const later = note('e', '2026-03-01', {
		body: 'network',
		network: 'dudley',
		actions: [action('quiet', { carriedFrom: 'd' })],
	});
	expect(JSON.stringify(begunNote([...ours, later], { body: 'network', network: 'dudley' }).actions)).not.toContain(
		'planted',
	);
});

test('an action that another body carried on is that body’s; a day before the last meeting is announced no more', () => {
	const moved = note('m', '2026-03-01', {
		body: 'network',
		network: 'walsall',
		actions: [action('walk', { carriedFrom: 'b' })],
		nextMeeting: { on: '2026-02-01' },
	});
	const all = [...ours, moved];
	expect(begunNote(all, { body: 'coalition' }).actions).toBeUndefined();
	const walsall = begunNote(all, { body: 'network', network: 'walsall' });
	expect(walsall.actions).toMatchObject([{ id: 'walk', carriedFrom: 'm' }]);
	expect(walsall.heldOn).toBeUndefined();
});
