/** What the editing service has done in worker threads: checking, and making something of files that people send. */
import type { ContributedName } from '../../src/content-model/contributed.ts';
import type { Finding } from '../../src/content-model/finding.ts';
import type { Difference } from '../revisions/differences.ts';
import type { ImportRequest } from '../import-protocol.ts';
import type { CheckedLetter, LetterFinding, SentLetter, SentWords } from '../../src/contribution-form/letter-check.ts';
import type { SaveAsked, SaveFacts } from './save-facts.ts';
import type { ReadSent } from './read-sent.ts';
import type { MediaToSave } from './store.ts';

/** A picture or document as it was sent: its path, its bytes in base64, and the entries it may be called after. */
export interface SentMedia {
	path: string;
	content: string;
	entries: readonly string[];
}

/** Each job: what is asked, and what comes of it. Both cross from one thread to another, so they are plain data. */
export interface Jobs {
	/** A text that is to be stored or published. */
	check: { asked: { path: string; text: string }; done: Finding[] };
	/** A text that is still being written: the same, but never in the way of saving. */
	advise: { asked: { path: string; text: string }; done: Finding[] };
	importFile: { asked: ImportRequest; done: ReadSent };
	/** A contribution from somebody without an account, before it is taken. */
	checkLetter: { asked: SentLetter; done: CheckedLetter };
	/** Other words of theirs: who they are, what they answer. */
	checkWords: { asked: SentWords; done: LetterFinding[] };
	cleanMedia: { asked: SentMedia; done: Omit<MediaToSave, 'bytes'> & { bytes: Uint8Array } };
	blankDocument: { asked: { type: ContributedName }; done: Uint8Array };
	/** What a save changes. */
	lookAtSave: { asked: SaveAsked; done: SaveFacts };
	/** Versions of a file, the newest first: what each changed of the one after it. */
	compareVersions: { asked: { path: string; texts: string[] }; done: Difference[][] };
}

export type JobName = keyof Jobs;

interface JobKind<Asked> {
	/** How many jobs of this kind one person may have going on at once. */
	together: number;
	/** Characters that are held while it waits. */
	sizeOf: (asked: Asked) => number;
	/** What is worked on and what is done with it, in words of the person who asked: the beginning of a sentence. */
	doing: (asked: Asked) => string;
	/** What has become of their work, and one next step. */
	next: string;
}

const STILL_IN_THE_FORM = 'Nothing was changed, and your text is still in the form.';
const doingText = ({ path }: { path: string }) =>
	`Under “${path.replace(/^content\//, '').replace(/\.[a-z]+$/, '')}”: the check of this text`;
const textKind = {
	sizeOf: ({ text }: { text: string }) => text.length,
	doing: doingText,
	next: `${STILL_IN_THE_FORM} Take out what was pasted in last, or divide the page into two, and save again.`,
};

/** What is known of each kind of job before it begins. */
export const JOB_KINDS: { [Name in JobName]: JobKind<Jobs[Name]['asked']> } = {
	check: { together: 2, ...textKind },
	advise: { together: 1, ...textKind },
	lookAtSave: { together: 2, ...textKind },
	importFile: {
		// A large document takes memory while it is read; two at once would take twice as much.
		together: 1,
		sizeOf: ({ content }) => content.length,
		doing: () => 'Under “Bring in a document”: reading this document',
		next: 'Nothing was kept of it. Divide it, or take out its large tables and pictures, and choose the new file.',
	},
	checkLetter: {
		together: 2,
		sizeOf: ({ typed }) => typed.reduce((size, [, values]) => size + values.join('').length, 0),
		doing: () => 'In the letterbox: the check of what was sent',
		next: 'Nothing was kept of it. Divide the page into two, and send one at a time.',
	},
	checkWords: {
		together: 2,
		sizeOf: (texts) => texts.reduce((size, { text }) => size + text.length, 0),
		doing: () => 'In the letterbox: the check of what was sent',
		next: 'Nothing was kept of it. Say it in fewer words, and send it again.',
	},
	cleanMedia: {
		together: 2,
		sizeOf: ({ content }) => content.length,
		doing: ({ path }) => `Under “Media”: cleaning the chosen ${path.endsWith('.pdf') ? 'document' : 'picture'}`,
		next: `${STILL_IN_THE_FORM} Export the file again, smaller, or print it to a new PDF, and choose the new file.`,
	},
	blankDocument: {
		together: 1,
		sizeOf: () => 0,
		doing: () => 'Under “Word documents”: making the blank document',
		next: 'Nothing was changed. Load the page again in a minute.',
	},
	compareVersions: {
		together: 1,
		sizeOf: ({ texts }) => texts.reduce((size, { length }) => size + length, 0),
		doing: () => 'Under “History”: comparing the versions of this page',
		next: 'Nothing was changed. Close the history, and open it again in a minute.',
	},
};
