/** Gives whoever is signed in an address of a feed of what waits for them, and answers there. A plugin for Fastify. */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit } from '../../content-model/audit-event.ts';
import { dayInWords } from '../../content-model/days.ts';
import { rolesInWords, type Contributor } from '../../content-model/editing-permission.ts';
import { paceOf } from '../letterbox/pace.ts';
import { ownPage, pageHeaders, safe } from '../own-page.ts';
import { isOwnForm, takeOwnForms } from '../sign-in/own-form.ts';
import { noticeFeed } from './feed.ts';
import { DAYS_AWAY, DAYS_HELD, type NoticeStore } from './notice-store.ts';

export interface NoticePagesParts {
	store: NoticeStore;
	audit: (address: string) => Audit;
	/** Who sends a request. */
	who: (request: FastifyRequest['raw']) => Promise<Contributor | undefined>;
	hub: string;
	/** Where people open the hub. */
	origin: string;
}

export const NOTICES = '/notices/';
const MAKE = `${NOTICES}make/`;
const WITHDRAW = `${NOTICES}withdraw/`;
const feedAddress = (secret: string): string => `${NOTICES}${secret}/atom.xml`;

const MOST_IN_FEED = 50;
/** A feed is asked for every few minutes at most; somebody who tries addresses asks oftener. */
const PER_HOUR = 240;

export const noticePages =
	(parts: NoticePagesParts): FastifyPluginAsync =>
	(app) => {
		takeOwnForms(app);
		app.get(NOTICES.slice(0, -1), (_request, reply) => reply.redirect(NOTICES, 308));
		app.get(NOTICES, async (request, reply) => {
			const person = await parts.who(request.raw);
			return person && person.roles.length > 0
				? answer(reply, parts, 200, startPage(parts, person))
				: refuse(reply, parts);
		});
		for (const address of [MAKE, WITHDRAW]) app.get(address, (_request, reply) => reply.redirect(NOTICES, 303));
		app.post(MAKE, asPerson(parts, 'make-feed', make));
		app.post(WITHDRAW, asPerson(parts, 'withdraw-feed', withdraw));
		feedRoute(app, parts);
		return Promise.resolve();
	};

const feedRoute = (app: FastifyInstance, { store, hub, origin }: NoticePagesParts): void => {
	const mayAsk = paceOf(PER_HOUR);
	app.get<{ Params: { secret: string } }>(`${NOTICES}:secret/atom.xml`, (request, reply) => {
		reply.headers({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
		if (!mayAsk(request.ip)) return reply.code(429).header('Retry-After', '600').send('Too often. Wait some minutes.');
		const { secret } = request.params;
		const reader = secret.length === 43 ? store.readerOf(secret) : undefined;
		if (!reader)
			return reply
				.code(404)
				.type('text/plain; charset=utf-8')
				.send('There is no such feed, or no more. Sign in to the hub, and make an address anew.');
		const notices = store.feed(reader, MOST_IN_FEED);
		return reply.type('application/atom+xml; charset=utf-8').send(noticeFeed({ reader, notices, hub, origin }));
	});
};

type Acting = (reply: FastifyReply, parts: NoticePagesParts, person: Contributor) => unknown;

const asPerson =
	(parts: NoticePagesParts, action: 'make-feed' | 'withdraw-feed', act: Acting) =>
	async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
		const person = await parts.who(request.raw);
		const audit = parts.audit(request.ip);
		if (!person || person.roles.length === 0 || !isOwnForm(request, parts.origin, person)) {
			audit.refused({ action, who: person }, person ? 'not-allowed' : 'session-ended');
			return refuse(reply, parts);
		}
		if (action === 'withdraw-feed') audit.note({ action, who: person });
		else audit.begin({ action, who: person }).done();
		return act(reply, parts, person);
	};

const make: Acting = (reply, parts, person) => {
	const { store, hub, origin } = parts;
	const address = `${origin}${feedAddress(store.makeFeed({ person: person.id, roles: person.roles }))}`;
	const body = `<p>This is the address of your feed. It is shown only this once: copy it now, and give it to your feed reader.</p>
<p><code>${safe(address)}</code></p>
<p>Whoever has it sees that something waits, and nothing of what was written. If somebody else may have it, make another: this one then leads nowhere.</p>
<p><a href="${NOTICES}">Back</a></p>`;
	return answer(reply, parts, 200, ownPage({ hub, title: 'Your feed', body }));
};

const withdraw: Acting = (reply, parts, person) => {
	parts.store.withdrawFeed(person.id);
	const body = `<p>The address of your feed leads nowhere now.</p>\n<p><a href="${NOTICES}">Back</a></p>`;
	return answer(reply, parts, 200, ownPage({ hub: parts.hub, title: 'Your feed is withdrawn', body }));
};

const button = (action: string, token: string, words: string): string =>
	`<form method="post" action="${action}"><input type="hidden" name="token" value="${safe(token)}"><button>${words}</button></form>`;

const startPage = ({ store, hub }: NoticePagesParts, { id, roles, formToken = '' }: Contributor): string => {
	const made = store.hasFeed(id);
	const notices = store.feed({ person: id, roles }, MOST_IN_FEED);
	const list = notices.map(
		({ at, sentence, link }) =>
			`<li><a href="${safe(link)}">${safe(sentence)}</a> <time datetime="${safe(at)}">${safe(dayInWords(at.slice(0, 10)))}</time></li>`,
	);
	return ownPage({
		hub,
		title: 'What waits for you',
		body: `<p>You are here as ${safe(rolesInWords(roles))}. These are the last ${DAYS_HELD} days; something may be done by now.</p>
${list.length > 0 ? `<ul>\n${list.join('\n')}\n</ul>` : '<p role="status">Nothing has come for you.</p>'}
<h2>As a feed</h2>
<p>A feed reader can look here for you, at a secret address that needs no sign-in. It tells what stands above: sentences of the hub’s own, never a title and no word that anybody wrote. It ends when you have not been here for ${DAYS_AWAY} days, or have no role any more.</p>
${made === undefined ? button(MAKE, formToken, 'Make an address') : `<p>You have had an address since ${safe(dayInWords(made.slice(0, 10)))}.</p>\n${button(MAKE, formToken, 'Make another in its place')}\n${button(WITHDRAW, formToken, 'Withdraw it')}`}`,
	});
};

const answer = (reply: FastifyReply, { origin }: NoticePagesParts, status: number, html: string): FastifyReply =>
	reply
		.code(status)
		.headers(pageHeaders({ isHttps: origin.startsWith('https:') }))
		.send(html);

const refuse = (reply: FastifyReply, parts: NoticePagesParts): FastifyReply =>
	answer(
		reply,
		parts,
		403,
		ownPage({
			hub: parts.hub,
			title: 'That was not done',
			body: '<p>You are not signed in with a role, or the request did not come from this hub’s own page. Nothing was changed.</p>\n<p><a class="step" href="/sign-in/">To the sign-in</a></p>',
		}),
	);
