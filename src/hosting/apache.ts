/** The built site behind Apache, as a file that lies in its folder. */
import { compressibleTypes, endingsByType, sitePartsOf, preamble, quoted, type Deployment } from './deployment.ts';
import type { SitePart } from './response-headers.ts';

const conditionOf = ({ prefix, ending }: SitePart): string =>
	`%{REQUEST_URI} =~ m#^${prefix}${ending === undefined ? '' : `.*\\${ending}$`}#`;

/** `.htaccess` for the folder of the built site. */
export const htaccess = (deployment: Deployment): string =>
	[
		preamble(
			'.htaccess',
			'Put it into the folder of the built site. It needs mod_headers, and “AllowOverride All” for that folder.',
		),
		'Options -Indexes -MultiViews -FollowSymLinks',
		'<FilesMatch "^\\.">',
		'\tRequire all denied',
		'</FilesMatch>',
		'DirectoryIndex index.html',
		'ErrorDocument 404 /404.html',
		'ErrorDocument 403 /404.html',
		...endingsByType().map(([type, endings]) => `AddType ${quoted(type)} ${endings.join(' ')}`),
		'<IfModule mod_deflate.c>',
		'\t<IfModule mod_filter.c>',
		`\t\tAddOutputFilterByType DEFLATE ${compressibleTypes().join(' ')}`,
		'\t</IfModule>',
		'</IfModule>',
		// What comes later replaces what the wider place said.
		...sitePartsOf(deployment).flatMap(({ place, headers }) => [
			`<If "${conditionOf(place)}">`,
			...Object.entries(headers).map(([name, value]) => `\tHeader always set ${name} ${quoted(value)}`),
			'</If>',
		]),
		'',
	].join('\n');
