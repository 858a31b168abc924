/** A hub as `npm run host` serves it, with people whom a proxy in front has signed in, for benches of the host. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, withGit } from '../support/running-hub.ts';
import { smallCheckout, type SmallCheckout } from '../support/small-checkout.ts';
import { startHost, type HostProcess } from './host-process.ts';

export interface HubOnAHost {
	address: string;
	checkout: SmallCheckout;
	/** The private folder of the host. */
	data: string;
	releases: string;
	/** The host that runs now. */
	host: () => HostProcess;
	/** Everything the hosts have logged. */
	log: () => string;
	/** Starts it, and waits until it answers. Out: after how many milliseconds. */
	start: () => Promise<number>;
	/** Waits until what is served fulfils something. */
	until: (what: string, isSo: () => Promise<boolean>, patience?: number) => Promise<void>;
	close: () => Promise<void>;
}

const PATIENCE = 300_000;

/** What everybody of the benches may be. */
export const GROUPS = [
	{ group: 'dudley-writers', role: 'writer', networks: ['dudley'] },
	{ group: 'editors', role: 'coalition-editor', networks: [] },
];

/** Makes it; nothing runs yet. */
export const hubOnAHost = async (content?: readonly string[]): Promise<HubOnAHost> => {
	const checkout = await smallCheckout(content);
	withGit(checkout.root);
	const folder = await mkdtemp(join(tmpdir(), 'hub-on-a-host-'));
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const [releases, data, file] = [join(folder, 'releases'), join(folder, 'data'), join(folder, 'host.yaml')];
	const settings = {
		...{ address, port, releases, data },
		signIn: { proxy: { personHeader: 'x-person', groupsHeader: 'x-groups' }, groups: GROUPS },
		letterbox: { open: true, waiting: 10_000, perHour: 10_000 },
	};
	await writeFile(file, JSON.stringify(settings), { mode: 0o600 });
	let log = '';
	let host: HostProcess | undefined;
	const until: HubOnAHost['until'] = async (what, isSo, patience = PATIENCE) => {
		for (const began = Date.now(); Date.now() - began < patience;) {
			if (await isSo().catch(() => false)) return;
			const ended = host?.ended();
			if (ended !== undefined) throw new Error(`The host ended with ${ended} before ${what}:\n${log.slice(-3000)}`);
			await new Promise((wait) => setTimeout(wait, 20));
		}
		throw new Error(`Waited ${patience / 1000} s, and it did not come so far: ${what}.\n${log.slice(-3000)}`);
	};
	return {
		...{ address, checkout, data, releases, until },
		host: () => host!,
		log: () => log,
		start: async () => {
			const began = performance.now();
			host = startHost(checkout.root, file, (words) => (log += words));
			await until('it answered', async () => (await fetch(`${address}/health`)).status > 0);
			return performance.now() - began;
		},
		close: async () => {
			if (host && host.ended() === undefined) await host.stop();
			await checkout.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
};

/** The answer of the service. */
export interface Answered {
	status: number;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the service answered
	body: any;
}

/** Somebody who is signed in, at the editing service of a hub. */
export const personAt = (address: string, person: string, groups: string) => {
	const headers = { 'X-Person': person, 'X-Groups': groups };
	let token: Promise<string> | undefined;
	const tokenOf = async () => {
		const welcome = await fetch(`${address}/api/cms/v1/config`, { headers });
		return ((await welcome.json()) as { formToken: string }).formToken;
	};
	return {
		/** Sends one action of the protocol. Rejects where the host ends before it has answered. */
		ask: async (action: string, params: object): Promise<Answered> => {
			token ??= tokenOf().catch((error: unknown) => {
				token = undefined;
				throw error;
			});
			const response = await fetch(`${address}/api/cms/v1`, {
				method: 'POST',
				headers: { ...headers, Origin: address, 'Content-Type': 'application/json', 'Hub-Form-Token': await token },
				body: JSON.stringify({ action, params }),
			});
			return { status: response.status, body: await response.json() };
		},
	};
};
