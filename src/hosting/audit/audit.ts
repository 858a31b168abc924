/** Puts what people do into the log, without what would lead back to them or to what they wrote. */
import { createHmac } from 'node:crypto';
import type {
	Audit,
	AuditedAction,
	AuditedPerson,
	AuditEvent,
	AuditOutcome,
	AuditReason,
	AuditTarget,
} from '../../content-model/audit-event.ts';
import { EDITING_ROLES } from '../../content-model/editing-roles.ts';
import { own } from '../../content-model/own.ts';
import { settingsFiles } from '../../content-model/settings.ts';
import { TYPE_NAMES } from '../../content-model/type-names.ts';
import { paceOf } from '../letterbox/pace.ts';
import { networkPlaceOf } from '../network-place.ts';
import type { AuditStore } from './store.ts';

export interface AuditParts {
	store: AuditStore;
	/** The hub’s own. */
	secret: string;
	/** Told where something could not be written down. */
	cannot: (error: unknown) => void;
	now?: (() => Date) | undefined;
	/** For tests: how many refusals of one place are written down in an hour, and of all. */
	refusals?: { ofOne: number; ofAll: number } | undefined;
}

export interface HostAudit {
	/** The log, for what comes from an address of the network; without one, for the hub itself. */
	from: (address?: string) => Audit;
	/** To be called every minute or so: says how many refusals were left out. */
	look: () => void;
}

/** Anybody can be refused as often as they like, and must not fill the disk by it. */
const REFUSALS = { ofOne: 120, ofAll: 3000 };
const HOUR = 3_600_000;

export const auditOf = (parts: AuditParts): HostAudit => {
	const { store, cannot, now = () => new Date(), refusals = REFUSALS } = parts;
	const leftOut = { count: 0, told: now().getTime() };
	const [ofOne, ofAll] = [paceOf(refusals.ofOne, () => now().getTime()), paceOf(refusals.ofAll, () => now().getTime())];
	const unlessItFails = (write: () => unknown): void => {
		try {
			write();
		} catch (error) {
			cannot(error);
		}
	};
	const orTell = <Result>(write: () => Result): Result => {
		try {
			return write();
		} catch (error) {
			cannot(error);
			throw error;
		}
	};
	const tellLeftOut = () => {
		if (leftOut.count === 0 || now().getTime() - leftOut.told < HOUR) return;
		const on = [{ type: 'count', id: String(leftOut.count) }] as const;
		unlessItFails(() => {
			store.add(rowFor(parts, undefined, { action: 'leave-out', on }, { outcome: 'done' }));
			Object.assign(leftOut, { count: 0, told: now().getTime() });
		});
	};
	const from = (address: string | undefined): Audit => {
		const add = (event: AuditEvent, end: End) => store.add(rowFor(parts, address, event, end));
		const ending = (event: AuditEvent, end: End) => unlessItFails(() => add(event, end));
		return {
			begin: (event) => {
				const of = orTell(() => add(event, { outcome: 'begun' }));
				return {
					done: (on = event.on ?? []) => ending({ ...event, on }, { outcome: 'done', of }),
					refused: (reason) => ending(event, { outcome: 'refused', reason, of }),
					failed: (reason) => ending(event, { outcome: 'failed', reason, of }),
				};
			},
			refused: (event, reason) => {
				if (ofOne(address ?? '') && ofAll('')) ending(event, { outcome: 'refused', reason });
				else leftOut.count += 1;
			},
			failed: (event, reason) => ending(event, { outcome: 'failed', reason }),
			note: (event) => ending(event, { outcome: 'done' }),
		};
	};
	return { from, look: tellLeftOut };
};

interface End {
	outcome: AuditOutcome;
	reason?: AuditReason;
	of?: number;
}

const rowFor = (
	{ store, secret, now = () => new Date() }: AuditParts,
	address: string | undefined,
	{ action, who, on = [] }: AuditEvent,
	{ outcome, reason, of = 0 }: End,
): Parameters<AuditStore['add']>[0] => ({
	action,
	...personIn(who),
	targets: [...new Set(on.flatMap((target) => targetIn(secret, target)))].join(' '),
	place: address === undefined ? '' : placeIn(store, address, now()),
	...{ outcome, reason: reason ?? '', of },
});

const PSEUDONYM = /^[a-z0-9-]{1,40}$/;

const personIn = (who: AuditedPerson | undefined): { roles: string; person: string } => ({
	roles: (who?.roles ?? []).filter((role) => Object.hasOwn(EDITING_ROLES, role)).join(' '),
	person: who && PSEUDONYM.test(who.id) ? who.id : '',
});

/** The same place has the same sign for a month. After that the key is gone, and nobody can tell whose it was. */
const placeIn = (store: AuditStore, address: string, now: Date): string =>
	createHmac('sha256', store.placeKey(now.toISOString().slice(0, 7)))
		.update(networkPlaceOf(address))
		.digest('hex')
		.slice(0, 8);

const PIECES: ReadonlySet<string> = new Set([...TYPE_NAMES, 'picture']);
const NAMES: Readonly<Record<string, RegExp>> = {
	settings: new RegExp(`^(?:${settingsFiles.map(({ name }) => name).join('|')})$`),
	letter: /^[0-9a-z]{8}$/,
	release: /^[0-9TZ-]{1,40}$/,
	reading: /^\d{1,6}$/,
	count: /^\d{1,12}$/,
};

/** The name of a page is made of its title: so of a piece only a sign is written, the same for the same piece. */
const targetIn = (secret: string, { type, id }: AuditTarget): string[] => {
	if (PIECES.has(type)) return [[type, signOfPiece(secret, type, id)].join(':')];
	return own(NAMES, type)?.test(id) ? [[type, id].join(':')] : [];
};

/** What the log calls a piece. */
export const signOfPiece = (secret: string, type: string, id: string): string =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['piece', type, id]))
		.digest('hex')
		.slice(0, 12);

/** What was done by the hub itself, where nobody asked for it. */
export const ofTheHub = (action: AuditedAction, ...on: AuditTarget[]): AuditEvent => ({ action, on });
