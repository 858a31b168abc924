/** What the editor can ask of earlier versions, where the hub keeps some. */
import type { StoredFile } from './paths.ts';
import { RequestError } from './refusal.ts';
import type { Save } from './store.ts';

/** One published change of a file. */
export interface Revision {
	id: string;
	/** Names of those who made it. */
	by: string[];
	/** When, as ISO 8601. */
	at: string;
	/** True where it took the file away. */
	isDeletion: boolean;
}

export interface History {
	/** The newest first. */
	of: (path: string) => Promise<Revision[]>;
	/** Files that are gone, with the change that took each away: the newest first. */
	deleted: () => Promise<(Revision & { path: string })[]>;
	/** The file as a change left it, or as it was before the change that took it away. */
	read: (path: string, id: string) => Promise<Buffer | undefined>;
	/** A file beside it at that time, such as a picture that only it used. */
	readBeside: (path: string, id: string) => Promise<Buffer | undefined>;
	/** Ids of those who wrote what a change left, or what it took away. */
	writersOf: (path: string, id: string) => Promise<string[]>;
	hasDraft: (place: StoredFile) => Promise<boolean>;
	/**
	 * Takes the last publication back. Out: whether an earlier version stands again.
	 * @param check throws where the earlier version may not stand any more
	 */
	undo: (
		place: StoredFile,
		check: (text: string) => Promise<void>,
		writer: Save['writer'],
	) => Promise<{ stands: boolean }>;
}

/** The history of a hub that keeps one. */
export const keptHistory = <Kept>(history: Kept | undefined): Kept => {
	if (history === undefined)
		throw new RequestError(
			422,
			'This hub saves at once and keeps no earlier versions of its own. Expected a hub with drafts switched on. Ask whoever looks after the hub for the version you need.',
		);
	return history;
};

/** What would become a draft meets one that is there. */
export const alreadyADraft = ({ slug }: StoredFile) =>
	new RequestError(
		409,
		`There is a draft of “${slug}” already, and nothing was changed. Publish it or delete it first, then try again.`,
	);
