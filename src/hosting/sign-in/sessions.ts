/**
 * Who is signed in, and who is on the way: kept on the server, so that a session ends there, whatever a browser holds.
 * Of what a browser holds, only a digest is kept.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { SignedInRole } from '../../content-model/editing-roles.ts';

/** Somebody as a session knows them: by a pseudonym. */
export interface SignedInPerson {
	id: string;
	roles: readonly SignedInRole[];
	networks: readonly string[];
}

export interface Session extends SignedInPerson {
	formToken: string;
}

/** What is needed to know whoever comes back from the provider again. */
export interface Journey {
	state: string;
	nonce: string;
	verifier: string;
}

export interface SessionLimits {
	/** Milliseconds after the last request. */
	idle: number;
	/** Milliseconds after the sign-in, whatever is done. */
	longest: number;
	/** Milliseconds that somebody may be away at the provider. */
	away: number;
}

export interface SessionOptions {
	/** What roles rest on. Sessions that were begun under others are ended: they may hold what nobody is granted now. */
	settings: string;
	limits?: SessionLimits | undefined;
	/** Milliseconds since 1970. */
	now?: (() => number) | undefined;
}

export const SESSION_LIMITS: SessionLimits = { idle: 30 * 60_000, longest: 8 * 3_600_000, away: 10 * 60_000 };

/** How many people can be on the way at once; of more, those who left first begin again. */
const MOST_JOURNEYS = 5_000;

/** A session is written down as used this often at most, in milliseconds. */
const NOTED_EVERY = 60_000;

const TABLES = `
	CREATE TABLE IF NOT EXISTS session (
		token TEXT PRIMARY KEY, person TEXT NOT NULL, roles TEXT NOT NULL, networks TEXT NOT NULL,
		form_token TEXT NOT NULL, begun INTEGER NOT NULL, used INTEGER NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS session_person ON session (person);
	CREATE TABLE IF NOT EXISTS journey (
		token TEXT PRIMARY KEY, state TEXT NOT NULL, nonce TEXT NOT NULL, verifier TEXT NOT NULL, begun INTEGER NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS journey_begun ON journey (begun);
	CREATE TABLE IF NOT EXISTS begun_under (settings TEXT NOT NULL) STRICT;
`;

const newToken = (): string => randomBytes(32).toString('base64url');
const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export interface Sessions {
	/** Out: what the browser is to hold. */
	begin: (person: SignedInPerson) => string;
	/** The session of a token, which then counts as used; undefined where there is none, or no more. */
	find: (token: string) => Session | undefined;
	end: (token: string) => void;
	/** Ends every session of one person. */
	endAllOf: (id: string) => void;
	beginJourney: (journey: Journey) => string;
	/** The journey of a token, which is then over. */
	takeJourney: (token: string) => Journey | undefined;
	/** Erases what has ended by itself. */
	eraseEnded: () => void;
}

/** In: an open database; makes its tables where there are none. */
export const sessionsIn = (
	database: DatabaseSync,
	{ settings, limits: { idle, longest, away } = SESSION_LIMITS, now = Date.now }: SessionOptions,
): Sessions => {
	database.exec(TABLES);
	endThoseUnderOthers(database, digestOf(settings));
	const statement = (sql: string) => database.prepare(sql);
	const insert = statement('INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?)');
	const select = statement('SELECT * FROM session WHERE token = ?');
	const noted = statement('UPDATE session SET used = ? WHERE token = ?');
	const remove = statement('DELETE FROM session WHERE token = ?');
	const removeAll = statement('DELETE FROM session WHERE person = ?');
	const count = statement('SELECT count(*) AS journeys FROM journey');
	const tooMany = statement('DELETE FROM journey WHERE token IN (SELECT token FROM journey ORDER BY begun LIMIT ?)');
	const eraseEnded = erasing(database, { idle, longest, away }, now);
	const leave = statement('INSERT INTO journey VALUES (?, ?, ?, ?, ?)');
	const arrive = statement('DELETE FROM journey WHERE token = ? RETURNING state, nonce, verifier, begun');
	return {
		begin: ({ id, roles, networks }) => {
			eraseEnded();
			const token = newToken();
			insert.run(digestOf(token), id, JSON.stringify(roles), JSON.stringify(networks), newToken(), now(), now());
			return token;
		},
		find: (token) => {
			const row = select.get(digestOf(token));
			if (!row) return undefined;
			const [begun, used] = [Number(row['begun']), Number(row['used'])];
			if (now() - used >= idle || now() - begun >= longest) {
				remove.run(digestOf(token));
				return undefined;
			}
			if (now() - used >= NOTED_EVERY) noted.run(now(), digestOf(token));
			return {
				id: String(row['person']),
				roles: JSON.parse(String(row['roles'])) as SignedInRole[],
				networks: JSON.parse(String(row['networks'])) as string[],
				formToken: String(row['form_token']),
			};
		},
		eraseEnded,
		end: (token) => void remove.run(digestOf(token)),
		endAllOf: (id) => void removeAll.run(id),
		beginJourney: ({ state, nonce, verifier }) => {
			const token = newToken();
			leave.run(digestOf(token), state, nonce, verifier, now());
			eraseEnded();
			tooMany.run(Math.max(0, Number(count.get()?.['journeys']) - MOST_JOURNEYS));
			return token;
		},
		takeJourney: (token) => {
			const row = arrive.get(digestOf(token));
			if (!row || now() - Number(row['begun']) >= away) return undefined;
			return { state: String(row['state']), nonce: String(row['nonce']), verifier: String(row['verifier']) };
		},
	};
};

const erasing = (database: DatabaseSync, { idle, longest, away }: SessionLimits, now: () => number): (() => void) => {
	const ended = database.prepare('DELETE FROM session WHERE used <= ? OR begun <= ?');
	const lost = database.prepare('DELETE FROM journey WHERE begun <= ?');
	return () => {
		ended.run(now() - idle, now() - longest);
		lost.run(now() - away);
	};
};

const endThoseUnderOthers = (database: DatabaseSync, settings: string): void => {
	if (database.prepare('SELECT settings FROM begun_under').get()?.['settings'] === settings) return;
	database.exec('BEGIN; DELETE FROM session; DELETE FROM journey; DELETE FROM begun_under;');
	database.prepare('INSERT INTO begun_under VALUES (?)').run(settings);
	database.exec('COMMIT');
};
