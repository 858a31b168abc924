/** Tells the mailboxes of a role what waits, by the mail server of the organisation. */
import { createTransport } from 'nodemailer';
import { isThisMachine, type MailSettings } from './notice-settings.ts';
import type { KeptNotice } from './notice-store.ts';

export interface MailServer {
	/** Rejects where the server did not take it. */
	send: (notice: Pick<KeptNotice, 'sentence' | 'link'>, mailbox: string) => Promise<void>;
	/** Rejects where the server does not answer, or does not let the hub in. */
	tryIt: () => Promise<void>;
	close: () => void;
}

/** Milliseconds the server may take for one step. */
const PATIENCE = 10_000;
/** The port of mail over TLS from the first byte on: https://www.rfc-editor.org/rfc/rfc8314#section-3.3 */
const TLS_PORT = 465;

export const mailServer = (
	{ host, port, from, user }: MailSettings,
	{ password, origin, hub }: { password: string | undefined; origin: string; hub: string },
): MailServer => {
	const transport = createTransport({
		...{ host, port, secure: port === TLS_PORT },
		// Nobody on the way reads along, or sees the password; to this machine itself there is no way.
		requireTLS: !isThisMachine(host),
		...(user !== undefined && password !== undefined ? { auth: { user, pass: password } } : {}),
		...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
		...{ disableFileAccess: true, disableUrlAccess: true },
	});
	return {
		send: async ({ sentence, link }, mailbox) => {
			await transport.sendMail({
				from: { name: hub, address: from },
				to: mailbox,
				subject: sentence,
				text: `${sentence}\n\n${origin}${link}\n\nThis message holds nothing that anybody wrote. What waits is behind the sign-in of ${hub}.\n`,
				headers: { 'Auto-Submitted': 'auto-generated' },
			});
		},
		tryIt: async () => void (await transport.verify()),
		close: () => transport.close(),
	};
};
