import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAuditStore } from '../../src/hosting/audit/store.ts';
import { auditLogIn } from '../../src/hosting/data-folder.ts';
import { hostSettingsIn, type HostSettings } from '../../src/hosting/host-settings.ts';
import { letterboxSettings } from '../../src/hosting/letterbox/letterbox-settings.ts';
import { faultsOfInstallation, type Installation } from '../../src/hosting/installation-check.ts';
import { folderOfRelease } from '../../src/hosting/release-folder.ts';
import { headersFor } from '../../src/hosting/response-headers.ts';
import { addRelease } from '../support/a-release.ts';

const ADDRESS = 'https://hub.example.org';
const NOW = new Date('2026-11-28T09:00:00Z');

let folder: string;
let installation: Installation;

const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

/** Answers as the documented installation does. */
const ask: Installation['ask'] = (address) =>
	Promise.resolve(
		address.startsWith('http:')
			? answer(301, { location: `${ADDRESS}/` })
			: answer(200, headersFor(new URL(address).pathname, { isHttps: true })),
	);

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-installed-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const [file, releases, data] = [join(folder, 'host.yaml'), join(folder, 'releases'), join(folder, 'data')];
	const written = `address: ${ADDRESS}\nreleases: ${releases}\ndata: ${data}\n`;
	await writeFile(file, written);
	await chmod(file, 0o600);
	await mkdir(data, { mode: 0o700 });
	openAuditStore(auditLogIn(data)).close();
	await addRelease(releases, {}, new Date('2026-11-28T00:00:10Z'));
	await chmod(releases, 0o755);
	installation = {
		settings: hostSettingsIn(written, file, process.cwd()),
		file,
		hub: { address: ADDRESS, timeZone: 'Europe/London' },
		networks: [{ id: 'dudley' }, { id: 'walsall' }],
		findProvider: () => Promise.resolve(),
		tryNotices: () => Promise.resolve([]),
		environment: { PATH: '/usr/bin', AUDIENCE: 'public', NODE_OPTIONS: '--max-old-space-size=4000' },
		userId: 1000,
		lookAt: () => Promise.resolve([]),
		ask,
		now: NOW,
	};
});

const GROUPS = [
	{ group: 'dudley', role: 'writer', networks: ['dudley'] },
	{ group: 'editors', role: 'coalition-editor', networks: [] },
	{ group: 'readers', role: 'safeguarding-reader', networks: [] },
	{ group: 'keepers', role: 'keeper', networks: [] },
] as const;

const aSecret = async (mode: number) => {
	const file = join(folder, `secret-${mode}`);
	await writeFile(file, 'a-secret');
	await chmod(file, mode);
	return file;
};

/** Signs people in at a provider, as the handbook says. */
const withProvider = async (change: object = {}, groups: readonly object[] = GROUPS) => {
	const provider = {
		issuer: 'https://login.example.org',
		clientId: 'hub',
		clientSecret: { file: await aSecret(0o600) },
	};
	withSignIn({ provider: { ...provider, ...change }, groups });
};

/** Signs people in as a proxy says. */
const withProxy = () =>
	withSignIn({ proxy: { personHeader: 'x-forwarded-user', groupsHeader: 'x-forwarded-groups' }, groups: GROUPS });

const withSignIn = (signIn: object) => {
	const { address, releases, data } = installation.settings;
	const { file } = installation;
	installation.settings = hostSettingsIn(JSON.stringify({ address, releases, data, signIn }), file, process.cwd());
};

test('the documented installation is fit', async () => {
	expect(await faultsOfInstallation(installation)).toEqual([]);
	await withProvider();
	expect(await faultsOfInstallation(installation)).toEqual([]);
	withProxy();
	installation.ask = (address) => (address.endsWith('/admin/index.html') ? Promise.resolve(answer(401)) : ask(address));
	expect(await faultsOfInstallation(installation)).toEqual([]);
});

const withSettings = (change: Partial<HostSettings>) => {
	installation.settings = { ...installation.settings, ...change };
};

const without =
	(name: string): Installation['ask'] =>
	async (address) => {
		const { status, headers } = await ask(address);
		(headers as Headers).delete(name);
		return { status, headers };
	};

/** What people get wrong, and what is said of it. */
const MISTAKES: readonly (readonly [what: string, make: () => unknown, words: string])[] = [
	[
		'a mail server that does not let the hub in',
		() => (installation.tryNotices = () => Promise.resolve(['notices.mail: found no mail server'])),
		'notices.mail: found no mail server',
	],
	[
		'a secret of the webhook that others may read',
		async () => {
			const webhook = { address: 'https://hook.example.org', secret: { file: await aSecret(0o640) } };
			withSettings({ notices: { webhook } });
		},
		'notices.webhook.secret: found ',
	],
	['no log of who did what', () => rm(auditLogIn(installation.settings.data)), 'found no log of who did what'],
	[
		'an address without https',
		() => withSettings({ address: 'http://hub.example.org' }),
		'expected one that begins with https',
	],
	[
		'another address in the settings of the hub',
		() => (installation.hub = { ...installation.hub, address: 'https://old.example.org' }),
		'content/settings/hub.yaml: found the address “https://old.example.org”',
	],
	[
		'a folder in the address of the hub',
		() => (installation.hub = { ...installation.hub, address: `${ADDRESS}/hub` }),
		'content/settings/hub.yaml: found the address “https://hub.example.org/hub”',
	],
	[
		'a letterbox that nobody can look into',
		() => withSettings({ letterbox: letterboxSettings.parse({ open: true }) }),
		'letterbox: found it open while nobody can sign in',
	],
	['an open port on every network', () => withSettings({ host: '0.0.0.0' }), 'host: found 0.0.0.0'],
	['an open port on every network of the newer kind', () => withSettings({ host: '::' }), 'host: found ::'],
	[
		'a proxy that anybody could be',
		() => withSettings({ proxies: ['127.0.0.1', '203.0.113.5'] }),
		'proxies: found 203.0.113.5',
	],
	['root', () => (installation.userId = 0), 'the user: found root'],
	['a private file that others may read', () => chmod(installation.file, 0o644), 'found a file that others may read'],
	[
		'private data that others may open',
		() => chmod(installation.settings.data, 0o750),
		'found a folder that others may open',
	],
	[
		'releases that others may change',
		() => chmod(installation.settings.releases, 0o777),
		'found a folder that others may change',
	],
	['a day that stands still', () => (installation.environment = { HUB_TODAY: '2026-11-28' }), 'HUB_TODAY: found a day'],
	[
		'the coalition’s edition for everybody',
		() => (installation.environment = { AUDIENCE: 'coalition' }),
		'AUDIENCE: found one that is not the public',
	],
	[
		'certificates that are not looked at',
		() => (installation.environment = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
		'NODE_TLS_REJECT_UNAUTHORIZED: found 0',
	],
	[
		'a port for whoever looks for faults',
		() => (installation.environment = { NODE_OPTIONS: '--inspect=0.0.0.0' }),
		'NODE_OPTIONS: found --inspect',
	],
	['no release', () => rm(join(installation.settings.releases, 'current')), 'found no release'],
	[
		'a release that was taken apart',
		() => (installation.lookAt = () => Promise.resolve(['/index.html: found no such file, expected one.'])),
		'/index.html: found no such file',
	],
	[
		'a release that cannot be read',
		() => (installation.lookAt = () => Promise.reject(new Error('it is gone'))),
		'it is gone',
	],
	[
		'a builder that has stopped',
		() => (installation.now = new Date('2026-12-02T09:00:00Z')),
		'found a newest release of 4 days ago',
	],
	[
		'a web server that is not there',
		() => (installation.ask = () => Promise.reject(new Error('refused'))),
		'found no answer (refused)',
	],
	[
		'a web server that serves something else',
		() => (installation.ask = (address) => (address.endsWith('/health') ? Promise.resolve(answer(404)) : ask(address))),
		'/health: found the answer 404',
	],
	[
		'a web server that takes the policy away',
		() => (installation.ask = without('content-security-policy')),
		'another header “Content-Security-Policy”',
	],
	[
		'a web server that takes HSTS away',
		() => (installation.ask = without('strict-transport-security')),
		'another header “Strict-Transport-Security”',
	],
	[
		'pages over HTTP',
		() => (installation.ask = (address) => ask(address.replace('http:', 'https:'))),
		'expected that it leads to https://hub.example.org/',
	],
	[
		'HTTP that leads elsewhere',
		() =>
			(installation.ask = async (address) =>
				address.startsWith('http:')
					? answer(301, { location: 'https://hub.example.org.evil.example/' })
					: ask(address)),
		'expected that it leads to',
	],
	[
		'a provider without https',
		() => withProvider({ issuer: 'http://localhost:8081' }),
		'signIn.provider.issuer: found “http://localhost:8081”',
	],
	[
		'a secret that others may read',
		async () => withProvider({ clientSecret: { file: await aSecret(0o644) } }),
		'signIn.provider.clientSecret: found',
	],
	[
		'a provider that does not answer',
		async () => {
			await withProvider();
			installation.findProvider = () => Promise.reject(new Error('fetch failed'));
		},
		'found no provider that answers as expected at https://login.example.org (fetch failed)',
	],
	[
		'a secret that is missing',
		async () => {
			await withProvider();
			installation.findProvider = () => Promise.reject(new Error('signIn.provider.clientSecret: found nothing'));
		},
		'signIn.provider.clientSecret: found nothing',
	],
	[
		'nobody who reads for safeguarding',
		() =>
			withProvider(
				{},
				GROUPS.filter(({ role }) => role !== 'safeguarding-reader'),
			),
		'signIn.groups: found no group for the role safeguarding-reader',
	],
	[
		'writers for a network that is none',
		() => withProvider({}, [...GROUPS, { group: 'a', role: 'writer', networks: ['dudly'] }]),
		'signIn.groups.4.networks: found “dudly”, which is no network of this hub. Did you mean “dudley”?',
	],
	[
		'a web server that lets anybody say who they are',
		() => {
			withProxy();
			installation.ask = (address, headers) =>
				address.endsWith('/admin/index.html')
					? Promise.resolve(answer(headers?.['x-forwarded-user'] === undefined ? 401 : 200))
					: ask(address);
		},
		'signIn.proxy: asked for the editor with the header x-forwarded-user made up',
	],
];

test.each(MISTAKES)('found alone: %s', async (_what, make, words) => {
	await make();
	const faults = await faultsOfInstallation(installation);
	expect(faults.filter((fault) => fault.includes(words))).toHaveLength(1);
	// One mistake is one fault, but for the address, of which two things are wrong then.
	expect(faults.length).toBeLessThanOrEqual(words.includes('begins with https') ? 2 : 1);
});

test('two mistakes are both said', async () => {
	installation.userId = 0;
	await rm(folderOfRelease(installation.settings.releases, ''), { recursive: true });
	await chmod(installation.file, 0o666);
	const faults = await faultsOfInstallation(installation);
	expect(faults.join('\n')).toMatch(/root[^]*may read/);
});
