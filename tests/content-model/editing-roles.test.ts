/** The table of roles, cell by cell, beside one that was typed from the rules in words. */
import { expect, test } from 'vitest';
import {
	isReadByTwo,
	LAPTOP_PERSON,
	mayAlwaysDo,
	mayDo,
	whyNotInWords,
	type EditingPerson,
	type EditedPiece,
} from '../../src/content-model/editing-permission.ts';
import {
	conditionFor,
	EDITING_ACTION_NAMES,
	EDITING_ACTIONS,
	LAPTOP_KEEPER,
	PIECE_STATES,
	SIGNED_IN_ROLES,
	type RoleAnswer,
} from '../../src/content-model/editing-roles.ts';

/**
 * One line for each action; for each state (none, draft, in review, ready, published) the answers for writer, editor,
 * safeguarding reader and keeper. `y` yes, `-` no, `n` own network, `o` own, `x` not own, `2` read by two.
 */
const EXPECTED = `
read               yyyy nyyy nyyy nyyy yyyy
read-history       nyyy nyyy nyyy nyyy nyyy
write              ny-- ny-- ny-- -y-- ny--
write-reference    -y-- -y-- -y-- -y-- -y--
record-check       ---- -xx- -xx- -xx- -xx-
move               ---- nyy- nyy- nyy- ----
mark-ready         ---- -yy- -yy- -yy- ----
confirm-reading    ---- ---- -xx- -xx- ----
publish            ---- ---- ---- -y-- ----
publish-story      ---- ---- ---- -2-- ----
share-draft        ---- ny-- ny-- ny-- ----
share-story        ---- ---- -2-- -2-- ----
withdraw-link      ---- nyyy nyyy nyyy ----
take-back          ---- ---- ---- ---- -yyy
delete-draft       ---- oy-y oy-y -y-y ----
delete-published   ---- ---y ---y ---y ---y
add-picture        ---y ---- ---- ---- ---y
write-settings     -y-y -y-y -y-y -y-y -y-y
publish-settings   ---- ---- ---- -x-y ----
take-back-settings ---- ---- ---- ---- ---y
save-at-once       ---y ---- ---- ---- ---y
write-note         ---- nyyy nyyy nyyy ----
change-note        ---- oooo oooo oooo ----
delete-note        ---- oooy oooy oooy ----
read-letters       -yy- -yy- -yy- -yy- -yy-
answer-letters     -y-- -y-- -y-- -y-- -y--
read-log           ---y ---y ---y ---y ---y
`;

const LETTERS: ReadonlyMap<string, RoleAnswer> = new Map([
	['y', 'yes'],
	['-', 'no'],
	['n', 'own-network'],
	['o', 'own'],
	['x', 'not-own'],
	['2', 'read-by-two'],
]);

const expected = new Map(
	EXPECTED.trim()
		.split('\n')
		.map((line) => {
			const [action = '', ...states] = line.split(/ +/);
			return [action, states.map((letters) => [...letters].map((letter) => LETTERS.get(letter)))] as const;
		}),
);

test('every action has its line', () => {
	expect([...expected.keys()]).toEqual(EDITING_ACTION_NAMES);
});

test.each(EDITING_ACTION_NAMES)('%s: every role in every state', (action) => {
	for (const [at, state] of PIECE_STATES.entries())
		expect(
			SIGNED_IN_ROLES.map((role) => conditionFor(action, state, role)),
			state,
		).toEqual(expected.get(action)![at]);
});

const piece = (over: Partial<EditedPiece> = {}): EditedPiece => ({
	state: 'ready',
	networks: ['dudley'],
	writers: ['wren'],
	readings: [],
	...over,
});
const person = (over: Partial<EditingPerson>): EditingPerson => ({ id: 'me', roles: [], networks: [], ...over });

test('the keeper of this laptop may do everything that anybody does', () => {
	for (const action of EDITING_ACTION_NAMES) expect(mayAlwaysDo(LAPTOP_PERSON, action)).toBe(true);
});

test('nobody without a role may do anything', () => {
	for (const action of EDITING_ACTION_NAMES)
		for (const state of PIECE_STATES) expect(mayDo(person({}), action, piece({ state }))).toBe(false);
});

test.each([
	['of the own network', ['dudley'], ['dudley'], true],
	['of two, both the own', ['dudley', 'walsall'], ['dudley', 'walsall'], true],
	['of two, one another’s', ['dudley', 'walsall'], ['dudley'], false],
	['of another', ['walsall'], ['dudley'], false],
	['of none', [], ['dudley'], false],
])('a writer changes a piece %s: %o, %o → %s', (_what, networks, own, may) => {
	const writer = person({ roles: ['writer'], networks: own });
	expect(mayDo(writer, 'write', piece({ state: 'draft', networks }))).toBe(may);
});

test.each([
	['nobody', [], false],
	['one', [['ann', true]], false],
	[
		'one, twice',
		[
			['ann', true],
			['ann', false],
		],
		false,
	],
	[
		'two, none for safeguarding',
		[
			['ann', false],
			['bo', false],
		],
		false,
	],
	[
		'two, one for safeguarding',
		[
			['ann', true],
			['bo', false],
		],
		true,
	],
	[
		'two, one of them its writer',
		[
			['wren', true],
			['bo', true],
		],
		false,
	],
	[
		'two and its writer',
		[
			['wren', true],
			['bo', false],
			['ann', false],
		],
		false,
	],
	[
		'three, one for safeguarding',
		[
			['cy', false],
			['bo', false],
			['ann', true],
		],
		true,
	],
] as const)('read by %s', (_who, readings, isEnough) => {
	const told = readings.map(([by, isSafeguarding]) => ({ by, isSafeguarding }));
	expect(isReadByTwo({ writers: ['wren'], readings: told })).toBe(isEnough);
	expect(mayDo(person({ roles: ['coalition-editor'] }), 'publish-story', piece({ readings: told }))).toBe(isEnough);
});

test('somebody with several roles may do what any of them may, and still not read their own', () => {
	const both = person({ id: 'wren', roles: ['coalition-editor', 'safeguarding-reader', 'keeper'] });
	expect(mayDo(both, 'delete-published', piece({ state: 'published' }))).toBe(true);
	expect(mayDo(both, 'confirm-reading', piece())).toBe(false);
	expect(mayDo({ ...both, id: 'ann' }, 'confirm-reading', piece())).toBe(true);
});

test('a change of the settings is published by a keeper, or by an editor who did not make it', () => {
	const settings = piece({ networks: [], writers: ['ann'] });
	expect(mayDo(person({ id: 'ann', roles: ['coalition-editor'] }), 'publish-settings', settings)).toBe(false);
	expect(mayDo(person({ id: 'bo', roles: ['coalition-editor'] }), 'publish-settings', settings)).toBe(true);
	expect(mayDo(person({ id: 'ann', roles: ['keeper'] }), 'publish-settings', settings)).toBe(true);
});

test('a refusal says who could do it', () => {
	const writer = person({ roles: ['writer'] });
	expect(whyNotInWords(writer, 'publish-story', piece())).toBe(
		'You are here as writer. Nothing was changed. Who may publish a story here: a coalition editor once two people have read it as it stands, neither of them its writer, one of them a safeguarding reader. Ask one of them.',
	);
	expect(whyNotInWords(writer, 'publish', piece({ state: 'draft' }))).toBe(
		'You are here as writer. Nothing was changed. It is “Draft”, expected “Ready” for whoever wants to publish a piece that tells no story. Then a coalition editor may do it.',
	);
	expect(whyNotInWords(person({}), 'delete-published', piece({ state: 'published' }))).toMatch(
		/^You are here as somebody without a role\. .* a keeper\. Ask one of them\.$/,
	);
});

test('no refusal of any cell is without somebody who could do it', () => {
	for (const action of EDITING_ACTION_NAMES)
		for (const state of PIECE_STATES)
			expect(whyNotInWords(person({}), action, piece({ state })), `${action}, ${state}`).toMatch(
				/\b(?:a writer|a coalition editor|a safeguarding reader|a keeper)\b/,
			);
});

test('nobody is let do anything in a state that the table does not name', () => {
	for (const action of EDITING_ACTION_NAMES)
		for (const state of PIECE_STATES)
			if (!(state in EDITING_ACTIONS[action].states))
				for (const role of [...SIGNED_IN_ROLES, LAPTOP_KEEPER] as const)
					expect(conditionFor(action, state, role)).toBe('no');
});
