import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostSettingsIn } from '../../src/hosting/host-settings.ts';
import { hostService, releaseService, releaseTimer } from '../../src/hosting/systemd.ts';

const verifies = spawnSync('sh', ['-c', 'command -v systemd-analyze']).status === 0;

const deployment = {
	address: new URL('https://hub.example.org'),
	folder: '/srv/practice-hub/current',
	checkout: '/srv/hub',
	timeZone: 'Europe/London',
	port: undefined,
	hostPort: 8080,
	settings: '/etc/practice-hub/host.yaml',
	identityHeaders: ['X-Forwarded-User', 'X-Forwarded-Groups'],
};

test.skipIf(!verifies)('systemd finds nothing wrong with the units (left out where it is not installed)', () => {
	const root = mkdtempSync(join(tmpdir(), 'hub-units-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const [service, timer] = [join(root, 'practice-hub-release.service'), join(root, 'practice-hub-release.timer')];
	writeFileSync(service, releaseService(deployment));
	const host = join(root, 'practice-hub.service');
	writeFileSync(timer, releaseTimer(deployment));
	writeFileSync(host, hostService(deployment));
	const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', service, timer, host], {
		encoding: 'utf8',
	});
	const aboutOurs = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('practice-hub'));
	expect([status, aboutOurs]).toEqual([0, []]);
});

test('a release is made in the folder above the link that is served, and may write nowhere else', () => {
	const service = releaseService(deployment);
	expect(service).toContain('\nExecStart=/usr/bin/env npm run release -- /srv/practice-hub\n');
	expect(service).toContain('\nReadWritePaths=/srv/hub /srv/practice-hub\n');
	expect(service).toContain('\nProtectSystem=strict\n');
	// The day ends where the hub is, not where its server is.
	expect(releaseTimer(deployment)).toContain('\nOnCalendar=*-*-* 00:10:00 Europe/London\n');
});

test('the hub is served from its private file, starts again by itself, and is stopped before systemd loses patience', () => {
	const service = hostService(deployment);
	expect(service).toContain('\nExecStart=/usr/bin/env npm run host -- --settings /etc/practice-hub/host.yaml\n');
	expect(service).toContain('\nRestart=always\n');
	// It says that it needs eight seconds at most.
	expect(service).toContain('\nTimeoutStopSec=15\n');
	expect(service).toContain('\nStateDirectory=practice-hub\n');
	expect(service).toContain('\nProtectSystem=strict\n');
});

test('where the hub stands by default is a place that its private settings allow', async () => {
	const command = await readFile('src/commands/deploy-files.ts', 'utf8');
	const standard = (option: string) =>
		new RegExp(`${option}: \\{ type: 'string', default: '([^']+)'`).exec(command)?.[1] ?? '';
	const written = JSON.stringify({
		address: 'https://hub.example.org',
		releases: dirname(standard('site')),
		data: '/var/lib/practice-hub',
	});
	expect(hostSettingsIn(written, standard('settings'), standard('checkout')).releases).toBe('/srv/practice-hub');
});
