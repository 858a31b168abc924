/** Tells another program what waits: a message in JSON, signed so that it can tell that it is from this hub. */
import { createHmac } from 'node:crypto';
import type { KeptNotice } from './notice-store.ts';

export interface Webhook {
	address: string;
	secret: string;
	/** Where people open the hub. */
	origin: string;
	hub: string;
}

/** How long the other side may take, in milliseconds. */
const PATIENCE = 10_000;

/** What is signed: the time and the body, so that nobody can send an old message again as a new one. */
export const signatureOf = (secret: string, time: number, body: string): string =>
	`sha256=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;

/** Rejects where the other side did not take it. What it answers is not read. */
export const sendToWebhook = async (
	notice: KeptNotice,
	{ address, secret, origin, hub }: Webhook,
	now: number = Date.now(),
): Promise<void> => {
	const { number, at, roles, sentence, link } = notice;
	const body = JSON.stringify({ id: number, at, hub, roles, sentence, link: `${origin}${link}` });
	const time = Math.floor(now / 1000);
	const answer = await fetch(address, {
		method: 'POST',
		body,
		redirect: 'manual',
		signal: AbortSignal.timeout(PATIENCE),
		headers: {
			'Content-Type': 'application/json',
			'Hub-Time': String(time),
			'Hub-Signature': signatureOf(secret, time, body),
		},
	});
	await answer.body?.cancel();
	if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
};
