/** Where notices lie, whom they still have to be told, and who has an address of a feed of them. */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SignedInRole } from '../../content-model/editing-roles.ts';
import type { Notice } from './notice.ts';

export interface KeptNotice extends Notice {
	number: number;
}

/** Something that is still to be told. */
export interface Waiting {
	number: number;
	notice: KeptNotice;
	channel: string;
	/** How often it was tried. */
	tries: number;
}

/** Who reads a feed. */
export interface FeedReader {
	person: string;
	roles: readonly string[];
}

export interface NoticeStore {
	/** The last row of the log that was looked at; undefined before the first. */
	lookedAt: () => number | undefined;
	/** Puts a row behind: with the notice that comes of it, for these channels. The same is not told twice in an hour. */
	pass: (row: number, notice: Notice | undefined, channels: readonly string[]) => void;
	/** What is due to be told. */
	due: (most: number) => Waiting[];
	told: (number: number) => void;
	/** Tries it again at a moment, in milliseconds since 1970. */
	later: (number: number, at: number) => void;
	/** For one reader, the newest first. */
	feed: (reader: FeedReader, most: number) => KeptNotice[];
	/** An address of a feed for somebody, in place of the one they had. Out: its secret part, which is kept nowhere. */
	makeFeed: (reader: FeedReader) => string;
	/** When somebody’s address was made; undefined where they have none. */
	hasFeed: (person: string) => string | undefined;
	/** Out: whether there was one. */
	withdrawFeed: (person: string) => boolean;
	/** Somebody was here, with these roles. */
	seen: (reader: FeedReader) => void;
	/** Whose feed a secret part leads to; undefined where there is none, or no more. */
	readerOf: (secret: string) => FeedReader | undefined;
	/** Takes out what was held long enough. */
	prune: () => void;
	close: () => void;
}

const TABLES = `
	CREATE TABLE IF NOT EXISTS notice (
		number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, roles TEXT NOT NULL, people TEXT NOT NULL,
		"by" TEXT NOT NULL, sentence TEXT NOT NULL, link TEXT NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS outbox (
		number INTEGER PRIMARY KEY AUTOINCREMENT, notice INTEGER NOT NULL REFERENCES notice (number) ON DELETE CASCADE,
		channel TEXT NOT NULL, due INTEGER NOT NULL, tries INTEGER NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS outbox_due ON outbox (due);
	CREATE TABLE IF NOT EXISTS feed (
		person TEXT PRIMARY KEY, secret BLOB NOT NULL UNIQUE, roles TEXT NOT NULL, made TEXT NOT NULL, seen INTEGER NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS looked (id INTEGER PRIMARY KEY CHECK (id = 1), row INTEGER NOT NULL) STRICT;
`;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A notice is of the moment. */
export const DAYS_HELD = 30;
/** Whoever has not been here for so long may have left. */
export const DAYS_AWAY = 30;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Opens the database; makes it where there is none. */
export const openNoticeStore = (file: string, now: () => number = Date.now): NoticeStore => {
	const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
	if (file !== ':memory:') chmodSync(file, 0o600);
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	database.exec(TABLES);
	return { ...rowsOf(database, now), ...feedsOf(database, now), close: () => database.close() };
};

const noticeIn = (row: Record<string, unknown>): KeptNotice => ({
	number: Number(row['number']),
	at: String(row['at']),
	roles: listIn(row['roles']) as SignedInRole[],
	people: listIn(row['people']),
	by: String(row['by']),
	sentence: String(row['sentence']),
	link: String(row['link']),
});

const listIn = (value: unknown): string[] => String(value).split(' ').filter(Boolean);

const rowsOf = (
	database: DatabaseSync,
	now: () => number,
): Pick<NoticeStore, 'lookedAt' | 'pass' | 'due' | 'told' | 'later' | 'prune'> => {
	const run = (sql: string, ...values: (string | number)[]) => database.prepare(sql).run(...values);
	return {
		lookedAt: () => {
			const row = database.prepare('SELECT row FROM looked').get();
			return row && Number(row['row']);
		},
		pass: (row, notice, channels) => {
			database.exec('BEGIN IMMEDIATE');
			try {
				if (notice) put(database, notice, channels, now());
				run('INSERT INTO looked VALUES (1, ?) ON CONFLICT DO UPDATE SET row = excluded.row', row);
				database.exec('COMMIT');
			} catch (error) {
				database.exec('ROLLBACK');
				throw error;
			}
		},
		due: (most) =>
			database
				.prepare(
					`SELECT outbox.number AS waiting, channel, tries, notice.* FROM outbox JOIN notice ON notice.number = notice
					WHERE due <= ? ORDER BY due LIMIT ?`,
				)
				.all(now(), most)
				.map((row) => ({
					number: Number(row['waiting']),
					channel: String(row['channel']),
					tries: Number(row['tries']),
					notice: noticeIn(row),
				})),
		told: (number) => void run('DELETE FROM outbox WHERE number = ?', number),
		later: (number, at) => void run('UPDATE outbox SET due = ?, tries = tries + 1 WHERE number = ?', at, number),
		prune: () => {
			run('DELETE FROM notice WHERE at < ?', new Date(now() - DAYS_HELD * DAY).toISOString());
			run('DELETE FROM feed WHERE seen < ?', now() - DAYS_AWAY * DAY);
		},
	};
};

const put = (
	database: DatabaseSync,
	{ at, roles, people, by, sentence, link }: Notice,
	channels: readonly string[],
	now: number,
): void => {
	const [toRoles, toPeople] = [roles.join(' '), people.join(' ')];
	const since = new Date(Date.parse(at) - HOUR).toISOString();
	const same = database
		.prepare('SELECT 1 FROM notice WHERE sentence = ? AND roles = ? AND people = ? AND "by" = ? AND at > ?')
		.get(sentence, toRoles, toPeople, by, since);
	if (same) return;
	const { lastInsertRowid } = database
		.prepare('INSERT INTO notice (at, roles, people, "by", sentence, link) VALUES (?, ?, ?, ?, ?, ?)')
		.run(at, toRoles, toPeople, by, sentence, link);
	for (const channel of channels)
		database
			.prepare('INSERT INTO outbox (notice, channel, due, tries) VALUES (?, ?, ?, 0)')
			.run(lastInsertRowid, channel, now);
};

const FOR_READER = `"by" <> ? AND (
	people <> '' AND ' ' || people || ' ' LIKE '% ' || ? || ' %'
	OR EXISTS (SELECT 1 FROM json_each(?) AS mine WHERE ' ' || roles || ' ' LIKE '% ' || mine.value || ' %')
)`;

const feedsOf = (
	database: DatabaseSync,
	now: () => number,
): Pick<NoticeStore, 'feed' | 'makeFeed' | 'hasFeed' | 'withdrawFeed' | 'seen' | 'readerOf'> => ({
	feed: ({ person, roles }, most) =>
		database
			.prepare(`SELECT * FROM notice WHERE ${FOR_READER} ORDER BY number DESC LIMIT ?`)
			.all(person, person, JSON.stringify(roles), most)
			.map(noticeIn),
	makeFeed: ({ person, roles }) => {
		const secret = randomBytes(32).toString('base64url');
		database
			.prepare('INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?, ?)')
			.run(person, digestOf(secret), roles.join(' '), new Date(now()).toISOString(), now());
		return secret;
	},
	hasFeed: (person) => {
		const row = database.prepare('SELECT made FROM feed WHERE person = ?').get(person);
		return row && String(row['made']);
	},
	withdrawFeed: (person) => database.prepare('DELETE FROM feed WHERE person = ?').run(person).changes > 0,
	seen: ({ person, roles }) => {
		if (roles.length === 0) database.prepare('DELETE FROM feed WHERE person = ?').run(person);
		else database.prepare('UPDATE feed SET roles = ?, seen = ? WHERE person = ?').run(roles.join(' '), now(), person);
	},
	readerOf: (secret) => {
		const row = database.prepare('SELECT person, roles, seen FROM feed WHERE secret = ?').get(digestOf(secret));
		if (!row || Number(row['seen']) < now() - DAYS_AWAY * DAY) return undefined;
		return { person: String(row['person']), roles: listIn(row['roles']) };
	},
});
