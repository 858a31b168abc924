/** What a draft’s last commit says about it, in trailers of its message. */
import type { Reading } from '../../../src/content-model/editing-permission.ts';
import type { Git } from '../git.ts';
import { DRAFT_STATUSES, type DraftStatus } from '../store.ts';

export interface DraftTip {
	commit: string;
	status: DraftStatus;
	/** The published commit it began from; undefined in a repository without commits. */
	base: string | undefined;
	/** The published page’s version when the draft was begun, or `none`. */
	over: string;
	/** A newer published version its writer has been told of, and may now replace. */
	toldOf: string | undefined;
	/** Ids of those who wrote it. */
	writers: readonly string[];
	/** Who has read it as it stands. */
	readings: readonly Reading[];
	author: string;
	updatedAt: string;
}

/** The status of this name; `draft` where there is none. */
const asStatus = (status: string | undefined): DraftStatus =>
	DRAFT_STATUSES.find((known) => known === status) ?? 'draft';

/** Stands after the id of whoever read it as a safeguarding reader; no id holds a space. */
const SAFEGUARDING = ' safeguarding';

/** A message for a draft’s commit: one line of words, and what the draft is. */
export const withTrailers = (
	message: string,
	{
		status,
		base,
		over,
		toldOf,
		writers,
		readings,
	}: Pick<DraftTip, 'status' | 'base' | 'over' | 'toldOf' | 'writers' | 'readings'>,
) =>
	`${
		message
			.replace(/^(Draft-[a-z-]+):/gim, '$1 ')
			.replace(/[\r\n]+/g, ' ')
			.trim() || 'Change a page'
	}\n\nDraft-status: ${status}\nDraft-base: ${base ?? 'none'}\nDraft-over: ${over}\n${toldOf ? `Draft-told-of: ${toldOf}\n` : ''}${[
		...writers.map((id) => `Draft-writer: ${id}\n`),
		...readings.map(({ by, isSafeguarding }) => `Draft-read: ${by}${isSafeguarding ? SAFEGUARDING : ''}\n`),
	].join('')}`;

/** Stands before the id of whoever wrote what a commit publishes. */
const WRITTEN_BY = 'Written-by: ';

/** The lines of a publication’s message that say who wrote it: whoever wrote a story is no reader of it, also later. */
export const writtenByLines = (writers: readonly string[]): string =>
	writers.map((id) => `${WRITTEN_BY}${id}\n`).join('');

/** In: the commit of a publication. Out: the ids of those who wrote it; none where nobody was noted. */
export const writersPublished = async (git: Git, commit: string): Promise<string[]> => {
	const lines = (await git.readCommit(commit)).message.split('\n');
	// The first line is made of words.
	return lines.slice(1).flatMap((line) => (line.startsWith(WRITTEN_BY) ? [line.slice(WRITTEN_BY.length)] : []));
};

/** In: a commit. Out: what it says about the draft it ends. */
export const readTip = async (git: Git, commit: string): Promise<DraftTip> => {
	const { author, date: updatedAt, message } = await git.readCommit(commit);
	// The last of each: a message cannot bring its own, being one line before them.
	const lines = message.split('\n');
	const trailer = (name: string) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
	// Trailers stand after the first blank line, which no message has within it.
	const trailers = lines.slice(lines.indexOf('') + 1);
	const every = (name: string) =>
		trailers.flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));
	const base = trailer('Draft-base');
	return {
		commit,
		author,
		updatedAt,
		status: asStatus(trailer('Draft-status')),
		base: base === 'none' ? undefined : base,
		over: trailer('Draft-over') ?? 'none',
		toldOf: trailer('Draft-told-of'),
		writers: every('Draft-writer'),
		readings: every('Draft-read').map((said) => ({
			by: said.split(' ')[0]!,
			isSafeguarding: said.endsWith(SAFEGUARDING),
		})),
	};
};
