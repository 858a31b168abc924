import { BROWSABLE } from '../content-model/address.ts';
import { contentTypes } from '../content-model/index.ts';

/** Addresses of the site that are not entries: exact ones, and expressions for families of pages and files. */
export const fixedAddresses = (): (string | RegExp)[] => [
	'/',
	'/search/',
	'/sitemap/',
	'/new/',
	'/admin/',
	'/handbook/reference/',
	'/handbook/build-report/',
	...contentTypes.map(({ address }) => address),
	...BROWSABLE.map((vocabulary) => `/${vocabulary}/`),
	new RegExp(`^/(?:${BROWSABLE.join('|')})/[a-z0-9-]+/$`),
	/^\/handbook\/reference\/[a-z0-9-]+\/$/,
	/^\/contribute\/[a-z0-9-]+\/$/,
	/^\/media\/[a-z0-9/-]+\.[a-z0-9]+$/,
	/^\/(?:feed\.xml|feed\.json|data\/[a-z0-9-]+\.(?:json|csv))$/,
];
