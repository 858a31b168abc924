/** What the editor offers by role, beside the table of roles. */
import { expect, test } from 'vitest';
import {
	kindsBegunBy,
	mayLookAfterMedia,
	maySave,
	mayWrite,
	networksOf,
	offeringTo,
	restInWords,
	pieceStateOf,
	stepsIn,
	whoElse,
} from '../../../cms/admin/offered.ts';
import { mayEver } from '../../../src/content-model/editing-permission.ts';
import {
	EDITING_ROLES,
	PIECE_STATES,
	SIGNED_IN_ROLES,
	type EditingRole,
} from '../../../src/content-model/editing-roles.ts';
import { contentTypes } from '../../../src/content-model/index.ts';

const COLLECTIONS = [...contentTypes.map(({ name }) => name), 'settings'];

test.each([
	['draft', false, 'draft'],
	['pending_review', false, 'in-review'],
	['pending_publish', false, 'ready'],
	[undefined, false, 'published'],
	[undefined, true, 'none'],
	['draft', true, 'draft'],
	['__proto__', false, 'published'],
] as const)('status %s, new: %s is %s', (status, isNew, state) => {
	expect(pieceStateOf(status, isNew)).toBe(state);
});

test('nothing is told to do themselves to whoever may, and everything they may not has somebody who does it', () => {
	for (const collection of COLLECTIONS)
		for (const state of PIECE_STATES) {
			expect(restInWords(['laptop-keeper'], collection, state)).toEqual([]);
			for (const role of SIGNED_IN_ROLES)
				for (const words of restInWords([role], collection, state)) {
					const [, who = ''] = words.split(/:(?=[^:]*$)/);
					expect(who, `${collection}, ${state}: ${words}`).toMatch(/ an? [a-z]/);
				}
		}
});

test('a writer is told who says that a story is ready, and who publishes it', () => {
	const rest = restInWords(['writer'], 'case-study', 'in-review').join('\n');
	expect(rest).toMatch(/^say that a piece is ready: a coalition editor or a safeguarding reader$/m);
	expect(rest).toMatch(/^publish a story: once it is ready, a coalition editor once two people have read it/m);
	expect(restInWords(['writer'], 'case-study', 'draft').join('\n')).toMatch(
		/^say that they have read a story: once it is in review, a coalition editor who did not write it/m,
	);
	expect(rest).toMatch(/^record the disclosure check, or allow a finding: a coalition editor who did not write it or/m);
	expect(whoElse('mark-ready', 'draft')).toBe(
		'Who may say that a piece is ready: a coalition editor or a safeguarding reader. Nothing was changed.',
	);
});

test('a save is offered to whoever may write, or record the check of what others wrote', () => {
	const who = (collection: string, state: (typeof PIECE_STATES)[number]) =>
		SIGNED_IN_ROLES.filter((role) => maySave([role], collection, state));
	expect(who('case-study', 'none')).toEqual(['writer', 'coalition-editor']);
	expect(who('case-study', 'in-review')).toEqual(['writer', 'coalition-editor', 'safeguarding-reader']);
	expect(who('case-study', 'ready')).toEqual(['coalition-editor', 'safeguarding-reader']);
	expect(who('network', 'none')).toEqual(['coalition-editor']);
	expect(who('settings', 'published')).toEqual(['coalition-editor', 'keeper']);
});

test('the days of a review are moved on by whoever may save them, not by whoever records a check alone', () => {
	const who = (collection: string, state: (typeof PIECE_STATES)[number]) =>
		SIGNED_IN_ROLES.filter((role) => mayWrite([role], collection, state));
	expect(who('page', 'published')).toEqual(['coalition-editor']);
	expect(who('case-study', 'in-review')).toEqual(['writer', 'coalition-editor']);
	expect(mayWrite(['laptop-keeper'], 'page', 'published')).toBe(true);
});

test('a page is begun where the table lets a role write one, whatever the kind', () => {
	const collections = COLLECTIONS.map((name) => (name === 'settings' ? { name } : { name, create: true })) as never;
	for (const role of Object.keys(EDITING_ROLES) as EditingRole[]) {
		const { collections: offered } = offeringTo({ collections }, [role]);
		for (const one of offered as readonly { name: string; create?: boolean }[])
			if (one.create !== undefined)
				expect(one.create, `${role}, ${one.name}`).toBe(mayEver([role], stepsIn(one.name).write, 'none'));
	}
	expect(offeringTo({ collections }, ['safeguarding-reader']).collections).not.toContainEqual(
		expect.objectContaining({ create: true }),
	);
});

test('a document is brought in by whoever may begin what it becomes, for the networks they write for', () => {
	expect(kindsBegunBy(['safeguarding-reader', 'keeper'])).toEqual([]);
	expect(kindsBegunBy(['writer'])).toContain('case-study');
	expect(kindsBegunBy(['writer'])).not.toContain('network');
	expect(kindsBegunBy(['coalition-editor'])).toContain('network');
	const all = [{ id: 'dudley' }, { id: 'walsall' }];
	const forWhom = (roles: EditingRole[], networks: string[]) =>
		networksOf({ roles, networks }, all).map(({ id }) => id);
	expect(forWhom(['writer'], ['walsall', 'elsewhere'])).toEqual(['walsall']);
	expect(forWhom(['writer', 'coalition-editor'], ['walsall'])).toEqual(['dudley', 'walsall']);
	expect(forWhom(['laptop-keeper'], [])).toEqual(['dudley', 'walsall']);
	expect(forWhom(['keeper'], ['dudley'])).toEqual([]);
});

test('the page of all media is shown to whoever may add to it or take away', () => {
	expect(SIGNED_IN_ROLES.filter((role) => mayLookAfterMedia([role]))).toEqual(['keeper']);
	expect(mayLookAfterMedia(['laptop-keeper'])).toBe(true);
	expect(mayLookAfterMedia(['writer', 'keeper'])).toBe(true);
});
