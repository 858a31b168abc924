/** Rows of the log: added one after the other, asked for, and taken out once they were held long enough. */
import { randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { digestOfRow, openAuditDatabase, type AuditRow } from './schema.ts';

/** What is told of one row; the log adds its number, its time and its digest. */
export type NewRow = Omit<AuditRow, 'number' | 'at' | 'digest'>;

/** What rows are asked for; what is undefined leaves nothing out. */
export interface AuditQuery {
	/** Rows before this one, the newest first. */
	before?: number | undefined;
	/** From this moment on, and before that one. */
	from?: string | undefined;
	until?: string | undefined;
	action?: string | undefined;
	/** `nobody` for those without one. */
	role?: string | undefined;
	/** With those that say that something began where another says how it ended: then the chain is whole. */
	isWhole?: boolean;
	most: number;
}

export interface AuditStore {
	/** Adds a row, which lies on the disk then. Out: its number. */
	add: (row: NewRow) => number;
	/** The newest first; without those that say that something began where another says how it ended. */
	list: (query: AuditQuery) => AuditRow[];
	/** Rows after this one, the oldest first, whatever they say. */
	after: (number: number, most: number) => AuditRow[];
	/** What was done of these actions to a target, the newest first. */
	of: (target: string, actions: readonly string[], most: number) => AuditRow[];
	/** The newest row of one of these actions that was done; undefined where there is none. */
	last: (actions: readonly string[]) => AuditRow | undefined;
	/** Takes out what is older. Out: how many rows. */
	prune: (before: Date) => number;
	/** The key for places of a month; those of other months are erased. */
	placeKey: (month: string) => Buffer;
	/** The last row, for whoever keeps it elsewhere. */
	head: () => { number: number; digest: string };
	close: () => void;
}

/** Opens the log of a host; a new one begins with a row that says so. */
export const openAuditStore = (file: string, now: () => Date = () => new Date()): AuditStore => {
	const { database, isNew } = openAuditDatabase(file);
	const inOne = <Result>(work: () => Result): Result => {
		database.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			database.exec('COMMIT');
			return result;
		} catch (error) {
			database.exec('ROLLBACK');
			throw error;
		}
	};
	const headNow = database.prepare('SELECT number, digest FROM head');
	const head = () => {
		const { number, digest } = headNow.get()!;
		return { number: Number(number), digest: String(digest) };
	};
	const insert = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const append = (row: NewRow): number => {
		const { number: last, digest: before } = head();
		const whole = { ...row, number: last + 1, at: now().toISOString() };
		const { number, at, action, roles, person, targets, place, outcome, reason, of } = whole;
		const values = [number, at, action, roles, person, targets, place, outcome, reason, of];
		insert.run(...values, digestOfRow(before, whole));
		return number;
	};
	const ofItself = (action: string, targets = ''): NewRow => ({
		...{ action, targets, roles: '', person: '', place: '', outcome: 'done', reason: '', of: 0 },
	});
	if (isNew) inOne(() => append(ofItself('begin-log')));
	return {
		head,
		add: (row) => inOne(() => append(row)),
		...asked(database),
		prune: (before) =>
			inOne(() => {
				const count = takeOut(database, before.toISOString(), head().number);
				if (count > 0) append(ofItself('prune-log', `count:${count}`));
				return count;
			}),
		placeKey: (month) => inOne(() => keyOf(database, month)),
		close: () => database.close(),
	};
};

const asked = (database: DatabaseSync): Pick<AuditStore, 'list' | 'after' | 'of' | 'last'> => ({
	list: (query) => {
		const { where, values } = conditionsOf(query);
		const sql = `SELECT * FROM entry WHERE ${where.join(' AND ')} ORDER BY number DESC LIMIT ?`;
		return database
			.prepare(sql)
			.all(...values, query.most)
			.map(rowOf);
	},
	after: (number, most) =>
		database.prepare('SELECT * FROM entry WHERE number > ? ORDER BY number LIMIT ?').all(number, most).map(rowOf),
	of: (target, actions, most) =>
		database
			.prepare(
				`SELECT * FROM entry WHERE outcome = 'done' AND ' ' || targets || ' ' LIKE '% ' || ? || ' %'
				AND action IN (SELECT value FROM json_each(?)) ORDER BY number DESC LIMIT ?`,
			)
			.all(target, JSON.stringify(actions), most)
			.map(rowOf),
	last: (actions) => {
		const sql = `SELECT * FROM entry WHERE outcome = 'done' AND action IN (${actions.map(() => '?').join(', ')})
			ORDER BY number DESC LIMIT 1`;
		const row = database.prepare(sql).get(...actions);
		return row && rowOf(row);
	},
});

const NOT_ENDED = `NOT (outcome = 'begun' AND EXISTS (SELECT 1 FROM entry AS ending WHERE ending."of" = entry.number))`;

const conditionsOf = ({ before, from, until, action, role, isWhole = false }: AuditQuery) => {
	const asked: readonly (readonly [sql: string, value: SQLInputValue | undefined])[] = [
		['number < ?', before],
		['at >= ?', from],
		['at < ?', until],
		['action = ?', action],
		role === 'nobody' ? ["roles = '' AND ? <> ''", role] : ["' ' || roles || ' ' LIKE '% ' || ? || ' %'", role],
	];
	const wanted = asked.filter(([, value]) => value !== undefined);
	return {
		where: [isWhole ? 'TRUE' : NOT_ENDED, ...wanted.map(([sql]) => sql)],
		values: wanted.map(([, value]) => value!),
	};
};

/** A row of the database as it was written. */
export const rowOf = (row: Record<string, unknown>): AuditRow => {
	const text = (column: keyof AuditRow) => String(row[column]);
	return {
		...{ number: Number(row['number']), at: text('at'), action: text('action'), roles: text('roles') },
		...{ person: text('person'), targets: text('targets'), place: text('place'), outcome: text('outcome') },
		...{ reason: text('reason'), of: Number(row['of']), digest: text('digest') },
	};
};

/** From the beginning on, as far as everything is older: so no gap comes of it. Its last digest is kept. */
const takeOut = (database: DatabaseSync, before: string, last: number): number => {
	const held = database.prepare('SELECT min(number) AS number FROM entry WHERE at >= ?').get(before)?.['number'];
	const upTo = held === null || held === undefined ? last : Number(held) - 1;
	const there = database.prepare('SELECT digest FROM entry WHERE number = ?').get(upTo);
	if (!there) return 0;
	database.prepare('UPDATE anchor SET number = ?, digest = ?').run(upTo, String(there['digest']));
	return Number(database.prepare('DELETE FROM entry WHERE number <= ?').run(upTo).changes);
};

const keyOf = (database: DatabaseSync, month: string): Buffer => {
	const there = database.prepare('SELECT key FROM place_key WHERE month = ?').get(month);
	if (there) return Buffer.from(there['key'] as Uint8Array);
	const key = randomBytes(32);
	database.exec('DELETE FROM place_key');
	database.prepare('INSERT INTO place_key VALUES (?, ?)').run(month, key);
	return key;
};
