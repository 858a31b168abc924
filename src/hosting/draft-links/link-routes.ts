/**
 * Shows a draft as its page to whoever has a link to it, until its last day, and nothing else of the hub that is not
 * public. A plugin for Fastify.
 */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit } from '../../content-model/audit-event.ts';
import { dayInWords } from '../../content-model/days.ts';
import type { LinkedDraft, SharedDraft, TextToShow } from '../../content-model/draft-link.ts';
import type { TypeName } from '../../content-model/type-names.ts';
import { paceOf } from '../letterbox/pace.ts';
import { mediaTypeOf } from '../media-types.ts';
import { ownPage, pageHeaders, safe } from '../own-page.ts';
import { headersFor } from '../response-headers.ts';
import type { ServedRelease } from '../served-release.ts';
import { BY_LINK, type FoundLink, type LinkStore } from './link-store.ts';
import { TooManyPages, type MadePage, type PageMaker } from './page-maker.ts';

export interface LinkRoutesParts {
	store: LinkStore;
	/** The draft as it now stands. */
	draftNow: (draft: LinkedDraft) => Promise<SharedDraft>;
	pageOf: PageMaker<TextToShow>;
	served: ServedRelease;
	/** The day it is for the hub. */
	today: () => string;
	audit: (address: string) => Audit;
	/** Told of a page that could not be made. */
	cannot: (error: unknown) => void;
	/** The name of the hub. */
	hub: string;
	isHttps: boolean;
	/** What stands in a made page for the words about its link. */
	placeOfWords: string;
}

/** Addresses that open nothing, from one place in an hour. Who has a link never meets this. */
const TRIES_PER_HOUR = 60;
/** How long a browser waits for a page that is being made, in milliseconds. */
const PATIENCE = 45_000;

interface Asked {
	secret: string;
	/** From the page on: `media/chairs.jpg`; nothing for the page itself. */
	from: string;
}

export const linkRoutes =
	(parts: LinkRoutesParts): FastifyPluginAsync =>
	(app) => {
		const mayTry = paceOf(TRIES_PER_HOUR);
		const answer = async (request: FastifyRequest, reply: FastifyReply, { secret, from }: Asked) => {
			const link = parts.store.find(secret);
			if (!link) return opensNothing(reply, parts, mayTry(request.ip) ? 404 : 429);
			const now = link.hasEnded ? await afterItsEnd(link, parts) : await parts.draftNow(link.draft);
			if (now.is === 'gone') return noDraftAnyMore(reply, parts, now.href);
			if (now.is === 'not-read') return ofOurs(reply, parts, 404, NOT_READ);
			const file = from.startsWith('media/') ? await now.read(from) : undefined;
			if (file) return sendFile(reply, parts, from, Buffer.from(file));
			const page = from === '' || from.startsWith('assets/') ? await pageNow(now, link, parts) : undefined;
			if (page === 'later') return ofOurs(reply.header('Retry-After', '10'), parts, 503, BEING_MADE);
			const sheet = page?.sheets.get(from.slice('assets/'.length));
			if (sheet !== undefined && from !== '') return sendFile(reply, parts, from, sheet);
			if (!page || from !== '') return opensNothing(reply, parts, 404);
			// A page that does not say that it is a draft is not shown: that of a draft which takes an entry away.
			if (!page.html.includes(placeFor(parts.placeOfWords))) return ofOurs(reply, parts, 404, NO_PAGE);
			if (parts.store.opened(link.id)) parts.audit(request.ip).note({ action: 'open-link', on: [pieceIn(link)] });
			return reply
				.headers({ ...headersFor('/', parts), ...OF_EVERY_ANSWER })
				.type('text/html; charset=utf-8')
				.send(withWords(page.html, link, parts.placeOfWords));
		};
		app.get<{ Params: { secret: string } }>(`${BY_LINK}:secret`, (request, reply) =>
			reply.headers(OF_EVERY_ANSWER).redirect(`${BY_LINK}${encodeURIComponent(request.params.secret)}/`, 308),
		);
		app.get<{ Params: { secret: string; '*': string } }>(`${BY_LINK}:secret/*`, (request, reply) =>
			answer(request, reply, { secret: request.params.secret, from: request.params['*'] }),
		);
		app.get(BY_LINK, (request, reply) => answer(request, reply, { secret: '', from: '' }));
		return Promise.resolve();
	};

/** Nobody keeps it, finds it, or is told by it where somebody came from. */
const OF_EVERY_ANSWER = {
	'X-Robots-Tag': 'noindex, nofollow',
	'Referrer-Policy': 'no-referrer',
	'Cache-Control': 'no-store',
} as const;

const pieceIn = ({ draft }: FoundLink) => ({ type: draft.collection as TypeName, id: draft.slug });

/** Another draft of the same name may have been begun since: a link leads to the one it was made for. */
const afterItsEnd = async ({ draft }: FoundLink, { draftNow }: LinkRoutesParts): Promise<SharedDraft> => {
	const now = await draftNow(draft);
	return now.is === 'gone' ? now : { is: 'gone', href: undefined };
};

const pageNow = async (
	{ draft, version }: Extract<SharedDraft, { is: 'shown' }>,
	{ draft: { collection, slug } }: FoundLink,
	{ pageOf, served, today, cannot }: LinkRoutesParts,
): Promise<MadePage | 'later'> => {
	const key = JSON.stringify([collection, slug, version, (await served.files())?.name, today()]);
	const tooLong = new Promise<'later'>((late) => setTimeout(late, PATIENCE, 'later').unref());
	const page = pageOf(key, draft).catch((error: unknown): 'later' => {
		if (!(error instanceof TooManyPages)) cannot(error);
		return 'later';
	});
	return Promise.race([page, tooLong]);
};

const placeFor = (place: string): string => `<p id="${place}"></p>`;

/** The words about the link, where the page has a place for them. */
const withWords = (html: string, { by, until }: FoundLink, place: string): string =>
	html.replace(
		placeFor(place),
		() =>
			`<p id="${place}"><strong>A draft, shown by a link.</strong> It is not published, and this is how it stands now: it may change. The link was made by a ${safe(by)} of the hub, and works until the end of ${safe(dayInWords(until))}. Please do not pass it on.</p>`,
	);

interface Words {
	title: string;
	body: string;
}

const OPENS_NOTHING: Words = {
	title: 'This link opens nothing',
	body: '<p>It was withdrawn, its last day has passed, or its address is not whole. Ask whoever sent it to you.</p>',
};
const NOT_READ: Words = {
	title: 'This draft is being read again',
	body: '<p>Somebody has changed it. A story is shown here only as two people have read it. Come back later, or ask whoever sent you the link.</p>',
};
const NO_PAGE: Words = {
	title: 'There is no page of this draft',
	body: '<p>It takes a page away, or it cannot be read. Ask whoever sent you the link.</p>',
};
const BEING_MADE: Words = {
	title: 'This page is being made',
	body: '<p>Load it again in half a minute. If it stays so, tell whoever sent you the link.</p>',
};

const ofOurs = (reply: FastifyReply, { hub, isHttps }: LinkRoutesParts, status: number, words: Words): FastifyReply =>
	reply
		.code(status)
		.headers({ ...pageHeaders({ isHttps }), ...OF_EVERY_ANSWER })
		.send(ownPage({ hub, ...words }));

/** The same for what never was, what was withdrawn and what has had its day. */
const opensNothing = (reply: FastifyReply, parts: LinkRoutesParts, status: 404 | 429): FastifyReply =>
	ofOurs(reply, parts, status, OPENS_NOTHING);

const noDraftAnyMore = async (
	reply: FastifyReply,
	parts: LinkRoutesParts,
	href: string | undefined,
): Promise<FastifyReply> => {
	if (href === undefined) return opensNothing(reply, parts, 404);
	const isServed = (await parts.served.files())?.files.has(href);
	const where = isServed
		? `<p><a class="step" href="${safe(href)}">Go to the page</a></p>`
		: '<p>Its page is not on the hub yet: it is being made, or its day has not come.</p>';
	return ofOurs(reply, parts, 404, {
		title: 'This is no draft any more',
		body: `<p>The work on it is done, and this link has ended with it.</p>\n${where}`,
	});
};

const sendFile = (reply: FastifyReply, parts: LinkRoutesParts, from: string, bytes: Buffer | string): FastifyReply =>
	reply
		.headers({ ...headersFor(`/${from}`, parts), ...OF_EVERY_ANSWER })
		.type(mediaTypeOf(from))
		.send(bytes);
