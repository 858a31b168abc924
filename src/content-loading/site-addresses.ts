import { BROWSABLE } from '../content-model/address.ts';
import { contentTypes } from '../content-model/index.ts';
import { MENU_PART_NAMES, partAddress } from '../content-model/menu.ts';
import { GUIDE_SHEETS, practiceGuide } from '../content-model/practice-guide.ts';
import { views } from '../content-model/views.ts';
import { WORKED_EXAMPLE } from '../content-model/worked-example.ts';

/** An address and every page and file below it. */
const below = (address: string) => new RegExp(`^${address}(?:[a-z0-9-]+/)*(?:[a-z0-9-]+\\.[a-z0-9]+)?$`);

/** Addresses below which people may write entries. */
const LISTS = contentTypes.map(({ address }) => address).filter((address) => address !== '/');

/** The feeds of everything, of a list, of a local network, of an organisation and of a term. */
const FEEDS = [
	'/',
	...contentTypes.filter(({ role }) => role === 'practice' || role === 'support').map(({ address }) => address),
	`/(?:networks|organisations|${BROWSABLE.join('|')})/[a-z0-9-]+/`,
].map((page) => new RegExp(`^${page}(?:feed\\.xml|atom\\.xml|feed\\.json)$`));

/**
 * Addresses that the site keeps for itself: exact ones, and expressions for families of pages and files. A family goes
 * by its form alone: nobody asks here whether its term, its body or its action is still there.
 */
const OWN: readonly (string | RegExp)[] = [
	'/',
	'/search/',
	'/new/',
	'/admin/',
	'/letterbox/',
	'/handbook/roles/',
	'/handbook/build-report/',
	...LISTS,
	// By a field, which may have a capital letter in its name, and one of its values.
	...LISTS.map((address) => new RegExp(`^${address}by/(?:[A-Za-z0-9-]+/)+$`)),
	...views.map(({ address }) => below(address)),
	below(WORKED_EXAMPLE.address),
	below('/sitemap/'),
	...BROWSABLE.map((vocabulary) => `/${vocabulary}/`),
	new RegExp(`^/(?:${BROWSABLE.join('|')})/[a-z0-9-]+/$`),
	...['reference', 'rules', 'patterns'].map((part) => below(`/handbook/${part}/`)),
	new RegExp(`^${practiceGuide.address}[a-z0-9-]+/(?:${Object.values(GUIDE_SHEETS).join('|')})/$`),
	/^\/contribute\/[a-z0-9-]+\/$/,
	/^\/contribute\/templates\/[a-z0-9-]+\.docx$/,
	/^\/media\/[a-z0-9/-]+\.[a-z0-9]+$/,
	/^\/data\/[a-z0-9-]+\.(?:json|csv)$/,
	...FEEDS,
];

/** Parts of the menu with more than one list or view: each has a page, unless people wrote one at its address. */
const PART_PAGES = new Set(
	MENU_PART_NAMES.filter(
		(name) =>
			views.filter((view) => view.in === name).length +
				contentTypes.filter(({ menu }) => menu !== 'none' && menu.in === name).length >
			1,
	).map(partAddress),
);

const isKept = (path: string): boolean =>
	OWN.some((address) => (typeof address === 'string' ? address === path : address.test(path)));

/** True for an address, without `?` and `#`, at which the site has a page or a file that is not an entry. */
export const isFixedAddress = (path: string): boolean => PART_PAGES.has(path) || isKept(path);

/**
 * What the site itself writes beside its pages, or a host answers there: a page of that name would be lost in it, or
 * take its place.
 */
const OWN_FOLDERS = new Set([
	...['404', 'admin', 'assets', 'calendars', 'data', 'media', 'search-index'],
	...['api', 'audit-log', 'by-link', 'for-the-coalition', 'health', 'letterbox', 'notices', 'sign-in'],
]);

/** True for an address that no entry may have, because the site has something of its own there. */
export const isOwnAddress = (href: string): boolean => isKept(href) || OWN_FOLDERS.has(href.split('/')[1] ?? '');

/** `/search/?q=custody` → `/search/` */
export const withoutQuery = (address: string): string => address.split('?')[0]!;
