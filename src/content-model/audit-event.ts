/**
 * What the log of a hosted hub says of one thing that somebody did: who by role and pseudonym, what, on what, how it
 * ended. Never what they wrote, and not what it is called.
 */
import type { EditingPerson } from './editing-permission.ts';
import type { TypeName } from './type-names.ts';

/** Everything that is written down, each as it stands after “to”. */
export const AUDITED_ACTIONS = {
	'sign-in': 'sign in',
	'sign-out': 'sign out',
	'sign-out-everywhere': 'sign out on every device',
	save: 'save a piece',
	import: 'bring a document in',
	'save-picture': 'put a picture on the site',
	'move-to-draft': 'move a piece back to draft',
	'move-to-review': 'move a piece to review',
	'mark-ready': 'say that a piece is ready',
	'confirm-reading': 'say that they have read a piece',
	publish: 'publish a piece',
	'take-back': 'take a publication back',
	restore: 'bring an earlier version back',
	'change-address': 'give a draft another address',
	'delete-draft': 'delete a draft',
	delete: 'delete a published page or picture',
	'add-note': 'write a note',
	'change-note': 'change a note, or tick one off',
	'delete-note': 'delete a note',
	'send-letter': 'send something to the letterbox',
	'find-letter': 'look up a letter by its code',
	'answer-letter': 'answer about a letter, as its writer',
	'take-letter-back': 'take a letter back, as its writer',
	'read-letter': 'open a letter',
	'take-over-letter': 'take a letter over as a draft',
	'ask-letter': 'ask the writer of a letter',
	'decline-letter': 'decline a letter',
	'finish-letter': 'finish with a letter',
	'erase-letters': 'erase letters that were held long enough',
	build: 'build the hub',
	release: 'serve a new release',
	push: 'push what is published to the remote',
	'take-in': 'take in what was changed at the remote',
	'roll-back': 'serve an older release again',
	'make-feed': 'make an address for a feed of what waits',
	'withdraw-feed': 'withdraw the address of a feed of what waits',
	'make-link': 'make a link to a draft for somebody outside',
	'open-link': 'open a link to a draft for the first time',
	'withdraw-link': 'withdraw a link to a draft',
	'read-log': 'look at this log',
	'export-log': 'download this log',
	'begin-log': 'begin this log',
	'prune-log': 'erase what was held long enough from this log',
	'leave-out': 'leave refusals out of this log, because they were too many',
	ask: 'ask something else of the editor',
} as const;

export type AuditedAction = keyof typeof AUDITED_ACTIONS;

/** `begun`: begun, and how it ended was not written down: the machine may have stopped meanwhile. */
export const AUDIT_OUTCOMES = {
	begun: 'Begun',
	done: 'Done',
	refused: 'Refused',
	failed: 'Failed',
} as const;

export type AuditOutcome = keyof typeof AUDIT_OUTCOMES;

/** Why something was refused, or failed. */
export const AUDIT_REASONS = {
	unreadable: 'it could not be read',
	'session-ended': 'nobody was signed in, or no more',
	'not-allowed': 'the role does not allow it, or it did not come from the hub’s own page',
	'not-there': 'there is no such thing',
	'changed-meanwhile': 'somebody else was quicker',
	'too-large': 'it was too large',
	'too-slow': 'it came too slowly',
	'not-accepted': 'the checks found something, or the place does not fit',
	'too-often': 'too many at once',
	busy: 'the hub was busy, or being stopped',
	unexpected: 'something was not as expected',
	unknown: 'what came back from the sign-in was not what the hub asked for',
	'no-role': 'the person has no role here',
	away: 'the sign-in did not answer',
	closed: 'the letterbox was closed',
	full: 'the letterbox was full',
	trapped: 'a box was filled in that only programs see',
} as const;

export type AuditReason = keyof typeof AUDIT_REASONS;

/** What something is done to. */
export interface AuditTarget {
	type: TypeName | 'settings' | 'picture' | 'reading' | 'letter' | 'release' | 'count';
	/** As the hub knows it; how it is written down is for the log. */
	id: string;
}

export type AuditedPerson = Pick<EditingPerson, 'id' | 'roles'>;

export interface AuditEvent {
	action: AuditedAction;
	/** Undefined for who is not signed in, and for the hub itself. */
	who?: AuditedPerson | undefined;
	on?: readonly AuditTarget[];
}

/** Something that has been written down as begun. What is said here of it never throws: it has been done by then. */
export interface BegunEvent {
	/** @param on what it was done to, where that is known only now */
	done: (on?: readonly AuditTarget[]) => void;
	refused: (why: AuditReason) => void;
	failed: (why: AuditReason) => void;
}

/** The log, for what comes from one place. */
export interface Audit {
	/**
	 * Writes down that something begins. It lies on the disk then.
	 * @throws where it cannot be written: it must not be done then
	 */
	begin: (event: AuditEvent) => BegunEvent;
	/** Writes down what was refused before it began. Does not throw: nothing is done. */
	refused: (event: AuditEvent, why: AuditReason) => void;
	/** Writes down what went wrong by itself. Does not throw. */
	failed: (event: AuditEvent, why: AuditReason) => void;
	/** Writes down what is done whether or not it can be written: what lessens what is held, or who may come in. */
	note: (event: AuditEvent) => void;
}
