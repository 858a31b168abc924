/** Shows keepers the log of who did what, as a page and as a table; nobody else. A plugin for Fastify. */
import { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit } from '../../content-model/audit-event.ts';
import { mayAlwaysDo, type Contributor } from '../../content-model/editing-permission.ts';
import { contentTypes } from '../../content-model/index.ts';
import { ownPage, pageHeaders } from '../own-page.ts';
import type { ServedRelease } from '../served-release.ts';
import type { SiteFiles } from '../site-files.ts';
import { signOfPiece } from './audit.ts';
import { AUDIT_CSV, AUDIT_LOG, filterIn, LOG_STYLE, logPage, type LogFilter } from './log-page.ts';
import { logTable } from './log-table.ts';
import { momentsOfDay } from './moments-of-day.ts';
import type { AuditQuery, AuditStore } from './store.ts';

export interface LogRoutesParts {
	store: AuditStore;
	audit: (address: string) => Audit;
	/** Who sends a request. */
	who: (request: FastifyRequest['raw']) => Promise<Contributor | undefined>;
	served: ServedRelease;
	/** The hub’s own secret. */
	secret: string;
	hub: { name: string; timeZone: string };
	years: number;
	isHttps: boolean;
}

const ROWS_A_PAGE = 100;

export const logRoutes =
	(parts: LogRoutesParts): FastifyPluginAsync =>
	(app) => {
		app.get(AUDIT_LOG.slice(0, -1), (_request, reply) => reply.redirect(AUDIT_LOG, 308));
		app.get(
			AUDIT_LOG,
			forKeepers(parts, 'read-log', (request, reply) => showPage(request, reply, parts)),
		);
		app.get(
			AUDIT_CSV,
			forKeepers(parts, 'export-log', (request, reply) =>
				reply
					.headers({ 'Content-Disposition': 'attachment; filename="audit-log.csv"', 'Cache-Control': 'no-store' })
					.type('text/csv; charset=utf-8')
					.send(Readable.from(logTable(parts.store, queryOf(filterIn(request.query), parts)))),
			),
		);
		return Promise.resolve();
	};

type Answering = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** Who looked is a part of who did what. Whoever goes through it has looked once in an hour. */
const lookedBefore = (): ((person: string) => boolean) => {
	const looked = new Map<string, number>();
	return (person) => {
		const isRecent = Date.now() - (looked.get(person) ?? 0) < HOUR;
		if (!isRecent) looked.set(person, Date.now());
		return isRecent;
	};
};

const HOUR = 3_600_000;

const forKeepers = (
	{ who, audit, hub, isHttps }: LogRoutesParts,
	action: 'read-log' | 'export-log',
	answer: Answering,
) => {
	const hasLooked = lookedBefore();
	return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
		const person = await who(request.raw);
		if (person && mayAlwaysDo(person, 'read-log')) {
			if (action === 'export-log' || !hasLooked(person.id)) audit(request.ip).begin({ action, who: person }).done();
			return answer(request, reply);
		}
		audit(request.ip).refused({ action, who: person }, person ? 'not-allowed' : 'session-ended');
		const body = `<p>The log of who did what is for keepers of the hub. ${person ? 'You have another role here.' : 'Nobody is signed in, or the session has ended.'} Nothing was shown.</p>\n<p><a class="step" href="/sign-in/">To the sign-in</a></p>`;
		return reply
			.code(403)
			.headers(pageHeaders({ isHttps }))
			.send(ownPage({ hub: hub.name, title: 'This is for keepers', body }));
	};
};

const queryOf = ({ day, action, role, before }: LogFilter, { hub }: LogRoutesParts): Omit<AuditQuery, 'most'> => ({
	before: before || undefined,
	action: action || undefined,
	role: role || undefined,
	...(day === '' ? {} : momentsOfDay(hub.timeZone, day)),
});

const showPage = async (request: FastifyRequest, reply: FastifyReply, parts: LogRoutesParts): Promise<unknown> => {
	const { store, hub, years, isHttps } = parts;
	const filter = filterIn(request.query);
	const found = store.list({ ...queryOf(filter, parts), most: ROWS_A_PAGE + 1 });
	const rows = found.slice(0, ROWS_A_PAGE);
	const page = logPage({
		...{ filter, rows, years, hub: hub.name, timeZone: hub.timeZone },
		next: found.length > rows.length ? rows.at(-1)!.number : undefined,
		published: await publishedBySign(parts),
	});
	return reply.headers(pageHeaders({ isHttps, style: LOG_STYLE })).send(page);
};

/** Worked out once for each release. */
const known = new WeakMap<SiteFiles, ReadonlyMap<string, string>>();

/** Only what everybody can read has a name here: a sign that leads to no page that is served stays one. */
const publishedBySign = async ({ served, secret }: LogRoutesParts): Promise<ReadonlyMap<string, string>> => {
	const site = await served.files();
	if (!site) return new Map();
	const signs = known.get(site) ?? signsOf(site, secret);
	known.set(site, signs);
	return signs;
};

const signsOf = ({ files }: SiteFiles, secret: string): ReadonlyMap<string, string> =>
	new Map(
		[...files.keys()]
			.filter((address) => address.endsWith('/'))
			.flatMap((address) =>
				contentTypes
					.filter((type) => address.startsWith(type.address) && address.length > type.address.length)
					.map((type): [string, string] => {
						const id = address.slice(type.address.length, -1);
						return [`${type.name}:${signOfPiece(secret, type.name, id)}`, address];
					}),
			),
	);
