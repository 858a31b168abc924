import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { personByProxy, type ProxySettings } from '../../../src/hosting/sign-in/proxy.ts';

const SECRET = 'a'.repeat(64);
const SHARED = 'c'.repeat(40);

const grants = new Map([
	['editors', [{ role: 'coalition-editor', networks: [] }]],
	['dudley', [{ role: 'writer', networks: ['dudley'] }]],
] as const);

const OVER_LOOPBACK: ProxySettings = { personHeader: 'X-Forwarded-User', groupsHeader: 'x-forwarded-groups' };
const WITH_SECRET: ProxySettings = { ...OVER_LOOPBACK, shared: { header: 'X-Hub-Secret', secret: SHARED } };

const request = (headers: Record<string, string[]>, remoteAddress: string | undefined = '127.0.0.1') =>
	({ headersDistinct: headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

const person = (settings: ProxySettings, headers: Record<string, string[]>, remoteAddress?: string) =>
	personByProxy(request(headers, remoteAddress), settings, { secret: SECRET, grants });

const ADA = { 'x-forwarded-user': ['ada@example.org'], 'x-forwarded-groups': ['editors, everybody ,dudley'] };

test('over this machine itself the proxy is believed: who it is, and by the groups what they may be', () => {
	const ada = person(OVER_LOOPBACK, ADA)!;
	expect(ada).toMatchObject({ roles: ['writer', 'coalition-editor'], networks: ['dudley'] });
	expect(JSON.stringify(ada)).not.toContain('ada@');
	expect(person(OVER_LOOPBACK, ADA)).toEqual(ada);
	expect(person(OVER_LOOPBACK, { ...ADA, 'x-forwarded-user': ['bo@example.org'] })!.id).not.toBe(ada.id);
	expect(person(OVER_LOOPBACK, { ...ADA, 'x-forwarded-user': ['bo@example.org'] })!.formToken).not.toBe(ada.formToken);
});

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
	expect(person(OVER_LOOPBACK, ADA, address)).toBeDefined();
});

test.each(['10.0.0.1', '203.0.113.7', '::2', '::ffff:10.0.0.1', '1127.0.0.1', '127.0.0.1.evil', '', undefined])(
	'%s is another machine, and not believed without the secret',
	(address) => {
		const asked = { headersDistinct: ADA, socket: { remoteAddress: address } } as unknown as IncomingMessage;
		expect(personByProxy(asked, OVER_LOOPBACK, { secret: SECRET, grants })).toBeUndefined();
	},
);

test('with the secret another machine is believed', () => {
	expect(person(WITH_SECRET, { ...ADA, 'x-hub-secret': [SHARED] }, '10.0.0.1')).toBeDefined();
});

test.each([
	['none', {}],
	['an empty one', { 'x-hub-secret': [''] }],
	['another', { 'x-hub-secret': ['d'.repeat(40)] }],
	['one cut off', { 'x-hub-secret': [SHARED.slice(1)] }],
	['one with more behind', { 'x-hub-secret': [`${SHARED}c`] }],
	['it twice', { 'x-hub-secret': [SHARED, SHARED] }],
	['a wrong one beside it', { 'x-hub-secret': [SHARED, 'x'] }],
	['it in other letters', { 'x-hub-secret': [SHARED.toUpperCase()] }],
	['it in another header', { 'x-secret': [SHARED] }],
])('where a secret is shared, whoever brings %s is not believed, over this machine either', (_what, headers) => {
	for (const address of ['127.0.0.1', '10.0.0.1'])
		expect(person(WITH_SECRET, { ...ADA, ...headers } as Record<string, string[]>, address)).toBeUndefined();
});

test.each([
	['no name', { 'x-forwarded-groups': ['editors'] }],
	['an empty name', { ...ADA, 'x-forwarded-user': [''] }],
	['a name of spaces', { ...ADA, 'x-forwarded-user': ['   '] }],
	['two names', { ...ADA, 'x-forwarded-user': ['ada@example.org', 'bo@example.org'] }],
	['a name without end', { ...ADA, 'x-forwarded-user': ['a'.repeat(301)] }],
])('with %s nobody is signed in', (_what, headers) => {
	expect(person(OVER_LOOPBACK, headers as Record<string, string[]>)).toBeUndefined();
});

test.each([
	['none', {}],
	['two lists of them', { 'x-forwarded-groups': ['editors', 'dudley'] }],
	['only others', { 'x-forwarded-groups': ['everybody,Editors,editor'] }],
])('with %s for groups somebody has no role', (_what, headers) => {
	expect(person(OVER_LOOPBACK, { 'x-forwarded-user': ['ada@example.org'], ...headers })?.roles).toEqual([]);
});
