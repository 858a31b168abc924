import { BROWSABLE } from '../content-model/address.ts';
import { contentTypes } from '../content-model/index.ts';
import { views } from '../content-model/views.ts';
import { WORKED_EXAMPLE } from '../content-model/worked-example.ts';

/** The feeds of everything, of a list, of a local network, of a term, and of what was gathered. */
const FEEDS = [
	'/',
	...contentTypes.filter(({ role }) => role === 'practice' || role === 'support').map(({ address }) => address),
	`/(?:networks|${BROWSABLE.join('|')})/[a-z0-9-]+/`,
	'/(?:actions|decisions|questions|reviews)/',
].map((page) => new RegExp(`^${page}(?:feed\\.xml|atom\\.xml|feed\\.json)$`));

/** Addresses of the site that are not entries: exact ones, and expressions for families of pages and files. */
const FIXED: readonly (string | RegExp)[] = [
	'/',
	'/search/',
	'/sitemap/',
	'/new/',
	WORKED_EXAMPLE.address,
	'/admin/',
	'/letterbox/',
	'/handbook/reference/',
	'/handbook/rules/',
	'/handbook/roles/',
	'/handbook/build-report/',
	...contentTypes.map(({ address }) => address),
	...views.map(({ address }) => address),
	...BROWSABLE.map((vocabulary) => `/${vocabulary}/`),
	new RegExp(`^/(?:${BROWSABLE.join('|')})/[a-z0-9-]+/$`),
	/^\/handbook\/(?:reference|rules)\/[a-z0-9-]+\/$/,
	// The page of an action lasts as long as its body keeps the action’s short name.
	/^\/actions\/(?:coalition|networks\/[a-z0-9-]+)\/[a-z0-9-]+\/$/,
	/^\/contribute\/[a-z0-9-]+\/$/,
	/^\/calendars\/[a-z0-9/-]+\.ics$/,
	/^\/media\/[a-z0-9/-]+\.[a-z0-9]+$/,
	/^\/data\/[a-z0-9-]+\.(?:json|csv)$/,
	...FEEDS,
];

/** True for an address, without `?` and `#`, at which the site has a page or a file that is not an entry. */
export const isFixedAddress = (path: string): boolean =>
	FIXED.some((address) => (typeof address === 'string' ? address === path : address.test(path)));

/**
 * What the site itself writes beside its pages, or a host answers there: a page of that name would be lost in it, or
 * take its place.
 */
const OWN_FOLDERS = new Set([
	...['404', 'admin', 'assets', 'calendars', 'data', 'media', 'search-index'],
	...['api', 'health', 'letterbox', 'sign-in'],
]);

/** True for an address that no entry may have, because the site has something of its own there. */
export const isOwnAddress = (href: string): boolean =>
	isFixedAddress(href) || OWN_FOLDERS.has(href.split('/')[1] ?? '');

/** `/search/?q=custody` → `/search/` */
export const withoutQuery = (address: string): string => address.split('?')[0]!;
