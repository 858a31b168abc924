/**
 * Sign-in by whatever stands in front of the hub and has signed people in already: it says in headers who they are, and
 * is believed only over this machine itself or with a secret that it shares with the hub.
 */
import type { IncomingMessage } from 'node:http';
import { own } from '../../content-model/own.ts';
import { grantedBy, type GroupGrants } from './roles-from-groups.ts';
import { formTokenOf, isEqual, pseudonymOf } from './pseudonym.ts';
import type { Session } from './sessions.ts';

export interface ProxySettings {
	/** The header that names the person: `x-forwarded-user`. */
	personHeader: string;
	/** The header that names their groups, with commas between: `x-forwarded-groups`. */
	groupsHeader: string;
	/** Believed where it brings this in a header; without one, only over this machine itself. */
	shared?: { header: string; secret: string } | undefined;
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;

/** A header sent once; sent twice, one of them may not be the proxy’s. */
const once = (request: IncomingMessage, name: string): string | undefined => {
	const values = own(request.headersDistinct, name.toLowerCase());
	return values?.length === 1 && values[0]!.trim() !== '' ? values[0] : undefined;
};

const isBelieved = (request: IncomingMessage, { shared }: ProxySettings): boolean => {
	if (!shared) return LOOPBACK.test(request.socket.remoteAddress ?? '');
	const sent = once(request, shared.header);
	return sent !== undefined && isEqual(sent, shared.secret);
};

/** Longest name that is believed to be one. */
const LONGEST_NAME = 300;

/** Who sends a request, as the proxy says; undefined where it says nobody, or is not believed. */
export const personByProxy = (
	request: IncomingMessage,
	settings: ProxySettings,
	{ secret, grants }: { secret: string; grants: GroupGrants },
): Session | undefined => {
	if (!isBelieved(request, settings)) return undefined;
	const person = once(request, settings.personHeader);
	if (person === undefined || person.length > LONGEST_NAME) return undefined;
	const groups = (once(request, settings.groupsHeader) ?? '').split(',').map((group) => group.trim());
	const id = pseudonymOf(secret, 'proxy', person);
	return { id, ...grantedBy(groups, grants), formToken: formTokenOf(secret, id) };
};
