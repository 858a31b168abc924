/**
 * The two cookies of a sign-in. Their names begin with `__Host-`, so a browser takes them only over HTTPS, from this
 * very host, for all of it: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
import type { IncomingMessage } from 'node:http';

/** Goes with requests of the hub’s own pages alone. */
export const SESSION = { name: '__Host-session', sameSite: 'Strict' } as const;

/**
 * While somebody is away at the provider, which sends them back from another site: a Strict cookie would stay behind.
 */
export const SIGNING_IN = { name: '__Host-signing-in', sameSite: 'Lax' } as const;

type Cookie = typeof SESSION | typeof SIGNING_IN;

/** What these cookies hold: 32 bytes. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** What a request brings; undefined where it brings none, several, or what is none of ours. */
export const cookieOf = (request: IncomingMessage, { name }: Cookie): string | undefined => {
	const found = (request.headers.cookie ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
	return found.length === 1 && TOKEN.test(found[0]!) ? found[0] : undefined;
};

/** A `Set-Cookie` header; without a value, one that takes the cookie away. */
export const settingCookie = ({ name, sameSite }: Cookie, value: string | undefined, seconds?: number): string => {
	const age = value === undefined ? 0 : seconds;
	return `${name}=${value ?? ''}; Path=/; Secure; HttpOnly; SameSite=${sameSite}${age === undefined ? '' : `; Max-Age=${age}`}`;
};
