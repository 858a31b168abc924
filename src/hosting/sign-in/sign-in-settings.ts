/** What the private settings of a host say of who may sign in, and what they may be then. */
import { z } from 'zod';
import { SIGNED_IN_ROLES } from '../../content-model/editing-roles.ts';
import { SECRET_KEYS, secretPlace, textSetting, type NamedSecret } from '../setting-values.ts';
import type { GroupGrants } from './roles-from-groups.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True where nobody between here and there can listen: over HTTPS, or on this machine. */
const isIssuer = (value: string): boolean => {
	if (!URL.canParse(value)) return false;
	const { protocol, hostname, username } = new URL(value);
	const isPrivate = protocol === 'https:' || (protocol === 'http:' && LOOPBACK_NAMES.has(hostname));
	return isPrivate && !username && !/[?#]/.test(value);
};

/** A name of a header as it may stand in a request: https://www.rfc-editor.org/rfc/rfc9110#name-field-names */
const isHeaderName = (value: string): boolean => /^[a-z0-9-]{1,80}$/i.test(value);

const isShort = (value: string): boolean => value.trim() !== '' && value.length <= 300;

const header = (example: string) => textSetting(`the name of a header, such as ${example}`, isHeaderName);

const provider = z.strictObject({
	/** `https://login.example.org` */
	issuer: textSetting('the address of the issuer, which begins with https', isIssuer),
	clientId: textSetting('the name by which the provider knows this hub', isShort),
	clientSecret: secretPlace,
	/** How the secret is sent: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
	clientAuthentication: z
		.enum(['client_secret_basic', 'client_secret_post'], 'expected client_secret_basic or client_secret_post')
		.default('client_secret_basic'),
	/** The claim that names the groups of a person. */
	groupsClaim: textSetting('the name of the claim that holds groups', isShort).default('groups'),
	/** What is asked for; a claim often needs a word of its own here. */
	scope: textSetting('words with “openid” among them', (value) => value.split(' ').includes('openid')).default(
		'openid',
	),
});

const proxy = z.strictObject({
	personHeader: header('x-forwarded-user'),
	groupsHeader: header('x-forwarded-groups'),
	/** Believed where it brings this; without it, only over this machine itself. */
	shared: z.strictObject({ header: header('x-hub-secret'), secret: secretPlace }).optional(),
});

const NETWORKS = 'expected the networks they write for, by the names of their files, such as [ashford]';

/** One thing that members of a group may be; a group may stand in several. */
const grant = z
	.strictObject({
		group: textSetting('the name of a group, as the sign-in gives it', isShort),
		role: z.enum(SIGNED_IN_ROLES, `expected one of ${SIGNED_IN_ROLES.join(', ')}`),
		networks: z
			.array(
				textSetting('the name of a network’s file, such as ashford', (value) => /^[a-z0-9-]{1,80}$/.test(value)),
				NETWORKS,
			)
			.default([]),
	})
	.refine(({ role, networks }) => role !== 'writer' || networks.length > 0, { path: ['networks'], error: NETWORKS })
	.refine(({ role, networks }) => role === 'writer' || networks.length === 0, {
		path: ['networks'],
		error: 'expected none: whoever is no writer does so for all networks',
	});

const ONE_WAY = 'expected one way to sign in, “provider” or “proxy”';

/** The key `signIn` of the settings. */
export const signInSchema = z
	.strictObject(
		{
			provider: provider.optional(),
			proxy: proxy.optional(),
			groups: z.array(grant, 'expected a list of groups, each with a role').min(1, 'expected a list of groups'),
		},
		`${ONE_WAY}, and “groups”`,
	)
	.refine((value) => (value.provider === undefined) !== (value.proxy === undefined), ONE_WAY);

export type SignInSettings = z.output<typeof signInSchema>;
export type ProviderSettings = z.output<typeof provider>;

/** The names that may stand at each place, a number written as `*`. */
export const SIGN_IN_KEYS: readonly (readonly [place: string, keys: readonly string[]])[] = [
	['signIn', ['provider', 'proxy', 'groups']],
	['signIn.provider', Object.keys(provider.shape)],
	['signIn.proxy', Object.keys(proxy.shape)],
	['signIn.groups.*', ['group', 'role', 'networks']],
	['signIn.provider.clientSecret', SECRET_KEYS],
	['signIn.proxy.shared', ['header', 'secret']],
	['signIn.proxy.shared.secret', SECRET_KEYS],
];

/** Where the secret of a sign-in is, and what it is called among the settings; undefined where it needs none. */
export const secretOf = ({ provider, proxy }: SignInSettings): NamedSecret | undefined => {
	if (provider) return { name: 'signIn.provider.clientSecret', place: provider.clientSecret };
	return proxy?.shared && { name: 'signIn.proxy.shared.secret', place: proxy.shared.secret };
};

/** What members of each group may be. */
export const grantsIn = ({ groups }: Pick<SignInSettings, 'groups'>): GroupGrants => {
	const grants = new Map<string, SignInSettings['groups']>();
	for (const one of groups) grants.set(one.group, [...(grants.get(one.group) ?? []), one]);
	return grants;
};
