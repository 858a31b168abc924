/** What the private file of a host may say of a repository elsewhere to which the hub pushes. */
import { z } from 'zod';
import { isWholePath, numberSetting, secretPlace, textSetting, type NamedSecret } from '../setting-values.ts';

const HOST = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?';
const ON_A_HOST = new RegExp(
	`^(?:https://${HOST}(?::\\d+)?/|ssh://(?:[a-z0-9_-]+@)?${HOST}(?::\\d+)?/|[a-z0-9_-]+@${HOST}:)[A-Za-z0-9._~/-]+$`,
);

const isRepository = (value: string): boolean =>
	!value.includes('..') && (ON_A_HOST.test(value) || (isWholePath(value) && /^[\w./-]+$/.test(value)));

export const remoteSettings = z
	.strictObject({
		address: textSetting(
			'where a repository is, such as https://git.example.org/hub.git or git@git.example.org:hub.git, without a password',
			isRepository,
		),
		/** For `https`. */
		user: textSetting('a name', (value) => /^[\w.@+-]{1,100}$/.test(value)).optional(),
		password: secretPlace.optional(),
		/** For `ssh`: a private key. */
		key: textSetting('the whole path of a file on this machine', isWholePath).optional(),
		/** Whether nobody reads it but those who may read drafts. */
		private: z.boolean('expected true or false').default(false),
		drafts: z.boolean('expected true or false').default(false),
		/** How long one step may take. */
		minutes: numberSetting(1, 30).default(5),
	})
	.refine(({ drafts, private: isPrivate }) => !drafts || isPrivate, {
		path: ['drafts'],
		message: 'expected “private: true” beside it: drafts go only where nobody reads them who may not read drafts',
	});

export type RemoteSettings = z.output<typeof remoteSettings>;

/** The names that may stand there. */
export const REMOTE_KEYS = ['address', 'user', 'password', 'key', 'private', 'drafts', 'minutes'] as const;

export const secretsOfRemote = ({ password, key }: RemoteSettings): NamedSecret[] => [
	...(password ? [{ name: 'remote.password', place: password }] : []),
	...(key === undefined ? [] : [{ name: 'remote.key', place: { file: key } }]),
];
