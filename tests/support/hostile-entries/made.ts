/** What every file of this kind has, and the sound pages they begin from. */
import { aFile } from '../an-entry.ts';

/** Whatever runs or loads of these files would hold this. */
export const RUN = 'hostileran';

/**
 * What becomes of a file: it is published, it is left out and named, or nobody means it as an entry and it is passed
 * over.
 */
export type Fate = 'published' | 'left out' | 'passed over';

export interface HostileFile {
	/** From the root of the checkout. */
	path: string;
	content: string | Uint8Array;
	fate: Fate;
	/** Stands in this file only, where words of it could be printed. */
	mark: string;
}

/** What every page holds, and what every page of practice holds besides. */
const MINDED = {
	owner: { role: 'Hub editor', organisation: 'practice-hub' },
	reviewedOn: '2026-06-01',
	reviewDueOn: '2027-05-01',
};
export const PLACED = {
	...MINDED,
	networks: ['dudley'],
	sectors: ['schools'],
	themes: ['first-contact'],
	principles: ['safety'],
	practiceLevels: ['everyone'],
	publishedOn: '2026-06-01',
};

/** A sound page with some of its fields as they are given. */
export const aPage = (overrides: Record<string, unknown>, body = 'Plain words.\n') =>
	aFile('page', { ...MINDED, summary: 'A page.', ...overrides }, body);
/** A sound page by its text, with fields written as they stand. */
export const pageOf = (fields: string, body = 'Plain words.\n') =>
	`---\n${fields}summary: A page.\nowner: { role: Hub editor, organisation: practice-hub }\nreviewedOn: "2026-06-01"\nreviewDueOn: "2027-05-01"\n---\n\n${body}`;

/** What becomes of a file, and what it holds. */
export type Made = readonly [fate: Fate, content: string | Uint8Array];
/** A file, by the words that stand in it only. */
export type MadeByMark = (mark: string) => Made;
