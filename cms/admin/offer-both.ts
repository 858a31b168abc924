/** A page was saved elsewhere meanwhile: finds that text, and offers it beside the one in the form. */
import { own } from '../../src/content-model/own.ts';
import type { FormOf } from './tab-store.ts';
import type { AskForFile, SentFile } from './unanswered-saves.ts';

/** Offers two texts of one page side by side; tells `settled` once the form is filled from theirs. */
export type OfferConflict = (form: FormOf, theirFile: string, settled: () => void) => void;

export interface RefusedSave {
	file: SentFile | undefined;
	options: { collectionName?: string; newEntry?: boolean };
	/** Path → the version a form was filled from. */
	versions: Map<string, string>;
}

/** Out: false, where the page is new or what is stored is what the form was filled from: then nothing is offered. */
export const offerBoth = async (
	{ file, options: { collectionName: collection = '', newEntry = false }, versions }: RefusedSave,
	ask: AskForFile,
	offer: OfferConflict,
): Promise<boolean> => {
	if (!file || newEntry) return false;
	const { path, slug } = file;
	const about = { collection, slug, path, id: path };
	const draft = await ask('unpublishedEntryDataFile', about).catch(() => undefined);
	const theirs = draft?.data === undefined ? await ask('getEntry', about).catch(() => undefined) : draft;
	const version = own(theirs?.versions, path);
	if (theirs?.data === undefined || version === undefined || version === versions.get(path)) return false;
	offer({ collection, slug }, theirs.data, () => versions.set(path, version));
	return true;
};
