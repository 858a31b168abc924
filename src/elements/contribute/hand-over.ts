/** Hands a contribution over: to the letterbox of a hosted hub, or to the editing service that runs beside it. */
import { allowancesOf } from '../../checks/allowance.ts';
import type { Assembled } from '../../contribution-form/assemble.ts';
import type { InForm } from '../../contribution-form/in-form.ts';
import { postedForm, sendLetter } from '../../contribution-form/send-letter.ts';
import { findService, send, type Service } from '../../contribution-form/send.ts';
import type { Finding } from '../../content-model/finding.ts';
import { receiptView } from './receipt-view.ts';

/** Where it goes: an address of the letterbox, or the editing service. */
export type WayToSend = { posts: string } | Service;

export interface HandedOver {
	sent: boolean;
	/** What is said about it. */
	said: string;
	/** What takes the place of the form. */
	receipt?: HTMLElement;
	/** What has to be put right first. */
	findings?: readonly Finding<InForm>[];
}

/** @param posts where the letterbox takes it, where there is one */
export const wayToSend = async (posts: string | undefined): Promise<WayToSend | undefined> =>
	posts === undefined ? findService() : { posts };

/** Never throws. */
export const handOver = async (way: WayToSend, contribution: Assembled, form: HTMLFormElement): Promise<HandedOver> => {
	if ('posts' in way) {
		const outcome = await sendLetter(way.posts, postedForm(new FormData(form), allowancesOf(contribution.data)));
		return 'code' in outcome
			? { sent: true, said: '', receipt: receiptView(outcome) }
			: { sent: false, said: outcome.message, findings: outcome.findings };
	}
	const answer = await send(contribution, way);
	if (answer.sent)
		return {
			sent: true,
			said: 'Sent. It is now a draft that an editor will read; nothing is published yet. You can close this page.',
		};
	const more = answer.findings.map(({ where, message, next }) => `${where}: ${message} ${next}`).join(' ');
	return {
		sent: false,
		said: `It was not sent and nothing was kept. ${more || answer.message} What you wrote is still here: you can download it instead.`,
	};
};
