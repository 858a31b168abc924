/** A hub as “npm start” serves it, from a small checkout of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { smallCheckout, type SmallCheckout } from './small-checkout.ts';

export interface RunningHub {
	address: string;
	checkout: SmallCheckout;
	/** Stops the server, and takes the checkout away. */
	stop: () => Promise<void>;
}

const freePort = () =>
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
const withGit = (root: string) => {
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
	if (drafts) withGit(checkout.root);
	const port = await freePort();
	const child = spawn(process.execPath, ['src/commands/start.ts', '--port', String(port)], {
		cwd: checkout.root,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let printed = '';
	child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => (printed += piece.toString()));
	const ended = new Promise<void>((done) => child.on('exit', () => done()));
	const address = `http://localhost:${port}`;
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		await checkout.close();
	};
	for (let tries = 0; child.exitCode === null && tries < 240; tries++) {
		const answer = await fetch(`${address}/admin/`).catch(() => undefined);
		if (answer?.ok) return { address, checkout, stop };
		await new Promise((wait) => setTimeout(wait, 500));
	}
	await stop();
	throw new Error(`The hub did not start:\n${printed}`);
};
