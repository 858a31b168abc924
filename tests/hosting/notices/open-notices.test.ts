/** From a row of the log to a webhook and a mailbox: with a real receiver and a real mail server on this machine. */
import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hostSettingsIn } from '../../../src/hosting/host-settings.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { faultsOfChannels, openNotices } from '../../../src/hosting/notices/open-notices.ts';
import { anAudit, type TestAudit } from '../../support/an-audit.ts';

const SECRET = 'planted-secret-of-the-webhook';
const PASSWORD = 'planted-password';
const MAILBOX = 'planted-editors@example.org';
const who = { id: 'p0123456789abcdef', roles: ['writer'] } as const;
const STORY = { type: 'case-study', id: 'dudley/planted-title' } as const;

let folder: string;
let audit: TestAudit;
let lines: string[];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-notices-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	audit = anAudit();
	lines = [];
});

interface Received {
	headers: IncomingHttpHeaders;
	body: string;
}

/** Answers with these statuses, one after the other, the last for all that come after. */
const aReceiver = async (...statuses: number[]) => {
	const received: Received[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (piece: Buffer) => (body += piece.toString()));
		request.on('end', () => {
			received.push({ headers: request.headers, body });
			const status = statuses.length > 1 ? statuses.shift()! : statuses[0]!;
			response.writeHead(status, { Location: '/elsewhere' }).end('planted answer');
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { received, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
};

const aMailServer = async () => {
	const messages: string[] = [];
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS'],
		allowInsecureAuth: true,
		logger: false,
		onAuth: ({ username, password }, _session, done) =>
			username === 'hub' && password === PASSWORD ? done(null, { user: 'hub' }) : done(new Error('No.')),
		onData: (stream, session, done) => {
			let text = `To: ${session.envelope.rcptTo.map(({ address }) => address).join()}\n`;
			stream.on('data', (piece: Buffer) => (text += piece.toString()));
			stream.on('end', () => {
				messages.push(text.replaceAll(/=\r?\n/g, ''));
				done();
			});
		},
	});
	server.on('error', () => undefined);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => new Promise<void>((closed) => server.close(closed)));
	return { messages, port: (server.server.address() as AddressInfo).port };
};

const settingsWith = async (notices: object) => {
	await mkdir(join(folder, 'data'), { recursive: true });
	await writeFile(join(folder, 'secret'), SECRET);
	const settings = {
		address: 'https://hub.example.org',
		releases: `${folder}/releases`,
		data: `${folder}/data`,
		notices,
	};
	return hostSettingsIn(JSON.stringify(settings), '/etc/host.yaml', '/srv/hub');
};

const opened = async (notices: object, environment: Record<string, string | undefined> = {}) => {
	const settings = await settingsWith(notices);
	const log = createLog({ write: (line) => void lines.push(line) });
	const open = await openNotices({ settings, hub: 'Hub of Tests', audit, log, environment });
	onTestFinished(open.close);
	// What was done before is told to nobody.
	await open.look();
	return open;
};

const toReview = () =>
	audit
		.from('203.0.113.7')
		.begin({ action: 'move-to-review', who, on: [STORY] })
		.done();

test('a webhook is told once, signed over time and body, in words of the hub’s own', async () => {
	toReview();
	const { received, address } = await aReceiver(200);
	const notices = await opened({ webhook: { address, secret: { file: join(folder, 'secret') } } });
	expect(received).toEqual([]);
	toReview();
	await notices.look();
	await notices.look();
	expect(received).toHaveLength(1);
	const [{ headers, body }] = received as [Received];
	expect(JSON.parse(body)).toMatchObject({
		hub: 'Hub of Tests',
		roles: ['safeguarding-reader', 'coalition-editor'],
		sentence: 'A case study waits for its readers.',
		link: 'https://hub.example.org/admin/#/workflow',
	});
	expect(headers['content-type']).toBe('application/json');
	const time = Number(headers['hub-time']);
	expect(Math.abs(Date.now() / 1000 - time)).toBeLessThan(60);
	const expected = createHmac('sha256', SECRET).update(`${time}.${body}`).digest('hex');
	expect(headers['hub-signature']).toBe(`sha256=${expected}`);
	expect(body + JSON.stringify(headers)).not.toMatch(/planted|dudley|0123456789abcdef|203\.0/);
});

test.each([500, 302, 404])(
	'a webhook that answers %i is told again later; the log says no more than that',
	async (status) => {
		const { received, address } = await aReceiver(status);
		const notices = await opened({ webhook: { address, secret: { file: join(folder, 'secret') } } });
		toReview();
		await notices.look();
		await notices.look();
		expect(received).toHaveLength(1);
		expect(notices.store.feed({ person: '', roles: ['coalition-editor'] }, 10)).toHaveLength(1);
		expect(lines.join('')).toContain('It is tried again.');
		expect(lines.join('')).not.toMatch(/planted|127\.0\.0\.1/);
	},
);

test('mail goes to the mailboxes of the roles that have something to do, and to each once', async () => {
	const { messages, port } = await aMailServer();
	const notices = await opened(
		{
			mail: {
				...{ host: '127.0.0.1', port, from: 'hub@example.org', user: 'hub' },
				password: { environment: 'HUB_MAIL_PASSWORD' },
				to: [
					{ role: 'coalition-editor', mailbox: MAILBOX },
					{ role: 'safeguarding-reader', mailbox: MAILBOX },
					{ role: 'keeper', mailbox: 'keepers@example.org' },
				],
			},
		},
		{ HUB_MAIL_PASSWORD: PASSWORD },
	);
	toReview();
	audit.from().failed({ action: 'build' }, 'unexpected');
	await notices.look();
	await notices.look();
	expect(messages).toHaveLength(2);
	const [toEditors, toKeepers] = messages as [string, string];
	expect(toEditors).toContain(`To: ${MAILBOX}\n`);
	expect(toEditors).toContain('Subject: A case study waits for its readers.');
	expect(toEditors).toContain('From: Hub of Tests <hub@example.org>');
	expect(toEditors).toContain('https://hub.example.org/admin/#/workflow');
	expect(toEditors).toContain('Auto-Submitted: auto-generated');
	expect(toEditors).not.toMatch(/planted-title|dudley|0123456789abcdef/);
	expect(toKeepers).toContain('To: keepers@example.org\n');
	expect(toKeepers).toContain('The hub could not be built.');
});

test('what is for one person is sent to nobody else', async () => {
	const { received, address } = await aReceiver(200);
	const notices = await opened({ webhook: { address, secret: { file: join(folder, 'secret') } } });
	audit
		.from()
		.begin({ action: 'save', who, on: [STORY] })
		.done();
	const editor = { id: 'pfedcba9876543210', roles: ['coalition-editor'] } as const;
	audit
		.from()
		.begin({ action: 'add-note', who: editor, on: [STORY] })
		.done();
	await notices.look();
	expect(received).toEqual([]);
	expect(notices.store.feed({ person: who.id, roles: ['writer'] }, 10).map(({ sentence }) => sentence)).toEqual([
		'There is a new note beside a case study that you wrote.',
	]);
	expect(notices.store.feed({ person: editor.id, roles: editor.roles }, 10)).toEqual([]);
});

test('whoever is here keeps their feed, and whoever has no role any more loses it', async () => {
	const notices = await opened({});
	const secret = notices.store.makeFeed({ person: who.id, roles: ['writer'] });
	const as = (roles: readonly 'keeper'[]) =>
		audit.from().refused({ action: 'sign-in', who: { id: who.id, roles } }, 'no-role');
	as(['keeper']);
	await notices.look();
	expect(notices.store.readerOf(secret)?.roles).toEqual(['keeper']);
	as([]);
	await notices.look();
	expect(notices.store.readerOf(secret)).toBeUndefined();
});

test('what is missing or does not answer is said in a sentence without the secret', async () => {
	const webhook = { address: 'https://hook.example.org', secret: { file: join(folder, 'none') } };
	await expect(opened({ webhook })).rejects.toThrow('notices.webhook.secret: found no such file');
	const to = [{ role: 'keeper', mailbox: MAILBOX }];
	const mail = { host: '127.0.0.1', port: 9, from: 'hub@example.org', to };
	expect(await faultsOfChannels(await settingsWith({ mail }), {})).toEqual([
		expect.stringContaining('notices.mail: found no mail server that lets the hub in at 127.0.0.1 (ESOCKET)') as string,
	]);
	const { port } = await aMailServer();
	const withUser = { ...mail, port, user: 'hub', password: { environment: 'P' } };
	const [fault] = await faultsOfChannels(await settingsWith({ mail: withUser }), { P: 'planted-wrong' });
	expect(fault).toContain('(EAUTH)');
	expect(fault).not.toContain('planted');
	expect(await faultsOfChannels(await settingsWith({ mail: withUser }), { P: PASSWORD })).toEqual([]);
	expect(await faultsOfChannels(await settingsWith({}), {})).toEqual([]);
});

test('a password goes to no server that does not speak TLS, unless it is this machine', async () => {
	const { messages, port } = await aMailServer();
	// Another name of this machine, which the hub does not know as such.
	const mail = { host: '127.0.0.2', port, from: 'hub@example.org', to: [{ role: 'keeper', mailbox: MAILBOX }] };
	const [fault] = await faultsOfChannels(await settingsWith({ mail }), {});
	expect(fault).toMatch(/expected one that does, over TLS/);
	expect(messages).toEqual([]);
});

test.each([
	[
		{ webhook: { address: 'http://hook.example.org', secret: { file: '/a' } } },
		'notices.webhook.address: unexpected value',
	],
	[{ webhook: { address: 'https://a:planted@hook.example.org', secret: { file: '/a' } } }, 'notices.webhook.address'],
	[{ webhook: { address: 'https://hook.example.org' } }, 'notices.webhook.secret: found nothing, expected one place'],
	[
		{ webhook: { address: 'https://hook.example.org', secret: { file: '/srv/hub/s' } } },
		'notices.webhook.secret.file: found inside',
	],
	[{ mail: { host: 'a b', from: 'x', to: [] } }, 'notices.mail.host: unexpected value'],
	[
		{ mail: { host: 'a', from: 'a@b', to: [{ role: 'owner', mailbox: 'a@b' }] } },
		'notices.mail.to.0.role: unexpected value, expected one of writer',
	],
	[
		{ mail: { host: 'a', from: 'a@b', user: 'u', to: [{ role: 'keeper', mailbox: 'a@b' }] } },
		'notices.mail.password: ',
	],
	[
		{ mail: { host: 'a', from: 'a@b\nBcc: c@d', to: [{ role: 'keeper', mailbox: 'a@b' }] } },
		'notices.mail.from: unexpected value',
	],
	[{ webhok: {} }, 'notices: unexpected setting “webhok”. Did you mean “webhook”?'],
	[{ mail: { hots: 'a' } }, 'notices.mail: unexpected setting “hots”. Did you mean “host”?'],
])('settings that do not fit are said at the start: %j', async (notices, words) => {
	const faults = await settingsWith(notices).then(
		() => '',
		(error: Error) => error.message,
	);
	expect(faults).toContain(words);
	expect(faults).not.toContain('planted');
});
