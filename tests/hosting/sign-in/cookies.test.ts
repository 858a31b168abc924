import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { cookieOf, SESSION, settingCookie, SIGNING_IN } from '../../../src/hosting/sign-in/cookies.ts';

const TOKEN = 'aB3-_'.repeat(9).slice(0, 43);
const bringing = (cookie: string | undefined) => ({ headers: { cookie } }) as IncomingMessage;

test('a cookie is for this host alone, over HTTPS, out of reach of scripts', () => {
	expect(settingCookie(SESSION, TOKEN)).toBe(`__Host-session=${TOKEN}; Path=/; Secure; HttpOnly; SameSite=Strict`);
	expect(settingCookie(SIGNING_IN, TOKEN, 600)).toBe(
		`__Host-signing-in=${TOKEN}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`,
	);
	expect(settingCookie(SESSION, undefined)).toBe(
		'__Host-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0',
	);
});

test.each([
	`__Host-session=${TOKEN}`,
	`a=b; __Host-session=${TOKEN}; c=d`,
	`__Host-signing-in=${'x'.repeat(43)};__Host-session=${TOKEN}`,
])('it is found among others: %s', (cookie) => {
	expect(cookieOf(bringing(cookie), SESSION)).toBe(TOKEN);
});

test.each([
	undefined,
	'',
	'__Host-session=',
	`__Host-session=${TOKEN}x`,
	`__Host-session=${TOKEN.slice(1)}`,
	`__Host-session="${TOKEN}"`,
	`__Host-session=${TOKEN}; __Host-session=${TOKEN}`,
	`__Host-session=${TOKEN}; __Host-session=`,
	`__Host-session%3D${TOKEN}`,
	`__host-session=${TOKEN}`,
	`session=${TOKEN}`,
	`__Host-session =${TOKEN}`,
	`__Host-session=${TOKEN.slice(0, 42)}é`,
	`__Host-session=${'a '.repeat(50_000)}`,
])('what is none of ours, or not once, is none: %j', (cookie) => {
	expect(cookieOf(bringing(cookie), SESSION)).toBeUndefined();
});
