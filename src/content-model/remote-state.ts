/** How the repository elsewhere stands to which a hub pushes what it publishes. */

export const REMOTE_FAULTS = {
	unreachable: 'it did not answer, or did not let the hub in',
	'too-slow': 'it took too long',
	refused: 'it did not take what was pushed',
	conflict: 'the same files were changed here and there',
	rewritten: 'its history was written anew there, as it is when something is erased',
	'not-content': 'files there were changed that are no content',
	'not-accepted': 'the checks found something in what was changed there',
	uncommitted: 'files of the hub hold changes that are in no commit',
	busy: 'somebody else was using git here',
} as const;

export type RemoteFault = keyof typeof REMOTE_FAULTS;

/** What came of one try. */
export interface RemoteOutcome {
	/** How many files were taken in from there. */
	takenIn: number;
	/** What is published then. */
	commit: string;
	/** Undefined where both hold the same now. */
	fault?: RemoteFault;
	/** The files that are in the way, for a person to look at. */
	files: readonly string[];
}
