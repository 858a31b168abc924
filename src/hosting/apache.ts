/** The built site behind Apache, as a file that lies in the folder above. */
import { compressibleTypes, endingsByType, sitePartsOf, preamble, quoted, type Deployment } from './deployment.ts';
import type { SitePart } from './response-headers.ts';

const conditionOf = ({ prefix, ending }: SitePart): string =>
	`%{REQUEST_URI} =~ m#^${prefix}${ending === undefined ? '' : `.*\\${ending}$`}#`;

/** `.htaccess` for the folder that releases lie in. */
export const htaccess = (deployment: Deployment): string =>
	[
		preamble(
			'.htaccess',
			'Put it into the folder that holds “current”. It needs mod_headers, and “AllowOverride All” for that folder.',
		),
		// “current” is a link, of the same owner as what it leads to.
		'Options -Indexes -MultiViews -FollowSymLinks +SymLinksIfOwnerMatch',
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
