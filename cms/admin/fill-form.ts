/** Fills the form that is open with other text than it holds, as text that is not saved. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { changeDraftField, createDraftFromEntry, emptyDraftCreated } from 'decap-cms-core/dist/esm/actions/entries';
import type { TypedEntry } from './tab-store.ts';

/** What the open form holds. */
export const formData = (): TypedEntry =>
	(store.getState().entryDraft.getIn(['entry', 'data']) as { toJS: () => TypedEntry } | undefined)?.toJS() ?? {};

/** Decap knows only by a change that something is not saved. */
export const markUnsaved = (): void => {
	const draft = store.getState().entryDraft;
	const [name = 'title'] = Object.keys(formData());
	const field = { get: (key: string) => (key === 'name' ? name : undefined) };
	store.dispatch(changeDraftField({ field, value: draft.getIn(['entry', 'data', name]), metadata: {}, entries: [] }));
};

let filling = false;

/** True while the form is filled from here: with text of its writer, which nobody need be asked about. */
export const isBeingFilled = (): boolean => filling;

/** Fills the form anew. */
export const fillWith = (data: TypedEntry): void => {
	const draft = store.getState().entryDraft;
	const entry = { ...(draft.get('entry') as { toJS: () => object }).toJS(), data };
	filling = true;
	try {
		store.dispatch(draft.getIn(['entry', 'newRecord']) ? emptyDraftCreated(entry) : createDraftFromEntry(entry));
		markUnsaved();
	} finally {
		filling = false;
	}
};
