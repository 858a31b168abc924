/** When a host pushes, and what it says of it: to its log, to whoever looks after it, to whoever asks how it is. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RemoteOutcome } from '../../../src/content-model/remote-state.ts';
import { hostSettingsIn, UnfitSettings } from '../../../src/hosting/host-settings.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { openRemote, type RemotePlace } from '../../../src/hosting/remote/open-remote.ts';
import { noticeOf } from '../../../src/hosting/notices/notice.ts';
import { anAudit } from '../../support/an-audit.ts';

const EVEN: RemoteOutcome = { takenIn: 0, files: [], commit: 'a' };

const aRemote = async (outcome: () => RemoteOutcome) => {
	const data = await mkdtemp(join(tmpdir(), 'hub-pushes-'));
	onTestFinished(() => rm(data, { recursive: true, force: true }));
	const lines: string[] = [];
	const asked: RemotePlace[] = [];
	const audit = anAudit();
	const now = { commit: 'a' };
	const remote = await openRemote({
		settings: {
			...{ address: 'https://git.example.org/hub.git', user: 'hub', private: true, drafts: true, minutes: 5 },
			password: { environment: 'PLANTED' },
		},
		...{ data, environment: { PLANTED: 'planted-password' }, audit },
		log: createLog({ write: (line) => void lines.push(line) }),
		hubOf: () => Promise.resolve({ timeZone: 'Europe/London' }),
		published: () => Promise.resolve(now.commit),
		sync: (place) => {
			asked.push(place);
			return Promise.resolve(outcome());
		},
	});
	onTestFinished(() => remote.stop());
	const look = async () => {
		const before = lines.length;
		await remote.look();
		while (remote.health().isPushing) await new Promise((turn) => setImmediate(turn));
		return lines.length > before;
	};
	return { data, lines, asked, audit, remote, now, look };
};

test('it pushes at the start, and again only where something was published since', async () => {
	const { asked, remote, now, look } = await aRemote(() => ({ ...EVEN, commit: now.commit }));
	expect([await look(), await look(), asked.length]).toEqual([true, false, 1]);
	expect(asked[0]).toMatchObject({ password: 'planted-password', seconds: 300, drafts: true });
	now.commit = 'b';
	expect([await look(), await look(), asked.length]).toEqual([true, false, 2]);
	expect(remote.health()).toMatchObject({ status: 'even' });
	expect(remote.isBehind()).toBe(false);
});

test('what is in the way is told to those who look after the hub once, with the files in a private place', async () => {
	let outcome: RemoteOutcome = { ...EVEN, fault: 'conflict', files: ['content/pages/planted-title.mdx'] };
	const { data, lines, audit, remote, look } = await aRemote(() => outcome);
	await look();
	expect(remote.health()).toMatchObject({ status: 'behind', because: 'conflict' });
	expect(remote.isBehind()).toBe(true);
	expect(lines.join('')).toContain('the same files were changed here and there');
	expect(lines.join('')).not.toMatch(/planted/);
	expect(await readFile(join(data, 'last-push.txt'), 'utf8')).toContain('content/pages/planted-title.mdx');
	expect(audit.told()).toEqual(['failed nobody push unexpected']);
	const [row] = audit.rows();
	expect(noticeOf(row!, { writersOf: () => [] })).toMatchObject({ roles: ['keeper'], link: '/health' });
	outcome = EVEN;
	// The next try is a minute later, and nobody waits for it here.
	expect(await look()).toBe(false);
});

test('what was taken in stands in the log of who did what', async () => {
	const { audit, look } = await aRemote(() => ({ ...EVEN, takenIn: 3 }));
	await look();
	expect(audit.told()).toEqual(['done nobody take-in count:3']);
});

test.each([
	['https://git.example.org/hub.git', true],
	['ssh://git@git.example.org:2222/coalition/hub.git', true],
	['git@git.example.org:coalition/hub.git', true],
	['/srv/backup/hub.git', true],
	['https://hub:secret@git.example.org/hub.git', false],
	['http://git.example.org/hub.git', false],
	['ext::sh -c id', false],
	['--upload-pack=id', false],
	['file:///srv/hub.git', false],
	['git@git.example.org:../other', false],
	['-oProxyCommand=id@git.example.org:hub', false],
])('%s may stand in the private file: %s', (address, may) => {
	const read = () => settingsWith({ address });
	if (may) expect(read().remote!.address).toBe(address);
	else expect(read).toThrow(UnfitSettings);
});

const settingsWith = (remote: object) =>
	hostSettingsIn(
		JSON.stringify({ address: 'https://hub.example.org', releases: '/srv/r', data: '/srv/d', remote }),
		'/etc/host.yaml',
		'/srv/hub',
	);

test('drafts go only where the settings say that it is private, and secrets lie outside the hub', () => {
	const address = '/srv/backup/hub.git';
	expect(() => settingsWith({ address, drafts: true })).toThrow(/remote\.drafts: .*private: true/);
	expect(settingsWith({ address, drafts: true, private: true }).remote!.drafts).toBe(true);
	expect(() => settingsWith({ address, key: '/srv/hub/key' })).toThrow(/remote\.key.*private/);
	expect(() => settingsWith({ address, pasword: {} })).toThrow(/Did you mean “password”/);
});
