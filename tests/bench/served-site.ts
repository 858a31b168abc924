/** A built site behind the hub’s own preview, for benches in a browser. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** The site as a host would serve it: the hub’s own preview. */
export const servedSite = async (folder: string): Promise<{ address: string; close: () => void }> => {
	const port = await freePort();
	const program = spawn(
		process.execPath,
		[resolve('src/commands/preview.ts'), '--port', String(port), '--from', folder],
		{
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);
	await new Promise<void>((ready, failed) => {
		program.stdout!.once('data', () => ready());
		program.once('exit', () => failed(new Error(`The preview of ${folder} did not start.`)));
	});
	return { address: `http://127.0.0.1:${port}`, close: () => void program.kill() };
};
