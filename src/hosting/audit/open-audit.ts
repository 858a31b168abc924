/** Opens the log of a host, looks whether it is as it was written, and looks after it. */
import { existsSync } from 'node:fs';
import { auditLogIn } from '../data-folder.ts';
import type { HostLog } from '../log.ts';
import { hubSecretIn } from '../sign-in/secrets.ts';
import { auditOf, ofTheHub, type HostAudit } from './audit.ts';
import type { AuditSettings } from './audit-settings.ts';
import { openAuditStore, type AuditStore } from './store.ts';
import { faultsOfAuditLog } from './verify.ts';

export interface OpenAudit extends Pick<HostAudit, 'from'> {
	store: AuditStore;
	/** The hub’s own secret, by which pieces have their signs. */
	secret: string;
	/** To be called every minute or so. @param served the name of the release that is served */
	look: (served: string | undefined) => void;
	close: () => void;
}

const DAY = 86_400_000;

export const openAudit = async (
	{ data, audit: { years } }: { data: string; audit: AuditSettings },
	log: HostLog,
): Promise<OpenAudit> => {
	const file = auditLogIn(data);
	// Before it is opened, which puts back what keeps rows from being changed.
	if (existsSync(file)) for (const fault of faultsOfAuditLog(file)) log.error(fault);
	const store = openAuditStore(file);
	const secret = await hubSecretIn(data);
	const cannot = (error: unknown) =>
		log.error({ err: error }, 'Something could not be written into the log of who did what.');
	const audit = auditOf({ store, secret, cannot });
	let looked = Number.NEGATIVE_INFINITY;
	/** Kept elsewhere as well: so a log that is put in the place of this one shows. */
	const tellHead = () => log.info(store.head(), 'The log of who did what ends here.');
	return {
		from: audit.from,
		store,
		secret,
		look: (served) => {
			audit.look();
			noteRelease(store, audit, served);
			if (Date.now() - looked < DAY) return;
			looked = Date.now();
			store.prune(yearsBefore(new Date(), years));
			tellHead();
		},
		close: () => {
			tellHead();
			store.close();
		},
	};
};

/** Whoever made a release or went back to one did so by a command of its own: here it shows that another is served. */
const noteRelease = (store: AuditStore, audit: HostAudit, served: string | undefined): void => {
	const before = store.last(['release', 'roll-back'])?.targets.replace('release:', '');
	if (served === undefined || served === before) return;
	const isOlder = before !== undefined && served < before;
	audit.from().note(ofTheHub(isOlder ? 'roll-back' : 'release', { type: 'release', id: served }));
};

const yearsBefore = (now: Date, years: number): Date => {
	const then = new Date(now);
	then.setUTCFullYear(now.getUTCFullYear() - years);
	return then;
};
