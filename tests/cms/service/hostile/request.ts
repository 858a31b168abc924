/** A request no editor would send, and how it is sent: as bytes. */
import { connect } from 'node:net';

export const ADDRESS = '/api/cms/v1';

export interface HostileRequest {
	/** What is hostile in it, for whoever reads a failure. */
	about: string;
	method?: string;
	target?: string;
	/** Instead of the headers the editor’s page would send, or besides them; undefined leaves one out. */
	headers?: Record<string, string | readonly string[] | undefined>;
	body?: string | Buffer;
}

/**
 * Sends it as bytes, because a client of HTTP would mend or refuse half of it. Out: the status, and all that came back.
 */
export const send = (
	origin: string,
	{ method = 'POST', target = ADDRESS, headers = {}, body = '' }: Omit<HostileRequest, 'about'>,
): Promise<{ status: number; answer: string }> =>
	new Promise((resolve, reject) => {
		const host = origin.slice('http://'.length);
		const all = {
			Host: host,
			Origin: origin,
			'Content-Type': 'application/json',
			'Content-Length': String(Buffer.byteLength(body)),
			Connection: 'close',
			...headers,
		};
		const lines = Object.entries(all).flatMap(([name, value]) =>
			value === undefined ? [] : [value].flat().map((one) => `${name}: ${one as string}`),
		);
		const socket = connect(Number(host.split(':').at(-1)), '127.0.0.1');
		const chunks: Buffer[] = [];
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		socket.on('error', reject);
		socket.on('close', () => {
			const answer = Buffer.concat(chunks).toString();
			resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), answer });
		});
		// The service ends the connection, being asked to; one that waits for more of a request than comes would not.
		socket.setTimeout(5_000, () => socket.destroy());
		socket.write(
			Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
		);
	});

/** The body of a request of the editor’s page. */
export const asking = (action: unknown, params?: unknown) => JSON.stringify({ action, params });
/** Each of the ones with each of the others. */
export const across = <One, Other, Made>(
	ones: readonly One[],
	others: readonly Other[],
	made: (one: One, other: Other) => Made,
) => ones.flatMap((one) => others.map((other) => made(one, other)));
