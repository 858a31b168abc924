/** Bodies of requests that are being read: how many at once, how many bytes together, and how long each may take. */
import type { IncomingMessage } from 'node:http';
import { RequestError } from './refusal.ts';

export interface BodyLimits {
	/** Largest body, in bytes. */
	largest: number;
	/** How many bodies are read at once: in all, and of one caller, so that nobody takes every place. */
	bodies: number;
	bodiesOfOne: number;
	/** How many bytes all bodies that are being read may hold together. */
	bytesTogether: number;
	/** Milliseconds a request waits for a place before it is told to come again. */
	placeWithin: number;
	/**
	 * Milliseconds a body has in any case; after them it must have come at `leastPerSecond` bytes a second on average.
	 */
	grace: number;
	leastPerSecond: number;
}

/** Out: a function that reads the body of one caller’s request; throws a RequestError with 408, 413 or 503. */
export const openBodies = (limits: BodyLimits) => {
	const places = bodyPlaces(limits);
	const together: HeldTogether = { bytes: 0 };
	return async (request: IncomingMessage, caller: string): Promise<Buffer> => {
		if (request.destroyed) throw brokenOff();
		await places.enter(caller, request);
		try {
			return await readWhole(request, limits, together);
		} finally {
			places.leave(caller);
		}
	};
};

/** Who has a place to send a body, and who waits for one. */
const bodyPlaces = (limits: BodyLimits) => {
	const openOf = new Map<string, number>();
	let open = 0;
	let waiting: { caller: string; enter: () => void }[] = [];

	const hasPlace = (caller: string) => open < limits.bodies && (openOf.get(caller) ?? 0) < limits.bodiesOfOne;

	const take = (caller: string) => {
		open += 1;
		openOf.set(caller, (openOf.get(caller) ?? 0) + 1);
	};

	const wait = (caller: string, request: IncomingMessage) =>
		new Promise<void>((resolve, reject) => {
			const stop = (error: RequestError) => {
				waiting = waiting.filter((other) => other !== mine);
				finish();
				reject(error);
			};
			const gone = () => stop(brokenOff());
			const timer = setTimeout(() => stop(tooManyBodies()), limits.placeWithin);
			const finish = () => {
				clearTimeout(timer);
				request.off('close', gone);
			};
			const mine = {
				caller,
				enter: () => {
					finish();
					take(caller);
					resolve();
				},
			};
			request.once('close', gone);
			waiting.push(mine);
		});

	return {
		/** Resolves once there is a place, in the order of coming among those whose caller may have one. */
		enter: async (caller: string, request: IncomingMessage) =>
			hasPlace(caller) ? take(caller) : wait(caller, request),
		leave: (caller: string) => {
			open -= 1;
			const left = openOf.get(caller)! - 1;
			if (left > 0) openOf.set(caller, left);
			else openOf.delete(caller);
			const index = waiting.findIndex((other) => hasPlace(other.caller));
			if (index >= 0) waiting.splice(index, 1)[0]!.enter();
		},
	};
};

/** What all bodies that are being read hold at this moment. */
interface HeldTogether {
	bytes: number;
}

const readWhole = (request: IncomingMessage, limits: BodyLimits, together: HeldTogether) =>
	new Promise<Buffer>((resolve, reject) => {
		const chunks: Buffer[] = [];
		const begun = performance.now();
		let size = 0;
		const finish = (outcome: () => void) => {
			clearInterval(timer);
			request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
			together.bytes -= size;
			outcome();
		};
		const refuse = (refusal: RequestError) =>
			finish(() => {
				// What is still on its way is let go unread until the answer has closed the connection.
				request.on('error', () => undefined).resume();
				reject(refusal);
			});
		const onData = (chunk: Buffer) => {
			size += chunk.length;
			together.bytes += chunk.length;
			if (size > limits.largest) refuse(tooLarge(limits.largest));
			else if (together.bytes > limits.bytesTogether) refuse(tooManyBodies());
			else chunks.push(chunk);
		};
		const onEnd = () => finish(() => resolve(Buffer.concat(chunks)));
		const onClose = () => finish(() => reject(brokenOff()));
		const timer = setInterval(
			() => {
				const taken = performance.now() - begun;
				if (taken > limits.grace && size < (taken / 1000) * limits.leastPerSecond) refuse(tooSlow());
			},
			Math.min(1000, limits.grace),
		);
		request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
	});

/** What is said to whoever sends more than is taken. */
export const tooLarge = (largest: number) =>
	new RequestError(
		413,
		`The request is larger than ${Math.round(largest / 1_000_000)} million bytes. Make the picture or document smaller and choose it again.`,
	);

const tooManyBodies = () =>
	new RequestError(
		503,
		'The hub is receiving too much at once. Nothing was changed, and your text is still in the form. Wait a few seconds, then save again.',
	);

const tooSlow = () =>
	new RequestError(
		408,
		'What you sent came in too slowly to be kept. Nothing was changed, and your text is still in the form. Look at your connection, then save again.',
	);

const brokenOff = () =>
	new RequestError(400, 'The request ended before it was whole. Nothing was changed. Save again.');
