/** Whoever comes back from the provider with something else than the provider says to this hub, for this journey. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRelease } from '../../support/a-release.ts';
import { CLIENT } from '../../support/a-provider.ts';
import { forgingProvider, truly, WRONGLY_SIGNED, type Claims, type ForgingProvider } from './a-forging-provider.ts';
import {
	aHubToSignInTo,
	cookieIn,
	holding,
	openIdSettings,
	type Answered,
	type HubToSignInTo,
} from './a-hub-to-sign-in-to.ts';

let folder: string;
let provider: ForgingProvider;
let hub: HubToSignInTo;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-forged-'));
	await addRelease(folder, {});
	provider = await forgingProvider();
	hub = await aHubToSignInTo(folder, {
		provider: openIdSettings(provider),
	});
});
afterAll(async () => {
	await hub.close();
	await provider.close();
	await rm(folder, { recursive: true, force: true });
});

const now = () => Math.floor(Date.now() / 1000);

interface Journey {
	away: string;
	state: string;
	nonce: string;
}

const journey = async (): Promise<Journey> => {
	const out = await hub.ask('GET', '/sign-in/begin/');
	const { searchParams } = new URL(String(out.headers['location']));
	return {
		away: cookieIn(out, '__Host-signing-in'),
		state: searchParams.get('state')!,
		nonce: searchParams.get('nonce')!,
	};
};

const good = ({ nonce }: Journey): Claims => ({
	iss: provider.issuer,
	sub: 'wanda',
	aud: CLIENT.id,
	exp: now() + 300,
	iat: now(),
	nonce,
	groups: ['hub-dudley'],
});

const answerWith = (idToken: string) => ({
	access_token: 'planted',
	token_type: 'Bearer',
	expires_in: 300,
	id_token: idToken,
});

const wayBack = ({ state }: Journey) => `code=planted&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;

const comeBack = ({ away }: Pick<Journey, 'away'>, query: string): Promise<Answered> =>
	hub.ask('GET', `/sign-in/back/?${query}`, holding({ '__Host-signing-in': away }));

const expectRefused = (answer: Answered): void => {
	expect(answer.status).toBe(403);
	expect(answer.body).toContain('You are not signed in');
	expect(cookieIn(answer, '__Host-session')).toBe('');
};

const without = (claims: Claims, name: string): Claims =>
	Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

/** What a token says that it must not, by the name of the claim. */
const FALSE_CLAIMS: Readonly<Record<string, readonly unknown[]>> = {
	iss: ['https://evil.example', 'http://127.0.0.1', '', null, 7, ['https://evil.example']],
	aud: ['another-hub', '', [], ['another-hub'], 'practice-hub ', 'PRACTICE-HUB', null, 7, [CLIENT.id, 'another-hub']],
	azp: ['another-hub', '', 7],
	exp: [0, -1, 1_000_000, null, 'tomorrow', '9999999999', [9_999_999_999]],
	iat: [null, 'now', [1]],
	nbf: [9_999_999_999, 'tomorrow'],
	nonce: ['', 'another', 'A'.repeat(43), null, 7, ['a']],
	sub: ['', null, 7, ['wanda']],
};

const claimed = Object.entries(FALSE_CLAIMS).flatMap(([name, values]) => values.map((value) => [name, value] as const));

test('what the provider really says is taken, and nothing of the forging is in its way', async () => {
	const mine = await journey();
	provider.tells({ body: answerWith(truly(good(mine))) });
	const answer = await comeBack(mine, wayBack(mine));
	expect(answer.status).toBe(200);
	expect(cookieIn(answer, '__Host-session')).toMatch(/^[\w-]{43}$/);
});

test.each(claimed)('a token whose %s is %j is refused', async (name, value) => {
	const mine = await journey();
	provider.tells({ body: answerWith(truly({ ...good(mine), [name]: value })) });
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test.each(['iss', 'aud', 'exp', 'iat', 'nonce', 'sub'])('a token without %s is refused', async (name) => {
	const mine = await journey();
	provider.tells({ body: answerWith(truly(without(good(mine), name))) });
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test.each([61, 300, 3_600, 86_400])('a token that ended %i seconds ago is refused', async (seconds) => {
	const mine = await journey();
	provider.tells({ body: answerWith(truly({ ...good(mine), exp: now() - seconds })) });
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test.each(Object.keys(WRONGLY_SIGNED))('a token signed %s is refused', async (how) => {
	const mine = await journey();
	provider.tells({ body: answerWith(WRONGLY_SIGNED[how]!(good(mine))) });
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test('a token for another journey is refused', async () => {
	const [mine, other] = [await journey(), await journey()];
	provider.tells({ body: answerWith(truly(good(other))) });
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test.each([
	['no token', { body: { access_token: 'planted', token_type: 'Bearer' } }],
	['a token that is no text', { body: { access_token: 'planted', token_type: 'Bearer', id_token: 7 } }],
	['an error', { status: 400, body: { error: 'invalid_grant' } }],
	['a fault', { status: 500, body: {} }],
	['a page', { type: 'text/html', body: '<p>Sign in first</p>' }],
	['what is no JSON', { body: '{' }],
	['a list', { body: [] }],
	['nothing', { status: 204, body: '' }],
	['the way elsewhere', { status: 302, body: '' }],
])('a code that is answered with %s signs nobody in', async (_what, answer) => {
	const mine = await journey();
	provider.tells(answer);
	expectRefused(await comeBack(mine, wayBack(mine)));
});

/** Ways back that are not the one the hub waits for, of somebody whose token would be good. */
const WAYS: Readonly<Record<string, (mine: Journey, other: Journey) => string>> = {
	'without a state': () => `code=planted&iss=${provider.issuer}`,
	'with no state in it': () => `code=planted&state=&iss=${provider.issuer}`,
	'with another’s state': (_mine, { state }) => `code=planted&state=${state}&iss=${provider.issuer}`,
	'with a state cut off': ({ state }) => `code=planted&state=${state.slice(1)}&iss=${provider.issuer}`,
	'with two states': (mine, { state }) => `${wayBack(mine)}&state=${state}`,
	'with the state twice': (mine) => `${wayBack(mine)}&state=${mine.state}`,
	'from another issuer': ({ state }) => `code=planted&state=${state}&iss=https%3A%2F%2Fevil.example`,
	'from nobody': ({ state }) => `code=planted&state=${state}`,
	'from two issuers': (mine) => `${wayBack(mine)}&iss=https%3A%2F%2Fevil.example`,
	'without a code': ({ state }) => `state=${state}&iss=${provider.issuer}`,
	'with two codes': (mine) => `${wayBack(mine)}&code=another`,
	'with an error': ({ state }) => `error=access_denied&state=${state}&iss=${provider.issuer}`,
	'with an error beside the code': (mine) => `${wayBack(mine)}&error=access_denied`,
	'with a token in the address': (mine) => `${wayBack(mine)}&id_token=${truly(good(mine))}`,
	'with a whole answer in the address': (mine) => `${wayBack(mine)}&response=${truly(good(mine))}`,
	'with nothing': () => '',
};

test.each(Object.keys(WAYS))('whoever comes back %s is refused', async (how) => {
	const [mine, other] = [await journey(), await journey()];
	provider.tells({ body: answerWith(truly(good(mine))) });
	expectRefused(await comeBack(mine, WAYS[how]!(mine, other)));
});

test('whoever comes back twice is refused the second time', async () => {
	const mine = await journey();
	provider.tells({ body: answerWith(truly(good(mine))) });
	expect((await comeBack(mine, wayBack(mine))).status).toBe(200);
	expectRefused(await comeBack(mine, wayBack(mine)));
});

test.each([
	['no cookie', () => ''],
	['a made-up one', () => 'A'.repeat(43)],
	['one that is cut off', ({ away }: Journey) => away.slice(1)],
	['that of another journey', (_mine: Journey, { away }: Journey) => away],
	['two', ({ away }: Journey, other: Journey) => `${away}; __Host-signing-in=${other.away}`],
	['the state in its place', ({ state }: Journey) => state],
])('whoever comes back with %s is refused', async (_what, held) => {
	const [mine, other] = [await journey(), await journey()];
	provider.tells({ body: answerWith(truly(good(mine))) });
	expectRefused(await comeBack({ away: held(mine, other) }, wayBack(mine)));
});
