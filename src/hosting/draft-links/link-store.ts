/**
 * Where links to drafts lie: a database in the private folder of the host. What opens a link is kept as a digest; what
 * is withdrawn is overwritten.
 */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { DraftLinks, LinkedDraft, ListedLink } from '../../content-model/draft-link.ts';
import { rolesInWords } from '../../content-model/editing-permission.ts';
import { EDITING_ROLES, type EditingRole } from '../../content-model/editing-roles.ts';

/** Where links lead. */
export const BY_LINK = '/by-link/';

/** A link that somebody has opened. */
export interface FoundLink extends ListedLink {
	draft: LinkedDraft;
	/** The draft was published or deleted meanwhile. */
	hasEnded: boolean;
}

export interface LinkStore extends DraftLinks {
	/** @param secret the part of an address that opens a link. Undefined where it opens none, or no more */
	find: (secret: string) => FoundLink | undefined;
	/** Out: true where nobody had opened it before. */
	opened: (id: string) => boolean;
	/** Takes out what has had its last day. */
	prune: () => void;
	close: () => void;
}

const TABLES = `
	CREATE TABLE IF NOT EXISTS link (
		id TEXT PRIMARY KEY, secret BLOB NOT NULL UNIQUE, collection TEXT NOT NULL, slug TEXT NOT NULL, made TEXT NOT NULL,
		until TEXT NOT NULL, roles TEXT NOT NULL, opened INTEGER NOT NULL DEFAULT 0, ended INTEGER NOT NULL DEFAULT 0
	) STRICT;
	CREATE INDEX IF NOT EXISTS link_of ON link (collection, slug);
`;

/** 256 bits, as base64url writes them. */
const SECRET = /^[\w-]{43}$/;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const rolesIn = (text: string): EditingRole[] =>
	text.split(' ').filter((role): role is EditingRole => Object.hasOwn(EDITING_ROLES, role));

const linkIn = (row: Record<string, unknown>): FoundLink => ({
	id: String(row['id']),
	madeAt: String(row['made']),
	until: String(row['until']),
	by: rolesInWords(rolesIn(String(row['roles']))),
	isOpened: row['opened'] === 1,
	hasEnded: row['ended'] === 1,
	draft: { collection: String(row['collection']), slug: String(row['slug']) },
});

/**
 * Opens the database; makes it where there is none.
 * @param today the day it is for the hub
 */
export const openLinkStore = (file: string, today: () => string): LinkStore => {
	const database = new DatabaseSync(file, { timeout: 5000 });
	if (file !== ':memory:') chmodSync(file, 0o600);
	database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	database.exec(TABLES);
	const run = (sql: string, ...values: (string | Buffer)[]): number =>
		Number(database.prepare(sql).run(...values).changes);
	return {
		of: ({ collection, slug }) =>
			database
				.prepare('SELECT * FROM link WHERE collection = ? AND slug = ? AND ended = 0 AND until >= ? ORDER BY made, id')
				.all(collection, slug, today())
				.map((row) => {
					const { id, madeAt, until, by, isOpened } = linkIn(row);
					return { id, madeAt, until, by, isOpened };
				}),
		make: ({ collection, slug }, { until, by: { roles } }) => {
			const secret = randomBytes(32).toString('base64url');
			run(
				'INSERT INTO link (id, secret, collection, slug, made, until, roles) VALUES (?, ?, ?, ?, ?, ?, ?)',
				...[randomBytes(6).toString('hex'), digestOf(secret), collection, slug, new Date().toISOString()],
				...[until, roles.join(' ')],
			);
			return `${BY_LINK}${secret}/`;
		},
		withdraw: ({ collection, slug }, id) =>
			run('DELETE FROM link WHERE id = ? AND collection = ? AND slug = ? AND ended = 0', id, collection, slug) > 0,
		end: ({ collection, slug }) =>
			void run('UPDATE link SET ended = 1 WHERE collection = ? AND slug = ?', collection, slug),
		follow: ({ collection, slug }, to) =>
			void run('UPDATE link SET slug = ? WHERE collection = ? AND slug = ?', to, collection, slug),
		find: (secret) => {
			if (!SECRET.test(secret)) return undefined;
			const row = database.prepare('SELECT * FROM link WHERE secret = ?').get(digestOf(secret));
			const link = row && linkIn(row);
			return link && link.until >= today() ? link : undefined;
		},
		opened: (id) => run('UPDATE link SET opened = 1 WHERE id = ? AND opened = 0', id) > 0,
		prune: () => void run('DELETE FROM link WHERE until < ?', today()),
		close: () => database.close(),
	};
};
