/** What the hub calls a person: the same each time, and nothing that leads back to them without the hub’s secret. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Contributor } from '../../content-model/editing-permission.ts';
import { EDITING_ROLES } from '../../content-model/editing-roles.ts';
import type { Session } from './sessions.ts';

const keyed = (secret: string, ...parts: readonly string[]): string =>
	// As JSON, so that no two lists of parts are written the same.
	createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');

/**
 * @param secret the hub’s own; with another, everybody is somebody else
 * @param from who says who they are: an issuer, or the proxy
 * @param subject what they are called there
 */
export const pseudonymOf = (secret: string, from: string, subject: string): string =>
	`p${keyed(secret, 'person', from, subject).slice(0, 16)}`;

/** What a page brings along with each request where there is no session to keep it in. */
export const formTokenOf = (secret: string, id: string): string => keyed(secret, 'form', id);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether somebody sent a secret; how long it takes says nothing of where they differ. */
export const isEqual = (sent: string, expected: string): boolean => timingSafeEqual(digest(sent), digest(expected));

/** A person as the editing service knows them: by role and pseudonym, never by name or address. */
export const contributorOf = ({ id, roles, networks, formToken }: Session): Contributor => ({
	id,
	roles,
	networks,
	formToken,
	name: `${roles.map((role) => EDITING_ROLES[role].label).join(' and ')} ${id.slice(1, 7)}`,
	email: `${id}@people.invalid`,
});
