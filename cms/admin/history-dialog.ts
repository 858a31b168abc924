/** The history of a page: who changed what and when, and a way back to each version. */
import { SETTINGS } from '../collection.ts';
import type { Difference } from '../revisions/differences.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { differenceView } from './difference-view.ts';
import { elementWith } from './element-with.ts';
import { openPage } from './open-page.ts';
import { doingButton, openDialog, type OwnDialog } from './own-dialog.ts';
import type { FormOf } from './tab-store.ts';

interface ToldRevision {
	id: string;
	by: string[];
	at: string;
	isDeletion: boolean;
	/** Left out of those that are long ago. */
	differences?: Difference[];
}

/** What every part of the dialog needs. */
interface Opened extends OwnDialog {
	ask: AskService;
	form: FormOf;
	showsPages: boolean;
}

/** Opens the history of the page of a form. */
export const openHistory = (ask: AskService, form: FormOf, { showsPages }: { showsPages: boolean }): void => {
	const opened: Opened = { ...openDialog('History of this page', 'history'), ask, form, showsPages };
	opened.status.textContent = 'Reading the history…';
	ask<{ revisions: ToldRevision[] }>('entryHistory', { ...form }).then(
		({ revisions }) => {
			opened.status.textContent = '';
			opened.content.replaceChildren(...viewOf(opened, revisions));
		},
		(error: unknown) => (opened.status.textContent = sentenceOf(error)),
	);
};

const viewOf = (opened: Opened, revisions: readonly ToldRevision[]): HTMLElement[] => {
	if (revisions.length === 0)
		return [elementWith('p', 'Nothing of this page has been published yet. Its history begins with its publication.')];
	const list = elementWith('ol');
	list.append(...revisions.map((revision, index) => itemOf(opened, revision, { isNewest: index === 0 })));
	return [elementWith('p', 'What was published, the newest first. An earlier version comes back as a draft.'), list];
};

const itemOf = (opened: Opened, revision: ToldRevision, { isNewest }: { isNewest: boolean }): HTMLElement => {
	const { id, by, at, isDeletion, differences } = revision;
	const item = elementWith('li');
	const fold = elementWith('details');
	fold.open = isNewest;
	const summary = elementWith('summary');
	summary.append(elementWith('strong', whenInWords(at)), ` ${by.join(', ')}: ${changesInWords(revision)}`);
	const buttons = elementWith('p');
	buttons.className = 'buttons';
	if (!isNewest || isDeletion)
		buttons.append(doingButton('Bring this version back as a draft', () => restore(opened, id)));
	else if (!isDeletion) buttons.append(doingButton('Take this publication back', () => undo(opened)));
	if (opened.showsPages && !isDeletion && opened.form.collection !== SETTINGS)
		buttons.append(doingButton('See it as its page', () => seePage(opened, id)));
	fold.append(summary, ...(isDeletion ? [] : (differences ?? []).map(differenceView)), buttons);
	item.append(fold);
	return item;
};

const changesInWords = ({ isDeletion, differences }: ToldRevision): string => {
	if (isDeletion) return 'deleted the page';
	if (!differences) return 'published it';
	const places = [...new Set(differences.map(({ where }) => where))];
	return places.length > 0 ? `changed ${places.join(', ')}` : 'changed nothing that is shown';
};

/** `Tuesday, 24 November 2026, 14:05` */
const whenInWords = (at: string): string =>
	new Date(at).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** Does something that changes the page, and opens its form anew. */
const changing = async ({ status, dialog, form }: Opened, work: () => Promise<unknown>): Promise<void> => {
	status.textContent = 'One moment…';
	try {
		await work();
		dialog.close();
		openForm(form);
	} catch (error) {
		status.textContent = sentenceOf(error);
	}
};

const restore = (opened: Opened, id: string) =>
	changing(opened, () => opened.ask('restoreRevision', { ...opened.form, id }));

const undo = (opened: Opened) => changing(opened, () => opened.ask('undoPublication', { ...opened.form }));

/** Decap has read the page already, and does not know of the change. */
export const openForm = ({ collection, slug }: FormOf): void => {
	location.hash = `#/collections/${collection}/entries/${slug}`;
	location.reload();
};

const seePage = ({ ask, form, status }: Opened, id: string) =>
	openPage(() => ask('showRevision', { ...form, id, view: crypto.randomUUID() })).catch((error: unknown) => {
		status.textContent = sentenceOf(error);
	});

/** Opens the list of pages that were deleted. */
export const openDeleted = (ask: AskService, nameOf: (collection: string) => string): void => {
	const { content, status, dialog } = openDialog('Deleted pages', 'history');
	status.textContent = 'Reading what was deleted…';
	const bringBack = async (form: FormOf & { id: string }) => {
		status.textContent = 'One moment…';
		try {
			await ask('restoreRevision', form);
			dialog.close();
			openForm(form);
		} catch (error) {
			status.textContent = sentenceOf(error);
		}
	};
	ask<{ deleted: (ToldRevision & FormOf)[] }>('deletedEntries', {}).then(
		({ deleted }) => {
			status.textContent = '';
			const list = elementWith('ul');
			list.append(
				...deleted.map(({ collection, slug, id, by, at }) => {
					const item = elementWith('li');
					item.append(
						elementWith('strong', `${nameOf(collection)} “${slug}”`),
						elementWith('p', `Deleted on ${whenInWords(at)} by ${by.join(', ')}.`),
						doingButton('Bring it back as a draft', () => bringBack({ collection, slug, id })),
					);
					return item;
				}),
			);
			content.replaceChildren(deleted.length > 0 ? list : elementWith('p', 'Nothing was deleted.'));
		},
		(error: unknown) => (status.textContent = sentenceOf(error)),
	);
};
