/** The built site behind nginx. */
import { ANY_BYTES } from './media-types.ts';
import {
	compressibleTypes,
	endingsByType,
	pathOf,
	sitePartsOf,
	preamble,
	quoted,
	withoutCharset,
	type Deployment,
} from './deployment.ts';
import type { SitePart } from './response-headers.ts';

const locationOf = ({ prefix, ending }: SitePart): string =>
	ending === undefined ? prefix : `~ ^${prefix}.*\\${ending}$`;

/** A place of the hub at the top of its host. */
const atTheTop = (place: SitePart): [location: string, how: string[]] => [
	locationOf(place),
	['try_files $uri $uri/ =404;'],
];

/** The same of a hub in a folder of its host, which the built site knows nothing of. */
const inFolder = ({ prefix, ending }: SitePart, path: string, folder: string): [location: string, how: string[]] =>
	ending === undefined
		? [`${path}${prefix}`, [`alias ${quoted(folder + prefix)};`]]
		: [`~ ^${escaped(path)}(?<file>${prefix}.*\\${ending})$`, [`alias ${quotedWithFile(folder)};`]];

const escaped = (path: string): string => path.replaceAll('.', '\\.');

const quotedWithFile = (folder: string): string => `${quoted(folder).slice(0, -1)}$file"`;

/** Where nginx answers, and by which name and certificate. */
const listening = ({ address: { hostname }, port }: Deployment): string[] =>
	port === undefined
		? [
				'listen 443 ssl http2;',
				'listen [::]:443 ssl http2;',
				`server_name ${hostname};`,
				`ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;`,
				`ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`,
				'ssl_protocols TLSv1.2 TLSv1.3;',
			]
		: [`listen ${port};`, `listen [::]:${port};`, `server_name ${hostname};`];

/** Whoever comes over HTTP is sent to HTTPS. */
const toHttps = ({ address: { hostname } }: Deployment): string[] => [
	'server {',
	'\tlisten 80;',
	'\tlisten [::]:80;',
	`\tserver_name ${hostname};`,
	`\treturn 301 https://${hostname}$request_uri;`,
	'}',
];

/** A file with one server, at the address of the hub. `lines`: what is its own. */
export const nginxServer = (file: string, deployment: Deployment, lines: readonly string[]): string =>
	[
		preamble(file, 'Put it into /etc/nginx/conf.d/practice-hub.conf, then: nginx -t && systemctl reload nginx'),
		...(deployment.port === undefined ? toHttps(deployment) : []),
		'server {',
		...[...listening(deployment), 'server_tokens off;', ...lines].map((line) => `\t${line}`),
		'}',
		'',
	].join('\n');

/** What the host answers outside the folder of the hub, until somebody says otherwise here. */
const besideTheHub = (path: string): string[] => [
	`location = ${path} {`,
	`\treturn 301 ${path}/;`,
	'}',
	'# Other sites of this host have their locations here.',
	'location / {',
	'\treturn 404;',
	'}',
];

/** A file for `/etc/nginx/conf.d/`. */
export const nginxConf = (deployment: Deployment): string => {
	const types = endingsByType();
	const path = pathOf(deployment);
	const { folder } = deployment;
	const withCharset = types.flatMap(([type]) => (type.includes('charset') ? [withoutCharset(type)] : []));
	const lines = [
		`root ${quoted(folder)};`,
		'index index.html;',
		`error_page 404 ${path}/404.html;`,
		// A folder without a page is nothing to a reader.
		`error_page 403 =404 ${path}/404.html;`,
		`disable_symlinks on ${quoted(`from=${folder}`)};`,
		'absolute_redirect off;',
		'gzip on;',
		'gzip_vary on;',
		// nginx always compresses pages.
		`gzip_types ${compressibleTypes()
			.filter((type) => type !== 'text/html')
			.join(' ')};`,
		'charset utf-8;',
		`charset_types ${withCharset.filter((type) => type !== 'text/html').join(' ')};`,
		`default_type ${ANY_BYTES};`,
		'types {',
		...types.map(
			([type, endings]) => `\t${withoutCharset(type)} ${endings.map((ending) => ending.slice(1)).join(' ')};`,
		),
		'}',
		'location ~ /\\. {',
		'\treturn 404;',
		'}',
		...(path === '' ? [] : besideTheHub(path)),
		...sitePartsOf(deployment).flatMap(({ place, headers }) => {
			const [location, how] = path === '' ? atTheTop(place) : inFolder(place, path, folder);
			return [
				`location ${location} {`,
				...how.map((line) => `\t${line}`),
				...Object.entries(headers).map(([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`),
				'}',
			];
		}),
	];
	return nginxServer('nginx.conf', deployment, lines);
};
