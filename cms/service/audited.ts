/** Writes down what is asked of the service before it is answered, in the one place every request passes. */
import type { IncomingMessage } from 'node:http';
import type { Audit, AuditedPerson, AuditEvent, AuditReason, BegunEvent } from '../../src/content-model/audit-event.ts';
import { auditedIn, madeBy } from './audited-actions.ts';
import type { ProtocolRequest } from './protocol.ts';
import { RequestError, type RefusalStatus } from './refusal.ts';

/** The log, for what a request comes with; undefined where none is kept. */
export type AuditOf = ((request: IncomingMessage) => Audit) | undefined;

/** Told, while a request is answered, what becomes known of it. */
export interface Witness {
	isFrom: (who: AuditedPerson) => void;
	/** @throws {RequestError} where it changes something and cannot be written down */
	asks: (asked: ProtocolRequest) => void;
}

const REASONS: Readonly<Record<RefusalStatus, AuditReason>> = {
	400: 'unreadable',
	401: 'session-ended',
	403: 'not-allowed',
	404: 'not-there',
	405: 'unreadable',
	408: 'too-slow',
	409: 'changed-meanwhile',
	413: 'too-large',
	415: 'unreadable',
	422: 'not-accepted',
	429: 'too-often',
	503: 'busy',
};

/** Of what only reads, these are written down: somebody wanted what is not for them, or too much, or was nobody. */
const TELLING: ReadonlySet<AuditReason> = new Set(['session-ended', 'not-allowed', 'too-often']);

/**
 * Out: a function that answers a request, and has written down by then what there is to say of it.
 * @param answer answers it, and tells its witness what it learns
 */
export const audited =
	(auditOf: AuditOf, answer: (request: IncomingMessage, witness: Witness) => Promise<unknown>) =>
	async (request: IncomingMessage): Promise<unknown> => {
		if (!auditOf) return answer(request, { isFrom: () => undefined, asks: () => undefined });
		const audit = auditOf(request);
		let event: AuditEvent = { action: 'ask' };
		let asked: ProtocolRequest | undefined;
		let begun: BegunEvent | undefined;
		try {
			const answered = await answer(request, {
				isFrom: (who) => {
					event = { ...event, who };
				},
				asks: (read) => {
					asked = read;
					const { changes, ...named } = auditedIn(read);
					event = { ...event, ...named };
					if (changes) begun = begin(audit, event);
				},
			});
			if (asked) begun?.done([...(event.on ?? []), ...madeBy(asked, answered)]);
			return answered;
		} catch (error) {
			const reason = error instanceof RequestError ? REASONS[error.status] : undefined;
			if (begun) {
				if (reason) begun.refused(reason);
				else begun.failed('unexpected');
			} else if (reason && TELLING.has(reason)) audit.refused(event, reason);
			throw error;
		}
	};

/** Nothing is done that could not be written down. */
const begin = (audit: Audit, event: AuditEvent): BegunEvent => {
	try {
		return audit.begin(event);
	} catch (error) {
		throw Object.assign(
			new RequestError(
				503,
				'What is done here is written into a log, and that cannot be written at the moment. So nothing was changed, and your text is still in the form. Tell whoever looks after the hub, and try again.',
			),
			{ cause: error },
		);
	}
};
