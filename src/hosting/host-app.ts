/** The HTTP side of a hosted hub: the site for everybody, the editor and its service for those who are signed in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import staticFiles from '@fastify/static';
import fastify, {
	LogController,
	type FastifyInstance,
	type FastifyPluginAsync,
	type FastifyReply,
	type FastifyRequest,
} from 'fastify';
import { rememberAddress } from './asked-from.ts';
import { AUDIT_LOG } from './audit/log-page.ts';
import type { Health } from './health.ts';
import type { HostLog } from './log.ts';
import { mediaTypeOf } from './media-types.ts';
import { headersFor, sitePartAt } from './response-headers.ts';
import { NOTICES } from './notices/notice-pages.ts';
import { answerForCoalition, COALITION_EDITION } from './coalition-edition.ts';
import { BY_LINK } from './draft-links/link-store.ts';
import { LETTERBOX } from '../contribution-form/receipt-words.ts';
import type { ServedRelease } from './served-release.ts';
import { addressIn } from './site-files.ts';

export interface HostParts {
	/** What people open. */
	address: URL;
	served: ServedRelease;
	health: () => Promise<Health>;
	/** Undefined where nobody can sign in: there is no editing then. */
	editing: Editing | undefined;
	/** The coalition’s edition, for those who are signed in; undefined where none is built. */
	coalition?: ServedRelease | undefined;
	/** Takes contributions from whoever has no account; undefined where there is none. */
	letterbox?: FastifyPluginAsync | undefined;
	log: HostLog;
	/** The machines in front that say for whom they ask. */
	proxies: readonly string[];
	/** For `createServer`: how long the parts of a request may take, in milliseconds. */
	timeouts: Timeouts;
}

export interface Editing {
	/** Where the editing service answers: `/api/cms/v1`. */
	address: string;
	/** Answers a request of the editor’s page; asks itself who sends it. */
	handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
	/** True where somebody is signed in who sends this request. */
	isSignedIn: (request: IncomingMessage) => Promise<boolean>;
	/** Brings the pages and answers that sign people in, under `/sign-in/`. */
	signIn: FastifyPluginAsync;
	/** Other pages for those who are signed in, each asking itself who that is. */
	pages?: readonly FastifyPluginAsync[];
}

export interface Timeouts {
	headersTimeout: number;
	requestTimeout: number;
	connectionsCheckingInterval: number;
}

const SIGN_IN = '/sign-in/';
const SERVICE = '/api/';
const NOBODY_CAN_SIGN_IN =
	'Nobody can sign in to this hub yet, so nothing can be written here. Ask whoever looks after the hub to set up a sign-in: see the handbook page “Hosting the hub”.';

/** The app, not yet listening. */
export const createHostApp = async (parts: HostParts): Promise<FastifyInstance> => {
	const { address, served, health, editing, letterbox, log, proxies, timeouts } = parts;
	const isHttps = address.protocol === 'https:';
	const app = fastify({
		loggerInstance: log,
		// What a request asks for is told by none of its own lines: see tellOf.
		logController: new LogController({ disableRequestLogging: true }),
		trustProxy: [...proxies],
		// Whatever takes a body says itself how large it may be.
		bodyLimit: 1000,
		requestTimeout: timeouts.requestTimeout,
		http: timeouts,
		forceCloseConnections: 'idle',
		return503OnClosing: true,
		// An address that cannot be read.
		frameworkErrors: (_error, request, reply) => void refuse(request, reply, 400, 'This address cannot be read.'),
	}) as unknown as FastifyInstance;
	await app.register(staticFiles, {
		serve: false,
		root: undefined as never,
		preCompressed: true,
		cacheControl: false,
		dotfiles: 'deny',
	});
	app.addHook('onRequest', async (request, reply) => {
		rememberAddress(request.raw, request.ip);
		const asked = addressIn(request.raw.url ?? '/') ?? '/';
		reply.headers(headersFor(asked, { isHttps }));
		if (!isSite(asked)) reply.header('Cache-Control', 'no-store');
	});
	// Told last, because what sends a file has its own opinion of its kind.
	app.addHook('onSend', async (_request, reply) => {
		const { sentFile } = reply as FastifyReply & { sentFile?: string };
		if (sentFile !== undefined) reply.type(mediaTypeOf(sentFile));
	});
	app.addHook('onResponse', (request, reply, done) => {
		tellOf(log, request, reply);
		done();
	});
	app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
		const status = error.statusCode ?? 500;
		if (status >= 500) log.error({ err: error }, 'An answer failed.');
		return refuse(request, reply, status, status < 500 ? error.message : 'Something went wrong here. Try again later.');
	});
	app.get('/health', async (_request, reply) => {
		const now = await health();
		return reply.code(now.release === undefined ? 503 : 200).send(now);
	});
	if (editing) await mountEditing(app, editing);
	else app.all(`${SERVICE}*`, (request, reply) => refuse(request, reply, 403, NOBODY_CAN_SIGN_IN));
	if (letterbox) await app.register(letterbox);
	if (editing && parts.coalition) {
		const own = { served: parts.coalition, isSignedIn: editing.isSignedIn, isHttps, send };
		for (const address of [COALITION_EDITION, `${COALITION_EDITION}/*`])
			app.get(address, (request, reply) => answerForCoalition(request, reply, own));
	}
	app.get('/*', (request, reply) => answerWithFile(request, reply, served, editing));
	app.setNotFoundHandler((request, reply) => refuse(request, reply, 405, 'Expected a request to read a page.'));
	return app;
};

/** The service reads bodies itself, piece by piece, and stops at what is too large or too slow. */
const mountEditing = async (app: FastifyInstance, { address, handler, signIn, pages = [] }: Editing): Promise<void> => {
	// First, because it has to know every request that comes after it.
	await app.register(signIn);
	for (const page of pages) await app.register(page);
	await app.register((scope, _options, done) => {
		scope.removeAllContentTypeParsers();
		scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(null));
		const pass = (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
			reply.hijack();
			for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value as string);
			return handler(request.raw, reply.raw);
		};
		scope.all(address, pass);
		scope.all(`${address}/*`, pass);
		done();
	});
};

const isSite = (asked: string): boolean =>
	![SIGN_IN, SERVICE, LETTERBOX, AUDIT_LOG, NOTICES, BY_LINK].some((place) => asked.startsWith(place)) &&
	asked !== '/health';

const isEditor = (asked: string): boolean => asked === '/admin' || asked.startsWith('/admin/');

const answerWithFile = async (
	request: FastifyRequest,
	reply: FastifyReply,
	served: ServedRelease,
	editing: Editing | undefined,
): Promise<FastifyReply> => {
	const asked = addressIn(request.raw.url ?? '/');
	if (asked === undefined) return refuse(request, reply, 400, 'This address cannot be read.');
	if (isEditor(asked)) {
		if (!editing) return refuse(request, reply, 403, NOBODY_CAN_SIGN_IN);
		reply.header('Cache-Control', 'private, no-cache');
		if (!(await editing.isSignedIn(request.raw)))
			return asked.endsWith('/') || asked === '/admin'
				? reply.redirect(SIGN_IN, 303)
				: refuse(request, reply, 401, 'Sign in first.');
	}
	const site = await served.files();
	if (!site)
		return refuse(
			request,
			reply.header('Retry-After', '60'),
			503,
			'The hub is being built for the first time. Come back in a minute.',
		);
	const file = site.files.get(asked);
	if (file !== undefined) return send(reply, file, site.folder);
	if (site.files.has(`${asked}/`)) return reply.redirect(`${encodeURI(asked)}/${queryOf(request)}`, 301);
	return send(reply.code(404).header('Cache-Control', 'no-cache'), '404.html', site.folder);
};

const queryOf = ({ raw: { url = '' } }: FastifyRequest): string =>
	url.includes('?') ? url.slice(url.indexOf('?')) : '';

const send = (reply: FastifyReply, file: string, folder: string): FastifyReply =>
	Object.assign(reply, { sentFile: file }).sendFile(file, folder);

/** A short answer in words; the service’s own pages read it as JSON. */
const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, words: string): FastifyReply => {
	reply.code(status).header('Cache-Control', 'no-store');
	return request.raw.url?.startsWith(SERVICE)
		? reply.send({ error: words })
		: reply.type('text/plain; charset=utf-8').send(words);
};

/**
 * A line for whatever is not reading, and for what failed. What somebody reads, and from where, is nobody’s business:
 * neither address nor sender is told.
 */
const tellOf = (log: HostLog, request: FastifyRequest, reply: { statusCode: number; elapsedTime: number }): void => {
	const asked = addressIn(request.raw.url ?? '/') ?? '/';
	const isReading = isSite(asked) && !isEditor(asked) && reply.statusCode < 500;
	if (isReading || asked === '/health') return;
	const part = isSite(asked) ? sitePartAt(asked).name : asked.split('/')[1];
	log.info(
		{ part, method: request.method, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
		'Answered.',
	);
};
