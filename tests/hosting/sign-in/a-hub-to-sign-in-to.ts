/** A hosted hub with a sign-in, listening on a port of this machine as behind a web server. */
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { createHostApp, type Editing } from '../../../src/hosting/host-app.ts';
import { logRoutes } from '../../../src/hosting/audit/log-routes.ts';
import { healthOf } from '../../../src/hosting/health.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { noticePages } from '../../../src/hosting/notices/notice-pages.ts';
import { openNoticeStore, type NoticeStore } from '../../../src/hosting/notices/notice-store.ts';
import type { OpenIdSettings } from '../../../src/hosting/sign-in/open-id.ts';
import { isSignedIn, signInPlugin, writerOf, type SignInOptions } from '../../../src/hosting/sign-in/plugin.ts';
import { grantsIn } from '../../../src/hosting/sign-in/sign-in-settings.ts';
import { servedFrom } from '../../../src/hosting/served-release.ts';
import { CLIENT, GROUPS } from '../../support/a-provider.ts';
import { anAudit, AUDIT_SECRET, type TestAudit } from '../../support/an-audit.ts';

export const ORIGIN = 'https://hub.example.org';
export const SECRET = 'b'.repeat(64);

/** What a hub is told of a provider. */
export const openIdSettings = ({ issuer }: { issuer: string }): OpenIdSettings => ({
	issuer,
	clientId: CLIENT.id,
	clientSecret: CLIENT.secret,
	clientAuthentication: 'client_secret_basic',
	groupsClaim: 'groups',
	scope: 'openid',
});

/** Headers as they are sent: one after the other, some of them twice. */
export type Sent = readonly (readonly [name: string, value: string])[];

export interface Answered {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
	/** The cookies it sets, whole. */
	cookies: string[];
}

export interface HubToSignInTo {
	ask: (method: string, path: string, headers?: Sent, body?: string) => Promise<Answered>;
	/** What was logged, a line each. */
	lines: string[];
	audit: TestAudit;
	notices: NoticeStore;
	close: () => Promise<void>;
}

/** Says who is there; nothing else. */
const whoIsThere: Editing['handler'] = async (request, response) => {
	const writer = await writerOf(request);
	response.statusCode = writer ? 200 : 401;
	response.end(JSON.stringify(writer ?? {}));
};

/** Sends a request as it is given, on a connection of its own. */
const askAt =
	(port: number): HubToSignInTo['ask'] =>
	(method, path, headers = [], body = '') =>
		new Promise((answered, failed) => {
			const all = [
				...(headers.some(([name]) => name === 'Host') ? [] : [['Host', 'hub.example.org'] as const]),
				...headers,
				...(body === '' ? [] : [['Content-Length', String(Buffer.byteLength(body))] as const]),
			].flat();
			const options = { agent: false, host: '127.0.0.1', port, method, path, headers: all };
			const request = httpRequest(options, (response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (piece: string) => (text += piece));
				response.on('end', () =>
					answered({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: text,
						cookies: response.headers['set-cookie'] ?? [],
					}),
				);
			});
			request.on('error', failed);
			request.end(body);
		});

/**
 * @param releases a folder of releases
 * @param by how people sign in
 */
export const aHubToSignInTo = async (
	releases: string,
	by: SignInOptions['by'],
	{
		handler = whoIsThere,
		...options
	}: Partial<Pick<SignInOptions, 'now' | 'database' | 'perMinute' | 'limits'> & Pick<Editing, 'handler'>> = {},
): Promise<HubToSignInTo> => {
	const lines: string[] = [];
	const audit = anAudit();
	const notices = openNoticeStore(':memory:');
	const served = servedFrom(releases, () => undefined);
	const app = await createHostApp({
		address: new URL(ORIGIN),
		served,
		health: async () => healthOf((await served.files())?.name, { isBuilding: false, lastBuild: undefined }, true),
		editing: {
			address: '/api/cms/v1',
			isSignedIn,
			handler,
			pages: [
				logRoutes({
					...{ store: audit.store, secret: AUDIT_SECRET, audit: audit.from, served, years: 6 },
					...{ who: writerOf, hub: { name: 'Hub of Tests', timeZone: 'Europe/London' }, isHttps: true },
				}),
				noticePages({ store: notices, audit: audit.from, who: writerOf, hub: 'Hub of Tests', origin: ORIGIN }),
			],
			signIn: signInPlugin({
				hub: 'Hub of Tests',
				networks: new Map(),
				origin: ORIGIN,
				secret: SECRET,
				grants: grantsIn({ groups: GROUPS.map((group) => ({ ...group, networks: [...group.networks] })) }),
				by,
				database: new DatabaseSync(':memory:'),
				perMinute: 100_000,
				audit: audit.from,
				...options,
			}),
		},
		log: createLog({ write: (line) => void lines.push(line) }),
		proxies: ['127.0.0.1'],
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
	});
	await app.listen({ host: '127.0.0.1', port: 0 });
	const { port } = app.server.address() as AddressInfo;
	return {
		lines,
		audit,
		notices,
		close: () => app.close(),
		ask: askAt(port),
	};
};

/** The value of a cookie that an answer sets. */
export const cookieIn = ({ cookies }: Answered, name: string): string =>
	cookies.flatMap((cookie) => new RegExp(`^${name}=([^;]*)`).exec(cookie)?.[1] ?? [])[0] ?? '';

/** `Cookie` headers of a browser that holds these. */
export const holding = (cookies: Readonly<Record<string, string>>): Sent => [
	[
		'Cookie',
		Object.entries(cookies)
			.map(([name, value]) => `${name}=${value}`)
			.join('; '),
	],
];

/** What a hidden field of a form of the sign-in holds. */
export const tokenIn = ({ body }: Answered): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';
