/**
 * npm run host -- --settings /etc/practice-hub/host.yaml
 * Serves the hub on a server: the last good release for everybody, the editor and its service for those who are signed
 * in, and builds it anew every night. `--build-now` asks the one that runs to build;
 * `--check` says whether this installation is fit to face the internet, and why not.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SERVER_TIMEOUTS } from '../../cms/service/guard.ts';
import { createService } from '../../cms/service/server.ts';
import { readHub } from '../../cms/read-hub.ts';
import { startWorkers, WORK_DEFAULTS } from '../../cms/service/workers.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { WORDS_OF_LINK } from '../content-loading/draft-pages.ts';
import { todayOf } from '../content-model/today.ts';
import { logRoutes } from '../hosting/audit/log-routes.ts';
import { openAudit, type OpenAudit } from '../hosting/audit/open-audit.ts';
import { addressOfSender } from '../hosting/asked-from.ts';
import type { Builder } from '../hosting/builder.ts';
import { publishedCommit } from '../hosting/built-from.ts';
import { buildPrintedIn, hostLockIn } from '../hosting/data-folder.ts';
import { openLinks, type OpenLinks } from '../hosting/draft-links/open-links.ts';
import { createHostApp, type Editing } from '../hosting/host-app.ts';
import { assertMayBeHosted, readHostSettings, type HostSettings } from '../hosting/host-settings.ts';
import { faultsOfInstallation } from '../hosting/installation-check.ts';
import type { LetterChecks } from '../hosting/letterbox/letterbox.ts';
import type { LetterStore } from '../hosting/letterbox/letter-store.ts';
import { openLetterbox, type OpenLetterbox } from '../hosting/letterbox/open-letterbox.ts';
import { createLog, type HostLog } from '../hosting/log.ts';
import { noticePages } from '../hosting/notices/notice-pages.ts';
import { faultsOfChannels, openNotices, type OpenNotices } from '../hosting/notices/open-notices.ts';
import { holderOf, lockFor } from '../hosting/process-lock.ts';
import { faultsOfRelease } from '../hosting/release-check.ts';
import { editionsOf } from '../hosting/editions.ts';
import { openRemote, type OpenRemote } from '../hosting/remote/open-remote.ts';
import { servedFrom, type ServedRelease } from '../hosting/served-release.ts';
import { findProvider, openSignIn } from '../hosting/sign-in/open-sign-in.ts';
import { isSignedIn, writerOf } from '../hosting/sign-in/plugin.ts';
import { unknownNetworks } from '../hosting/sign-in/sign-in-check.ts';
import { pageOfDraftInProcess, releaseInProcess } from '../start/build-process.ts';
import { cannotListen, faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

const EXAMPLE = 'npm run host -- --settings /etc/practice-hub/host.yaml';
/** How often the builder looks whether a day has ended. */
const LOOK_EVERY = 30_000;
/** How long requests that are being answered have, once the hub is being stopped; then they are broken off. */
const STOP_WITHIN = 8_000;
/** How long the address of the hub has to answer when it is looked at. */
const ANSWER_WITHIN = 10_000;

faultsInASentence();
const { values } = readArguments(
	{
		options: {
			settings: { type: 'string' },
			'build-now': { type: 'boolean', default: false },
			check: { type: 'boolean', default: false },
		},
	},
	EXAMPLE,
);
const named = values.settings ?? process.env['HUB_SETTINGS'];
if (!named)
	throw new Misunderstood(`--settings: found nothing, expected the private file of this host. For example: ${EXAMPLE}`);
const root = process.cwd();
const file = resolve(named);
const settings = await readHostSettings(file, root);
const lock = hostLockIn(settings.data);

const hubOf = async () => (await readSettings(root)).hub;

/** The public hub and, where the settings want it, the coalition’s edition: what is served, and what builds it. */
const openEditions = (served: ServedRelease, log: HostLog, audit: OpenAudit) =>
	editionsOf({
		...{ root, settings, hubOf, served, log, audit },
		// By the code as it stands then: it may be newer than what this process was started with.
		release: (process) => releaseInProcess({ ...settings.build, ...process, root }),
	});

/** What is sent is checked in threads of its own, one at a time as a rule. */
const startLetterChecks = async (log: HostLog) => {
	const workers = await startWorkers({
		root,
		checking: new URL('../content-loading/check-file.ts', import.meta.url),
		limits: { ...WORK_DEFAULTS, readyThreads: 1, places: 2, waitingOfOne: 20 },
		tell: (words, quoting) => log.error({ err: quoting }, words),
	});
	const work = workers.workFor('letterbox');
	const checks: LetterChecks = {
		checkLetter: (asked) => work('checkLetter', asked),
		checkWords: (asked) => work('checkWords', asked),
	};
	return { ...checks, close: workers.close };
};

interface EditingParts {
	served: ServedRelease;
	builder: Builder;
	log: HostLog;
	audit: OpenAudit;
	notices: OpenNotices;
	letters: LetterStore | undefined;
	links: OpenLinks;
}

/** Editing for those who sign in; what is published is built. */
const openEditing = async (
	{ signIn, data, address }: HostSettings,
	{ served, builder, log, audit, notices, letters, links }: EditingParts,
): Promise<{ editing: Editing; remote: OpenRemote | undefined; close: () => Promise<void> } | undefined> => {
	if (!signIn) return undefined;
	const { origin } = new URL(address);
	const { networks } = await readHub(root);
	const { name, timeZone } = await hubOf();
	const opened = await openSignIn({
		settings: signIn,
		hub: name,
		networks,
		origin,
		data,
		environment: process.env,
		audit: audit.from,
		hasCoalition: settings.coalition,
	});
	let remote: OpenRemote | undefined;
	const service = await createService({
		root,
		mode: 'workflow',
		checking: new URL('../content-loading/check-file.ts', import.meta.url),
		origins: [origin],
		signIn: writerOf,
		written: () => {
			builder.ask('publication');
			remote?.published();
		},
		isRemoteBehind: () => remote?.isBehind() ?? false,
		letters,
		links: links.store,
		audit: (request) => audit.from(addressOfSender(request)),
		tell: (words, quoting) => log.error({ err: quoting }, words),
	});
	if (settings.remote)
		remote = await openRemote({
			...{ settings: settings.remote, data, environment: process.env, log, audit, hubOf },
			...{ sync: service.sync, published: () => publishedCommit(root) },
		});
	for (const fault of unknownNetworks(signIn, networks)) log.warn(fault);
	return {
		remote,
		editing: {
			address: service.address,
			handler: service.handler,
			isSignedIn,
			signIn: opened.plugin,
			pages: [
				...pagesBeside({ served, audit, notices }, { origin, hub: { name, timeZone } }),
				links.routes(service.sharedDraft),
			],
		},
		close: async () => {
			await remote?.stop();
			await service.close();
			opened.close();
		},
	};
};

/** Pages for those who are signed in, besides the editor. */
const pagesBeside = (
	{ served, audit, notices }: Pick<EditingParts, 'served' | 'audit' | 'notices'>,
	{ hub, origin }: { hub: { name: string; timeZone: string }; origin: string },
) => [
	logRoutes({
		...{ store: audit.store, secret: audit.secret, audit: audit.from, served, years: settings.audit.years },
		...{ who: writerOf, hub, isHttps: origin.startsWith('https:') },
	}),
	noticePages({ store: notices.store, audit: audit.from, who: writerOf, hub: hub.name, origin }),
];

type Looking = Omit<EditingParts, 'letters'> & {
	letters: OpenLetterbox | undefined;
	remote: OpenRemote | undefined;
};

/** Looks now and every half minute whether something is to be built, erased, written down or told. */
const keepLooking = ({ served, builder, log, audit, notices, letters, links, remote }: Looking): NodeJS.Timeout => {
	const unless = (words: string) => (error: unknown) => log.error({ err: error }, words);
	const lookAtLog = async () => {
		audit.look((await served.files())?.name);
		links.look();
		await notices.look();
	};
	const look = () => {
		lookAtLog().catch(unless('The log of who did what could not be looked after.'));
		letters?.look().catch(unless('The letterbox could not be looked after.'));
		builder.look().catch(unless('The builder could not look.'));
		remote?.look().catch(unless('It could not be seen whether there is something to push.'));
	};
	look();
	process.on('SIGHUP', () => {
		builder.ask('asked for');
		remote?.published();
	});
	return setInterval(look, LOOK_EVERY);
};

const host = async (all: HostSettings): Promise<void> => {
	const { address, host: listeningAt, port, releases, data, proxies } = all;
	const hub = await hubOf();
	assertMayBeHosted(hub, all);
	await mkdir(data, { recursive: true, mode: 0o700 });
	const unlock = await lockFor(
		lock,
		`${data}: found another host at work there, expected one at a time. Nothing was started. Stop the other one first.`,
	);
	const log = createLog();
	const served = servedFrom(releases, (error) => log.error({ err: error }, 'The current release cannot be opened.'));
	await served.look();
	const audit = await openAudit(all, log);
	const { builder, coalition, health } = await openEditions(served, log, audit);
	const notices = await openNotices({ settings: all, hub: hub.name, audit, log, environment: process.env });
	const today = async () => todayOf(await hubOf());
	const startChecks = () => startLetterChecks(log);
	const letters = await openLetterbox(all, { served, log, audit, today, startChecks });
	const links = openLinks(all, {
		...{ served, log, audit: audit.from, hub: hub.name, placeOfWords: WORDS_OF_LINK, today: () => todayOf(hub) },
		make: (process) => pageOfDraftInProcess({ ...process, root }),
	});
	const opened = await openEditing(all, { served, builder, log, audit, notices, letters: letters?.store, links });
	const app = await createHostApp({
		address: new URL(address),
		served,
		coalition,
		health: () => health(opened !== undefined, opened?.remote?.health()),
		editing: opened?.editing,
		letterbox: letters?.routes,
		log,
		proxies,
		timeouts: SERVER_TIMEOUTS,
	});
	await app.listen({ host: listeningAt, port }).catch((error: NodeJS.ErrnoException) => {
		throw cannotListen(error, port);
	});
	log.info(
		{ host: listeningAt, port, release: (await served.files())?.name, editing: opened ? 'open' : 'closed' },
		'The hub is served.',
	);
	const looking = keepLooking({ ...{ served, builder, log, audit, notices, letters, links }, remote: opened?.remote });
	let isStopping = false;
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		clearInterval(looking);
		setTimeout(() => app.server.closeAllConnections(), STOP_WITHIN).unref();
		await Promise.all([app.close(), builder.stop()]);
		await opened?.close();
		await letters?.close();
		notices.close();
		links.close();
		audit.close();
		await unlock();
		log.info('The hub has been stopped.');
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
};

const askToBuild = async (): Promise<void> => {
	const running = await holderOf(lock);
	if (running === undefined)
		throw new Error(`${settings.data}: found no host at work, expected one to ask. Start it first: ${EXAMPLE}`);
	process.kill(running, 'SIGHUP');
	console.log(`The host was asked to build. Its log and ${buildPrintedIn(settings.data)} say what came of it.`);
};

const check = async (): Promise<void> => {
	const faults = await faultsOfInstallation({
		settings,
		file,
		hub: await hubOf(),
		networks: (await readHub(root)).networks,
		findProvider: (signIn) => findProvider(signIn, new URL(settings.address).origin, process.env),
		tryNotices: () => faultsOfChannels(settings, process.env),
		environment: process.env,
		userId: process.getuid?.(),
		lookAt: faultsOfRelease,
		ask: (address, headers) =>
			fetch(address, { ...(headers && { headers }), redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN) }),
		now: new Date(),
	});
	if (faults.length > 0)
		throw new Error(
			`This installation is not fit to face the internet.\n${faults.map((fault) => `  ${fault}`).join('\n')}\nMend these, then run the command again.`,
		);
	console.log(`Nothing was found that speaks against this installation: ${settings.address} may face the internet.`);
};

if (values['build-now']) await askToBuild();
else if (values.check) await check();
else await host(settings);
