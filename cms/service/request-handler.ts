/** Answers one request of one writer: finds its action, and gives that what it may use. */
import type { PreviewOf, ReadTools, ShowDraft } from './action.ts';
import type { CheckedWrites } from './checked-writes.ts';
import type { Notes } from './notes.ts';
import { ACTIONS, type ProtocolRequest } from './protocol.ts';
import type { Store, Writer } from './store.ts';
import type { Work } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';

export interface RequestHandlerTools {
	tree: WorkingTree;
	store: Store;
	notes: Notes;
	writes: CheckedWrites;
	previewOf: PreviewOf;
	showDraft: ShowDraft | undefined;
	today: ReadTools['today'];
}

/** In: tools. Out: a function that answers with plain data for JSON; throws a RequestError. */
export const requestHandlerOf =
	({ tree, store, notes, writes, previewOf, showDraft, today }: RequestHandlerTools) =>
	async ({ action: name, params }: ProtocolRequest, writer: Writer, work: Work): Promise<unknown> => {
		const action = ACTIONS[name];
		const shared: Omit<ReadTools, 'drafts' | 'notes' | 'history'> = { tree, previewOf, showDraft, today, work };
		return action.does === 'reads'
			? action.handle(params, { ...shared, notes, drafts: store.drafts, history: store.history })
			: action.handle(params, { ...shared, notes, store, writes, writer });
	};
