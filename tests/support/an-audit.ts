/** A log of who did what in memory, as a host keeps it: for tests of what is written into it. */
import { auditOf, type AuditParts, type HostAudit } from '../../src/hosting/audit/audit.ts';
import type { AuditRow } from '../../src/hosting/audit/schema.ts';
import { openAuditStore, type AuditStore } from '../../src/hosting/audit/store.ts';

export interface TestAudit extends HostAudit {
	store: AuditStore;
	/** Every row since the log began, the oldest first; of what began and ended, only how it ended. */
	rows: () => AuditRow[];
	/** The same in short: `Refused publish case-study:3f9a… not-allowed`. */
	told: () => string[];
	/** From now on nothing can be written. */
	breakIt: () => void;
	/** What was told of rows that could not be written. */
	faults: unknown[];
}

export const AUDIT_SECRET = 'c'.repeat(64);

export const anAudit = (more: Partial<AuditParts> = {}): TestAudit => {
	const store = openAuditStore(':memory:', more.now);
	const faults: unknown[] = [];
	let isBroken = false;
	const audit = auditOf({
		secret: AUDIT_SECRET,
		cannot: (error) => void faults.push(error),
		...more,
		store: {
			...store,
			add: (row) => {
				if (isBroken) throw new Error('The disk is full.');
				return store.add(row);
			},
		},
	});
	const rows = () =>
		store
			.list({ most: 10_000 })
			.filter(({ action }) => action !== 'begin-log')
			.reverse();
	return {
		...audit,
		store,
		faults,
		rows,
		told: () =>
			rows().map(({ outcome, roles, action, targets, reason }) =>
				[outcome, roles || 'nobody', action, targets, reason].filter(Boolean).join(' '),
			),
		breakIt: () => {
			isBroken = true;
		},
	};
};
