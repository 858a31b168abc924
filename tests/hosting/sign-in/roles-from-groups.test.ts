import { expect, test } from 'vitest';
import { SIGNED_IN_ROLES } from '../../../src/content-model/editing-roles.ts';
import { grantedBy, groupsIn, type GroupGrants } from '../../../src/hosting/sign-in/roles-from-groups.ts';

const grants: GroupGrants = new Map([
	['dudley', [{ role: 'writer', networks: ['dudley'] }]],
	['walsall', [{ role: 'writer', networks: ['walsall', 'sandwell'] }]],
	[
		'leads',
		[
			{ role: 'safeguarding-reader', networks: [] },
			{ role: 'coalition-editor', networks: [] },
		],
	],
	['keepers', [{ role: 'keeper', networks: [] }]],
]);

test.each([
	[[], [], []],
	[['dudley'], ['writer'], ['dudley']],
	[['walsall', 'dudley', 'walsall'], ['writer'], ['dudley', 'sandwell', 'walsall']],
	[['leads'], ['coalition-editor', 'safeguarding-reader'], []],
	[['keepers', 'dudley', 'leads'], [...SIGNED_IN_ROLES], ['dudley']],
	[['Dudley', 'dudley ', 'dudl', 'constructor', '__proto__', ''], [], []],
])('groups %j are %j, for %j', (groups, roles, networks) => {
	expect(grantedBy(groups, grants)).toEqual({ roles, networks });
});

test.each([
	['dudley', ['dudley']],
	[
		['dudley', 'leads'],
		['dudley', 'leads'],
	],
	[['dudley', 7, null, ['leads']], ['dudley']],
	[undefined, []],
	[null, []],
	[7, []],
	[{ dudley: true }, []],
	['dudley,leads', ['dudley,leads']],
])('the claim %j names %j', (claim, groups) => {
	expect(groupsIn(claim)).toEqual(groups);
});

test('a claim without end is read to where it could name all groups of a person', () => {
	expect(groupsIn(Array.from({ length: 100_000 }, String))).toHaveLength(1000);
});
