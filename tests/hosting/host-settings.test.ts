import { expect, test } from 'vitest';
import { assertMayBeHosted, hostSettingsIn, readHostSettings } from '../../src/hosting/host-settings.ts';

const FILE = '/etc/practice-hub/host.yaml';
const CHECKOUT = '/srv/hub';

const GOOD = {
	address: 'https://hub.example.org',
	releases: '/srv/practice-hub',
	data: '/var/lib/practice-hub',
};

const read = (settings: object, file = FILE) => hostSettingsIn(JSON.stringify(settings), file, CHECKOUT);

const said = (settings: object, file?: string): string => {
	try {
		read(settings, file);
	} catch (error) {
		return (error as Error).message;
	}
	return 'nothing';
};

test('three settings are enough, and the rest is as one server needs it', () => {
	expect(read(GOOD)).toEqual({
		...GOOD,
		coalition: false,
		host: '127.0.0.1',
		port: 8080,
		proxies: ['127.0.0.1', '::1'],
		build: { minutes: 30, megabytes: 3000 },
		audit: { years: 6 },
	});
});

test('every fault is said at once, each with its place', () => {
	const words = said({ address: 'hub.example.org', port: '8080', build: { minutes: 0, hours: 1 }, relases: '/a' });
	for (const part of [
		'address: unexpected value, expected the whole address people open',
		'port: unexpected value, expected a whole number from 1 to 65535',
		'releases: found nothing, expected the whole path of a folder',
		'data: found nothing, expected',
		'unexpected setting “relases”. Did you mean “releases”?',
		'build.minutes: unexpected value, expected a whole number from 1 to 180',
		'build: unexpected setting “hours”',
	])
		expect(words).toContain(`${FILE}: ${part}`);
	expect(words).toContain('Nothing was started.');
});

test.each([
	'https://hub.example.org/path',
	'https://hub.example.org/?a',
	'https://hub.example.org?',
	'https://a:secret@hub.example.org',
	'ftp://hub.example.org',
	'//hub.example.org',
	'',
	5,
	null,
])('%j is no address of a hub', (address) => {
	expect(said({ ...GOOD, address })).toContain('address: unexpected value');
});

test.each([
	[{ releases: '/srv/hub/out' }, 'releases: found a folder inside the hub’s own'],
	[{ releases: '/srv' }, 'releases: found a folder inside the hub’s own, or around it'],
	[{ data: '/srv/hub' }, 'data: found a folder inside the hub’s own'],
	[{ data: '/srv/practice-hub/data' }, 'data: found the folder of the releases'],
	[{ releases: 'out' }, 'releases: unexpected value'],
	[{ releases: '/srv/../hub' }, 'releases: unexpected value'],
	[{ host: 'localhost' }, 'host: unexpected value, expected an address of this machine'],
	[{ proxies: ['0.0.0.0/0'] }, 'proxies.0: unexpected value'],
	[{ audit: { years: 0 } }, 'audit.years: unexpected value, expected a whole number from 1 to 10'],
	[{ coalition: 'yes' }, 'coalition: unexpected value, expected true or false.'],
	[{ audit: { year: 6 } }, 'audit: unexpected setting “year”. Did you mean “years”?'],
])('%j is refused', (change, words) => {
	expect(said({ ...GOOD, ...change })).toContain(words);
});

test.each([`${CHECKOUT}/host.yaml`, `${CHECKOUT}/content/settings/host.yaml`, '/srv/practice-hub/host.yaml'])(
	'a private file does not lie at %s',
	(file) => {
		expect(said(GOOD, file)).toContain('expected outside both: it is private');
	},
);

test('a fault never quotes a value: a secret may stand in the wrong place', () => {
	expect(said({ ...GOOD, address: 'planted-secret', port: 'planted-secret', data: ['planted-secret'] })).not.toContain(
		'planted-secret',
	);
});

test.each(['', 'address', '[1, 2]', 'null', 'address: [', 'a: &a [*a]', '__proto__: {}', 'a: *nothing'])(
	'what is no list of settings is said: %j',
	(written) => {
		expect(() => hostSettingsIn(written, FILE, CHECKOUT)).toThrow(/host\.yaml: .+expected/);
	},
);

test('names that stand for names that stand for names are not followed', () => {
	const written = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`;
	expect(() => hostSettingsIn(written, FILE, CHECKOUT)).toThrow(/host\.yaml: .+expected/);
});

test('a file that is not there is said', async () => {
	await expect(readHostSettings('/nowhere/host.yaml', CHECKOUT)).rejects.toThrow(
		'/nowhere/host.yaml: found no such file, expected the settings of the host.',
	);
});

test('a hub that is written at a git host is served, and not where people sign in as well', () => {
	const address = 'https://hub.example.org';
	assertMayBeHosted({ address, gitHost: 'gitea' }, {});
	assertMayBeHosted({ address }, { signIn: {} as never });
	expect(() => assertMayBeHosted({ address, gitHost: 'gitea' }, { signIn: {} as never })).toThrow(
		'found the git host “gitea” although people sign in to this host',
	);
});
