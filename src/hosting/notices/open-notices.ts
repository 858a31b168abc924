/** Reads the log of who did what for what waits, and has it told: by feeds, a webhook and mail. */
import { noticesIn } from '../data-folder.ts';
import type { OpenAudit } from '../audit/open-audit.ts';
import type { AuditStore } from '../audit/store.ts';
import type { HostSettings } from '../host-settings.ts';
import type { HostLog } from '../log.ts';
import { readSecret, type Environment } from '../sign-in/secrets.ts';
import { mailServer, type MailServer } from './mail.ts';
import { noticeOf, type KnownOfPieces, type Notice } from './notice.ts';
import type { NoticeSettings } from './notice-settings.ts';
import { openNoticeStore, type NoticeStore } from './notice-store.ts';
import { outboxOf, type Send } from './outbox.ts';
import { sendToWebhook } from './webhook.ts';

export interface OpenNotices {
	store: NoticeStore;
	/** To be called every minute or so. What it has told by then is no matter to whoever calls. */
	look: () => Promise<void>;
	close: () => void;
}

interface Opening {
	settings: HostSettings;
	hub: string;
	audit: Pick<OpenAudit, 'store'>;
	log: HostLog;
	environment: Environment;
}

/** @throws with a sentence where a secret is missing */
export const openNotices = async ({ settings, hub, audit, log, environment }: Opening): Promise<OpenNotices> => {
	const channels = await channelsOf(settings, hub, environment);
	const store = openNoticeStore(noticesIn(settings.data));
	const tell = outboxOf({
		store,
		sendBy: channels.sendBy,
		// Where it was sent is told by no line: it may be somebody’s mailbox.
		cannot: (channel, error, isGivenUp) =>
			log.warn(
				{ channel: channel.split(':', 1)[0], err: error },
				isGivenUp ? 'A notice was not taken, and is given up.' : 'A notice was not taken. It is tried again.',
			),
	});
	return {
		store,
		look: async () => {
			readLog(audit.store, store, channels.namesFor);
			store.prune();
			await tell();
		},
		close: () => {
			channels.close();
			store.close();
		},
	};
};

/** Looks whether what the settings name can be told something. Out: what cannot, in sentences. */
export const faultsOfChannels = async (settings: HostSettings, environment: Environment): Promise<string[]> => {
	try {
		const { mail, close } = await channelsOf(settings, '', environment);
		const fault = await mail?.tryIt().then(
			() => undefined,
			(error: Error) =>
				`notices.mail: found no mail server that lets the hub in at ${settings.notices?.mail?.host ?? ''} (${codeOf(error)}), expected one that does, over TLS.`,
		);
		close();
		return fault === undefined ? [] : [fault];
	} catch (error) {
		return [(error as Error).message];
	}
};

const codeOf = (error: Error): string => {
	const { code } = error as NodeJS.ErrnoException;
	return typeof code === 'string' ? code : error.name;
};

interface Channels {
	/** What a notice is to be told by. */
	namesFor: (notice: Notice) => string[];
	sendBy: (channel: string) => Send | undefined;
	mail: MailServer | undefined;
	close: () => void;
}

const WEBHOOK = 'webhook';
const MAIL = 'mail:';

const channelsOf = async (
	{ notices = {}, address }: Pick<HostSettings, 'notices' | 'address'>,
	hub: string,
	environment: Environment,
): Promise<Channels> => {
	const { origin } = new URL(address);
	const { webhook, mail: wanted }: NoticeSettings = notices;
	const secret = webhook && (await readSecret('notices.webhook.secret', webhook.secret, environment));
	const password = wanted?.password && (await readSecret('notices.mail.password', wanted.password, environment));
	const mail = wanted && mailServer(wanted, { password, origin, hub });
	const mailboxes = new Set(wanted?.to.map(({ mailbox }) => mailbox));
	const toWebhook: Send | undefined =
		webhook && (({ notice }) => sendToWebhook(notice, { address: webhook.address, secret: secret ?? '', origin, hub }));
	return {
		namesFor: ({ roles }) => {
			const told = (wanted?.to ?? []).filter(({ role }) => roles.includes(role));
			// What is for one person is told by that person’s feed alone.
			if (roles.length === 0) return [];
			return [...(webhook ? [WEBHOOK] : []), ...new Set(told.map(({ mailbox }) => `${MAIL}${mailbox}`))];
		},
		sendBy: (channel) => {
			if (channel === WEBHOOK) return toWebhook;
			const mailbox = channel.slice(MAIL.length);
			return mail && mailboxes.has(mailbox) ? ({ notice }) => mail.send(notice, mailbox) : undefined;
		},
		mail,
		close: () => mail?.close(),
	};
};

/** Rows looked at at once; the rest comes the next time. */
const ROWS_AT_ONCE = 500;

/** What was done before there were notices is told to nobody; nor what was done before a backup was put back. */
const readLog = (log: AuditStore, notices: NoticeStore, namesFor: Channels['namesFor']): void => {
	const last = log.head().number;
	const looked = notices.lookedAt();
	if (looked === undefined || looked > last) {
		notices.pass(last, undefined, []);
		return;
	}
	const known = knownFrom(log);
	for (const row of log.after(looked, ROWS_AT_ONCE)) {
		if (row.person !== '' && row.outcome !== 'begun')
			notices.seen({ person: row.person, roles: row.roles.split(' ').filter(Boolean) });
		const notice = noticeOf(row, known);
		notices.pass(row.number, notice, notice ? namesFor(notice) : []);
	}
};

/** How many saves of a piece are looked at for who wrote it. */
const ROWS_OF_A_PIECE = 200;

const WRITING = ['save', 'import', 'restore'];

const knownFrom = (log: Pick<AuditStore, 'of'>): KnownOfPieces => ({
	writersOf: (target) => {
		const saved = log.of(target, WRITING, ROWS_OF_A_PIECE);
		return [...new Set(saved.map(({ person }) => person))].filter(Boolean);
	},
});
