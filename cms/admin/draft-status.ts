/** How far the draft of an open form is: what the form was filled from is not told when the status changes. */
import { store } from 'decap-cms-core/dist/esm/redux';

/** Decap’s name of it; undefined where there is no draft. */
export const draftStatusOf = (collection: string, slug: string): string | undefined => {
	const status = store.getState().editorialWorkflow?.getIn(['entities', `${collection}.${slug}`, 'status']);
	return typeof status === 'string' ? status : undefined;
};
