/** Who sends a request, and that it is really theirs. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LAPTOP_PERSON, rolesInWords, type Contributor } from '../../src/content-model/editing-permission.ts';
import { LAPTOP_KEEPER, SIGNED_IN_ROLES } from '../../src/content-model/editing-roles.ts';
import { own } from '../../src/content-model/own.ts';
import { FORM_TOKEN_HEADER, ROLE_HEADER } from '../request-headers.ts';
import { RequestError } from './refusal.ts';
import type { Writer } from './store.ts';

export interface WhoOptions {
	signIn: ((request: IncomingMessage) => Promise<Contributor | undefined>) | undefined;
	/** Who writes where nobody signs in. */
	local: Writer;
}

/** Out: a function that says who sends a request, or throws a RequestError. */
export const whoOf =
	({ signIn, local }: WhoOptions) =>
	async (request: IncomingMessage): Promise<Contributor> =>
		signIn ? signedIn(await signIn(request), request) : onThisMachine(local, one(request, ROLE_HEADER));

/** Sent twice, it is none of those that are expected. */
const one = (request: IncomingMessage, name: string): string | undefined =>
	own(request.headersDistinct, name)?.join(', ');

const signedIn = (person: Contributor | undefined, request: IncomingMessage): Contributor => {
	if (!person)
		throw new RequestError(
			401,
			'Your session has ended. Your text is still in the form. Sign in again in another tab, then save here.',
		);
	// What a machine of one’s own allows is for nobody who comes over a network, whoever says so.
	const roles = SIGNED_IN_ROLES.filter((role) => person.roles.includes(role));
	if (roles.length === 0)
		throw new RequestError(
			403,
			'You are signed in, and have no role in this hub yet. Nothing was changed. Ask the keeper of the hub for one.',
		);
	if (
		request.method !== 'GET' &&
		person.formToken !== undefined &&
		!isEqual(one(request, FORM_TOKEN_HEADER), person.formToken)
	)
		throw new RequestError(
			403,
			'The request does not bring what this page was told when it was opened. Nothing was changed, and your text is still in the form. Sign in again in another tab, copy your text, and reload the editor.',
		);
	return { ...person, roles };
};

const digest = (text: string) => createHash('sha256').update(text).digest();

const isEqual = (sent: string | undefined, expected: string): boolean =>
	sent !== undefined && timingSafeEqual(digest(sent), digest(expected));

const onThisMachine = (local: Writer, chosen: string | undefined): Contributor => {
	if (chosen === undefined || chosen === LAPTOP_KEEPER) return { ...local, ...LAPTOP_PERSON };
	const [named, network, ...rest] = chosen.split(':');
	const role = SIGNED_IN_ROLES.find((known) => known === named);
	if (!role || rest.length > 0 || (network !== undefined && !/^[a-z0-9-]{1,80}$/.test(network)))
		throw new RequestError(
			400,
			`There is no such role to be. Expected one of ${SIGNED_IN_ROLES.join(', ')}, a writer with a network after a colon. Reload the editor and choose a role.`,
		);
	return {
		...local,
		name: `${local.name} (as ${rolesInWords([role])})`,
		id: `${LAPTOP_PERSON.id}-${chosen.replace(':', '-')}`,
		roles: [role],
		networks: network === undefined ? [] : [network],
	};
};
