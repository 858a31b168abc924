/** Whether an installation is fit to face the internet, and why not: for `npm run host -- --check`. */
import { stat, statfs } from 'node:fs/promises';
import { BlockList, isIPv6 } from 'node:net';
import { dayIn } from '../content-model/day-in.ts';
import { faultsOfAuditLog } from './audit/verify.ts';
import { coalitionFaults } from './coalition-check.ts';
import { auditLogIn } from './data-folder.ts';
import { secretsIn, type HostSettings } from './host-settings.ts';
import { currentIn, folderOfRelease, momentOf, releasesIn } from './release-folder.ts';
import { headersFor } from './response-headers.ts';
import { signInFaults } from './sign-in/sign-in-check.ts';
import type { SignInSettings } from './sign-in/sign-in-settings.ts';

export interface Installation {
	settings: HostSettings;
	/** The private file they stand in. */
	file: string;
	/** What the hub’s own settings say. */
	hub: { address: string; timeZone: string };
	/** The local networks of the hub. */
	networks: readonly { id: string }[];
	/** Rejects where the provider of the sign-in does not answer as expected, or its secret is missing. */
	findProvider: (signIn: SignInSettings) => Promise<void>;
	/** What keeps notices from being told, in sentences. */
	tryNotices: () => Promise<string[]>;
	environment: Readonly<Record<string, string | undefined>>;
	/** The number of the user who asks; undefined where the system has none. */
	userId: number | undefined;
	/** What keeps a release from being served. */
	lookAt: (folder: string, today: string) => Promise<string[]>;
	/** Asks an address of the internet, and follows nothing. */
	ask: (address: string, headers?: Record<string, string>) => Promise<Answer>;
	now: Date;
}

interface Answer {
	status: number;
	headers: { get: (name: string) => string | null };
}

/** Room for a build beside the releases that are kept. */
const BYTES_FREE = 1_000_000_000;
/** A builder that runs has made one since. */
const DAYS_OLD = 2;

/** Everything that speaks against it, in sentences: where, what was found, what was expected. None where it is fit. */
export const faultsOfInstallation = async (installation: Installation): Promise<string[]> => [
	...addressFaults(installation),
	...listeningFaults(installation),
	...userFaults(installation),
	...environmentFaults(installation),
	...(await privateFaults(installation)),
	...(await roomFaults(installation)),
	...(await releaseFaults(installation)),
	...(await answerFaults(installation)),
	...(await signInFaults(installation)),
	...letterboxFaults(installation),
	...(await coalitionFaults(installation)),
	...faultsOfAuditLog(auditLogIn(installation.settings.data)),
	...(await secretFaults(installation)),
	...(await installation.tryNotices()),
];

const addressFaults = ({ settings: { address }, hub }: Installation): string[] => [
	...(address.startsWith('https:') ? [] : [`address: found “${address}”, expected one that begins with https.`]),
	...(hub.address === originOf(address)
		? []
		: [
				`content/settings/hub.yaml: found the address “${hub.address}”, expected “${address}” as in the settings of the host. Feeds and shared links would lead elsewhere.`,
			]),
];

const letterboxFaults = ({ settings: { letterbox, signIn } }: Installation): string[] =>
	letterbox?.open && !signIn
		? [
				'letterbox: found it open while nobody can sign in, expected somebody who reads what is sent. Set “signIn” up, or close the letterbox.',
			]
		: [];

const originOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);

/** Addresses of this machine, and of networks that the internet does not reach. */
const NEAR = new BlockList();
for (const [net, bits] of [
	['127.0.0.0', 8],
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
] as const)
	NEAR.addSubnet(net, bits, 'ipv4');
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

const OF_THIS_MACHINE = /^(?:127\.|::1$)/;

const listeningFaults = ({ settings: { host, proxies } }: Installation): string[] => [
	...(OF_THIS_MACHINE.test(host)
		? []
		: [
				`host: found ${host}, expected 127.0.0.1: other machines could pass by the web server in front, and speak to the hub without HTTPS.`,
			]),
	...proxies
		.filter((proxy) => !NEAR.check(proxy, isIPv6(proxy) ? 'ipv6' : 'ipv4'))
		.map((proxy) => `proxies: found ${proxy}, which is on the internet, expected machines of your own network only.`),
];

const userFaults = ({ userId }: Installation): string[] =>
	userId === 0
		? ['the user: found root, expected one who owns the folders of the hub and nothing else. Make one for it.']
		: [];

const environmentFaults = ({ environment }: Installation): string[] => [
	...(environment['HUB_TODAY']
		? ['HUB_TODAY: found a day, expected none: the hub would stay on it, and a consent that ends would not end here.']
		: []),
	...(environment['AUDIENCE'] && environment['AUDIENCE'] !== 'public'
		? [
				'AUDIENCE: found one that is not the public, expected none: what is released here is served to everybody. Leave it out.',
			]
		: []),
	...(environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
		? ['NODE_TLS_REJECT_UNAUTHORIZED: found 0, expected nothing: whoever stands between could answer for others.']
		: []),
	...(/--inspect/.test(environment['NODE_OPTIONS'] ?? '')
		? ['NODE_OPTIONS: found --inspect, expected nothing: whoever reaches that port can run what they like.']
		: []),
];

const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

const privateFaults = async ({ settings: { releases, data }, file }: Installation): Promise<string[]> => {
	const modeOf = async (path: string) => (await stat(path).catch(() => undefined))?.mode ?? 0;
	return [
		...((await modeOf(file)) & OTHERS
			? [`${file}: found a file that others may read or change, expected its owner alone: chmod 600 ${file}`]
			: []),
		...((await modeOf(data)) & OTHERS
			? [`${data}: found a folder that others may open, expected its owner alone: chmod 700 ${data}`]
			: []),
		...((await modeOf(releases)) & OTHERS_WRITE
			? [`${releases}: found a folder that others may change, expected its owner alone: chmod 755 ${releases}`]
			: []),
	];
};

const secretFaults = async ({ settings }: Installation): Promise<string[]> => {
	const faults = secretsIn(settings).map(async ({ name, place: { file } }) => {
		// A file that is missing is said where it is read.
		const mode = file === undefined ? 0 : ((await stat(file).catch(() => undefined))?.mode ?? 0);
		return mode & OTHERS
			? [`${name}: found ${file}, which others may read or change, expected its owner alone: chmod 600 ${file}`]
			: [];
	});
	return (await Promise.all(faults)).flat();
};

const roomFaults = async ({ settings: { releases } }: Installation): Promise<string[]> => {
	const room = await statfs(releases).catch(() => undefined);
	const free = room && room.bavail * room.bsize;
	return free !== undefined && free < BYTES_FREE
		? [
				`${releases}: found ${Math.floor(free / 1_000_000)} MB free, expected 1000 MB or more: a build would have no room.`,
			]
		: [];
};

const releaseFaults = async ({ settings: { releases }, hub, now, lookAt }: Installation): Promise<string[]> => {
	const current = await currentIn(releases);
	if (current === undefined)
		return [`${releases}: found no release, expected one. Start the host and wait for its first build.`];
	const newest = momentOf((await releasesIn(releases)).at(-1) ?? current);
	const days = (now.getTime() - newest.getTime()) / 86_400_000;
	const faults = await lookAt(folderOfRelease(releases, current), dayIn(hub.timeZone, now)).catch((error: Error) => [
		error.message,
	]);
	return [
		...faults.map((fault) => `${releases}, release ${current}: ${fault}`),
		...(days > DAYS_OLD
			? [
					`${releases}: found a newest release of ${Math.floor(days)} days ago, expected one of today: nothing is built. Look at the log of the host.`,
				]
			: []),
	];
};

/** What the internet sees of it. */
const answerFaults = async ({ settings: { address }, ask }: Installation): Promise<string[]> => {
	const { origin, host, protocol } = new URL(address);
	// That is said already, and nothing that is found there would say more.
	if (protocol !== 'https:') return [];
	const asked = (of: string) => ask(of).catch((error: Error & { cause?: { code?: string } }) => error);
	const health = await asked(`${origin}/health`);
	if (health instanceof Error)
		return [
			`${origin}: found no answer (${(health.cause as { code?: string } | undefined)?.code ?? health.message}), expected the hub over HTTPS with a certificate that holds. Start the host and the web server in front of it.`,
		];
	const [page, overHttp] = [await asked(`${origin}/`), await asked(`http://${host}/`)];
	return [
		...(health.status === 200
			? []
			: [
					`${origin}/health: found the answer ${health.status}, expected 200. Does the web server pass on to the host?`,
				]),
		...(page instanceof Error ? [`${origin}/: found no answer, expected the home page.`] : headerFaults(page, address)),
		...(overHttp instanceof Error || leadsTo(overHttp, origin)
			? []
			: [`http://${host}/: found the answer ${overHttp.status}, expected that it leads to ${origin}/.`]),
	];
};

const leadsTo = ({ status, headers }: Answer, origin: string): boolean =>
	status >= 300 && status < 400 && (headers.get('location') ?? '').startsWith(`${origin}/`);

const headerFaults = ({ headers }: Answer, address: string): string[] =>
	Object.entries(headersFor('/', { isHttps: true }))
		.filter(([name, value]) => headers.get(name) !== value)
		.map(
			([name]) =>
				`${address}: found another header “${name}” than the hub sends, expected it as it is. Look at what the web server in front adds or takes away.`,
		);
