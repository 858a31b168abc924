/** A hub as `npm run host` serves it, from a small checkout of its own, with a provider where people sign in. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT, GROUPS, runningProvider } from './a-provider.ts';
import { freePort, withGit } from './running-hub.ts';
import { smallCheckout, type SmallCheckout } from './small-checkout.ts';

export interface HostedHub {
	address: string;
	checkout: SmallCheckout;
	/** The private folder of the host. */
	data: string;
	/** Where its releases lie. */
	releases: string;
	/** Its private settings. */
	settings: string;
	/** What the host has logged so far. */
	log: () => string;
	/** Stops it and starts it again on another day, `yyyy-mm-dd`: what the night brings. */
	startOn: (day: string) => Promise<void>;
	stop: () => Promise<void>;
}

/** How long the first build may take, beside others that run. */
const PATIENCE = 300_000;

/**
 * Starts it, and waits until its first build is served.
 * @param more settings of the host besides those that every one has
 * @param firstDay the day it starts on, `yyyy-mm-dd`; today where none is given
 * @throws with what it logged when it ends before that
 */
export const hostedHub = async (more: object = {}, firstDay?: string): Promise<HostedHub> => {
	const checkout = await smallCheckout();
	withGit(checkout.root);
	const folder = await mkdtemp(join(tmpdir(), 'hub-hosted-'));
	const port = await freePort();
	// Another site than the provider’s to a browser, which tells sites apart by their names and not by their ports.
	const address = `http://127.0.0.1:${port}`;
	const provider = await runningProvider(`${address}/sign-in/back/`, 'localhost');
	const settings = {
		address,
		port,
		releases: join(folder, 'releases'),
		data: join(folder, 'data'),
		signIn: {
			provider: { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: { environment: 'HUB_CLIENT_SECRET' } },
			groups: GROUPS,
		},
		...more,
	};
	await writeFile(join(folder, 'host.yaml'), JSON.stringify(settings), { mode: 0o600 });
	const file = join(folder, 'host.yaml');
	let log = '';
	const start = (day?: string) => startHost(checkout.root, file, { day, hears: (words) => (log += words) });
	let host = start(firstDay);
	const stop = async () => {
		await host.end();
		await provider.close();
		await checkout.close();
		await rm(folder, { recursive: true, force: true });
	};
	const isServed = async () => {
		const started = Date.now();
		while (host.runs() && Date.now() - started < PATIENCE) {
			const answer = await fetch(`${address}/health`).catch(() => undefined);
			if (answer?.ok) return;
			await new Promise((wait) => setTimeout(wait, 500));
		}
		await stop();
		throw new Error(`The host did not start:\n${log}`);
	};
	await isServed();
	return {
		address,
		checkout,
		data: settings.data,
		releases: settings.releases,
		settings: file,
		log: () => log,
		startOn: async (day) => {
			await host.end();
			host = start(day);
			await isServed();
		},
		stop,
	};
};

interface StartedHost {
	runs: () => boolean;
	end: () => Promise<void>;
}

const startHost = (
	root: string,
	settings: string,
	{ day, hears }: { day: string | undefined; hears: (words: string) => void },
): StartedHost => {
	const child = spawn(process.execPath, ['src/commands/host.ts', '--settings', settings], {
		cwd: root,
		env: {
			...process.env,
			HUB_CLIENT_SECRET: CLIENT.secret,
			ASTRO_TELEMETRY_DISABLED: '1',
			...(day ? { HUB_TODAY: day } : {}),
		},
	});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => hears(piece.toString()));
	const ended = new Promise<void>((done) => child.on('exit', () => done()));
	return {
		runs: () => child.exitCode === null,
		end: () => {
			child.kill('SIGTERM');
			return ended;
		},
	};
};
