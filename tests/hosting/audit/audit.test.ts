/** What is written into the log says who, what and on what, and leads back to nobody’s name, words or address. */
import { expect, test } from 'vitest';
import type { AuditEvent } from '../../../src/content-model/audit-event.ts';
import { signOfPiece } from '../../../src/hosting/audit/audit.ts';
import { anAudit, AUDIT_SECRET } from '../../support/an-audit.ts';

const who = { id: 'p0123456789abcdef', roles: ['writer', 'safeguarding-reader'] } as const;
const PIECE = { type: 'case-study', id: 'dudley/planted-title-of-a-story' } as const;
const ADDRESS = '203.0.113.77';

test('a piece stands there by a sign, the same for the same piece, and neither by its title nor by its place', () => {
	const audit = anAudit();
	audit
		.from(ADDRESS)
		.begin({ action: 'save', who, on: [PIECE] })
		.done();
	audit
		.from(ADDRESS)
		.begin({ action: 'publish', who, on: [PIECE] })
		.refused('not-allowed');
	const sign = signOfPiece(AUDIT_SECRET, PIECE.type, PIECE.id);
	expect(sign).toMatch(/^[0-9a-f]{12}$/);
	expect(audit.told()).toEqual([
		`done writer safeguarding-reader save case-study:${sign}`,
		`refused writer safeguarding-reader publish case-study:${sign} not-allowed`,
	]);
	expect(signOfPiece('another', PIECE.type, PIECE.id)).not.toBe(sign);
	expect(signOfPiece(AUDIT_SECRET, 'lead', PIECE.id)).not.toBe(sign);
	expect(JSON.stringify(audit.rows())).not.toMatch(/planted|dudley|203\.0/);
});

test.each([
	['a role that there is not', { action: 'save', who: { id: 'p1', roles: ['planted role'] } }],
	['a pseudonym that is a name', { action: 'save', who: { id: 'Planted Name', roles: [] } }],
	['a type that there is not', { action: 'save', on: [{ type: 'planted', id: 'a' }] }],
	['the type “constructor”', { action: 'save', on: [{ type: 'constructor', id: 'planted' }] }],
	['a letter that is words', { action: 'ask-letter', on: [{ type: 'letter', id: 'planted words' }] }],
	['settings that there are not', { action: 'save', on: [{ type: 'settings', id: 'planted' }] }],
	['a release that is words', { action: 'release', on: [{ type: 'release', id: 'planted words' }] }],
	['a picture with a name', { action: 'save-picture', on: [{ type: 'picture', id: 'public/media/planted.png' }] }],
])('nothing that somebody could choose to write stands in it: %s', (_what, event) => {
	const audit = anAudit();
	audit.from(ADDRESS).note(event as unknown as AuditEvent);
	expect(audit.rows()).toHaveLength(1);
	expect(JSON.stringify(audit.rows())).not.toMatch(/planted|Planted|constructor/);
});

test('a place has the same sign for a month, by the network of a household, and another in the next', () => {
	let now = new Date('2026-11-28T12:00:00Z');
	const audit = anAudit({ now: () => now });
	const placeOf = (address: string | undefined) => {
		audit.from(address).note({ action: 'sign-out' });
		return audit.rows().at(-1)!.place;
	};
	const here = placeOf(ADDRESS);
	expect(here).toMatch(/^[0-9a-f]{8}$/);
	expect(placeOf(ADDRESS)).toBe(here);
	expect(placeOf('203.0.113.78')).not.toBe(here);
	expect(placeOf('2001:db8:1:2::7')).toBe(placeOf('2001:db8:1:2:9::8'));
	expect(placeOf(undefined)).toBe('');
	now = new Date('2026-12-01T00:00:00Z');
	const key = audit.store.placeKey('2026-11');
	expect(placeOf(ADDRESS)).not.toBe(here);
	// Nobody can work it out any more.
	expect(audit.store.placeKey('2026-11')).not.toEqual(key);
});

test('what cannot be written down does not begin', () => {
	const audit = anAudit();
	audit.breakIt();
	expect(() => audit.from(ADDRESS).begin({ action: 'save', who })).toThrow('The disk is full.');
	expect(audit.faults).toHaveLength(1);
	audit.from(ADDRESS).note({ action: 'sign-out', who });
	audit.from(ADDRESS).refused({ action: 'save', who }, 'not-allowed');
	expect(audit.faults).toHaveLength(3);
});

test('what was done stays done where its end cannot be written, and stands as begun', () => {
	const audit = anAudit();
	const begun = audit.from(ADDRESS).begin({ action: 'save', who });
	audit.breakIt();
	begun.done();
	expect(audit.told()).toEqual(['begun writer safeguarding-reader save']);
	expect(audit.faults).toHaveLength(1);
});

test('nobody fills the disk by being refused: what is left out is counted, and said each hour', () => {
	let now = Date.parse('2026-11-28T12:00:00Z');
	const audit = anAudit({ now: () => new Date(now), refusals: { ofOne: 3, ofAll: 5 } });
	const refusedFrom = (address: string, times: number) => {
		for (let time = 0; time < times; time += 1) audit.from(address).refused({ action: 'sign-in' }, 'unknown');
	};
	refusedFrom(ADDRESS, 10);
	expect(audit.rows()).toHaveLength(3);
	refusedFrom('203.0.113.1', 2);
	refusedFrom('203.0.113.2', 4);
	expect(audit.rows()).toHaveLength(5);
	audit.look();
	expect(audit.rows()).toHaveLength(5);
	now += 3_600_000;
	audit.look();
	audit.look();
	expect(audit.told().slice(5)).toEqual(['done nobody leave-out count:11']);
	refusedFrom(ADDRESS, 1);
	expect(audit.told().at(-1)).toBe('refused nobody sign-in unknown');
});
