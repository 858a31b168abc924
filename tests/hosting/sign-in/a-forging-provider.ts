/** A provider that answers whatever a test has it say: what somebody sends who wants to be taken for the real one. */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT } from '../../support/a-provider.ts';

const real = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edwards = generateKeyPairSync('ed25519');

const KEY_NAME = 'of-the-provider';
const jwk = { ...real.publicKey.export({ format: 'jwk' }), kid: KEY_NAME, alg: 'RS256', use: 'sig' };
const publicText = real.publicKey.export({ format: 'pem', type: 'spki' }).toString();

export type Claims = Record<string, unknown>;
export type Header = Record<string, unknown>;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (header: Header, claims: unknown): string => `${part(header)}.${part(claims)}`;
const joined = (text: string, signature: Buffer): string => `${text}.${signature.toString('base64url')}`;

const signedBy = (key: KeyObject, header: Header, claims: unknown, digest: string | null = 'sha256'): string => {
	const text = unsigned(header, claims);
	return joined(text, sign(digest, Buffer.from(text), key));
};

export const HEADER: Header = { alg: 'RS256', kid: KEY_NAME, typ: 'JWT' };

/** As the provider signs it. */
export const truly = (claims: unknown, header: Header = HEADER): string => signedBy(real.privateKey, header, claims);

const keyed = (claims: Claims, secret: string): string => {
	const text = unsigned({ ...HEADER, alg: 'HS256' }, claims);
	return joined(text, createHmac('sha256', secret).update(text).digest());
};

/** Tokens that say the right thing and were not signed by the provider. */
export const WRONGLY_SIGNED: Readonly<Record<string, (claims: Claims) => string>> = {
	'by nobody': (claims) => `${unsigned({ alg: 'none' }, claims)}.`,
	'by nobody, in other letters': (claims) => `${unsigned({ alg: 'nOnE' }, claims)}.`,
	'by nobody, as if by the key': (claims) => `${unsigned(HEADER, claims)}.`,
	'by another key': (claims) => signedBy(foreign.privateKey, HEADER, claims),
	'by another key of no name': (claims) => signedBy(foreign.privateKey, { alg: 'RS256' }, claims),
	'by a key of another name': (claims) => signedBy(foreign.privateKey, { ...HEADER, kid: 'another' }, claims),
	'by a key that it brings along': (claims) =>
		signedBy(foreign.privateKey, { ...HEADER, jwk: foreign.publicKey.export({ format: 'jwk' }) }, claims),
	'by a key that lies elsewhere': (claims) =>
		signedBy(foreign.privateKey, { ...HEADER, jku: 'https://evil.example/keys' }, claims),
	'with the public key as a secret': (claims) => keyed(claims, publicText),
	'with the secret of the hub': (claims) => keyed(claims, CLIENT.secret),
	'with no secret': (claims) => keyed(claims, ''),
	'by another kind of key': (claims) => signedBy(curve.privateKey, { ...HEADER, alg: 'ES256' }, claims),
	'by a third kind of key': (claims) => signedBy(edwards.privateKey, { ...HEADER, alg: 'EdDSA' }, claims, null),
	'in a way that was not agreed': (claims) => signedBy(real.privateKey, { ...HEADER, alg: 'RS512' }, claims, 'sha512'),
	'with a condition nobody knows': (claims) => truly(claims, { ...HEADER, crit: ['planted'], planted: 1 }),
	'and changed afterwards': (claims) => {
		const [header, , signature] = truly(claims).split('.');
		return `${header!}.${part({ ...claims, sub: 'kim', groups: ['hub-keepers'] })}.${signature!}`;
	},
	'and cut off': (claims) => truly(claims).slice(0, -20),
	'in two parts': (claims) => truly(claims).split('.').slice(0, 2).join('.'),
	'in four parts': (claims) => `${truly(claims)}.${part({})}`,
	'and spoiled': (claims) => `${truly(claims)}%`,
	'as a list': () => truly(['wanda']),
	'as a word': () => truly('wanda'),
	'as nothing': () => '',
};

export interface ForgingProvider {
	issuer: string;
	/** What it answers where a code is handed in. */
	tells: (answer: { status?: number; type?: string; body: unknown }) => void;
	close: () => Promise<void>;
}

export const forgingProvider = async (): Promise<ForgingProvider> => {
	let told: Parameters<ForgingProvider['tells']>[0] = { status: 500, body: {} };
	const server = createServer((request, response) => {
		const { status = 200, type = 'application/json', body } = answerTo(request.url ?? '');
		response.writeHead(status, { 'Content-Type': type, ...(status === 302 ? { Location: '/token' } : {}) });
		response.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const answerTo = (path: string): Parameters<ForgingProvider['tells']>[0] => {
		if (path === '/keys') return { body: { keys: [jwk] } };
		if (path === '/token') return told;
		return {
			body: {
				issuer,
				authorization_endpoint: `${issuer}/begin`,
				token_endpoint: `${issuer}/token`,
				jwks_uri: `${issuer}/keys`,
				response_types_supported: ['code'],
				id_token_signing_alg_values_supported: ['RS256'],
				authorization_response_iss_parameter_supported: true,
			},
		};
	};
	return {
		issuer,
		tells: (answer) => (told = answer),
		close: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
};
