/**
 * npm run preview
 * Serves what `npm run build` made, as a host would: compressed where the browser asks for it, with the headers of
 * `src/hosting/response-headers.ts`. On this machine only.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { gitHostOfBuild, sitePathOfBuild } from '../hosting/built-for.ts';
import { brotli } from '../hosting/compressed-copies.ts';
import { isCompressible, mediaTypeOf } from '../hosting/media-types.ts';
import { headersFor } from '../hosting/response-headers.ts';
import { refusalAt, refusalInWords } from '../media/public-files.ts';
import { cannotListen, faultsInASentence, Misunderstood, portOf, readArguments } from '../start/in-a-sentence.ts';

faultsInASentence();
const { values } = readArguments(
	{ options: { port: { type: 'string' }, from: { type: 'string', default: 'dist' } } },
	'npm run preview -- --from dist',
);
const port = portOf(values.port, 4322);
const folder = resolve(values.from);
/** The hub is served in the folder of its host that it was built for. */
const sitePath = await sitePathOfBuild(folder);
if (sitePath === undefined)
	throw new Misunderstood(
		`${values.from}: found no build there, expected a folder with an index.html. Run “npm run build” first, or name its folder with --from.`,
	);

const fileOf = async (path: string): Promise<string | undefined> => {
	const file = resolve(folder, `.${path}`);
	if (file !== folder && !file.startsWith(folder + sep)) return undefined;
	// A link would serve whatever it leads to on this machine; the folder itself may be one.
	const refusal = await refusalAt(folder, path);
	if (refusal) {
		console.error(refusalInWords(refusal, values.from));
		return undefined;
	}
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile()) return file;
	return found?.isDirectory() && path.endsWith('/') ? fileOf(`${path}index.html`) : undefined;
};

const gitHost = await gitHostOfBuild(folder);

/** Of each file that was asked for, what it was compressed to and when it had been written. */
const copies = new Map<string, { written: number; copy: Promise<Buffer> }>();

const compressed = async (file: string): Promise<Buffer> => {
	const { mtimeMs: written } = await stat(file);
	const before = copies.get(file);
	if (before?.written === written) return before.copy;
	const copy = readFile(file).then(brotli);
	copies.set(file, { written, copy });
	return copy;
};

const server = createServer((request, response) => {
	void (async () => {
		let path: string;
		try {
			const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://hub').pathname);
			if (!asked.startsWith(`${sitePath}/`)) {
				response.writeHead(302, { Location: `${sitePath}/` }).end();
				return;
			}
			path = asked.slice(sitePath.length);
		} catch {
			response.writeHead(400).end();
			return;
		}
		const found = await fileOf(path);
		const file = found ?? (await fileOf('/404.html'));
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		const media = mediaTypeOf(file);
		const isPacked = isCompressible(media) && /\bbr\b/.test(String(request.headers['accept-encoding']));
		response.writeHead(found ? 200 : 404, {
			'Content-Type': media,
			...headersFor(path, { isHttps: false, gitHost }),
			...(isPacked ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
		});
		if (isPacked) response.end(await compressed(file));
		else createReadStream(file).pipe(response);
	})().catch((error: Error) => {
		console.error(error.message);
		response.destroy();
	});
});

server.on('error', (error) => {
	throw cannotListen(error, port);
});
server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}${sitePath}/`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.on(signal, () => server.close(() => process.exit(0)).closeAllConnections());
