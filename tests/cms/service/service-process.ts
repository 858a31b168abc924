/** The service in a process of its own, so that a test can kill it. Prints its port once it listens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createService } from '../../../cms/service/server.ts';

const root = process.argv[2];
if (!root) throw new Error('Expected the root of a hub.');
const service = await createService({
	root,
	mode: 'workflow',
	checking: new URL('./check-modules/lenient.ts', import.meta.url),
	writer: { name: 'Ama Writer', email: 'ama@example.org' },
	limits: { burst: 1_000_000, checks: 1_000_000, readyThreads: 1 },
});
const server = createServer((request, response) => void service.handler(request, response));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
// It lives no longer than the test that started it, however that ended.
process.stdin.on('end', () => process.exit()).resume();
