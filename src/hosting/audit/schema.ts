/**
 * The database of the log: rows are added, each with a digest over itself and the row before it, and nothing else is
 * done to them, until they were held long enough. SQLite itself holds it so: https://sqlite.org/lang_createtrigger.html
 */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** One row as it lies there. Every value is part of the digest. */
export interface AuditRow {
	/** One more than that of the row before it. */
	number: number;
	/** `2026-11-28T12:00:00.000Z` */
	at: string;
	action: string;
	/** With spaces between; nothing for who is not signed in. */
	roles: string;
	/** A pseudonym. */
	person: string;
	/** `case-study:3f9a…`, with spaces between. */
	targets: string;
	/** From where: a digest under a key that is kept for a month. */
	place: string;
	outcome: string;
	reason: string;
	/** The row that says that it began; 0 for none. */
	of: number;
	digest: string;
}

const COLUMNS = ['number', 'at', 'action', 'roles', 'person', 'targets', 'place', 'outcome', 'reason', 'of'] as const;

/** The digest of a row. @param before that of the row before it */
export const digestOfRow = (before: string, row: Omit<AuditRow, 'digest'>): string =>
	createHash('sha256')
		// As JSON, so that no two rows are written the same.
		.update(JSON.stringify([before, ...COLUMNS.map((column) => row[column])]))
		.digest('hex');

/** Nothing that is younger is taken out, whatever the settings say. */
const LEAST_HELD = '-1 year';

const TABLES = `
	CREATE TABLE IF NOT EXISTS entry (
		number INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, roles TEXT NOT NULL, person TEXT NOT NULL,
		targets TEXT NOT NULL, place TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL, "of" INTEGER NOT NULL,
		digest TEXT NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS entry_at ON entry (at);
	CREATE INDEX IF NOT EXISTS entry_of ON entry ("of");
	CREATE TABLE IF NOT EXISTS head (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL, digest TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS anchor (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL, digest TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS place_key (month TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;
`;

/** `anchor` is the last row that was taken out, `head` the last that was added. */
const TRIGGERS = `
	CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
		BEGIN SELECT RAISE(ABORT, 'a row of the log is never changed'); END;
	CREATE TRIGGER IF NOT EXISTS entry_is_held BEFORE DELETE ON entry WHEN OLD.number > (SELECT number FROM anchor)
		BEGIN SELECT RAISE(ABORT, 'a row of the log is held'); END;
	CREATE TRIGGER IF NOT EXISTS entry_comes_next BEFORE INSERT ON entry WHEN NEW.number <> (SELECT number + 1 FROM head)
		BEGIN SELECT RAISE(ABORT, 'a row of the log comes after the last'); END;
	CREATE TRIGGER IF NOT EXISTS entry_is_the_head AFTER INSERT ON entry
		BEGIN UPDATE head SET number = NEW.number, digest = NEW.digest; END;
	CREATE TRIGGER IF NOT EXISTS head_is_one BEFORE INSERT ON head WHEN EXISTS (SELECT 1 FROM head)
		BEGIN SELECT RAISE(ABORT, 'there is one last row'); END;
	CREATE TRIGGER IF NOT EXISTS head_stays BEFORE DELETE ON head
		BEGIN SELECT RAISE(ABORT, 'there is one last row'); END;
	CREATE TRIGGER IF NOT EXISTS head_is_the_last BEFORE UPDATE ON head
		WHEN NEW.number <> OLD.number + 1 OR NOT EXISTS (SELECT 1 FROM entry WHERE number = NEW.number AND digest = NEW.digest)
		BEGIN SELECT RAISE(ABORT, 'the last row is the last that was added'); END;
	CREATE TRIGGER IF NOT EXISTS anchor_is_one BEFORE INSERT ON anchor WHEN EXISTS (SELECT 1 FROM anchor)
		BEGIN SELECT RAISE(ABORT, 'the log has one beginning'); END;
	CREATE TRIGGER IF NOT EXISTS anchor_stays BEFORE DELETE ON anchor
		BEGIN SELECT RAISE(ABORT, 'the log has one beginning'); END;
	CREATE TRIGGER IF NOT EXISTS anchor_is_old BEFORE UPDATE ON anchor
		WHEN NEW.number <= OLD.number OR NOT EXISTS (
			SELECT 1 FROM entry WHERE number = NEW.number AND digest = NEW.digest
			AND at < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '${LEAST_HELD}')
		)
		BEGIN SELECT RAISE(ABORT, 'what is younger than a year is held'); END;
`;

/** Milliseconds to wait while another process writes. */
const WAIT = 5000;

/** Opens the database; makes it where there is none. */
export const openAuditDatabase = (file: string): { database: DatabaseSync; isNew: boolean } => {
	const database = new DatabaseSync(file, { timeout: WAIT });
	if (file !== ':memory:') chmodSync(file, 0o600);
	// What was written is on the disk, whenever the power fails; what was erased is overwritten.
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	database.exec(`BEGIN IMMEDIATE; ${TABLES} ${TRIGGERS}`);
	const isNew = database.prepare('SELECT 1 FROM anchor').get() === undefined;
	if (isNew) {
		const begins = randomBytes(32).toString('hex');
		database.prepare('INSERT INTO anchor VALUES (1, 0, ?)').run(begins);
		database.prepare('INSERT INTO head VALUES (1, 0, ?)').run(begins);
	}
	database.exec('COMMIT');
	return { database, isNew };
};

const protectionOf = (database: DatabaseSync): string[] =>
	database
		.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
		.all()
		.map(({ name, sql }) => `${String(name)}: ${String(sql)}`);

/** What holds a log so; a database that has less of it can be changed. */
export const missingProtection = (database: DatabaseSync): string[] => {
	const { database: whole } = openAuditDatabase(':memory:');
	const there = new Set(protectionOf(database));
	const missing = protectionOf(whole).filter((one) => !there.has(one));
	whole.close();
	return missing.map((one) => one.split(':', 1)[0]!);
};
