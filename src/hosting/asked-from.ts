/** From where a request comes, for whatever is given no more of it than Node’s own part. */
import type { IncomingMessage } from 'node:http';

const addresses = new WeakMap<IncomingMessage, string>();

/** Keeps it for as long as the request is there. @param address as those in front of the hub say, who are believed */
export const rememberAddress = (request: IncomingMessage, address: string): void => {
	addresses.set(request, address);
};

export const addressOfSender = (request: IncomingMessage): string =>
	addresses.get(request) ?? request.socket.remoteAddress ?? '';
