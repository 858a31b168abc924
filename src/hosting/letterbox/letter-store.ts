/**
 * Where letters lie: a database in the private folder of the host, outside git. What is erased is overwritten in it.
 */
import { chmodSync } from 'node:fs';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { ContributedName } from '../../content-model/contributed.ts';
import { own } from '../../content-model/own.ts';
import type { Letter, LetterDraft, LetterState, LetterWords, NewLetter } from '../../contribution-form/letter.ts';
import { secretDigest, newPseudonym, newReceiptCode, readReceiptCode } from './receipt-code.ts';

/** Who writes to it wants to know that it is kept; nothing here answers before it lies on the disk. */
export interface LetterStore {
	/** Out: the code, which is kept nowhere; undefined where as many wait as may. */
	put: (letter: NewLetter) => string | undefined;
	/** @param typed a code as somebody typed it */
	find: (typed: string) => Letter | undefined;
	/** Each of these is false where the letter is not in a state in which it can be done. */
	answer: (pseudonym: string, words: string) => boolean;
	takeBack: (pseudonym: string) => boolean;
	/** What an editor has to do with, the oldest first. */
	list: () => Letter[];
	/** What was taken over and is not finished. */
	takenOver: () => Letter[];
	read: (pseudonym: string) => Letter | undefined;
	ask: (pseudonym: string, words: string) => boolean;
	decline: (pseudonym: string, words: string) => boolean;
	takeOver: (pseudonym: string, draft: LetterDraft) => boolean;
	/** Nothing more is asked of its writer: the draft is published, or taken away. */
	finish: (pseudonym: string) => boolean;
	/** The draft of a letter goes to another address; most drafts are of none. */
	follow: (draft: LetterDraft, slug: string) => void;
	/** Erases what was held long enough. Out: how many letters. */
	eraseOld: () => number;
	close: () => void;
}

export interface LetterStoreSetup {
	/** The file of the database. */
	file: string;
	/** How many may wait. */
	waiting: number;
	/** How many days after the last word a letter is held. */
	days: number;
	now?: () => Date;
}

const TABLES = `
	CREATE TABLE IF NOT EXISTS letters (
		pseudonym TEXT PRIMARY KEY,
		code BLOB NOT NULL UNIQUE,
		form BLOB NOT NULL,
		type TEXT NOT NULL,
		state TEXT NOT NULL,
		sentAt TEXT NOT NULL,
		changedAt TEXT NOT NULL,
		role TEXT,
		organisation TEXT,
		mailbox TEXT,
		file TEXT,
		collection TEXT,
		slug TEXT
	) STRICT;
	CREATE TABLE IF NOT EXISTS said (
		number INTEGER PRIMARY KEY,
		letter TEXT NOT NULL REFERENCES letters (pseudonym) ON DELETE CASCADE,
		side TEXT NOT NULL,
		words TEXT NOT NULL,
		at TEXT NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS letters_by_form ON letters (form);
	CREATE INDEX IF NOT EXISTS said_of ON said (letter, number);
`;

/** Closes a letter: what its writer sent goes. */
const FORGET = 'file = NULL, role = NULL, organisation = NULL, mailbox = NULL';
const DAY = 86_400_000;
/** Milliseconds to wait while a backup copies the database. */
const WAIT = 5000;

/** Opens the letterbox of a host; makes it where there is none. */
export const openLetterStore = (setup: LetterStoreSetup): LetterStore => {
	const { now = () => new Date() } = setup;
	const letters = lettersOf(openDatabase(setup.file), () => now().toISOString());
	return {
		...ofWriters(letters, setup.waiting),
		...ofEditors(letters),
		eraseOld: () =>
			letters.run(
				// A draft whose writer took it back stands on the editors’ list, without a word, until somebody took it away.
				"DELETE FROM letters WHERE changedAt < ? AND NOT (state = 'taken-back' AND slug IS NOT NULL)",
				new Date(now().getTime() - setup.days * DAY).toISOString(),
			),
		close: () => letters.close(),
	};
};

const openDatabase = (file: string): DatabaseSync => {
	const database = new DatabaseSync(file, { timeout: WAIT, enableForeignKeyConstraints: true });
	chmodSync(file, 0o600);
	// A journal that is deleted holds nothing back of what was erased, as one that is written on would.
	database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	database.exec(TABLES);
	return database;
};

/** What every change of a letter is made of. */
const lettersOf = (database: DatabaseSync, moment: () => string) => {
	const run = (sql: string, ...values: (string | Buffer)[]): number =>
		Number(database.prepare(sql).run(...values).changes);
	const saidOf = (pseudonym: string) =>
		database
			.prepare('SELECT side, words, at FROM said WHERE letter = ? ORDER BY number')
			.all(pseudonym) as unknown as LetterWords[];
	const say = (pseudonym: string, side: LetterWords['side'], words: string): boolean =>
		run('INSERT INTO said (letter, side, words, at) VALUES (?, ?, ?, ?)', pseudonym, side, words, moment()) > 0;
	const change = (pseudonym: string, from: readonly LetterState[], set: string, ...values: string[]): boolean =>
		run(
			`UPDATE letters SET ${set}, changedAt = ? WHERE pseudonym = ? AND state IN (${from.map((state) => `'${state}'`).join(', ')})`,
			...values,
			moment(),
			pseudonym,
		) > 0;
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
	return {
		run,
		say,
		change,
		inOne,
		moment,
		forgetSaid: (pseudonym: string): true => {
			run('DELETE FROM said WHERE letter = ?', pseudonym);
			return true;
		},
		speak: (pseudonym: string, side: LetterWords['side'], words: string): boolean =>
			inOne(() => change(pseudonym, ['waiting', 'taken-over'], 'state = state') && say(pseudonym, side, words)),
		count: (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0]),
		all: (sql: string, ...values: (string | Buffer)[]): Letter[] =>
			database
				.prepare(sql)
				.all(...values)
				.map((row) => letterOf(row, saidOf(String(own(row, 'pseudonym'))))),
		close: () => database.close(),
	};
};

type Letters = ReturnType<typeof lettersOf>;

const ofWriters = (
	{ run, inOne, all, count, speak, change, forgetSaid, moment }: Letters,
	waiting: number,
): Pick<LetterStore, 'put' | 'find' | 'answer' | 'takeBack'> => ({
	put: (letter) =>
		inOne(() => {
			const [before] = all(SENT_BEFORE, secretDigest(letter.form), letter.type, letter.file);
			if (count(WAITING) - (before ? 1 : 0) >= waiting) return undefined;
			if (before) run('DELETE FROM letters WHERE pseudonym = ?', before.pseudonym);
			const code = newReceiptCode();
			insert(run, letter, code, moment());
			return code;
		}),
	find: (typed) => {
		const code = readReceiptCode(typed);
		return code === undefined ? undefined : all('SELECT * FROM letters WHERE code = ?', secretDigest(code))[0];
	},
	answer: (pseudonym, words) => speak(pseudonym, 'writer', words),
	takeBack: (pseudonym) =>
		inOne(
			() => change(pseudonym, ['waiting', 'taken-over'], `state = 'taken-back', ${FORGET}`) && forgetSaid(pseudonym),
		),
});

const ofEditors = ({
	all,
	run,
	speak,
	change,
	inOne,
	say,
	forgetSaid,
}: Letters): Pick<
	LetterStore,
	'read' | 'list' | 'takenOver' | 'ask' | 'decline' | 'takeOver' | 'finish' | 'follow'
> => ({
	read: (pseudonym) => all('SELECT * FROM letters WHERE pseudonym = ?', pseudonym)[0],
	list: () => all(TO_DO),
	takenOver: () => all("SELECT * FROM letters WHERE state = 'taken-over'"),
	ask: (pseudonym, words) => speak(pseudonym, 'editor', words),
	decline: (pseudonym, words) =>
		inOne(
			() =>
				change(pseudonym, ['waiting'], `state = 'declined', ${FORGET}`) &&
				forgetSaid(pseudonym) &&
				say(pseudonym, 'editor', words),
		),
	takeOver: (pseudonym, { collection, slug }) =>
		change(pseudonym, ['waiting'], "state = 'taken-over', file = NULL, collection = ?, slug = ?", collection, slug),
	finish: (pseudonym) =>
		inOne(() => {
			const isDone = change(pseudonym, ['taken-over'], `state = 'finished', ${FORGET}`);
			if (isDone) return forgetSaid(pseudonym);
			return change(pseudonym, ['taken-back'], 'collection = NULL, slug = NULL');
		}),
	follow: (draft, slug) => {
		run('UPDATE letters SET slug = ? WHERE collection = ? AND slug = ?', slug, draft.collection, draft.slug);
	},
});

const WAITING = "SELECT count(*) FROM letters WHERE state = 'waiting'";

/** What waits, what was taken over and is not finished, and drafts whose writer took them back. */
const TO_DO = `SELECT * FROM letters WHERE state IN ('waiting', 'taken-over') OR (state = 'taken-back' AND slug IS NOT NULL)
	ORDER BY sentAt, pseudonym`;

/** The same letter, sent from the same form before, where nobody has said anything about it yet. */
const SENT_BEFORE = `SELECT pseudonym FROM letters WHERE form = ? AND type = ? AND file = ? AND state = 'waiting'
	AND NOT EXISTS (SELECT 1 FROM said WHERE letter = pseudonym)`;

const insert = (
	run: Letters['run'],
	{ type, file, form, role, organisation, mailbox }: NewLetter,
	code: string,
	at: string,
) => {
	run(
		`INSERT INTO letters (pseudonym, code, form, type, state, sentAt, changedAt, role, organisation, mailbox, file)
		VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?)`,
		...[newPseudonym(), secretDigest(code.replaceAll('-', '')), secretDigest(form), type, at, at],
		...[role, organisation, mailbox, file],
	);
};

type Row = Record<string, SQLOutputValue>;

const textIn = (row: Row, column: string): string | undefined => {
	const value = own(row, column);
	return typeof value === 'string' ? value : undefined;
};

const letterOf = (row: Row, said: readonly LetterWords[]): Letter => {
	const text = (column: string) => textIn(row, column);
	const [role, collection, slug] = [text('role'), text('collection'), text('slug')];
	return {
		pseudonym: text('pseudonym') ?? '',
		type: text('type') as ContributedName,
		state: text('state') as LetterState,
		sentAt: text('sentAt') ?? '',
		changedAt: text('changedAt') ?? '',
		sender:
			role === undefined
				? undefined
				: { role, organisation: text('organisation') ?? '', mailbox: text('mailbox') ?? '' },
		file: text('file'),
		draft: collection === undefined || slug === undefined ? undefined : { collection, slug },
		said,
	};
};
