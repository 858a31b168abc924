/** The built site behind nginx. */
import { ANY_BYTES } from './media-types.ts';
import {
	compressibleTypes,
	endingsByType,
	sitePartsOf,
	preamble,
	quoted,
	withoutCharset,
	type Deployment,
} from './deployment.ts';
import type { SitePart } from './response-headers.ts';

const locationOf = ({ prefix, ending }: SitePart): string =>
	ending === undefined ? prefix : `~ ^${prefix}.*\\${ending}$`;

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

const toHttps = ({ address: { hostname } }: Deployment): string[] => [
	'server {',
	'\tlisten 80;',
	'\tlisten [::]:80;',
	`\tserver_name ${hostname};`,
	`\treturn 301 https://${hostname}$request_uri;`,
	'}',
];

/** A file for `/etc/nginx/conf.d/`. */
export const nginxConf = (deployment: Deployment): string => {
	const types = endingsByType();
	const withCharset = types.flatMap(([type]) => (type.includes('charset') ? [withoutCharset(type)] : []));
	const lines = [
		...listening(deployment),
		'server_tokens off;',
		`root ${quoted(deployment.folder)};`,
		'index index.html;',
		'error_page 404 /404.html;',
		// A folder without a page is nothing to a reader.
		'error_page 403 =404 /404.html;',
		'disable_symlinks on from=$document_root;',
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
		...sitePartsOf(deployment).flatMap(({ place, headers }) => [
			`location ${locationOf(place)} {`,
			'\ttry_files $uri $uri/ =404;',
			...Object.entries(headers).map(([name, value]) => `\tadd_header ${name} ${quoted(value)} always;`),
			'}',
		]),
	];
	return [
		preamble('nginx.conf', 'Put it into /etc/nginx/conf.d/practice-hub.conf, then: nginx -t && systemctl reload nginx'),
		...(deployment.port === undefined ? toHttps(deployment) : []),
		'server {',
		...lines.map((line) => `\t${line}`),
		'}',
		'',
	].join('\n');
};
