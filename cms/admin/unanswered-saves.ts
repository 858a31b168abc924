/**
 * Saves whose answer never came: the service may have been stopped before it kept them, or after. Whether they were
 * kept is asked before the next save, which would otherwise be taken for somebody else’s.
 */

import { own } from '../../src/content-model/own.ts';

/** Of a save that is sent: where, of what kind of page, and the whole text. */
export interface SentFile {
	path: string;
	slug: string;
	raw: string;
}

/** Asks the service for a file; gives an answer without one where there is none, and rejects where nobody answers. */
export type AskForFile = (
	action: 'unpublishedEntryDataFile' | 'getEntry',
	params: Record<string, unknown>,
) => Promise<{ data?: string; versions?: Record<string, string> } | null>;

export interface UnansweredSaves {
	remember: (file: SentFile) => void;
	/** The version of the file, where what was sent last and not answered is what the service holds. */
	versionKept: (file: SentFile, collection: string, ask: AskForFile) => Promise<string | undefined>;
}

export const unansweredSaves = (): UnansweredSaves => {
	/** By path: what was sent, in as many forms as were tried while nobody answered. */
	const sent = new Map<string, Set<string>>();
	return {
		remember: ({ path, raw }) => void sent.set(path, (sent.get(path) ?? new Set()).add(raw)),
		versionKept: async ({ path, slug }, collection, ask) => {
			const texts = sent.get(path);
			if (!texts) return undefined;
			for (const action of ['unpublishedEntryDataFile', 'getEntry'] as const) {
				const found = await ask(action, { collection, slug, path, id: path }).catch(() => undefined);
				if (found !== undefined) sent.delete(path);
				if (found?.data !== undefined && texts.has(found.data)) return own(found.versions, path);
			}
			return undefined;
		},
	};
};
