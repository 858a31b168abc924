/** Who may speak to the service at all: checked before a request is read. */
import type { IncomingMessage } from 'node:http';
import type { Counted } from './action.ts';
import { openBodies, tooLarge, type BodyLimits } from './open-bodies.ts';
import { RequestError } from './refusal.ts';
import { own } from '../../src/content-model/own.ts';

export interface GuardSettings extends BodyLimits {
	/** Origins the hub is served at besides this machine’s own: `https://hub.example.org`. */
	origins: readonly string[];
	/** Somebody signs people in before they come here. */
	hasSignIn: boolean;
	/** How many requests one caller may send at once, and how many a second after that. */
	burst: number;
	perSecond: number;
	/** The same for texts that are checked, which take longer than anything else asked of the service. */
	checks: number;
	checksPerSecond: number;
	/** The same for documents brought in. */
	imports: number;
	importsPerSecond: number;
}

export const GUARD_DEFAULTS = {
	largest: 24_000_000,
	burst: 400,
	perSecond: 40,
	// 200 saves at once are a promise of the service. The editor asks 0.7 seconds after the last key, so three open texts
	// of one person stay below four a second.
	checks: 240,
	checksPerSecond: 4,
	imports: 20,
	importsPerSecond: 0.5,
	bodies: 32,
	bodiesOfOne: 16,
	bytesTogether: 64_000_000,
	placeWithin: 15_000,
	grace: 10_000,
	// Eighty kilobits a second: less than a bad mobile connection sends.
	leastPerSecond: 10_000,
} as const;

/**
 * Time-outs of a server of our own, in milliseconds, for `createServer`: how long the head of a request may take, and
 * the whole. Ten minutes let the largest body come at 320 kilobits a second; smaller ones may come as slowly as
 * `leastPerSecond`.
 */
export const SERVER_TIMEOUTS = {
	headersTimeout: 10_000,
	requestTimeout: 600_000,
	connectionsCheckingInterval: 2_000,
} as const;

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address of this machine itself, as a socket gives it. */
export const isLoopback = (address: string | undefined) =>
	address !== undefined &&
	/^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost)$/.test(address);

/** A guard with a memory of how often each caller came. Throws a RequestError, or lets the request pass. */
export const guardOf = (settings: GuardSettings) => {
	const wholeBody = openBodies(settings);
	return {
		/** Checks what needs no body: where it was sent, where it comes from, what it says it is. */
		admit: (request: IncomingMessage) => {
			const origin = originAdmitted(request, settings);
			if (request.method === 'POST') admitPost(request, origin, settings.largest);
			else if (request.method !== 'GET')
				throw new RequestError(
					405,
					`Unexpected method ${request.method ?? ''}, expected GET or POST. Use the editor’s own page.`,
				);
		},
		/** Counts one request of a caller. Each may send `burst` at once, then `perSecond`. */
		count: rate(
			settings.burst,
			settings.perSecond,
			'Too many requests at once. Nothing was lost. Wait a few seconds and try again.',
		),
		/** Counts one request of a caller for something that takes longer than the rest. */
		countAs: {
			checking: rate(
				settings.checks,
				settings.checksPerSecond,
				'Too many texts to check at once. Nothing was lost, and your text is still in the form. Wait a few seconds and try again.',
			),
			import: rate(
				settings.imports,
				settings.importsPerSecond,
				'Too many documents at once. Nothing was kept of this one. Wait a few seconds, then bring it in again.',
			),
		} satisfies Record<Counted, (caller: string) => void>,
		/** Reads a body as JSON; gives up as soon as it is too large or too slow. */
		read: async (request: IncomingMessage, caller: string): Promise<unknown> => {
			const bytes = await wholeBody(request, caller);
			try {
				return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
			} catch {
				throw new RequestError(400, 'The request is not JSON in UTF-8. Use the editor’s own page.');
			}
		},
	};
};

/**
 * Where a request says it comes from; throws a RequestError where it was not sent to this hub, or not by its own pages.
 */
const originAdmitted = (request: IncomingMessage, settings: GuardSettings): string | undefined => {
	const host = hostOf(request);
	// Without a sign-in, only this machine: checked on the connection too, in case somebody opened the port to a network.
	if (!settings.hasSignIn && !isLoopback(request.socket.remoteAddress))
		throw new RequestError(
			403,
			'This editor runs without sign-in and answers only on its own machine. Open it there, or ask whoever looks after the hub to set up sign-in.',
		);
	const allowed = [...settings.origins, ...(settings.hasSignIn ? [] : loopbackOrigins(host))];
	// Against DNS rebinding: a foreign name that resolves to this machine is still a foreign name.
	if (!allowed.some((origin) => new URL(origin).host === host))
		throw new RequestError(
			403,
			'The request was sent to a name this hub does not go by. Open the editor at the hub’s own address.',
		);
	const origin = single(request, 'origin');
	if (origin !== undefined && !allowed.includes(origin))
		throw new RequestError(
			403,
			'The request comes from another site. Expected the hub’s own. Open the editor at the hub’s own address.',
		);
	const fetchSite = single(request, 'sec-fetch-site');
	if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none')
		throw new RequestError(
			403,
			'The request comes from another site. Expected the hub’s own. Open the editor at the hub’s own address.',
		);
	return origin;
};

const admitPost = (request: IncomingMessage, origin: string | undefined, largest: number): void => {
	// A page elsewhere can make a browser post a form; it cannot make it say where it came from, or send JSON.
	if (origin === undefined)
		throw new RequestError(
			403,
			'The request does not say where it comes from. Expected an Origin header with the hub’s own address.',
		);
	if (!/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i.test(single(request, 'content-type') ?? ''))
		throw new RequestError(415, 'Expected a request of type application/json. Use the editor’s own page.');
	if (single(request, 'content-encoding') !== undefined)
		throw new RequestError(415, 'Expected a request that is not compressed. Use the editor’s own page.');
	if (Number(single(request, 'content-length') ?? 0) > largest) throw tooLarge(largest);
};

/**
 * A counter with a memory of how often each caller came; throws a RequestError of 429 with these words once one comes
 * too often.
 */
const rate = (burst: number, perSecond: number, words: string) => {
	const buckets = new Map<string, { left: number; at: number }>();
	return (caller: string, now: number = Date.now()) => {
		const { left, at } = buckets.get(caller) ?? { left: burst, at: now };
		const refilled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
		if (buckets.size > 10_000) buckets.clear();
		buckets.set(caller, { left: refilled < 1 ? refilled : refilled - 1, at: now });
		if (refilled < 1) throw new RequestError(429, words);
	};
};

const hostOf = (request: IncomingMessage) => {
	const host = single(request, 'host')?.toLowerCase();
	if (!host || !/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/.test(host) || !URL.canParse(`http://${host}`))
		throw new RequestError(
			400,
			'The request does not say which host it is for. Open the editor at the hub’s own address.',
		);
	return host;
};

const loopbackOrigins = (host: string) =>
	LOOPBACK_NAMES.has(host.replace(/:\d+$/, '')) ? [`http://${host}`, `https://${host}`] : [];

/** A header sent once. Sent twice, it could mean one thing to us and another to whoever stands in front. */
const single = (request: IncomingMessage, name: string): string | undefined => {
	const values = own(request.headersDistinct, name);
	if (values && values.length > 1)
		throw new RequestError(
			400,
			`The header “${name}” is sent ${values.length} times, expected once. Use the editor’s own page.`,
		);
	return values?.[0];
};
