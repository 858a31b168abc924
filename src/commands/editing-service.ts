/**
 * Runs the editing service on its own: `node src/commands/editing-service.ts [--port 8082] [--drafts]`.
 * For a hub whose site is served by something else, which passes `/api/cms/v1` on to this. On this machine only: a hub
 * for others mounts `createService` with a sign-in.
 */
import { createServer } from 'node:http';
import { cannotListen, faultsInASentence, portOf, readArguments } from '../start/in-a-sentence.ts';
import { SERVER_TIMEOUTS } from '../../cms/service/guard.ts';
import { createService } from '../../cms/service/server.ts';

faultsInASentence();
const { values } = readArguments(
	{ options: { port: { type: 'string' }, drafts: { type: 'boolean', default: false } } },
	'node src/commands/editing-service.ts --port 8082',
);
const port = portOf(values.port ?? '8082', 8082);

const root = process.cwd();
const service = await createService({
	root,
	mode: values.drafts ? 'workflow' : 'simple',
	checking: new URL('../content-loading/check-file.ts', import.meta.url),
});
const server = createServer(SERVER_TIMEOUTS, (request, response) => void service.handler(request, response));
server.on('error', (error) => {
	throw cannotListen(error, port);
});
server.listen(port, '127.0.0.1', () =>
	console.log(`The editing service answers at http://localhost:${port}${service.address}`),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.close();
		void service.close().then(() => process.exit(0));
	});
