/** “I read the whole page”: moves the dates of the open form on, as text that is not saved. */
import { fromJS } from 'immutable';
import { store } from 'decap-cms-core/dist/esm/redux';
import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries';
import { contentTypes } from '../../src/content-model/index.ts';
import { dayInWords } from '../../src/content-model/days.ts';
import type { EditingRole } from '../../src/content-model/editing-roles.ts';
import { own } from '../../src/content-model/own.ts';
import { withEditorsPart, withoutEditorsPart } from '../editors-part.ts';
import { afterReview, isReviewed } from '../whole-page-read.ts';
import { formData } from './fill-form.ts';
import { dayHere } from './day-here.ts';
import { draftStatusOf } from './draft-status.ts';
import { mayWrite, pieceStateOf } from './offered.ts';
import type { FormOf } from './tab-store.ts';
import { sayNext } from './what-next.ts';

const reviewedType = (collection: string) => contentTypes.find((type) => type.name === collection && isReviewed(type));

/**
 * True for a form that has dates which a review moves, for whoever may save them. A page that nobody has stored yet is
 * being written, not reviewed.
 */
export const isReviewedBy = (roles: readonly EditingRole[], { collection, slug }: FormOf): boolean =>
	slug !== '' &&
	reviewedType(collection) !== undefined &&
	mayWrite(roles, collection, pieceStateOf(draftStatusOf(collection, slug), false));

/** Moves the dates, and says to which; saving keeps it. */
export const recordReview = (collection: string): void => {
	const type = reviewedType(collection);
	if (!type) return;
	const before = formData();
	const dates = afterReview(type, withoutEditorsPart(before), dayHere());
	const after = withEditorsPart(type, dates);
	for (const [name, value] of Object.entries(after)) {
		if (JSON.stringify(value) === JSON.stringify(own(before, name))) continue;
		const field = { get: (key: string) => (key === 'name' ? name : undefined) };
		store.dispatch(changeDraftField({ field, value: fromJS(value), metadata: {}, entries: [] }));
	}
	const said = sayNext({
		words: `“Last reviewed on” is today now, and the next review is due on ${dayInWords(String(dates['reviewDueOn']))}. Choose an earlier day if something is about to change, then save.`,
	}); // Of another page it is not true.
	window.addEventListener('hashchange', () => said.remove(), { once: true });
};
