import { expect, test } from 'vitest';
import { hostSettingsIn } from '../../../src/hosting/host-settings.ts';
import { grantsIn } from '../../../src/hosting/sign-in/sign-in-settings.ts';

const FILE = '/etc/practice-hub/host.yaml';
const HOST = { address: 'https://hub.example.org', releases: '/srv/practice-hub', data: '/var/lib/practice-hub' };

const PROVIDER = {
	issuer: 'https://login.example.org/realms/coalition',
	clientId: 'practice-hub',
	clientSecret: { file: '/etc/practice-hub/client-secret' },
};
const PROXY = { personHeader: 'x-forwarded-user', groupsHeader: 'x-forwarded-groups' };
const GROUPS = [{ group: 'hub-dudley', role: 'writer', networks: ['dudley'] }];

const read = (signIn: unknown) => hostSettingsIn(JSON.stringify({ ...HOST, signIn }), FILE, '/srv/hub').signIn;

const said = (signIn: unknown): string => {
	try {
		read(signIn);
	} catch (error) {
		return (error as Error).message;
	}
	return 'nothing';
};

test('a provider needs three settings, and groups; a proxy two', () => {
	expect(read({ provider: PROVIDER, groups: GROUPS })).toEqual({
		provider: { ...PROVIDER, clientAuthentication: 'client_secret_basic', groupsClaim: 'groups', scope: 'openid' },
		groups: GROUPS,
	});
	expect(read({ proxy: PROXY, groups: GROUPS })).toEqual({ proxy: PROXY, groups: GROUPS });
	expect(read(undefined)).toBeUndefined();
});

test('one group may be several things', () => {
	const groups = [
		{ group: 'leads', role: 'coalition-editor', networks: [] },
		{ group: 'leads', role: 'safeguarding-reader', networks: [] },
	];
	expect(grantsIn(read({ proxy: PROXY, groups })!).get('leads')).toEqual(groups);
});

const provider = (change: object) => ({ provider: { ...PROVIDER, ...change }, groups: GROUPS });
const group = (change: object) => ({ proxy: PROXY, groups: [{ ...GROUPS[0], ...change }] });

test.each([
	[{ groups: GROUPS }, 'signIn: unexpected value, expected one way to sign in, “provider” or “proxy”'],
	[{ provider: PROVIDER, proxy: PROXY, groups: GROUPS }, 'signIn: unexpected value, expected one way to sign in'],
	[{ proxy: PROXY }, 'signIn.groups: found nothing, expected a list of groups'],
	[{ proxy: PROXY, groups: [] }, 'signIn.groups: unexpected value, expected a list of groups'],
	['planted-secret', 'signIn: unexpected value, expected one way to sign in'],
	[{ porxy: PROXY, groups: GROUPS }, 'signIn: unexpected setting “porxy”. Did you mean “proxy”?'],
	[provider({ issuer: 'http://login.example.org' }), 'signIn.provider.issuer: unexpected value, expected the address'],
	[provider({ issuer: 'https://a:planted-secret@login.example.org' }), 'signIn.provider.issuer: unexpected value'],
	[provider({ issuer: 'https://login.example.org/?a' }), 'signIn.provider.issuer: unexpected value'],
	[provider({ issuer: 'login.example.org' }), 'signIn.provider.issuer: unexpected value'],
	[provider({ clientId: undefined }), 'signIn.provider.clientId: found nothing, expected the name by which'],
	[provider({ clientSecret: 'planted-secret' }), 'signIn.provider.clientSecret: unexpected value, expected one place'],
	[provider({ clientSecret: {} }), 'signIn.provider.clientSecret: unexpected value, expected one place'],
	[
		provider({ clientSecret: { file: '/etc/a', environment: 'A' } }),
		'signIn.provider.clientSecret: unexpected value, expected one place',
	],
	[provider({ clientSecret: { file: 'a' } }), 'signIn.provider.clientSecret.file: unexpected value'],
	[provider({ clientSecret: { environment: 'a b' } }), 'signIn.provider.clientSecret.environment: unexpected value'],
	[
		provider({ clientSecret: { value: 'planted-secret' } }),
		'signIn.provider.clientSecret: unexpected setting “value”. Expected one of file, environment.',
	],
	[
		provider({ clientSecret: { file: '/srv/hub/secret' } }),
		'signIn.provider.clientSecret.file: found inside the hub’s own folder or that of the releases',
	],
	[
		provider({ clientSecret: { file: '/srv/practice-hub/secret' } }),
		'signIn.provider.clientSecret.file: found inside the hub’s own folder or that of the releases',
	],
	[provider({ clientAuthentication: 'none' }), 'signIn.provider.clientAuthentication: unexpected value'],
	[provider({ scope: 'profile' }), 'signIn.provider.scope: unexpected value, expected words with “openid” among them'],
	[provider({ scopes: 'openid' }), 'signIn.provider: unexpected setting “scopes”. Did you mean “scope”?'],
	[{ proxy: { ...PROXY, personHeader: 'x user' }, groups: GROUPS }, 'signIn.proxy.personHeader: unexpected value'],
	[
		{ proxy: { ...PROXY, shared: { header: 'x-hub-secret' } }, groups: GROUPS },
		'signIn.proxy.shared.secret: found nothing, expected one place',
	],
	[group({ role: 'editor' }), 'signIn.groups.0.role: unexpected value, expected one of writer, coalition-editor'],
	[group({ role: 'laptop-keeper', networks: [] }), 'signIn.groups.0.role: unexpected value'],
	[group({ networks: undefined }), 'signIn.groups.0.networks: unexpected value, expected the networks they write for'],
	[group({ networks: 'dudley' }), 'signIn.groups.0.networks: unexpected value, expected the networks'],
	[group({ networks: ['../dudley'] }), 'signIn.groups.0.networks.0: unexpected value'],
	[group({ role: 'keeper' }), 'signIn.groups.0.networks: unexpected value, expected none'],
	[group({ network: 'dudley' }), 'signIn.groups.0: unexpected setting “network”. Did you mean “networks”?'],
	[group({ group: '' }), 'signIn.groups.0.group: unexpected value, expected the name of a group'],
])('%j is refused, with its place', (signIn, words) => {
	const message = said(signIn);
	expect(message).toContain(`${FILE}: ${words}`);
	expect(message).not.toContain('planted-secret');
});
