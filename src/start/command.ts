/**
 * npm start
 * Serves the hub, its search and its editor from this checkout, on this machine only.
 */
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });
const server = await dev({ root: process.cwd(), logLevel: 'warn', server: { host: '127.0.0.1', port: Number(values.port) } });
const { port } = server.address;
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
