/**
 * npm start
 * Serves the hub, its search and its editor from this checkout, on this machine only.
 */
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { readSettings } from '../content-loading/settings-files.ts';
import { faultsInASentence, portOf, readArguments } from '../start/in-a-sentence.ts';

faultsInASentence();
const { values } = readArguments({ options: { port: { type: 'string' } } }, 'npm start -- --port 4321');
const asked = portOf(values.port, 4321);
// Asked here, where the answer is the last thing on the screen: nothing can be shown without them.
audienceOf();
await readSettings(process.cwd());
// Fetched only now: it takes a moment, and whoever mistyped something need not wait for it.
const { dev } = await import('astro');
const server = await dev({ root: process.cwd(), logLevel: 'warn', server: { host: '127.0.0.1', port: asked } });
const { port } = server.address;
if (port !== asked)
	console.log(`\n  Port ${asked} is in use by another program; the hub is served at port ${port} instead.`);
const address = `http://localhost:${port}`;
console.log(`
  The hub      ${address}/
  Search       ${address}/search/
  The editor   ${address}/admin/

  Changes under content/ show at once. Stop with Ctrl+C.
`);

let stopping = false;
const stop = async () => {
	if (stopping) return;
	stopping = true;
	await server.stop();
	process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('SIGHUP', stop);
