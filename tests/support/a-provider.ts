/** A real OpenID Connect provider on this machine, where one signs in by choosing who to be. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'practice-hub', secret: 'a-secret-of-tests' };

/** Everybody who has an account, with their groups. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = {
	wanda: ['hub-dudley', 'everybody'],
	edith: ['hub-editors'],
	sam: ['hub-safeguarding'],
	kim: ['hub-keepers'],
	olu: ['everybody'],
};

/** What the hub of these tests grants. */
export const GROUPS = [
	{ group: 'hub-dudley', role: 'writer', networks: ['dudley'] },
	{ group: 'hub-editors', role: 'coalition-editor', networks: [] },
	{ group: 'hub-safeguarding', role: 'safeguarding-reader', networks: [] },
	{ group: 'hub-keepers', role: 'keeper', networks: [] },
] as const;

export interface RunningProvider {
	issuer: string;
	close: () => Promise<void>;
}

const CHOICE = /^\/people\/[\w-]+(?:\?as=(\w+))?$/;

const choicePage = (path: string) =>
	`<!doctype html><html lang="en"><title>Who are you?</title><main><h1>Who are you?</h1>${Object.keys(PEOPLE)
		.map((person) => `<p><a href="${path}?as=${person}">${person}</a></p>`)
		.join('')}</main></html>`;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/**
 * @param backTo where it may send people back to
 * @param name by which it is reached; another than the hub’s, so that browsers take it for another site
 */
export const runningProvider = async (backTo: string, name = 'localhost'): Promise<RunningProvider> => {
	let answer: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const issuer = `http://${name}:${(server.address() as AddressInfo).port}`;
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [backTo],
				response_types: ['code'],
				grant_types: ['authorization_code'],
			},
		],
		jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'of-tests', alg: 'RS256', use: 'sig' } as never] },
		cookies: { keys: ['of-tests'] },
		claims: { openid: ['sub', 'groups'] },
		conformIdTokenClaims: false,
		pkce: { required: () => true },
		ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
		features: { devInteractions: { enabled: false } },
		findAccount: (_context, id) => ({
			accountId: id,
			claims: () => Promise.resolve({ sub: id, groups: PEOPLE[id] }),
		}),
		interactions: { url: (_context, { uid }) => `/people/${uid}` },
		// Whoever signs in has agreed: that is what signing in to a tool of one’s own organisation means.
		loadExistingGrant: async ({ oidc }) => {
			const grant = new oidc.provider.Grant({
				clientId: oidc.client!.clientId,
				accountId: oidc.session!.accountId!,
			});
			grant.addOIDCScope('openid');
			await grant.save();
			return grant;
		},
	});
	const pages = provider.callback();
	answer = async (request, response) => {
		const chosen = CHOICE.exec(request.url ?? '');
		if (!chosen) return pages(request, response);
		const [path, person] = chosen;
		if (person === undefined) return response.writeHead(200, { 'Content-Type': 'text/html' }).end(choicePage(path));
		return provider.interactionFinished(request, response, { login: { accountId: person } });
	};
	return {
		issuer,
		close: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
};

/** What a browser does at the provider: from where the hub sent it to where the provider sends it back. */
export const throughProvider = async (to: string, person: keyof typeof PEOPLE): Promise<URL> => {
	const cookies = new Map<string, string>();
	let at = new URL(to);
	const { origin } = at;
	while (at.origin === origin) {
		if (at.pathname.startsWith('/people/')) at.search = `?as=${person}`;
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
		for (const one of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
			cookies.set(name, value);
		}
		const location = response.headers.get('location');
		if (location === null) throw new Error(`The provider stopped at ${at.href}: ${await response.text()}`);
		at = new URL(location, at);
	}
	return at;
};
