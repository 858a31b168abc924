/** From the groups that a sign-in names to roles in the hub, by a map that its keeper writes. Pure. */
import { SIGNED_IN_ROLES, type SignedInRole } from '../../content-model/editing-roles.ts';

/** One thing that members of a group may be. */
export interface GroupGrant {
	role: SignedInRole;
	/** For writers: the local networks they write for. */
	networks: readonly string[];
}

/** By the name of a group, letter for letter as the sign-in gives it. */
export type GroupGrants = ReadonlyMap<string, readonly GroupGrant[]>;

export interface Granted {
	roles: SignedInRole[];
	networks: string[];
}

/** Groups beyond these are not looked at. */
const MOST_GROUPS = 1000;

/** `'a'` → `['a']`; a list stays one; anything else names no group. */
export const groupsIn = (claim: unknown): string[] =>
	(Array.isArray(claim) ? claim : [claim])
		.slice(0, MOST_GROUPS)
		.filter((one): one is string => typeof one === 'string');

/** Out: the roles of a person, in the order of the table, and networks; a group that nobody mapped gives none. */
export const grantedBy = (groups: readonly string[], grants: GroupGrants): Granted => {
	const given = groups.slice(0, MOST_GROUPS).flatMap((group) => grants.get(group) ?? []);
	const roles = new Set(given.map(({ role }) => role));
	return {
		roles: SIGNED_IN_ROLES.filter((role) => roles.has(role)),
		networks: [...new Set(given.flatMap(({ networks }) => networks))].sort(),
	};
};
