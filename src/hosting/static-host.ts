/** The built site on a static host that reads `_headers`, as several do. */
import { isHttps, pathOf, preamble, type Deployment } from './deployment.ts';
import { signsInByWindow } from '../content-model/git-host.ts';
import { EVERYWHERE, NOT_FRAMED, ONLY_HTTPS, sitePartAt, type Headers } from './response-headers.ts';

const rule = (path: string, headers: Headers): string[] => [
	path,
	...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];

/**
 * `_headers` for the folder of the built site. Some hosts add up what several rules say of one header and some take the
 * last, so no header stands in two: pages bring the rest of their policy along in a `<meta>`.
 */
export const headersFile = (deployment: Deployment): string => {
	const path = pathOf(deployment);
	const { 'Cache-Control': keeping = '' } = sitePartAt('/assets/').headers;
	return [
		preamble(
			'_headers',
			path === ''
				? 'Put it into the folder of the built site, and publish that folder.'
				: `Put it beside the folder${path}, which the built site has to be in, and publish the folder above.`,
		),
		...rule(`${path}/*`, {
			...EVERYWHERE,
			'Content-Security-Policy': NOT_FRAMED,
			...(isHttps(deployment) ? ONLY_HTTPS : {}),
			// For all pages, because it may stand in one rule only: the editor’s would be cut off from where one signs in.
			...(deployment.gitHost && signsInByWindow(deployment.gitHost)
				? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' }
				: {}),
		}),
		...rule(`${path}/assets/*`, { 'Cache-Control': keeping }),
		'',
	].join('\n');
};
