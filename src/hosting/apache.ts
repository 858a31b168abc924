/** The built site behind Apache, as a file that lies in the folder above. */
import {
	compressibleTypes,
	endingsByType,
	pathOf,
	sitePartsOf,
	preamble,
	quoted,
	type Deployment,
} from './deployment.ts';
import type { SitePart } from './response-headers.ts';

const conditionOf = ({ prefix, ending }: SitePart, path: string): string =>
	`%{REQUEST_URI} =~ m#^${path.replaceAll('.', '\\.')}${prefix}${ending === undefined ? '' : `.*\\${ending}$`}#`;

/** `.htaccess` for the folder that releases lie in. */
export const htaccess = (deployment: Deployment): string => {
	const path = pathOf(deployment);
	return [
		preamble(
			'.htaccess',
			`Put it into the folder that holds “current”. It needs mod_headers, and “AllowOverride All” for that folder.${
				path === '' ? '' : ` And in the set-up of its host: Alias ${path} ${quoted(deployment.folder)}`
			}`,
		),
		// “current” is a link, of the same owner as what it leads to.
		'Options -Indexes -MultiViews -FollowSymLinks +SymLinksIfOwnerMatch',
		'<FilesMatch "^\\.">',
		'\tRequire all denied',
		'</FilesMatch>',
		'DirectoryIndex index.html',
		`ErrorDocument 404 ${path}/404.html`,
		`ErrorDocument 403 ${path}/404.html`,
		...endingsByType().map(([type, endings]) => `AddType ${quoted(type)} ${endings.join(' ')}`),
		'<IfModule mod_deflate.c>',
		'\t<IfModule mod_filter.c>',
		`\t\tAddOutputFilterByType DEFLATE ${compressibleTypes().join(' ')}`,
		'\t</IfModule>',
		'</IfModule>',
		// What comes later replaces what the wider place said.
		...sitePartsOf(deployment).flatMap(({ place, headers }) => [
			`<If "${conditionOf(place, path)}">`,
			...Object.entries(headers).map(([name, value]) => `\tHeader always set ${name} ${quoted(value)}`),
			'</If>',
		]),
		'',
	].join('\n');
};
