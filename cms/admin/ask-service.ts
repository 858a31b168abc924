/** Asks the editing service for something of ours that Decap knows nothing of. */
import { sendToService } from './send-to-service.ts';

/** What was asked for; rejects with the sentence for whoever asked. */
export type AskService = <Answer>(action: string, params: object) => Promise<Answer>;

const NO_ANSWER = 'The editing service does not answer. The connection may be bad, or the hub was stopped. Try again.';

/** @param address where the service answers */
export const askServiceAt =
	(address: string): AskService =>
	async <Answer>(action: string, params: object) => {
		const response = await sendToService(address, { action, params }).catch(() => undefined);
		const answer = (await response?.json().catch(() => undefined)) as (Answer & { error?: string }) | undefined;
		if (!response?.ok || !answer) throw new Error(answer?.error ?? NO_ANSWER);
		return answer;
	};

/** The sentence of what went wrong. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : NO_ANSWER);
