/** Signs people in, in front of the editor and its service: a plugin for Fastify. */
import type { IncomingMessage } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit, AuditReason } from '../../content-model/audit-event.ts';
import type { Contributor } from '../../content-model/editing-permission.ts';
import { cookieOf, SESSION, settingCookie, SIGNING_IN } from './cookies.ts';
import { openId, type OpenId, type OpenIdSettings } from './open-id.ts';
import {
	arrivedPage,
	BEGIN,
	faultPage,
	SIGN_OUT,
	SIGN_OUT_EVERYWHERE,
	signedOutPage,
	signInPage,
	type NetworkTitles,
	type SignInFault,
} from './pages.ts';
import { pageHeaders } from '../own-page.ts';
import { isOwnForm, takeOwnForms } from './own-form.ts';
import { personByProxy, type ProxySettings } from './proxy.ts';
import { contributorOf, pseudonymOf } from './pseudonym.ts';
import { grantedBy, type GroupGrants } from './roles-from-groups.ts';
import { SESSION_LIMITS, sessionsIn, type Session, type SessionLimits, type Sessions } from './sessions.ts';

export interface SignInOptions {
	/** The name of the hub. */
	hub: string;
	/** Where people open the hub: `https://hub.example.org`. */
	origin: string;
	/** Of the hub alone, and kept: with another, everybody is somebody else. */
	secret: string;
	/** How the local networks are called. */
	networks: NetworkTitles;
	/** Where the coalition’s edition is; undefined where there is none. */
	coalition?: string;
	/** What members of which groups may be. */
	grants: GroupGrants;
	by: { provider: OpenIdSettings } | { proxy: ProxySettings };
	/** Open, and the caller’s: sessions are kept in it. */
	database: DatabaseSync;
	/** The log of who did what, for what comes from an address. */
	audit: (address: string) => Audit;
	limits?: SessionLimits;
	/** For tests. */
	now?: () => number;
	/** For tests: how often an address may ask in a minute. */
	perMinute?: number;
}

/** Where the provider sends people back to. */
export const BACK = '/sign-in/back/';

/**
 * How often one address may ask for something of the sign-in in a minute: a council may stand behind one. In the ten
 * minutes that a journey is kept, one address so cannot fill half of the places there are for journeys.
 */
const PER_MINUTE = 240;

/** Sessions that ended by themselves are erased so often, in milliseconds, also where nobody signs in any more. */
const ERASED_EVERY = 60_000;

/** What each request brought along, for as long as it is there. */
const known = new WeakMap<IncomingMessage, Session>();

/** Who sends a request that came through the plugin; undefined where nobody is signed in. */
export const writerOf = (request: IncomingMessage): Promise<Contributor | undefined> => {
	const session = known.get(request);
	return Promise.resolve(session && contributorOf(session));
};

/** True where somebody sends a request who has a role in the hub. */
export const isSignedIn = (request: IncomingMessage): Promise<boolean> =>
	Promise.resolve((known.get(request)?.roles.length ?? 0) > 0);

/** Everything the routes of a sign-in share. */
interface Parts extends SignInOptions {
	sessions: Sessions;
	provider: OpenId | undefined;
}

const answer = (reply: FastifyReply, { origin }: SignInOptions, status: number, html: string, cookies: string[] = []) =>
	reply
		.code(status)
		.headers({
			...pageHeaders({ isHttps: origin.startsWith('https:') }),
			...(cookies.length > 0 ? { 'Set-Cookie': cookies } : {}),
		})
		.send(html);

const refuse = (reply: FastifyReply, parts: SignInOptions, status: number, fault: SignInFault, cookies?: string[]) =>
	answer(reply, parts, status, faultPage(parts.hub, fault), cookies);

/** Out: a plugin whose hook knows every request of the server it is registered with. */
export const signInPlugin = (options: SignInOptions): FastifyPluginAsync => {
	const { by, origin, database, limits, now, grants } = options;
	const parts: Parts = {
		...options,
		sessions: sessionsIn(database, { settings: whatRolesRestOn(by, grants), limits, now }),
		provider: 'provider' in by ? openId(by.provider, `${origin}${BACK}`) : undefined,
	};
	const plugin: FastifyPluginAsync = async (server) => {
		server.addHook('onRequest', (request, _reply, done) => {
			const session = sessionOf(request.raw, parts);
			if (session) known.set(request.raw, session);
			done();
		});
		const erasing = setInterval(parts.sessions.eraseEnded, ERASED_EVERY).unref();
		server.addHook('onClose', (_server, done) => {
			clearInterval(erasing);
			done();
		});
		await server.register((inner) => routes(inner, parts));
	};
	// The hook is for the whole server, not for the routes of this plugin alone.
	return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
};

const whatRolesRestOn = (by: SignInOptions['by'], grants: GroupGrants): string =>
	JSON.stringify([
		'provider' in by ? [by.provider.issuer, by.provider.clientId, by.provider.groupsClaim] : 'proxy',
		[...grants],
	]);

const sessionOf = (request: IncomingMessage, { by, sessions, secret, grants }: Parts): Session | undefined => {
	if ('proxy' in by) return personByProxy(request, by.proxy, { secret, grants });
	const token = cookieOf(request, SESSION);
	return token === undefined ? undefined : sessions.find(token);
};

const routes = async (server: FastifyInstance, parts: Parts): Promise<void> => {
	const { hub, provider } = parts;
	await server.register(rateLimit, { max: parts.perMinute ?? PER_MINUTE, timeWindow: 60_000 });
	takeOwnForms(server);
	server.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
		const status = error.statusCode ?? 500;
		if (status >= 500) request.log.error({ err: error }, 'An answer of the sign-in failed.');
		return refuse(reply, parts, status, faultOf(status));
	});
	server.get('/sign-in', (_request, reply) => reply.redirect('/sign-in/', 308));
	server.get('/sign-in/', (request, reply) =>
		answer(
			reply,
			parts,
			200,
			signInPage(hub, known.get(request.raw), provider ? 'provider' : 'proxy', parts.networks, parts.coalition),
		),
	);
	server.post(SIGN_OUT, (request, reply) => signOut(request, reply, parts, false));
	server.post(SIGN_OUT_EVERYWHERE, (request, reply) => signOut(request, reply, parts, true));
	if (!provider) return;
	server.get(BEGIN, (request, reply) => begin(request, reply, parts, provider));
	server.get(BACK, (request, reply) => arrive(request, reply, parts, provider));
};

const faultOf = (status: number): SignInFault => {
	if (status === 429) return 'often';
	return status >= 500 ? 'broken' : 'request';
};

const begin = async (request: FastifyRequest, reply: FastifyReply, parts: Parts, provider: OpenId) => {
	const { away } = parts.limits ?? SESSION_LIMITS;
	try {
		const { to, journey } = await provider.begin();
		const cookie = settingCookie(SIGNING_IN, parts.sessions.beginJourney(journey), away / 1000);
		return await reply
			.headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
			.redirect(to.href, 302);
	} catch (error) {
		request.log.error({ why: codeOf(error) }, 'The provider of the sign-in does not answer.');
		return refuse(reply, parts, 503, 'away');
	}
};

/** What kind of error it was, without what it says: that may hold a code or a token. */
const codeOf = (error: unknown): string => {
	const { code, name } = error as { code?: unknown; name?: unknown };
	return typeof code === 'string' ? code : String(name);
};

/** True where the provider did not answer, and not where its answer is not as expected. */
const isAway = (error: unknown): boolean =>
	codeOf(error) === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');

const arrive = async (request: FastifyRequest, reply: FastifyReply, parts: Parts, provider: OpenId) => {
	const { sessions, origin, secret, grants, hub } = parts;
	const audit = parts.audit(request.ip);
	const over = settingCookie(SIGNING_IN, undefined);
	const notSignedIn = (status: number, why: AuditReason & SignInFault, who?: { id: string; roles: [] }) => {
		audit.refused({ action: 'sign-in', who }, why);
		const left = why === 'no-role' ? [settingCookie(SESSION, undefined)] : [];
		return refuse(reply, parts, status, why, [over, ...left]);
	};
	const away = cookieOf(request.raw, SIGNING_IN);
	// Over at once, whatever comes of it: nobody comes back twice.
	const journey = away === undefined ? undefined : sessions.takeJourney(away);
	if (!journey) return notSignedIn(403, 'unknown');
	const arrived = await provider.finish(new URL(request.raw.url ?? '', origin), journey).catch((error: unknown) => {
		request.log.warn({ why: codeOf(error) }, 'Somebody came back from the provider and could not be signed in.');
		return isAway(error) ? ('away' as const) : ('unknown' as const);
	});
	if (typeof arrived === 'string') return notSignedIn(arrived === 'away' ? 503 : 403, arrived);
	// Whatever session the browser held before, somebody else may know its token.
	const before = cookieOf(request.raw, SESSION);
	if (before !== undefined) sessions.end(before);
	const { roles, networks } = grantedBy(arrived.groups, grants);
	const id = pseudonymOf(secret, arrived.issuer, arrived.subject);
	if (roles.length === 0) return notSignedIn(403, 'no-role', { id, roles: [] });
	// Where it cannot be written down, nobody is let in.
	const begun = audit.begin({ action: 'sign-in', who: { id, roles } });
	const token = sessions.begin({ id, roles, networks });
	begun.done();
	return answer(reply, parts, 200, arrivedPage(hub), [over, settingCookie(SESSION, token)]);
};

const signOut = (request: FastifyRequest, reply: FastifyReply, parts: Parts, isEverywhere: boolean) => {
	const session = known.get(request.raw);
	const event = { action: isEverywhere ? 'sign-out-everywhere' : 'sign-out', who: session } as const;
	if (!session || !isOwnForm(request, parts.origin, session)) {
		parts.audit(request.ip).refused(event, 'not-allowed');
		return refuse(reply, parts, 403, 'request');
	}
	// Who was signed in by what stands in front is signed out there.
	if (!parts.provider)
		return answer(reply, parts, 200, signInPage(parts.hub, session, 'proxy', parts.networks, parts.coalition));
	if (isEverywhere) parts.sessions.endAllOf(session.id);
	else parts.sessions.end(cookieOf(request.raw, SESSION) ?? '');
	parts.audit(request.ip).note(event);
	// What was typed and not saved is kept in the tab, and the next person may sit at the same machine.
	return answer(reply.header('Clear-Site-Data', '"storage"'), parts, 200, signedOutPage(parts.hub, isEverywhere), [
		settingCookie(SESSION, undefined),
	]);
};
