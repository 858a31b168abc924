/** One thing the editor can ask for: what it has to send, whether anything changes by it, and how it is answered. */
import { z } from 'zod';
import type { DraftLinks, LinkedDraft, ListedLink } from '../../src/content-model/draft-link.ts';
import type { Contributor } from '../../src/content-model/editing-permission.ts';
import type { DraftStanding } from '../draft-standing.ts';
import type { CheckedWrites } from './checked-writes.ts';
import type { History } from './history.ts';
import type { Letters } from './letters.ts';
import type { Notes } from './notes.ts';
import { RequestError } from './refusal.ts';
import type { DraftStore, Store } from './store.ts';
import type { Work } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';

/** Where a draft can be looked at, if there is such a place. */
export type PreviewOf = (collection: string, slug: string) => Promise<{ url: string; status: string } | null>;

/** A text as its writer has it, finished or not, to be seen as its page. */
export interface DraftText {
	path: string;
	text: string;
	/** Where pictures that are not on the site yet can be seen in the writer’s browser, by their address on the site. */
	pictures: Readonly<Record<string, string>>;
}

/** Puts a text where its writer can see it as its page. In: a name nobody can guess. Out: the address of the page. */
export type ShowDraft = (view: string, draft: DraftText) => string;

/** What an action that reads is given: nothing by which anything could change. */
export interface ReadTools {
	tree: Pick<WorkingTree, 'read' | 'list' | 'writtenAt'>;
	/** Undefined where the hub saves at once. */
	drafts: Pick<DraftStore, 'list' | 'get' | 'read'> | undefined;
	/** How far a draft is for whoever asks; undefined where it is none any more. */
	standing: (draft: { collection: string; slug: string }) => Promise<DraftStanding | undefined>;
	notes: Pick<Notes, 'list'>;
	/** Undefined where the hub saves at once. */
	history: Pick<History, 'of' | 'deleted' | 'read'> | undefined;
	/** Undefined where there is no letterbox. */
	letters: Pick<Letters, 'list' | 'read'> | undefined;
	/** Undefined where nobody outside is shown a draft. */
	links: { of: (draft: LinkedDraft) => Promise<ListedLink[]> } | undefined;
	previewOf: PreviewOf;
	/** Undefined where the site is made elsewhere. */
	showDraft: ShowDraft | undefined;
	/** Whether the repository elsewhere lacks what was published. */
	isRemoteBehind: () => boolean;
	/** The day it is for the hub. */
	today: () => Promise<string>;
	/** What takes long is done by the writer’s workers. */
	work: Work;
}

export interface WriteTools extends Omit<ReadTools, 'drafts' | 'notes' | 'history' | 'standing' | 'letters' | 'links'> {
	letters: Letters | undefined;
	links: DraftLinks | undefined;
	store: Store;
	notes: Notes;
	/** What changes something is done for one at a time. */
	writes: CheckedWrites;
	writer: Contributor;
}

/** What an action is counted as besides a request; each of these takes longer than anything else. */
export type Counted = 'checking' | 'import';

interface Asked<Schema extends z.ZodType> {
	schema: Schema;
	counted: Counted | undefined;
}

// Written as methods, so that actions of any schema fit into one table.
export interface ReadingAction<Schema extends z.ZodType = z.ZodType> extends Asked<Schema> {
	does: 'reads';
	handle(params: z.output<Schema>, tools: ReadTools): Promise<unknown>;
}

export interface WritingAction<Schema extends z.ZodType = z.ZodType> extends Asked<Schema> {
	does: 'writes';
	handle(params: z.output<Schema>, tools: WriteTools): Promise<unknown>;
}

export type ServiceAction = ReadingAction | WritingAction;

export const reads = <Schema extends z.ZodType>(
	schema: Schema,
	handle: ReadingAction<Schema>['handle'],
	counted?: Counted,
): ReadingAction<Schema> => ({ schema, does: 'reads', counted, handle });

export const writes = <Schema extends z.ZodType>(
	schema: Schema,
	handle: WritingAction<Schema>['handle'],
	counted?: Counted,
): WritingAction<Schema> => ({ schema, does: 'writes', counted, handle });

/** Shapes that many actions are made of. */
export const path = z.string().max(1000);
export const nameParam = z.string().max(300);
/** A whole file. The longest page anybody wrote is a hundredth of this; the checks take their time with each letter. */
export const textParam = z.string().max(2_000_000);
export const entry = { collection: nameParam, slug: nameParam };
export const asset = z.object({ path, content: z.string(), encoding: z.literal('base64') });

/** The drafts of a hub that keeps some. */
export const keptBy = <Drafts>(drafts: Drafts | undefined): Drafts => {
	if (drafts === undefined)
		throw new RequestError(
			422,
			'This hub saves at once and keeps no drafts. Expected a hub with drafts switched on. Reload the editor.',
		);
	return drafts;
};
