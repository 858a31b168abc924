/** The built site behind Caddy, which gets its own certificate. */
import { endingsByType, pathOf, sitePartsOf, preamble, quoted, type Deployment } from './deployment.ts';
import type { Headers, SitePart } from './response-headers.ts';

const setting = (headers: Headers): string[] =>
	Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`);

const matcherOf = ({ name, prefix, ending }: SitePart): string =>
	ending === undefined ? `@${name} path ${prefix}*` : `@${name} path_regexp ^${prefix}.*\\${ending}$`;

/** A hub in a folder of its host: other sites of that host have their places beside it. */
const inFolder = (path: string, serving: readonly string[]): string[] => [
	`redir ${path} ${path}/ permanent`,
	`handle_path ${path}/* {`,
	...serving.map((line) => `\t${line}`),
	'}',
	'handle {',
	'\terror 404',
	'}',
];

/** A whole Caddyfile. */
export const caddyfile = (deployment: Deployment): string => {
	const { address, folder, port } = deployment;
	const places = sitePartsOf(deployment);
	const types = endingsByType();
	const path = pathOf(deployment);
	const serving = [
		// In this order: what comes later replaces what the wider place said.
		'route {',
		...[
			'header -Server',
			...places.flatMap(({ place, headers }) => [`header @${place.name} {`, ...setting(headers), '}']),
			...types.map(([type], at) => `header @kind${at} Content-Type ${quoted(type)}`),
			'file_server {',
			'\thide .*',
			'}',
		].map((line) => `\t${line}`),
		'}',
	];
	const lines = [
		`root * ${quoted(folder)}`,
		'encode gzip',
		...places.map(({ place }) => matcherOf(place)),
		...types.map(([, endings], at) => `@kind${at} path ${endings.map((ending) => `*${ending}`).join(' ')}`),
		...(path === '' ? serving : inFolder(path, serving)),
		'handle_errors {',
		'\theader -Server',
		'\theader Content-Type "text/html; charset=utf-8"',
		'\trewrite * /404.html',
		'\tfile_server',
		'}',
	];
	return [
		preamble('Caddyfile', 'Put it into /etc/caddy/Caddyfile, then: systemctl reload caddy'),
		`${port === undefined ? address.host : `http://:${port}`} {`,
		...lines.map((line) => `\t${line}`),
		'}',
		'',
	].join('\n');
};
