/** The private file that says how one hub is hosted: what may stand in it, and everything that is wrong with it. */
import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { HubSettings } from '../content-model/settings.ts';
import { isWithin } from '../content-model/is-within.ts';
import { nearest } from '../content-model/nearest.ts';
import { auditSettings, YEARS_HELD } from './audit/audit-settings.ts';
import { letterboxSettings } from './letterbox/letterbox-settings.ts';
import { NOTICE_KEYS, noticeSettings, secretsOfNotices } from './notices/notice-settings.ts';
import { REMOTE_KEYS, remoteSettings, secretsOfRemote } from './remote/remote-settings.ts';
import { SECRET_KEYS, isWholePath, numberSetting, textSetting, type NamedSecret } from './setting-values.ts';
import { secretOf, SIGN_IN_KEYS, signInSchema } from './sign-in/sign-in-settings.ts';

/** The file cannot be taken as it is; the message is a list of sentences. */
export class UnfitSettings extends Error {}

const isAddress = (value: string): boolean => {
	if (!URL.canParse(value)) return false;
	const { protocol, pathname, search, hash, username } = new URL(value);
	return /^https?:$/.test(protocol) && pathname === '/' && !/[?#]/.test(value) && !search && !hash && !username;
};

const A_FOLDER = 'the whole path of a folder on this machine';

const schema = z.strictObject({
	/** What people open: `https://hub.example.org`. */
	address: textSetting('the whole address people open, such as https://hub.example.org, without a path', isAddress),
	/** Where this program answers, for the web server in front of it. */
	host: textSetting('an address of this machine, such as 127.0.0.1', (value) => isIP(value) > 0).default('127.0.0.1'),
	port: numberSetting(1, 65_535).default(8080),
	/** Where releases lie: `/srv/practice-hub`. */
	releases: textSetting(`${A_FOLDER}, such as /srv/practice-hub`, isWholePath),
	/** What is kept and is not in git: `/var/lib/practice-hub`. */
	data: textSetting(`${A_FOLDER}, such as /var/lib/practice-hub`, isWholePath),
	/** The machines in front that say for whom they ask. */
	proxies: z
		.array(textSetting('the address of a machine, such as 127.0.0.1', (value) => isIP(value) > 0))
		.default(['127.0.0.1', '::1']),
	build: z
		.strictObject({ minutes: numberSetting(1, 180).default(30), megabytes: numberSetting(500, 64_000).default(3000) })
		.default({ minutes: 30, megabytes: 3000 }),
	/** Whether the coalition’s edition is built as well, and served to those signed in. */
	coalition: z.boolean('expected true or false').default(false),
	/** Who may sign in, and what they may be; where it is missing, nobody can. */
	signIn: signInSchema.optional(),
	/** Where it stands, people without an account can send contributions: see letterbox-settings.ts. */
	letterbox: letterboxSettings.optional(),
	/** Where what is published is pushed to. */
	remote: remoteSettings.optional(),
	/** Who is told what waits, besides those who read a feed. */
	notices: noticeSettings.optional(),
	/** How long the log of who did what is held. */
	audit: auditSettings.default({ years: YEARS_HELD }),
});

export type HostSettings = z.output<typeof schema>;

/** Reads a text of settings. @throws {UnfitSettings} with every fault, each in a sentence */
export const hostSettingsIn = (written: string, file: string, checkout: string): HostSettings => {
	const document = parseDocument(written);
	if (document.errors.length > 0)
		throw unfit(
			document.errors.map(({ linePos }) => `line ${linePos?.[0].line ?? 1}: expected YAML, a name and a value a line.`),
			file,
		);
	const read = schema.safeParse(valuesOf(document, file), { reportInput: true });
	const faults = read.success ? faultsOfPlaces(read.data, file, checkout) : read.error.issues.map(inWords);
	if (!read.success || faults.length > 0) throw unfit(faults, file);
	return read.data;
};

/** Names that stand for other values are not followed: so a small file cannot become a large one. */
const valuesOf = (document: ReturnType<typeof parseDocument>, file: string): unknown => {
	try {
		return document.toJS({ maxAliasCount: 0 }) ?? {};
	} catch {
		throw unfit(['found a value that stands for another (“*name”), expected the value itself.'], file);
	}
};

/** Reads the file. @throws {UnfitSettings} where it cannot be read, or with every fault in it */
export const readHostSettings = async (file: string, checkout: string): Promise<HostSettings> => {
	const written = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		const found = error.code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${error.code ?? ''})`;
		throw unfit([`found ${found}, expected the settings of the host.`], file);
	});
	return hostSettingsIn(written, file, checkout);
};

const unfit = (faults: readonly string[], file: string): UnfitSettings =>
	new UnfitSettings(
		`${faults.map((fault) => `${file}: ${fault}`).join('\n')}\nNothing was started. The handbook page “Hosting the hub” says what belongs there.`,
	);

/** Says which value, and never the value itself: a secret may have been written into the wrong place. */
const inWords = (issue: z.core.$ZodIssue): string => {
	const place = issue.path.join('.');
	if (issue.code !== 'unrecognized_keys') {
		const expected = issue.message.startsWith('expected') ? issue.message : 'expected what the handbook says';
		return `${place || 'the whole file'}: ${isMissing(issue) ? 'found nothing' : 'unexpected value'}, ${expected}.`;
	}
	return issue.keys
		.map((key) => {
			const known = KEYS.get(place.replace(/\.\d+(?=\.|$)/g, '.*')) ?? [];
			const meant = nearest(key, known);
			return `${place ? `${place}: ` : ''}unexpected setting “${key.slice(0, 60)}”. ${meant ? `Did you mean “${meant}”?` : `Expected one of ${known.join(', ')}.`}`;
		})
		.join(' ');
};

/** The names that may stand at each place. */
const KEYS = new Map<string, readonly string[]>([
	['', Object.keys(schema.shape)],
	['build', ['minutes', 'megabytes']],
	['letterbox', Object.keys(letterboxSettings.shape)],
	['audit', Object.keys(auditSettings.shape)],
	['remote', REMOTE_KEYS],
	['remote.password', SECRET_KEYS],
	...SIGN_IN_KEYS,
	...NOTICE_KEYS,
]);

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.input === undefined;

const faultsOfPlaces = (settings: HostSettings, file: string, checkout: string): string[] => [
	...secretsIn(settings).flatMap((secret) => faultsOfSecret(secret, [checkout, settings.releases])),
	...faultsOfFolders(settings, file, checkout),
];

/** Every secret that the settings name, and where it is. */
export const secretsIn = ({
	signIn,
	notices,
	remote,
}: Pick<HostSettings, 'signIn' | 'notices' | 'remote'>): NamedSecret[] => {
	const ofSignIn = signIn && secretOf(signIn);
	return [
		...(ofSignIn ? [ofSignIn] : []),
		...(notices ? secretsOfNotices(notices) : []),
		...(remote ? secretsOfRemote(remote) : []),
	];
};

const faultsOfFolders = ({ releases, data }: HostSettings, file: string, checkout: string): string[] => [
	...[
		['releases', releases],
		['data', data],
	].flatMap(([name = '', folder = '']) =>
		isWithin(folder, checkout) || isWithin(checkout, folder)
			? [`${name}: found a folder inside the hub’s own, or around it, expected one beside it.`]
			: [],
	),
	...(isWithin(data, releases) || isWithin(releases, data)
		? ['data: found the folder of the releases, or one inside it or around it, expected one of its own.']
		: []),
	...(isWithin(file, checkout) || isWithin(file, join(releases))
		? ['found inside the hub’s own folder or that of the releases, expected outside both: it is private.']
		: []),
];

const faultsOfSecret = ({ name, place: { file } }: NamedSecret, open: readonly string[]): string[] =>
	file !== undefined && open.some((folder) => isWithin(file, folder))
		? [`${name}.file: found inside the hub’s own folder or that of the releases, expected outside both: it is private.`]
		: [];

/**
 * @throws where the hub’s own settings say that it stands in a folder of its host, or that it is written at a git host
 * although people sign in here
 */
export const assertMayBeHosted = (
	{ address, gitHost }: Pick<HubSettings, 'address' | 'gitHost'>,
	{ signIn }: Pick<HostSettings, 'signIn'>,
): void => {
	if (address !== new URL(address).origin)
		throw new Error(
			`content/settings/hub.yaml: found the address “${address}”, expected one without a folder: this command serves a hub at a name of its own, because people sign in to it. Use such an address, or serve the built files by a web server: see the handbook page “Hosting the hub”.`,
		);
	if (signIn && gitHost)
		throw new Error(
			`content/settings/hub.yaml: found the git host “${gitHost}” although people sign in to this host, expected one place where the hub is written. Nothing was started. Take the git host out of the settings, or “signIn” out of the private file of this host.`,
		);
};
