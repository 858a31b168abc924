/** The whole way of a sign-in, over HTTP, with a real provider. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SESSION_LIMITS } from '../../../src/hosting/sign-in/sessions.ts';
import { addRelease } from '../../support/a-release.ts';
import { CLIENT, runningProvider, throughProvider, type RunningProvider } from '../../support/a-provider.ts';
import {
	aHubToSignInTo,
	cookieIn,
	holding,
	openIdSettings,
	ORIGIN,
	tokenIn,
	type HubToSignInTo,
} from './a-hub-to-sign-in-to.ts';

let folder: string;
let provider: RunningProvider;
let hub: HubToSignInTo;
/** How far the clock of the hub is ahead. */
let ahead = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-sign-in-'));
	await addRelease(folder, { '/admin/index.html': 'editor', '/admin/admin.js': 'code' });
	provider = await runningProvider(`${ORIGIN}/sign-in/back/`);
	hub = await aHubToSignInTo(folder, { provider: openIdSettings(provider) }, { now: () => Date.now() + ahead });
});
afterAll(async () => {
	await hub.close();
	await provider.close();
	await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
	ahead = 0;
	hub.lines.length = 0;
});

/** Out, and on the way back: the address the browser comes back to, and the cookie it kept meanwhile. */
const onTheWayBack = async (person: string) => {
	const out = await hub.ask('GET', '/sign-in/begin/');
	expect(out.status).toBe(302);
	const away = cookieIn(out, '__Host-signing-in');
	const back = await throughProvider(String(out.headers['location']), person);
	return { out, away, back: `${back.pathname}${back.search}` };
};

const signIn = async (person: string, before: Record<string, string> = {}) => {
	const { away, back } = await onTheWayBack(person);
	const arrived = await hub.ask('GET', back, holding({ ...before, '__Host-signing-in': away }));
	return { arrived, session: cookieIn(arrived, '__Host-session') };
};

const asked = (session: string) => hub.ask('GET', '/api/cms/v1/config', holding({ '__Host-session': session }));

const posted = (path: string, session: string, token: string) =>
	hub.ask(
		'POST',
		path,
		[
			...holding({ '__Host-session': session }),
			['Origin', ORIGIN],
			['Sec-Fetch-Site', 'same-origin'],
			['Content-Type', 'application/x-www-form-urlencoded'],
		],
		`token=${token}`,
	);

describe('a sign-in', () => {
	test('goes out with state, nonce and PKCE, and with a cookie that comes back from another site', async () => {
		const out = await hub.ask('GET', '/sign-in/begin/');
		const to = new URL(String(out.headers['location']));
		expect(to.origin).toBe(provider.issuer);
		expect(Object.fromEntries(to.searchParams)).toMatchObject({
			client_id: CLIENT.id,
			redirect_uri: `${ORIGIN}/sign-in/back/`,
			response_type: 'code',
			scope: 'openid',
			code_challenge_method: 'S256',
		});
		for (const name of ['state', 'nonce', 'code_challenge']) expect(to.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
		expect(out.cookies).toEqual([
			expect.stringMatching(
				/^__Host-signing-in=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/,
			) as string,
		]);
		expect(out.headers['cache-control']).toBe('no-store');
	});

	test('comes back to a page of the hub’s own, from where the session goes along', async () => {
		const { arrived } = await signIn('wanda');
		expect(arrived.status).toBe(200);
		expect(arrived.body).toContain('<meta http-equiv="refresh" content="0; url=/admin/">');
		expect(arrived.body).not.toContain('<script');
		expect(arrived.cookies).toEqual([
			'__Host-signing-in=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
			expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/) as string,
		]);
		expect(arrived.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	});

	test.each([
		['wanda', ['writer'], ['dudley']],
		['edith', ['coalition-editor'], []],
		['sam', ['safeguarding-reader'], []],
		['kim', ['keeper'], []],
	])('makes %s what the groups say', async (person, roles, networks) => {
		const { session } = await signIn(person);
		const answer = await asked(session);
		const writer = JSON.parse(answer.body) as { id: string; name: string; email: string };
		expect(writer).toMatchObject({ roles, networks });
		// Nothing in a commit leads back to somebody without the hub’s secret.
		expect(writer.id).toMatch(/^p[0-9a-f]{16}$/);
		expect(`${writer.name} ${writer.email}`).not.toContain(person);
		expect(writer.email).toBe(`${writer.id}@people.invalid`);
	});

	test('gives the same person the same pseudonym, and another session', async () => {
		const [first, second] = [await signIn('wanda'), await signIn('wanda')];
		const [one, other] = [await asked(first.session), await asked(second.session)].map(
			({ body }) => JSON.parse(body) as { id: string; formToken: string },
		);
		expect(one!.id).toBe(other!.id);
		expect(one!.formToken).not.toBe(other!.formToken);
		expect(first.session).not.toBe(second.session);
	});
});

describe('whoever is signed in', () => {
	test('opens the editor and its code', async () => {
		const { session } = await signIn('edith');
		for (const path of ['/admin/', '/admin/admin.js'])
			expect((await hub.ask('GET', path, holding({ '__Host-session': session }))).status).toBe(200);
		expect((await hub.ask('GET', '/admin/')).headers['location']).toBe('/sign-in/');
	});

	test('has a role: whoever has none is told whom to ask, and not signed in', async () => {
		const { arrived, session } = await signIn('olu');
		expect([arrived.status, session]).toEqual([403, '']);
		expect(arrived.body).toContain('You have no role in this hub yet');
	});

	test('has left the session that the browser held before', async () => {
		const first = await signIn('wanda');
		await signIn('edith', { '__Host-session': first.session });
		expect((await asked(first.session)).status).toBe(401);
	});
});

describe('a sign-in that comes to nothing', () => {
	test('because no provider answers is said', async () => {
		const nowhere = await aHubToSignInTo(folder, {
			provider: { ...openIdSettings(provider), issuer: 'http://127.0.0.1:9' },
		});
		const answer = await nowhere.ask('GET', '/sign-in/begin/');
		expect([answer.status, answer.cookies]).toEqual([503, []]);
		expect(answer.body).toContain('The sign-in does not answer');
		await nowhere.close();
	});

	test('is in the log, as one that does, without who it was, codes or tokens', async () => {
		const { away, back } = await onTheWayBack('wanda');
		const code = new URL(back, ORIGIN).searchParams.get('code')!;
		await hub.ask('GET', `${back}x`, holding({ '__Host-signing-in': away }));
		const { session } = await signIn('wanda');
		await asked(session);
		const said = hub.lines.join('');
		expect(said).toContain('could not be signed in');
		for (const secret of [code, away, session, 'wanda', 'hub-dudley', '127.0.0.1']) expect(said).not.toContain(secret);
	});
});

describe('a session', () => {
	test('ends after half an hour without a request, and not before', async () => {
		const { session } = await signIn('wanda');
		ahead = SESSION_LIMITS.idle - 1_000;
		expect((await asked(session)).status).toBe(200);
		ahead += SESSION_LIMITS.idle - 1_000;
		expect((await asked(session)).status).toBe(200);
		ahead += SESSION_LIMITS.idle;
		expect((await asked(session)).status).toBe(401);
		ahead = 0;
		expect((await asked(session)).status).toBe(401);
	});

	test('ends by signing out, on the server', async () => {
		const { session } = await signIn('wanda');
		const page = await hub.ask('GET', '/sign-in/', holding({ '__Host-session': session }));
		expect(page.body).toContain('You are here as writer for dudley.');
		const out = await posted('/sign-in/out/', session, tokenIn(page));
		expect(out.status).toBe(200);
		expect(out.body).toContain('You are signed out');
		expect(out.cookies).toEqual(['__Host-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0']);
		// What was typed is kept in the tab, where the next person would find it.
		expect(out.headers['clear-site-data']).toBe('"storage"');
		expect((await asked(session)).status).toBe(401);
	});

	test('ends on every device by signing out everywhere, and nobody else’s does', async () => {
		const [here, there, other] = [await signIn('wanda'), await signIn('wanda'), await signIn('edith')];
		const page = await hub.ask('GET', '/sign-in/', holding({ '__Host-session': here.session }));
		expect((await posted('/sign-in/out-everywhere/', here.session, tokenIn(page))).status).toBe(200);
		expect((await asked(here.session)).status).toBe(401);
		expect((await asked(there.session)).status).toBe(401);
		expect((await asked(other.session)).status).toBe(200);
	});
});

/** What the log of who did what says since then, without when and where. */
const toldSince = async (act: () => Promise<unknown>): Promise<string[]> => {
	const before = hub.audit.told().length;
	await act();
	return hub.audit.told().slice(before);
};

describe('the log of who did what', () => {
	test('says who signed in and out, by role and pseudonym', async () => {
		const told = await toldSince(async () => {
			const { session } = await signIn('wanda');
			const page = await hub.ask('GET', '/sign-in/', holding({ '__Host-session': session }));
			await posted('/sign-in/out/', session, tokenIn(page));
			const { session: again } = await signIn('kim');
			const other = await hub.ask('GET', '/sign-in/', holding({ '__Host-session': again }));
			await posted('/sign-in/out-everywhere/', again, 'forged');
			await posted('/sign-in/out-everywhere/', again, tokenIn(other));
			await posted('/sign-in/out/', again, tokenIn(other));
		});
		expect(told).toEqual([
			'done writer sign-in',
			'done writer sign-out',
			'done keeper sign-in',
			'refused keeper sign-out-everywhere not-allowed',
			'done keeper sign-out-everywhere',
			'refused nobody sign-out not-allowed',
		]);
		expect(hub.audit.rows().at(-2)!.person).toMatch(/^p[0-9a-f]{16}$/);
	});

	test('says who was not let in, and why', async () => {
		const told = await toldSince(async () => {
			await signIn('olu');
			const { away, back } = await onTheWayBack('wanda');
			await hub.ask('GET', `${back}x`, holding({ '__Host-signing-in': away }));
			await hub.ask('GET', back, holding({ '__Host-signing-in': away }));
			await hub.ask('GET', '/sign-in/back/?code=planted-code&state=planted');
		});
		expect(told).toEqual([
			'refused nobody sign-in no-role',
			'refused nobody sign-in unknown',
			'refused nobody sign-in unknown',
			'refused nobody sign-in unknown',
		]);
		expect(JSON.stringify(hub.audit.rows())).not.toMatch(/planted|olu|wanda|hub-dudley|127\.0/);
	});

	test('is written first: where it cannot be, nobody is let in, and whoever leaves has left', async () => {
		const broken = await aHubToSignInTo(folder, { provider: openIdSettings(provider) });
		const whole = hub;
		try {
			hub = broken;
			const { session } = await signIn('wanda');
			broken.audit.breakIt();
			const { arrived, session: none } = await signIn('edith');
			expect([arrived.status, none]).toEqual([500, '']);
			expect(arrived.body).toContain('Something went wrong here');
			const page = await broken.ask('GET', '/sign-in/', holding({ '__Host-session': session }));
			expect((await posted('/sign-in/out/', session, tokenIn(page))).status).toBe(200);
			expect((await asked(session)).status).toBe(401);
		} finally {
			hub = whole;
			await broken.close();
		}
	});
});

test('one address cannot ask for the sign-in without end, and others still can', async () => {
	const small = await aHubToSignInTo(folder, { provider: openIdSettings(provider) }, { perMinute: 3 });
	const from = (address: string) => small.ask('GET', '/sign-in/begin/', [['X-Forwarded-For', address]]);
	for (let time = 0; time < 3; time++) expect((await from('203.0.113.7')).status).toBe(302);
	const refused = await from('203.0.113.7');
	expect(refused.status).toBe(429);
	expect(refused.body).toContain('Wait a minute');
	expect(refused.headers['retry-after']).toBeDefined();
	expect((await from('203.0.113.8')).status).toBe(302);
	expect((await small.ask('GET', '/', [['X-Forwarded-For', '203.0.113.7']])).status).toBe(200);
	await small.close();
});
