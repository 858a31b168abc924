/**
 * Sends requests at an even rate, whether or not those before have been answered, and keeps how long each took from the
 * moment it was due: what waits behind a slow answer counts as slow itself.
 */
import { Agent, request, type RequestOptions } from 'node:http';

export interface Answer {
	status: number;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: Buffer;
}

export interface LoadOfRequests {
	/** Milliseconds, from when each was due to when all of its answer had come. */
	took: number[];
	/** What went wrong, and how often. */
	errors: Map<string, number>;
}

/** Requests over connections that are kept open, as browsers keep them. */
export const connectionsTo = (address: string, most: number) => {
	const agent = new Agent({ keepAlive: true, maxSockets: most });
	const { hostname, port } = new URL(address);
	return (options: RequestOptions, sent?: string): Promise<Answer> =>
		new Promise((answered, failed) => {
			const asked = request({ agent, hostname, port, ...options }, (response) => {
				const pieces: Buffer[] = [];
				response.on('data', (piece: Buffer) => pieces.push(piece));
				response.on('error', failed);
				response.on('end', () =>
					answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
				);
			});
			asked.on('error', failed);
			asked.end(sent);
		});
};

/**
 * @param perSecond how many are sent in each second, evenly
 * @param send sends one, and says what is wrong with its answer, if anything is
 */
export const loadOf = async (
	perSecond: number,
	seconds: number,
	send: (number: number) => Promise<string | undefined>,
): Promise<LoadOfRequests> => {
	const load: LoadOfRequests = { took: [], errors: new Map() };
	const wrong = (words: string): void => {
		load.errors.set(words, (load.errors.get(words) ?? 0) + 1);
	};
	const began = performance.now();
	const running: Promise<void>[] = [];
	for (let number = 0; number < perSecond * seconds;) {
		const due = began + (number * 1000) / perSecond;
		const early = due - performance.now();
		if (early > 0) {
			await new Promise((wait) => setTimeout(wait, early));
			continue;
		}
		running.push(
			send(number).then(
				(fault) => {
					load.took.push(performance.now() - due);
					if (fault !== undefined) wrong(fault);
				},
				(error: Error) => void wrong(error.message),
			),
		);
		number += 1;
	}
	await Promise.all(running);
	return load;
};
