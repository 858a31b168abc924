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
	/** What the host has logged so far. */
	log: () => string;
	stop: () => Promise<void>;
}

/** How long the first build may take, beside others that run. */
const PATIENCE = 300_000;

/**
 * Starts it, and waits until its first build is served.
 * @param more settings of the host besides those that every one has
 * @throws with what it logged when it ends before that
 */
export const hostedHub = async (more: object = {}): Promise<HostedHub> => {
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
	const child = spawn(process.execPath, ['src/commands/host.ts', '--settings', join(folder, 'host.yaml')], {
		cwd: checkout.root,
		env: { ...process.env, HUB_CLIENT_SECRET: CLIENT.secret, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let log = '';
	child.stdout.on('data', (piece: Buffer) => (log += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => (log += piece.toString()));
	const ended = new Promise<void>((done) => child.on('exit', () => done()));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		await provider.close();
		await checkout.close();
		await rm(folder, { recursive: true, force: true });
	};
	const started = Date.now();
	while (child.exitCode === null && Date.now() - started < PATIENCE) {
		const answer = await fetch(`${address}/health`).catch(() => undefined);
		if (answer?.ok) return { address, checkout, data: settings.data, log: () => log, stop };
		await new Promise((wait) => setTimeout(wait, 500));
	}
	await stop();
	throw new Error(`The host did not start:\n${log}`);
};
