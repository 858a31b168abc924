/**
 * nginx and Caddy in front of `npm run host`: they answer over HTTPS and pass everything on. Headers, compression and
 * what may be asked are the program’s own. Who asks is what they see, and never what a request says of itself.
 */
import { preamble, type Deployment } from './deployment.ts';
import { nginxServer } from './nginx.ts';

/** A little more than the editing service takes, so that it is the service that says so. */
const LARGEST = 25;
/** Somewhat more than the service gives the slowest of its requests. */
const ANSWERED_WITHIN = 150;

/** A file for `/etc/nginx/conf.d/`. */
export const nginxBeforeHost = (deployment: Deployment): string =>
	nginxServer('nginx-host.conf', deployment, [
		`client_max_body_size ${LARGEST}m;`,
		'location / {',
		...[
			`proxy_pass http://127.0.0.1:${deployment.hostPort};`,
			'proxy_http_version 1.1;',
			'proxy_set_header Host $host;',
			// Where a machine in front says for whom it asks, its word goes on: the hub knows which machines it may believe.
			`proxy_set_header X-Forwarded-For ${deployment.port === undefined ? '$remote_addr' : '$proxy_add_x_forwarded_for'};`,
			`proxy_set_header X-Forwarded-Proto ${deployment.address.protocol.slice(0, -1)};`,
			...deployment.identityHeaders.map((name) => `proxy_set_header ${name} "";`),
			`proxy_read_timeout ${ANSWERED_WITHIN}s;`,
		].map((line) => `\t${line}`),
		'}',
	]);

/** A whole Caddyfile. */
export const caddyBeforeHost = ({ address, port, hostPort, identityHeaders }: Deployment): string =>
	[
		preamble('Caddyfile-host', 'Put it into /etc/caddy/Caddyfile, then: systemctl reload caddy'),
		`${port === undefined ? address.host : `http://:${port}`} {`,
		...[
			'header -Server',
			'header -Via',
			'request_body {',
			`\tmax_size ${LARGEST}MB`,
			'}',
			`reverse_proxy 127.0.0.1:${hostPort} {`,
			port === undefined ? '\theader_up X-Forwarded-For {remote_host}' : '\ttrusted_proxies private_ranges',
			`\theader_up X-Forwarded-Proto ${address.protocol.slice(0, -1)}`,
			...identityHeaders.map((name) => `\theader_up -${name}`),
			'}',
		].map((line) => `\t${line}`),
		'}',
		'',
	].join('\n');
