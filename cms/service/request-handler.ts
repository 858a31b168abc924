/** Answers one request of one writer: finds its action, and gives that what it may use. */
import type { Contributor } from '../../src/content-model/editing-permission.ts';
import type { PreviewOf, ReadTools, ShowDraft } from './action.ts';
import type { CheckedWrites } from './checked-writes.ts';
import type { DraftLinks } from '../../src/content-model/draft-link.ts';
import type { Letters } from './letters.ts';
import type { Notes } from './notes.ts';
import { assertPermitted } from './gates.ts';
import { ACTIONS, type ProtocolRequest, type WritingActionName } from './protocol.ts';
import { draftsSeenBy, historySeenBy, lettersSeenBy, linksSeenBy, notesSeenBy } from './seen-by.ts';
import { draftStandingOf } from './standing.ts';
import type { Store } from './store.ts';
import type { Work } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';

export interface RequestHandlerTools {
	tree: WorkingTree;
	store: Store;
	notes: Notes;
	/** Undefined where there is no letterbox. */
	letters?: Letters | undefined;
	/** Undefined where nobody outside is shown a draft. */
	links?: DraftLinks | undefined;
	writes: CheckedWrites;
	previewOf: PreviewOf;
	showDraft?: ShowDraft | undefined;
	today: ReadTools['today'];
	isRemoteBehind: ReadTools['isRemoteBehind'];
}

/** In: tools. Out: a function that answers with plain data for JSON; throws a RequestError. */
export const requestHandlerOf =
	({ tree, store, notes, letters, links, writes, previewOf, showDraft, today, isRemoteBehind }: RequestHandlerTools) =>
	async (asked: ProtocolRequest, writer: Contributor, work: Work): Promise<unknown> => {
		const action = ACTIONS[asked.action];
		const shared: Omit<ReadTools, 'drafts' | 'notes' | 'history' | 'standing' | 'letters' | 'links'> = {
			tree,
			previewOf,
			showDraft,
			today,
			isRemoteBehind,
			work,
		};
		const sources = { tree, drafts: store.drafts };
		if (action.does === 'reads')
			return action.handle(asked.params, {
				...shared,
				notes: notesSeenBy(writer, sources, notes),
				drafts: draftsSeenBy(writer, sources),
				standing: (draft) => draftStandingOf(writer, sources, draft),
				history: historySeenBy(writer, sources, store.history),
				letters: lettersSeenBy(writer, letters),
				links: linksSeenBy(writer, sources, links),
			});
		const assertStill = () => assertPermitted(asked as WritingRequest, writer, { ...sources, notes });
		await assertStill();
		return action.handle(asked.params, {
			...shared,
			notes,
			letters,
			links,
			store,
			writes: permittedWrites(writes, assertStill),
			writer,
		});
	};

type WritingRequest = Extract<ProtocolRequest, { action: WritingActionName }>;

/** Between asking and writing others may have written: so it is asked again when nobody else writes. */
const permittedWrites = (writes: CheckedWrites, assertStill: () => Promise<void>): CheckedWrites => ({
	...writes,
	write: (change) =>
		writes.write(async () => {
			await assertStill();
			return change();
		}),
	checkedWrite: (check, change, stillHolds) =>
		writes.checkedWrite(
			check,
			async (checked) => {
				await assertStill();
				return change(checked);
			},
			stillHolds,
		),
});
