/** What the private settings of a host say of who is told what waits, besides those who read a feed. */
import { z } from 'zod';
import { SIGNED_IN_ROLES } from '../../content-model/editing-roles.ts';
import { numberSetting, SECRET_KEYS, secretPlace, textSetting, type NamedSecret } from '../setting-values.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** True for a name of this machine: what goes there is heard by nobody else. */
export const isThisMachine = (name: string): boolean => LOOPBACK_NAMES.has(name);

const isPrivateAddress = (value: string): boolean => {
	if (!URL.canParse(value)) return false;
	const { protocol, hostname, username, password } = new URL(value);
	return (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))) && !username && !password;
};

const isHostName = (value: string): boolean => /^[a-z0-9:][a-z0-9.:-]{0,250}$/i.test(value);
const isMailbox = (value: string): boolean => /^[^\s@<>"(),;:]{1,64}@[a-z0-9.-]{1,250}$/i.test(value);

const webhook = z.strictObject({
	address: textSetting('an address that begins with https, without a name or password in it', isPrivateAddress),
	/** Both sides know it, and it signs each message. */
	secret: secretPlace,
});

const MAILBOX = 'a mailbox, such as editors@example.org';

const mail = z
	.strictObject({
		host: textSetting('the name of a mail server, such as smtp.example.org', isHostName),
		port: numberSetting(1, 65_535).default(587),
		from: textSetting(MAILBOX, isMailbox),
		user: textSetting('a name', (value) => /^[^\p{Cc}]{1,200}$/u.test(value)).optional(),
		password: secretPlace.optional(),
		to: z
			.array(
				z.strictObject({
					role: z.enum(SIGNED_IN_ROLES, `expected one of ${SIGNED_IN_ROLES.join(', ')}`),
					mailbox: textSetting(MAILBOX, isMailbox),
				}),
				'expected a list of roles, each with a mailbox',
			)
			.min(1, 'expected at least one role with a mailbox')
			.max(50, 'expected 50 or fewer'),
	})
	.refine(({ user, password }) => (user === undefined) === (password === undefined), {
		path: ['password'],
		error: 'expected “user” and “password” together, or neither',
	});

/** The key `notices` of the settings. */
export const noticeSettings = z.strictObject({ webhook: webhook.optional(), mail: mail.optional() });

export type NoticeSettings = z.output<typeof noticeSettings>;
export type MailSettings = z.output<typeof mail>;

/** The names that may stand at each place, a number written as `*`. */
export const NOTICE_KEYS: readonly (readonly [place: string, keys: readonly string[]])[] = [
	['notices', ['webhook', 'mail']],
	['notices.webhook', ['address', 'secret']],
	['notices.webhook.secret', SECRET_KEYS],
	['notices.mail', ['host', 'port', 'from', 'user', 'password', 'to']],
	['notices.mail.password', SECRET_KEYS],
	['notices.mail.to.*', ['role', 'mailbox']],
];

/** Where the secrets of notices are, and what each is called among the settings. */
export const secretsOfNotices = ({ webhook: hook, mail: post }: NoticeSettings): NamedSecret[] => [
	...(hook ? [{ name: 'notices.webhook.secret', place: hook.secret }] : []),
	...(post?.password ? [{ name: 'notices.mail.password', place: post.password }] : []),
];
