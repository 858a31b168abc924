/** The editing service: what joins guard, request handler and store, and speaks HTTP. */
import { lstat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Contributor } from '../../src/content-model/editing-permission.ts';
import type { ContributedName } from '../../src/content-model/contributed.ts';
import { todayIn } from '../read-hub.ts';
import type { PreviewOf, ShowDraft } from './action.ts';
import { audited, type AuditOf, type Witness } from './audited.ts';
import { requestHandlerOf } from './request-handler.ts';
import type { RemoteOutcome } from '../../src/content-model/remote-state.ts';
import type { Remote } from './remote/sync.ts';
import type { DraftLinks, LinkedDraft, SharedDraft } from '../../src/content-model/draft-link.ts';
import { GUARD_DEFAULTS, guardOf, isLoopback } from './guard.ts';
import { besideTheEditor } from './beside-the-editor.ts';
import { checkedWrites } from './checked-writes.ts';
import type { Letters } from './letters.ts';
import { notesIn } from './notes.ts';
import { ACTIONS, readRequest } from './protocol.ts';
import { RequestError } from './refusal.ts';
import { simpleStore } from './simple-store.ts';
import type { Writer } from './store.ts';
import { startWorkers, WORK_DEFAULTS, type Tell, type Workers } from './workers.ts';
import { welcomeOf, type HasParts, type Welcome } from './welcome.ts';
import { whoOf } from './who.ts';
import { workingTree } from './working-tree.ts';
import { writerHere } from './writer.ts';

export interface ServiceOptions {
	/** Root of the checkout. */
	root: string;
	/**
	 * Address of the module that looks at each text before anything is stored: see CheckModule. A finding that blocks
	 * keeps it out.
	 */
	checking: URL;
	/** `simple` saves into the checkout at once; `workflow` keeps drafts as git refs until they are published. */
	mode?: 'simple' | 'workflow';
	/** Where the service answers, from the root of the site. */
	address?: string;
	/** The interface the caller will listen on. Anything but this machine itself needs a sign-in. */
	host?: string;
	/** Origins the hub is served at when it is not on this machine: `https://hub.example.org`. */
	origins?: readonly string[];
	/**
	 * Who sends a request, or undefined if nobody is signed in. The seam for a hosted hub: whatever signs people in
	 * (a council’s own sign-in, a proxy in front) is asked here.
	 */
	signIn?: (request: IncomingMessage) => Promise<Contributor | undefined>;
	/** Who writes where nobody signs in: the person git knows in this checkout, unless said. */
	writer?: Writer;
	previewOf?: PreviewOf;
	/** Puts a text where its writer can see it as its page; undefined where the site is made elsewhere. */
	showDraft?: ShowDraft;
	/** Called after files of the checkout were written or removed. */
	written?: () => void;
	/** Told of what was not expected; prints it to the terminal, unless said. */
	tell?: Tell;
	/** What people without an account sent; undefined where there is no letterbox. */
	letters?: Letters | undefined;
	/** Whether the repository elsewhere lacks what was published; never where there is none. */
	isRemoteBehind?: () => boolean;
	/** Links to drafts for people outside; undefined where there are none. */
	links?: DraftLinks | undefined;
	/** The log of who did what, for what a request comes with; undefined where none is kept. */
	audit?: AuditOf;
	/** For tests. */
	limits?: Partial<Record<keyof typeof GUARD_DEFAULTS | keyof typeof WORK_DEFAULTS, number>>;
}

export interface EditingService {
	/** Answers a request under `address`; anything else gets 404. Never throws. */
	handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
	/** A blank Word document, made anew for whoever asks. Throws a RequestError where too many ask. */
	blankDocument: (type: ContributedName) => Promise<Uint8Array>;
	/** Waits until what is being written is written, and ends whatever else is being done; then answers 503. */
	close: () => Promise<void>;
	/** Brings what is published to a repository elsewhere, and takes in what was changed there. Needs drafts. */
	sync: (remote: Remote, stopped: AbortSignal) => Promise<RemoteOutcome>;
	/** A draft as somebody outside may see it by a link. */
	sharedDraft: (draft: LinkedDraft) => Promise<SharedDraft>;
	address: string;
}

/**
 * In: see ServiceOptions. Out: a handler to mount at `address`, and a way to stop.
 * Throws where the service would be open to others without a sign-in, or where drafts are wanted without a git
 * checkout.
 */
export const createService = async ({
	root,
	checking,
	mode = 'simple',
	address = '/api/cms/v1',
	host = '127.0.0.1',
	origins = [],
	signIn,
	writer,
	written,
	previewOf = () => Promise.resolve(null),
	tell = (words, quoting) => console.error(words, quoting),
	isRemoteBehind = () => false,
	audit,
	limits = {},
	...outside
}: ServiceOptions): Promise<EditingService> => {
	refuseUnguarded({ host, origins, signIn });
	const hasSignIn = signIn !== undefined;
	const scratch = await scratchIn(root);
	const tree = workingTree(root, scratch, written);
	const store =
		mode === 'simple' ? simpleStore(tree) : await (await import('./drafts/store.ts')).draftStore({ root, tree });
	const writes = checkedWrites(tree);
	const shared = { ...outside, tree, store, writes, previewOf, isRemoteBehind, today: () => todayIn(root) };
	const has = partsOf({ ...outside, signIn });
	const readyThreads = readyThreadsFor(hasSignIn);
	const workers = await startWorkers({ root, checking, tell, limits: { ...WORK_DEFAULTS, readyThreads, ...limits } });
	let isOpen = true;
	const parts: AnsweringParts = {
		address,
		hasSignIn,
		who: whoOf({ signIn, local: writer ?? (await writerHere(root)) }),
		guard: guardOf({ ...GUARD_DEFAULTS, ...limits, origins, hasSignIn }),
		welcome: welcomeOf({ root, address, origins, store, has }),
		handle: requestHandlerOf({ ...shared, notes: notesIn(join(scratch, 'notes')) }),
		workers,
	};
	const answer = audited(audit, answersOf(parts));
	return {
		address,
		handler: async (request, response) => {
			try {
				if (!isOpen) throw isStopping(hasSignIn);
				send(response, 200, await answer(request));
			} catch (error) {
				sendRefusal(response, error, { tell, hasSignIn });
			}
		},
		...besideTheEditor({ root, tree, store, writes, workers }),
		close: async () => {
			isOpen = false;
			await writes.close();
			await workers.close();
		},
	};
};

const partsOf = (options: { [Part in 'showDraft' | 'signIn' | 'letters' | 'links']?: unknown }): HasParts => ({
	pages: options.showDraft !== undefined,
	signIn: options.signIn !== undefined,
	letters: options.letters !== undefined,
	links: options.links !== undefined,
});

/** Where the service keeps what is no content. */
const scratchIn = async (root: string): Promise<string> =>
	join(root, (await isDirectory(join(root, '.git'))) ? '.git/hub-editing' : 'node_modules/.cache/hub-editing');

/** What answers a request, once it has been let in. */
interface AnsweringParts {
	address: string;
	hasSignIn: boolean;
	who: ReturnType<typeof whoOf>;
	guard: ReturnType<typeof guardOf>;
	welcome: Welcome;
	handle: ReturnType<typeof requestHandlerOf>;
	workers: Workers;
}

/** Out: a function that answers a request of the editor’s page, or throws a RequestError. */
const answersOf =
	({ address, hasSignIn, who: whoSends, guard, welcome, handle, workers }: AnsweringParts) =>
	async (request: IncomingMessage, witness: Witness): Promise<unknown> => {
		guard.admit(request);
		const whole = pathOf(request);
		if (whole !== address && !whole.startsWith(`${address}/`)) throw nothingHere();
		const path = whole.slice(address.length);
		const who = await whoSends(request);
		witness.isFrom(who);
		const caller = hasSignIn ? who.id : (request.socket.remoteAddress ?? '');
		guard.count(caller);
		if (request.method === 'GET' && path === '/config') return welcome(request, who);
		if (request.method !== 'POST' || (path !== '' && path !== '/')) throw nothingHere();
		const read = readRequest(await guard.read(request, caller));
		if (!read.request) throw new RequestError(400, read.reason);
		const { counted } = ACTIONS[read.request.action];
		if (counted) guard.countAs[counted](caller);
		witness.asks(read.request);
		return handle(read.request, who, workers.workFor(caller));
	};

/** Throws where the service would be open to others, or where nobody could reach it. */
const refuseUnguarded = ({
	host,
	origins,
	signIn,
}: {
	host: string;
	origins: readonly string[];
	signIn: ServiceOptions['signIn'];
}): void => {
	if (!isLoopback(host) && !signIn)
		throw new Error(
			`The editing service would listen on ${host}, where others can reach it, without a sign-in. Expected 127.0.0.1, or a sign-in. Leave the host as it is, or set up a sign-in: see the handbook, “Hosting the hub”.`,
		);
	if (signIn && origins.length === 0)
		throw new Error(
			'The editing service has a sign-in but no origin. Expected the address people open, such as https://hub.example.org. Add it to the origins.',
		);
};

/** Each person uses two threads at most, and where nobody signs in everybody counts as one: another finds one free. */
const readyThreadsFor = (hasSignIn: boolean) => WORK_DEFAULTS.placesOfOne + (hasSignIn ? 1 : 0);

const BODY_UNREAD = new Set([403, 408, 413, 415, 503]);

const send = (response: ServerResponse, status: number, body: unknown) => {
	if (response.headersSent || response.destroyed) return;
	response.writeHead(status, {
		'Content-Type': 'application/json; charset=utf-8',
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Resource-Policy': 'same-origin',
		// A body we stopped reading is still on its way; the connection cannot be used again.
		...(BODY_UNREAD.has(status) ? { Connection: 'close' } : {}),
		...(status === 429 || status === 503 ? { 'Retry-After': '5' } : {}),
	});
	response.end(JSON.stringify(body ?? null));
};

const sendRefusal = (
	response: ServerResponse,
	error: unknown,
	{ tell, hasSignIn }: { tell: Tell; hasSignIn: boolean },
) => {
	if (error instanceof RequestError)
		return send(response, error.status, {
			error: error.message,
			...(error.findings.length > 0 ? { findings: error.findings } : {}),
		});
	// The cause goes to the terminal, not to the page: it may hold paths of this machine.
	tell('The editing service met something unexpected.', error);
	const next = hasSignIn ? 'Tell whoever looks after the hub' : 'Look at the terminal where the hub was started';
	send(response, 500, {
		error: `The editing service met something unexpected, and nothing was changed. Your text is still in the form. ${next}.`,
	});
};

const isStopping = (hasSignIn: boolean) =>
	new RequestError(
		503,
		hasSignIn
			? 'The hub is being stopped or started anew. Your text is still in the form. Save again in a minute.'
			: 'The hub is being stopped. Your text is still in the form. Start it again with “npm start”, then save.',
	);

const nothingHere = () =>
	new RequestError(404, 'There is nothing at this address. Expected the editor’s own requests.');

/**
 * The path as the browser sent it, letter for letter: a server that mounts the handler may have cut the address off
 * `url`, and reading it as a URL would fail on some (`//`), and turn others into our address (`/api/cms/v1/x/..`).
 */
const pathOf = (request: IncomingMessage) =>
	((request as IncomingMessage & { originalUrl?: string }).originalUrl ?? request.url ?? '/').split('?')[0]!;

const isDirectory = async (path: string) => (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
