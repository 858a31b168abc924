/**
 * npm run deploy-files -- <folder>
 * Writes the files that set up nginx, Caddy, Apache and static hosts to serve the built hub with its headers,
 * and systemd to build it every night; and nginx, Caddy and systemd for `npm run host`; and what a git host runs for a
 * hub without a server.
 * `--site <folder>` says where the built site is on the server and `--checkout` where the hub is that it is built
 * from; `--port 8000` is for a server that something answers HTTPS for. `--host-port` is where `npm run host` answers,
 * `--settings` its private file; `--person-header` and `--groups-header` are what a proxy says who somebody is by, and
 * what is taken from whatever comes in. A file that is there and says something else is replaced only with `--replace`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gitHostOf } from '../content-model/git-host.ts';
import { isWithin } from '../content-model/is-within.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { htaccess } from '../hosting/apache.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { pathOf, type Deployment } from '../hosting/deployment.ts';
import { caddyBeforeHost, nginxBeforeHost } from '../hosting/in-front-of-host.ts';
import { nginxConf } from '../hosting/nginx.ts';
import { giteaJobs, githubJobs, gitlabJobs } from '../hosting/git-host-jobs.ts';
import { headersFile } from '../hosting/static-host.ts';
import { hostService, releaseService, releaseTimer } from '../hosting/systemd.ts';
import { faultsInASentence, Misunderstood, portOf, readArguments } from '../start/in-a-sentence.ts';

const EXAMPLE = 'npm run deploy-files -- ../deploy --site /srv/practice-hub/current';
const FILES: readonly (readonly [name: string, textOf: (deployment: Deployment) => string])[] = [
	['nginx.conf', nginxConf],
	['Caddyfile', caddyfile],
	['.htaccess', htaccess],
	['_headers', headersFile],
	['practice-hub-release.service', releaseService],
	['practice-hub-release.timer', releaseTimer],
	['github-actions.yml', ({ gitHost }) => githubJobs(gitHost?.branch ?? 'main')],
	['gitlab-ci.yml', ({ gitHost }) => gitlabJobs(gitHost?.branch ?? 'main')],
	['gitea-actions.yml', ({ gitHost }) => giteaJobs(gitHost?.branch ?? 'main')],
];
/** For `npm run host`, which serves a hub at a name of its own. */
const FILES_OF_HOST: typeof FILES = [
	['nginx-host.conf', nginxBeforeHost],
	['Caddyfile-host', caddyBeforeHost],
	['practice-hub.service', hostService],
];

faultsInASentence();
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: {
			site: { type: 'string', default: '/srv/practice-hub/current' },
			checkout: { type: 'string', default: '/srv/hub' },
			port: { type: 'string' },
			'host-port': { type: 'string' },
			settings: { type: 'string', default: '/etc/practice-hub/host.yaml' },
			'person-header': { type: 'string', default: 'X-Forwarded-User' },
			'groups-header': { type: 'string', default: 'X-Forwarded-Groups' },
			replace: { type: 'boolean', default: false },
		},
	},
	EXAMPLE,
);
const [named, ...others] = positionals;
if (named === undefined || others.length > 0)
	throw new Misunderstood(
		`Found ${positionals.length} folders after the command, expected the one to write into. For example: ${EXAMPLE}`,
	);
for (const option of ['site', 'checkout', 'settings'] as const)
	if (!/^(?:\/[\w.-]+)+\/?$/.test(values[option]))
		throw new Misunderstood(
			`--${option}: unexpected “${values[option]}”, expected a whole path on the server, of plain letters, digits, full stops, hyphens and underscores. For example: ${EXAMPLE}`,
		);
for (const option of ['person-header', 'groups-header'] as const)
	if (!/^[a-z][a-z\d-]*$/i.test(values[option]))
		throw new Misunderstood(
			`--${option}: unexpected “${values[option]}”, expected the name of a header, such as X-Forwarded-User. For example: ${EXAMPLE}`,
		);
const folder = resolve(named);
const KEPT_FOR = new Map([
	['content', 'which holds only what people write'],
	['dist', 'which the next build empties'],
	['dist-coalition', 'which the next build empties'],
]);
for (const [inside, why] of KEPT_FOR)
	if (isWithin(folder, resolve(inside)))
		throw new Misunderstood(
			`${named}: unexpected folder inside ${inside}/, ${why}. Name another. For example: ${EXAMPLE}`,
		);

const { hub } = await readSettings(process.cwd());
const deployment: Deployment = {
	address: new URL(hub.address),
	folder: values.site.replace(/\/$/, ''),
	checkout: values.checkout.replace(/\/$/, ''),
	timeZone: hub.timeZone,
	port: values.port === undefined ? undefined : portOf(values.port, 8000),
	hostPort: portOf(values['host-port'], 8080),
	settings: values.settings,
	identityHeaders: [values['person-header'], values['groups-header']],
	gitHost: gitHostOf(hub),
};
if (deployment.port === deployment.hostPort)
	throw new Misunderstood(
		`--port: found ${deployment.port}, where “npm run host” answers, expected another. Name another, or say with --host-port where it answers. For example: ${EXAMPLE}`,
	);
const files = [...FILES, ...(pathOf(deployment) === '' ? FILES_OF_HOST : [])].map(([name, textOf]) => ({
	name,
	path: join(folder, name),
	text: textOf(deployment),
}));
const there = await Promise.all(files.map(({ path }) => readFile(path, 'utf8').catch(() => undefined)));
const changed = files.filter(({ text }, at) => there[at] !== undefined && there[at] !== text).map(({ name }) => name);
if (changed.length > 0 && !values.replace)
	throw new Error(
		`${named}: found ${changed.join(', ')} that would be written otherwise now. Nothing was written. Look at what was changed there, then add --replace, or name another folder.`,
	);
await mkdir(folder, { recursive: true }).catch(() => {
	throw new Misunderstood(
		`${named}: no folder can be made there, expected the name of a folder that may be written to. For example: ${EXAMPLE}`,
	);
});
for (const { path, text } of files) await writeFile(path, text);
console.log(
	`${named} holds ${files.map(({ name }) => name).join(', ')} for ${hub.address}, with the built site in ${deployment.folder}. The first lines of each say where it goes.`,
);
