/**
 * What every answer of a served hub says to the browser besides the file itself: the one policy, for the servers of
 * ours and for the files that set up those of others. Pure.
 */
import { apiOfGitHost, signsInByWindow, type GitHost } from '../content-model/git-host.ts';
import { policyFor } from '../publishing/content-security-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** A part of the site with headers of its own. */
export interface SitePart {
	name: string;
	/** Addresses that begin so, `/` for all; the last place that fits an address is the one. */
	prefix: string;
	/** And end so, where not all do. */
	ending?: string;
	headers: Headers;
}

/** No page of the hub is shown inside another. */
export const NOT_FRAMED = "frame-ancestors 'none'";

/** What goes with every answer, unless its place says otherwise. */
export const EVERYWHERE: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

const place = (name: string, prefix: string, own: Headers): SitePart => ({
	name,
	prefix,
	headers: { ...EVERYWHERE, 'Cache-Control': 'no-cache', ...own },
});

const withPolicy = (page: Parameters<typeof policyFor>[0]): Headers => ({
	'Content-Security-Policy': `${policyFor(page)}; ${NOT_FRAMED}`,
});

/** From the widest to the narrowest. */
export const SITE_PARTS: readonly SitePart[] = [
	place('pages', '/', withPolicy('reading')),
	place('search', '/search/', withPolicy('search')),
	// Its requests must say where they come from, which a browser told to keep that to itself would not do.
	place('editor', '/admin/', { ...withPolicy('editing'), 'Referrer-Policy': 'same-origin' }),
	// Named by what is in them: the same name is always the same bytes.
	place('assets', '/assets/', { ...withPolicy('search'), 'Cache-Control': 'public, max-age=31536000, immutable' }),
	// Shown by other sites beside a link to the hub: that is what they are for.
	place('cards', '/cards/', { ...withPolicy('reading'), 'Cross-Origin-Resource-Policy': 'cross-origin' }),
	// Whatever a picture turns out to be when it is opened by itself, nothing in it runs.
	place('pictures', '/media/', { 'Content-Security-Policy': `sandbox; default-src 'none'; ${NOT_FRAMED}` }),
	// Browsers refuse to show a document of this kind in a sandbox, and would leave a copy on the reader’s device.
	{ ...place('documents', '/media/', { 'Content-Security-Policy': NOT_FRAMED }), ending: '.pdf' },
];

/** Two years. What stands at names below the hub’s own is for others to decide. */
export const ONLY_HTTPS: Headers = { 'Strict-Transport-Security': 'max-age=63072000' };

/**
 * The place that an address stands in.
 * @param address from the root of the site: `/media/leaflet.pdf`
 */
export const sitePartAt = (address: string): SitePart =>
	SITE_PARTS.findLast(({ prefix, ending = '' }) => address.startsWith(prefix) && address.endsWith(ending))!;

/** What the editor’s page needs besides, where it works on a git host: to ask that host, and no other. */
const withGitHost = (gitHost: GitHost): Headers => ({
	'Content-Security-Policy': `${policyFor('editing', new URL(apiOfGitHost(gitHost)).origin)}; ${NOT_FRAMED}`,
	...(signsInByWindow(gitHost) ? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } : {}),
});

/**
 * The headers of one answer.
 * @param how `isHttps`: whether people reach the hub over HTTPS; `gitHost`: what its editor works on, if it does
 */
export const headersFor = (
	address: string,
	{ isHttps, gitHost }: { isHttps: boolean; gitHost?: GitHost | undefined },
): Headers => {
	const { name, headers } = sitePartAt(address);
	return {
		...headers,
		...(name === 'editor' && gitHost ? withGitHost(gitHost) : {}),
		...(isHttps ? ONLY_HTTPS : {}),
	};
};
