/**
 * Requests to the editor, its service and the sign-out that somebody sends who is not signed in, or has another’s
 * browser send: every kind with every request, and none is answered.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createService, type EditingService } from '../../../cms/service/server.ts';
import { writerOf } from '../../../src/hosting/sign-in/plugin.ts';
import { SESSION_LIMITS } from '../../../src/hosting/sign-in/sessions.ts';
import { aHub, checkModuleCalled, PAGE, type TestHub } from '../../cms/service/a-hub.ts';
import { addRelease } from '../../support/a-release.ts';
import { ACTIONS, ELSEWHERE } from './forgeries.ts';
import { runningProvider, throughProvider, type RunningProvider } from '../../support/a-provider.ts';
import {
	aHubToSignInTo,
	cookieIn,
	holding,
	ORIGIN,
	type Answered,
	type HubToSignInTo,
	type Sent,
	openIdSettings,
} from './a-hub-to-sign-in-to.ts';

let folder: string;
let content: TestHub;
let service: EditingService;
let provider: RunningProvider;
let hub: HubToSignInTo;
let ahead = 0;
let before: string;

/** Every reference and what it stands at. */
const allOfGit = () => content.git('for-each-ref') + content.git('status', '--porcelain');

/** Somebody who is signed in, with what their page was told. */
interface Signed {
	session: string;
	token: string;
}

const signIn = async (person: string, held: Record<string, string> = {}): Promise<Signed> => {
	const out = await hub.ask('GET', '/sign-in/begin/');
	const back = await throughProvider(String(out.headers['location']), person);
	const cookies = { ...held, '__Host-signing-in': cookieIn(out, '__Host-signing-in') };
	const session = cookieIn(await hub.ask('GET', `${back.pathname}${back.search}`, holding(cookies)), '__Host-session');
	const told = await hub.ask('GET', '/api/cms/v1/config', holding({ '__Host-session': session }));
	return { session, token: (JSON.parse(told.body) as { formToken: string }).formToken };
};

const JSON_TYPE = ['Content-Type', 'application/json; charset=utf-8'] as const;
const OWN = [
	['Origin', ORIGIN],
	['Sec-Fetch-Site', 'same-origin'],
] as const;

const act = ([action, params]: (typeof ACTIONS)[number], headers: Sent): Promise<Answered> =>
	hub.ask('POST', '/api/cms/v1', headers, JSON.stringify({ action, params }));

const signOutWith = (path: string, headers: Sent, token: string): Promise<Answered> =>
	hub.ask('POST', path, [...headers, ['Content-Type', 'application/x-www-form-urlencoded']], `token=${token}`);

const SIGN_OUTS = ['/sign-in/out/', '/sign-in/out-everywhere/'];

let wanda: Signed;
let refused = 0;

const count = (answer: Answered, ...statuses: number[]) => {
	expect(statuses).toContain(answer.status);
	expect(cookieIn(answer, '__Host-session')).toBe('');
	refused += 1;
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-forged-requests-'));
	await addRelease(folder, { '/admin/index.html': 'editor', '/admin/admin.js': 'code' });
	content = await aHub();
	service = await createService({
		root: content.root,
		checking: checkModuleCalled('lenient'),
		mode: 'workflow',
		origins: [ORIGIN],
		signIn: writerOf,
		limits: { readyThreads: 1, burst: 10_000 },
	});
	provider = await runningProvider(`${ORIGIN}/sign-in/back/`);
	hub = await aHubToSignInTo(
		folder,
		{
			provider: openIdSettings(provider),
		},
		{ handler: service.handler, now: () => Date.now() + ahead, database: new DatabaseSync(join(folder, 'sessions')) },
	);
	wanda = await signIn('wanda');
	before = allOfGit();
});
afterAll(async () => {
	await hub.close();
	await service.close();
	await provider.close();
	await content.remove();
	await rm(folder, { recursive: true, force: true });
});

/** What is in the place of the cookie of a session. */
const COOKIES: Readonly<Record<string, () => Sent | Promise<Sent>>> = {
	none: () => [],
	'an empty one': () => holding({ '__Host-session': '' }),
	'a made-up one': () => holding({ '__Host-session': randomBytes(32).toString('base64url') }),
	'what the database holds of a real one': () =>
		holding({ '__Host-session': createHash('sha256').update(wanda.session).digest('base64url') }),
	'one cut off': () => holding({ '__Host-session': wanda.session.slice(0, -1) }),
	'one with more behind': () => holding({ '__Host-session': `${wanda.session}A` }),
	'one in other letters': () => holding({ '__Host-session': swapCase(wanda.session) }),
	'one between marks': () => holding({ '__Host-session': `"${wanda.session}"` }),
	'a real one and another': () => [['Cookie', `__Host-session=${wanda.session}; __Host-session=${'A'.repeat(43)}`]],
	'another and a real one': () => [['Cookie', `__Host-session=${'A'.repeat(43)}; __Host-session=${wanda.session}`]],
	'a real one twice': () => [['Cookie', `__Host-session=${wanda.session}; __Host-session=${wanda.session}`]],
	'one of a name without its prefix': () => holding({ session: wanda.session }),
	'one of a name that a neighbour may set': () => holding({ '__Secure-session': wanda.session }),
	'one of a name in other letters': () => holding({ '__host-Session': wanda.session }),
	'the token of a form': () => holding({ '__Host-session': wanda.token }),
	'the cookie of a journey': async () => {
		const out = await hub.ask('GET', '/sign-in/begin/');
		return holding({ '__Host-session': cookieIn(out, '__Host-signing-in') });
	},
	'one that was planted before the sign-in': async () => {
		const planted = randomBytes(32).toString('base64url');
		await signIn('wanda', { '__Host-session': planted });
		return holding({ '__Host-session': planted });
	},
	'one from before the last sign-in': async () => {
		const old = await signIn('wanda');
		await signIn('wanda', { '__Host-session': old.session });
		return holding({ '__Host-session': old.session });
	},
	'one that was signed out': async () => {
		const { session, token } = await signIn('wanda');
		const out = await signOutWith('/sign-in/out/', [...holding({ '__Host-session': session }), ...OWN], token);
		expect(out.status).toBe(200);
		return holding({ '__Host-session': session });
	},
	'one that was signed out elsewhere': async () => {
		const [here, there] = [await signIn('edith'), await signIn('edith')];
		const headers = [...holding({ '__Host-session': here.session }), ...OWN];
		expect((await signOutWith('/sign-in/out-everywhere/', headers, here.token)).status).toBe(200);
		return holding({ '__Host-session': there.session });
	},
	'one that was left alone too long': async () => {
		const { session } = await signIn('edith');
		ahead = SESSION_LIMITS.idle;
		await hub.ask('GET', '/sign-in/', holding({ '__Host-session': session }));
		ahead = 0;
		return holding({ '__Host-session': session });
	},
};

const swapCase = (text: string) =>
	text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

test('the same requests are answered where somebody is signed in who may', async () => {
	const headers = [
		...holding({ '__Host-session': wanda.session }),
		...OWN,
		JSON_TYPE,
		['Hub-Form-Token', wanda.token] as const,
	];
	expect((await act(ACTIONS[0]!, headers)).status).toBe(200);
	expect((await act(ACTIONS[1]!, headers)).status).toBe(200);
	expect((await hub.ask('GET', '/admin/', headers)).status).toBe(200);
});

test.each(Object.keys(COOKIES))('whoever brings %s is not signed in, whatever they ask', async (which) => {
	const cookies = await COOKIES[which]!();
	const headers: Sent = [...cookies, ...OWN, JSON_TYPE, ['Hub-Form-Token', wanda.token]];
	for (const action of ACTIONS) count(await act(action, headers), 401);
	count(await hub.ask('GET', '/api/cms/v1/config', cookies), 401);
	count(await hub.ask('GET', '/admin/', cookies), 303);
	for (const file of ['/admin/index.html', '/admin/admin.js']) count(await hub.ask('GET', file, cookies), 401);
	for (const path of SIGN_OUTS) count(await signOutWith(path, [...cookies, ...OWN], wanda.token), 403);
});

test.each(Object.keys(ELSEWHERE))(
	'a request %s is refused, with the cookie and the token of somebody',
	async (where) => {
		const cookies = holding({ '__Host-session': wanda.session });
		const headers: Sent = [...cookies, ...ELSEWHERE[where]!, JSON_TYPE, ['Hub-Form-Token', wanda.token]];
		for (const action of ACTIONS) count(await act(action, headers), 400, 403);
		for (const path of SIGN_OUTS) count(await signOutWith(path, [...cookies, ...ELSEWHERE[where]!], wanda.token), 403);
	},
);

test.each([
	'evil.example',
	'hub.example.org.evil.example',
	'127.0.0.1',
	'localhost',
	'hub.example.org:8443',
	'a@hub.example.org',
])('a request to the name %s is refused', async (host) => {
	const headers: Sent = [
		['Host', host],
		...holding({ '__Host-session': wanda.session }),
		...OWN,
		JSON_TYPE,
		['Hub-Form-Token', wanda.token],
	];
	for (const action of ACTIONS) count(await act(action, headers), 400, 403);
});

test.each([
	'text/plain',
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'application/jsonp',
	'',
])('what a form elsewhere could send is refused: “%s”', async (type) => {
	const headers: Sent = [
		...holding({ '__Host-session': wanda.session }),
		...OWN,
		...(type === '' ? [] : [['Content-Type', type] as const]),
		['Hub-Form-Token', wanda.token],
	];
	for (const action of ACTIONS) count(await act(action, headers), 415);
});

/** What is in the place of the token of a form. */
const TOKENS: Readonly<Record<string, () => string | Promise<string>>> = {
	none: () => '',
	'a made-up one': () => 'A'.repeat(43),
	'one cut off': () => wanda.token.slice(1),
	'one in other letters': () => swapCase(wanda.token),
	'the cookie in its place': () => wanda.session,
	'that of somebody else': async () => (await signIn('kim')).token,
	'that of another session': async () => (await signIn('wanda')).token,
};

test.each(Object.keys(TOKENS))('a request with %s for a token is refused', async (which) => {
	const token = await TOKENS[which]!();
	const cookies = holding({ '__Host-session': wanda.session });
	const headers: Sent = [...cookies, ...OWN, JSON_TYPE, ...(token === '' ? [] : [['Hub-Form-Token', token] as const])];
	for (const action of ACTIONS) count(await act(action, headers), 403);
	for (const path of SIGN_OUTS) count(await signOutWith(path, [...cookies, ...OWN], token), 403);
});

test('a token sent twice is refused', async () => {
	const headers: Sent = [
		...holding({ '__Host-session': wanda.session }),
		...OWN,
		JSON_TYPE,
		['Hub-Form-Token', wanda.token],
		['Hub-Form-Token', wanda.token],
	];
	for (const action of ACTIONS) count(await act(action, headers), 400, 403);
});

test('whoever chooses a role in a header is who they are', async () => {
	const headers: Sent = [
		...holding({ '__Host-session': wanda.session }),
		...OWN,
		JSON_TYPE,
		['Hub-Form-Token', wanda.token],
		['Hub-Role', 'keeper'],
	];
	count(await act(['deleteFiles', { paths: [PAGE], options: { commitMessage: 'x' } }], headers), 403);
});

test('of more than three hundred that were refused nothing was changed, and nobody was signed out', async () => {
	expect(refused).toBeGreaterThanOrEqual(300);
	expect(allOfGit()).toBe(before);
	expect((await hub.ask('GET', '/api/cms/v1/config', holding({ '__Host-session': wanda.session }))).status).toBe(200);
});
