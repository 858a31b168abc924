/** What the letterbox tells the log of who did what. */
import type { Audit, AuditEvent, AuditTarget, BegunEvent } from '../../content-model/audit-event.ts';
import type { Letter } from '../../contribution-form/letter.ts';

/** How the log names a letter. */
export const letterIn = ({ pseudonym }: Pick<Letter, 'pseudonym'>): AuditTarget => ({ type: 'letter', id: pseudonym });

/** Undefined where it cannot be written down: it must not be done then. */
export const begunOrNot = (audit: Audit, event: AuditEvent): BegunEvent | undefined => {
	try {
		return audit.begin(event);
	} catch {
		return undefined;
	}
};

/** What its writer is told then. */
export const NOT_NOW =
	'Nothing can be taken at the moment. Nothing was kept, and what you wrote is still here. Wait some minutes, then send it again.';
