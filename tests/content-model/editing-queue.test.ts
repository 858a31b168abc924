/** What waits for whom, in each state of a story, of another piece and of the settings. */
import { expect, test } from 'vitest';
import { LAPTOP_PERSON, mayDo, type EditingPerson } from '../../src/content-model/editing-permission.ts';
import { isMine, STEP_NAMES, stepsOpenTo, waitsFor, type QueuedPiece } from '../../src/content-model/editing-queue.ts';
import { PIECE_STATES, SIGNED_IN_ROLES, type SignedInRole } from '../../src/content-model/editing-roles.ts';
import { stepsOf } from '../../src/content-model/editing-steps.ts';

const STORY = stepsOf({ tellsStories: true, writtenBy: { order: 1 } });
const GUIDE = stepsOf({ tellsStories: false, writtenBy: { order: 2 } });
const SETTINGS = stepsOf(undefined);

const a = (role: SignedInRole, id: string = role): EditingPerson => ({ id, roles: [role], networks: ['dudley'] });
const piece = (over: Partial<QueuedPiece>): QueuedPiece => ({
	steps: STORY,
	state: 'in-review',
	networks: ['dudley'],
	writers: ['wren'],
	readings: [],
	...over,
});
const read = (by: string, isSafeguarding = false) => ({ by, isSafeguarding });

test.each([
	['a story in review', {}, 'coalition-editor', ['confirm-reading', 'mark-ready']],
	['a story in review', {}, 'safeguarding-reader', ['confirm-reading', 'mark-ready']],
	['a story in review', {}, 'writer', []],
	['a story in review', {}, 'keeper', []],
	['a story they wrote', { writers: ['coalition-editor'] }, 'coalition-editor', []],
	['a story they wrote a part of', { writers: ['wren', 'coalition-editor'] }, 'coalition-editor', []],
	['a story they have read', { readings: [read('coalition-editor')] }, 'coalition-editor', ['mark-ready']],
	[
		'a story that two others have read',
		{ readings: [read('ann', true), read('bo')] },
		'coalition-editor',
		['mark-ready'],
	],
	['a ready story that nobody has read', { state: 'ready' }, 'coalition-editor', ['confirm-reading']],
	[
		'a ready story that waits for the other reader',
		{ state: 'ready', readings: [read('coalition-editor')] },
		'coalition-editor',
		[],
	],
	[
		'a ready story that two have read',
		{ state: 'ready', readings: [read('ann', true), read('bo')] },
		'coalition-editor',
		['publish-story'],
	],
	[
		'a ready story that two have read',
		{ state: 'ready', readings: [read('ann', true), read('bo')] },
		'safeguarding-reader',
		[],
	],
	['a guide in review', { steps: GUIDE }, 'coalition-editor', ['mark-ready']],
	['a ready guide', { steps: GUIDE, state: 'ready' }, 'coalition-editor', ['publish']],
	['a ready guide', { steps: GUIDE, state: 'ready' }, 'keeper', []],
	['ready settings of another', { steps: SETTINGS, state: 'ready' }, 'coalition-editor', ['publish-settings']],
	[
		'ready settings of their own',
		{ steps: SETTINGS, state: 'ready', writers: ['coalition-editor'] },
		'coalition-editor',
		[],
	],
	['ready settings', { steps: SETTINGS, state: 'ready' }, 'keeper', ['publish-settings']],
	['a draft', { state: 'draft' }, 'coalition-editor', []],
] as const satisfies readonly (readonly [string, Partial<QueuedPiece>, SignedInRole, readonly string[]])[])(
	'%s %o waits for a %s: %o',
	(_what, over, role, waiting) => {
		expect(waitsFor(a(role), piece(over))).toEqual(waiting);
	},
);

test('for whoever is alone their own waits as well, and nobody else has to read it', () => {
	const own = { writers: [LAPTOP_PERSON.id] };
	expect(waitsFor(LAPTOP_PERSON, piece(own))).toEqual(['mark-ready']);
	expect(waitsFor(LAPTOP_PERSON, piece({ ...own, state: 'ready' }))).toEqual(['publish-story']);
});

test('what waits for somebody is what they may do, for every role in every state', () => {
	for (const steps of [STORY, GUIDE, SETTINGS])
		for (const state of PIECE_STATES)
			for (const role of SIGNED_IN_ROLES)
				for (const writers of [['wren'], [role]]) {
					const one = piece({ steps, state, writers });
					for (const action of waitsFor(a(role), one)) expect(mayDo(a(role), action, one), action).toBe(true);
					for (const step of STEP_NAMES)
						expect(stepsOpenTo(a(role), one).includes(step), step).toBe(mayDo(a(role), steps[step], one));
				}
});

test('a piece is theirs who wrote a part of it', () => {
	expect(isMine({ id: 'wren' }, { writers: ['ann', 'wren'] })).toBe(true);
	expect(isMine({ id: 'wren' }, { writers: [] })).toBe(false);
});
