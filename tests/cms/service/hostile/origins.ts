/** Where a request comes from, what it says it is, how and where it asks. */
import { PAGE } from '../a-hub.ts';
import { ADDRESS, asking, type HostileRequest } from './request.ts';

const read = asking('getEntry', { path: PAGE });
const hostNames = (port: string) => [
	'rebound.example',
	`rebound.example:${port}`,
	`localhost.rebound.example:${port}`,
	`127.0.0.1.nip.io:${port}`,
	`localtest.me:${port}`,
	`localhost.:${port}`,
	`0.0.0.0:${port}`,
	`127.1:${port}`,
	`2130706433:${port}`,
	`0x7f.0.0.1:${port}`,
	`[::ffff:127.0.0.1]:${port}`,
	`[::]:${port}`,
	`localhost:${port}@rebound.example`,
	'localhost:99999',
	'localhost:65536',
	'localhost:00000',
	'localhost:',
	`localhost:${port}:${port}`,
	`localhost:${port}/`,
	`localhost\t:${port}`,
	'xn--',
	'-',
	'[',
	'[]',
	'[::1',
	`ⓛocalhost:${port}`,
	`loc%61lhost:${port}`,
];

const originsLike = (origin: string, host: string, port: string) => [
	'null',
	'',
	'http://rebound.example',
	`https://${host}.rebound.example`,
	`http://localhost:1${port}`,
	`${origin}/`,
	`${origin}, http://rebound.example`,
	`${origin} http://rebound.example`,
	origin.toUpperCase(),
	`http://user@${host}`,
	'about:blank',
	'blob:null',
	`file://${host}`,
	`http://127.0.0.1:${port}`,
];

/** Requests that say they were sent to another, or come from another. */
const asAnother = (origin: string): HostileRequest[] => {
	const host = origin.slice('http://'.length);
	const port = host.split(':').at(-1)!;
	const hosts = hostNames(port);
	return [
		...hosts.map((name): HostileRequest => ({
			about: `sent to ${name}`,
			headers: { Host: name, Origin: `http://${name}` },
			body: read,
		})),
		...hosts.map((name): HostileRequest => ({
			about: `settings asked of ${name}`,
			method: 'GET',
			target: `${ADDRESS}/config`,
			headers: { Host: name, Origin: undefined },
		})),
		{ about: 'sent to nobody', headers: { Host: undefined }, body: read },
		{ about: 'sent to two', headers: { Host: [host, 'rebound.example'] }, body: read },
		...originsLike(origin, host, port).map((from): HostileRequest => ({
			about: `from ${from}`,
			headers: { Origin: from },
			body: read,
		})),
		{ about: 'from nowhere', headers: { Origin: undefined }, body: read },
		{ about: 'from two', headers: { Origin: [origin, 'http://rebound.example'] }, body: read },
	];
};

/** Requests that say they are of a kind the editor’s page does not send. */
const OF_ANOTHER_KIND: readonly HostileRequest[] = [
	...['cross-site', 'same-site', 'SAME-ORIGIN', 'same-origin, cross-site', ''].map((site): HostileRequest => ({
		about: `fetched ${site}`,
		headers: { 'Sec-Fetch-Site': site },
		body: read,
	})),
	{ about: 'fetched from two', headers: { 'Sec-Fetch-Site': ['same-origin', 'cross-site'] }, body: read },
	...[
		'text/plain',
		'text/json',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/json-patch+json',
		'application/jsonp',
		'text/plain; application/json',
		'application/json, text/plain',
		'application/json; charset=utf-7',
		'application/json; charset=utf-8; x=y',
		'',
		undefined,
	].map((type): HostileRequest => ({ about: `of type ${type}`, headers: { 'Content-Type': type }, body: read })),
	...['gzip', 'br', 'identity', ''].map((encoding): HostileRequest => ({
		about: `packed as ${encoding}`,
		headers: { 'Content-Encoding': encoding },
		body: read,
	})),
];

/** Requests that ask in another way, or whose length is not what it says. */
const IN_ANOTHER_WAY: readonly HostileRequest[] = [
	...['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH', 'post', 'FOO'].map(
		(method): HostileRequest => ({ about: `asked by ${method}`, method, body: '' }),
	),
	...['-1', '1e3', '99999999999999999999', '0x10', '5, 5'].map((length): HostileRequest => ({
		about: `${length} bytes long`,
		headers: { 'Content-Length': length },
		body: read,
	})),
	{ about: 'with two lengths', headers: { 'Content-Length': ['5', '50'] }, body: read },
	{ about: 'with a length and in chunks', headers: { 'Transfer-Encoding': 'chunked' }, body: `0\r\n\r\n${read}` },
	{
		about: 'in chunks that are none',
		headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' },
		body: 'zz\r\n',
	},
];

/** Requests to addresses where nothing is. */
const TO_NOWHERE: readonly HostileRequest[] = [
	...[
		'/',
		'/other/cms1',
		'/api/cms/v2',
		`${ADDRESS}x`,
		`${ADDRESS}/../v1/x`,
		`${ADDRESS}/%2e%2e/%2e%2e/canary`,
		`${ADDRESS}/config`,
		`${ADDRESS}//`,
		'/API/CMS/V1',
		'//',
		'//[',
		'http://[',
		`//rebound.example/%`,
		'/\u0000',
		'*',
		'?',
		'%',
	].map((target): HostileRequest => ({ about: `posted to ${target}`, target, body: read })),
	...[
		'/',
		'/etc/passwd',
		'/other/cms1/config',
		`${ADDRESS}`,
		`${ADDRESS}/config/`,
		`${ADDRESS}/config/../../../.git/config`,
		`${ADDRESS}/CONFIG`,
		`${ADDRESS}/config%00`,
		'//',
		'//[',
	].map((target): HostileRequest => ({
		about: `read at ${target}`,
		method: 'GET',
		target,
		headers: { Origin: undefined },
	})),
];

/** In: the origin the service is reached at. Out: requests from others, of other kinds and to other addresses. */
export const origins = (origin: string): HostileRequest[] => [
	...asAnother(origin),
	...OF_ANOTHER_KIND,
	...IN_ANOTHER_WAY,
	...TO_NOWHERE,
];
