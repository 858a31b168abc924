/** What a file that sets up a web server has to know of a hub. */
import type { GitHost } from '../content-model/git-host.ts';
import { sitePathOf } from '../publishing/site-path.ts';
import { isCompressible, MEDIA_TYPES } from './media-types.ts';
import { headersFor, SITE_PARTS, type Headers, type SitePart } from './response-headers.ts';

export interface Deployment {
	/** Where people find the hub: `https://hub.example.org`. */
	address: URL;
	/** The built site, on the machine that serves it: the link `current` of the folder of releases, or another. */
	folder: string;
	/** The hub’s own folder there, where releases are built. */
	checkout: string;
	/** Where its days begin: `Europe/London`. */
	timeZone: string;
	/**
	 * The port to answer at, over HTTP, where something in front answers over HTTPS; undefined where the web server does
	 * that itself.
	 */
	port: number | undefined;
	/** The port of this machine that `npm run host` answers at. */
	hostPort: number;
	/** The private file of `npm run host` there. */
	settings: string;
	/** Headers by which a proxy of a coalition’s own may say who somebody is: from outside they are nobody’s word. */
	identityHeaders: readonly string[];
	/** What the editor works on, where that is no server. */
	gitHost?: GitHost | undefined;
}

/** The folder of its host that the hub stands in: `/hub`, and nothing for one at the top. */
export const pathOf = ({ address }: Deployment): string => sitePathOf(address.href);

export const isHttps = ({ address }: Deployment): boolean => address.protocol === 'https:';

/** Each place of the hub with every header it sends, from the widest to the narrowest. */
export const sitePartsOf = (deployment: Deployment): { place: SitePart; headers: Headers }[] =>
	SITE_PARTS.map((place) => ({
		place,
		headers: headersFor(`${place.prefix}x${place.ending ?? ''}`, {
			isHttps: isHttps(deployment),
			gitHost: deployment.gitHost,
		}),
	}));

/** Kinds of files with their endings: `['text/css; charset=utf-8', ['.css']]`. */
export const endingsByType = (): [type: string, endings: string[]][] => {
	const endings = new Map<string, string[]>();
	for (const [ending, type] of Object.entries(MEDIA_TYPES)) endings.set(type, [...(endings.get(type) ?? []), ending]);
	return [...endings];
};

/** `withoutCharset('text/css; charset=utf-8')` → `text/css` */
export const withoutCharset = (type: string): string => type.split(';')[0]!;

/** The kinds of files that become smaller, without their character sets. */
export const compressibleTypes = (): string[] =>
	endingsByType().flatMap(([type]) => (isCompressible(type) ? [withoutCharset(type)] : []));

/**
 * A value between quotation marks. Each of these servers reads some signs in them as its own; none of the policy’s
 * headers holds one.
 * @throws where one does
 */
export const quoted = (value: string): string => {
	if (/["\\$%{}\n]/.test(value)) throw new Error(`A header may not hold “${value}”: web servers read it differently.`);
	return `"${value}"`;
};

/** The first lines of each file. */
export const preamble = (file: string, how: string): string =>
	`# ${file}: made by “npm run deploy-files”. Make it again after an update of the hub, rather than changing it here.\n# ${how}\n`;
