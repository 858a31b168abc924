import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { SESSION_LIMITS, sessionsIn, type Sessions } from '../../../src/hosting/sign-in/sessions.ts';

const WANDA = { id: 'pwanda', roles: ['writer'], networks: ['dudley'] } as const;
const EDITH = { id: 'pedith', roles: ['coalition-editor'], networks: [] } as const;
const JOURNEY = { state: 'a-state', nonce: 'a-nonce', verifier: 'a-verifier' };
const MINUTE = 60_000;

let now: number;
let sessions: Sessions;
const over = (database: DatabaseSync, settings = 'groups') => sessionsIn(database, { settings, now: () => now });

beforeEach(() => {
	now = 1_800_000_000_000;
	sessions = over(new DatabaseSync(':memory:'));
});

test('whoever holds a token is whoever began the session, with a token for forms of its own', () => {
	const [first, second] = [sessions.begin(WANDA), sessions.begin(WANDA)];
	expect(sessions.find(first)).toMatchObject(WANDA);
	expect(first).toMatch(/^[\w-]{43}$/);
	expect(first).not.toBe(second);
	expect(sessions.find(first)!.formToken).not.toBe(sessions.find(second)!.formToken);
	expect(sessions.find(first)!.formToken).not.toBe(first);
	expect(sessions.find('A'.repeat(43))).toBeUndefined();
});

test('a session ends when it is left alone, however often it was used before', () => {
	const token = sessions.begin(WANDA);
	for (let time = 0; time < 5; time++) {
		now += SESSION_LIMITS.idle - MINUTE;
		expect(sessions.find(token)).toBeDefined();
	}
	now += SESSION_LIMITS.idle;
	expect(sessions.find(token)).toBeUndefined();
	now -= SESSION_LIMITS.idle;
	expect(sessions.find(token)).toBeUndefined();
});

test('a session ends after a day’s work, however much it is used', () => {
	const token = sessions.begin(WANDA);
	for (let minutes = 0; minutes < SESSION_LIMITS.longest / MINUTE - 10; minutes += 10) {
		expect(sessions.find(token)).toBeDefined();
		now += 10 * MINUTE;
	}
	expect(sessions.find(token)).toBeDefined();
	now += 10 * MINUTE;
	expect(sessions.find(token)).toBeUndefined();
});

test('one session is ended, or all of a person, and nobody else’s', () => {
	const [first, second, edith] = [sessions.begin(WANDA), sessions.begin(WANDA), sessions.begin(EDITH)];
	sessions.end(first);
	expect([sessions.find(first), sessions.find(second)?.id]).toEqual([undefined, 'pwanda']);
	sessions.endAllOf('pwanda');
	expect([sessions.find(second), sessions.find(edith)?.id]).toEqual([undefined, 'pedith']);
});

test('a journey is come back from once, and in time', () => {
	const token = sessions.beginJourney(JOURNEY);
	expect(sessions.takeJourney('A'.repeat(43))).toBeUndefined();
	expect(sessions.takeJourney(token)).toEqual(JOURNEY);
	expect(sessions.takeJourney(token)).toBeUndefined();
	const late = sessions.beginJourney(JOURNEY);
	now += SESSION_LIMITS.away;
	expect(sessions.takeJourney(late)).toBeUndefined();
	const session = sessions.begin(WANDA);
	expect(sessions.takeJourney(session)).toBeUndefined();
	expect(sessions.find(sessions.beginJourney(JOURNEY))).toBeUndefined();
});

test('what ended by itself is erased, also where nobody comes back to it', () => {
	const database = new DatabaseSync(':memory:');
	const kept = over(database);
	kept.begin(WANDA);
	kept.beginJourney(JOURNEY);
	const rows = () =>
		database.prepare('SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM journey) AS n').get()?.['n'];
	kept.eraseEnded();
	expect(rows()).toBe(2);
	now += SESSION_LIMITS.idle;
	kept.eraseEnded();
	expect(rows()).toBe(0);
});

test('only so many can be on the way, and those who left first begin again', () => {
	const first = sessions.beginJourney(JOURNEY);
	for (let more = 0; more < 5_000; more++) {
		now += 1;
		sessions.beginJourney(JOURNEY);
	}
	const last = sessions.beginJourney(JOURNEY);
	expect(sessions.takeJourney(first)).toBeUndefined();
	expect(sessions.takeJourney(last)).toEqual(JOURNEY);
});

test('what is kept survives a start, and holds no token that a browser holds', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-sessions-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const file = join(folder, 'sessions.sqlite');
	const database = new DatabaseSync(file);
	const kept = over(database);
	const token = kept.begin(WANDA);
	const journey = kept.beginJourney(JOURNEY);
	database.close();
	const bytes = (await readFile(file)).toString('latin1');
	expect(bytes).not.toContain(token);
	expect(bytes).not.toContain(journey);

	const again = new DatabaseSync(file);
	onTestFinished(() => again.close());
	expect(over(again).find(token)).toMatchObject(WANDA);
	expect(over(again).takeJourney(journey)).toEqual(JOURNEY);
});

test('where other groups are granted other roles than before, everybody signs in anew', () => {
	const database = new DatabaseSync(':memory:');
	const token = over(database).begin(WANDA);
	expect(over(database).find(token)).toBeDefined();
	expect(over(database, 'other groups').find(token)).toBeUndefined();
	const anew = over(database, 'other groups').begin(WANDA);
	expect(over(database, 'other groups').find(anew)).toBeDefined();
});
