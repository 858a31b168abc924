/** The log of a host: opened, looked at before, looked after, and told of what happens with nobody at the keyboard. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAudit } from '../../../src/hosting/audit/open-audit.ts';
import { openAuditStore } from '../../../src/hosting/audit/store.ts';
import { auditLogIn, lettersIn } from '../../../src/hosting/data-folder.ts';
import { hostSettingsIn } from '../../../src/hosting/host-settings.ts';
import { openLetterbox } from '../../../src/hosting/letterbox/open-letterbox.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { servedFrom } from '../../../src/hosting/served-release.ts';

let data: string;
let lines: string[];
beforeEach(async () => {
	data = await mkdtemp(join(tmpdir(), 'hub-open-audit-'));
	onTestFinished(() => rm(data, { recursive: true, force: true }));
	lines = [];
});

const log = createLog({ write: (line) => void lines.push(line) });
const opened = () => openAudit({ data, audit: { years: 6 } }, log);
const told = (store: { list: (query: { most: number }) => { action: string; targets: string }[] }) =>
	store
		.list({ most: 100 })
		.map(({ action, targets }) => `${action} ${targets}`.trim())
		.reverse();

test('a release that is served and one that is served again are noticed, also where it happened while nothing ran', async () => {
	const [first, second, third] = ['2026-11-26T00-00-00-000Z', '2026-11-27T00-00-00-000Z', '2026-11-28T00-00-00-000Z'];
	const audit = await opened();
	for (const served of [undefined, first, first, third, second]) audit.look(served);
	audit.close();
	const again = await opened();
	again.look(second);
	again.look(first);
	expect(told(again.store)).toEqual([
		'begin-log',
		`release release:${first}`,
		`release release:${third}`,
		`roll-back release:${second}`,
		`roll-back release:${first}`,
	]);
	again.close();
});

test('where the log ends is told to the log of the program, so that another in its place shows', async () => {
	const audit = await opened();
	audit.look(undefined);
	audit.look(undefined);
	const { number, digest } = audit.store.head();
	expect(lines.filter((line) => line.includes('ends here')).map((line) => JSON.parse(line) as object)).toEqual([
		expect.objectContaining({ number, digest }),
	]);
	audit.close();
	expect(lines.filter((line) => line.includes('ends here'))).toHaveLength(2);
});

test('what was held long enough goes while the host runs', async () => {
	const old = openAuditStore(auditLogIn(data), () => new Date('2018-01-01'));
	old.close();
	const audit = await opened();
	audit.look(undefined);
	expect(told(audit.store)).toEqual(['prune-log count:1']);
	audit.close();
});

test('a log that is not as it was written is said at the start, before its protection is put back', async () => {
	openAuditStore(auditLogIn(data)).close();
	const database = new DatabaseSync(auditLogIn(data));
	database.exec("DROP TRIGGER entry_is_never_changed; UPDATE entry SET action = 'release'");
	database.close();
	(await opened()).close();
	const faults = lines.filter((line) => line.includes('"error"'));
	expect(faults).toHaveLength(2);
	expect(faults.join('')).toContain('found row 1 otherwise than it was written');
});

test('letters that were held long enough are erased, and how many stands in the log', async () => {
	const settings = hostSettingsIn(
		JSON.stringify({ address: 'https://hub.example.org', releases: '/srv/r', data, letterbox: { open: true } }),
		'/etc/host.yaml',
		'/srv/hub',
	);
	const audit = await opened();
	const checks = { checkLetter: () => Promise.reject(new Error()), checkWords: () => Promise.resolve([]) };
	const letters = (await openLetterbox(settings, {
		...{ log, audit, served: servedFrom(join(data, 'none'), () => undefined) },
		today: () => Promise.resolve('2026-11-28'),
		startChecks: () => Promise.resolve({ ...checks, close: () => Promise.resolve() }),
	}))!;
	const letter = { type: 'case-study', file: '{}', form: 'a', role: 'a', organisation: 'b', mailbox: '' } as const;
	letters.store.put(letter);
	letters.store.put({ ...letter, form: 'b' });
	await letters.look();
	expect(told(audit.store)).toEqual(['begin-log']);
	const database = new DatabaseSync(lettersIn(data));
	database.exec("UPDATE letters SET changedAt = '2020-01-01T00:00:00.000Z'");
	database.close();
	await letters.look();
	expect(told(audit.store)).toEqual(['begin-log', 'erase-letters count:2']);
	await letters.close();
	audit.close();
});
