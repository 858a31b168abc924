/** Who works on the editor’s page: told once, when it opens. */
import type { EditingRole } from '../../src/content-model/editing-roles.ts';

let roles: readonly EditingRole[] = [];

export const hereAs = (theirs: readonly EditingRole[]): void => {
	roles = theirs;
};

export const rolesHere = (): readonly EditingRole[] => roles;
