/** A hub as “npm start” serves it, from a small checkout of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { smallCheckout, type SmallCheckout } from './small-checkout.ts';

export interface RunningHub {
	address: string;
	checkout: SmallCheckout;
	/** Ends the server at once, as a power cut would. */
	kill: () => Promise<void>;
	/** Starts it at the same address, after it was killed. */
	startAgain: () => Promise<void>;
	/** Stops the server, and takes the checkout away. */
	stop: () => Promise<void>;
}

/** A port of this machine that nothing answers at. */
export const freePort = () =>
	new Promise<number>((done, failed) => {
		const server = createServer();
		server.on('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				address && typeof address === 'object' ? done(address.port) : failed(new Error('No port was free.')),
			);
		});
	});

/** Makes the content of a checkout a git repository of its own, so that drafts can be kept. */
export const withGit = (root: string) => {
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, stdio: 'ignore', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } });
	git('init', '-q', '-b', 'main');
	git('config', 'user.name', 'Bev Editor');
	git('config', 'user.email', 'bev@example.org');
	git('add', 'content', 'public/media');
	git('commit', '-qm', 'Begin');
};

/**
 * Starts the hub and waits until it answers.
 * @param drafts true for a checkout under git, where what is saved waits for review
 * @throws with what it printed when it ends before that
 */
export const runningHub = async ({ drafts = false }: { drafts?: boolean } = {}): Promise<RunningHub> => {
	const checkout = await smallCheckout();
	// What the build before the journeys kept of the same entries: a hub that has run before does not check them again.
	await cp('node_modules/.hub', join(checkout.root, 'node_modules/.hub'), { recursive: true }).catch(() => undefined);
	if (drafts) withGit(checkout.root);
	const port = await freePort();
	const address = `http://localhost:${port}`;
	let server = await served(checkout.root, port).catch(async (error: unknown) => {
		await checkout.close();
		throw error;
	});
	return {
		address,
		checkout,
		kill: () => server.end('SIGKILL'),
		startAgain: async () => {
			server = await served(checkout.root, port);
		},
		stop: async () => {
			await server.end('SIGTERM');
			await checkout.close();
		},
	};
};

interface Server {
	end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Starts the server of a checkout and waits until it answers. */
const served = async (root: string, port: number): Promise<Server> => {
	const child = spawn(process.execPath, ['src/commands/start.ts', '--port', String(port)], {
		cwd: root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let printed = '';
	child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => (printed += piece.toString()));
	const ended = new Promise<void>((done) => child.on('exit', () => done()));
	const end: Server['end'] = async (signal) => {
		child.kill(signal);
		await ended;
	};
	for (let tries = 0; child.exitCode === null && tries < 240; tries++) {
		const answer = await fetch(`http://localhost:${port}/admin/`).catch(() => undefined);
		if (answer?.ok) return { end };
		await new Promise((wait) => setTimeout(wait, 500));
	}
	await end('SIGTERM');
	throw new Error(`The hub did not start:\n${printed}`);
};
