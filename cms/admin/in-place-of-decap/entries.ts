/**
 * Stands for Decap’s list of entries, which shows drafts below what is published and nothing at all where nothing is
 * published yet: the first draft of a hub could not be found in it.
 */
import DecapsEntries from 'decap-cms-core/dist/esm/components/Collection/Entries/Entries';
import EntryListing from 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing';
import { createElement } from 'react';

interface EntriesProps {
	/** One collection, or several for a search: immutable maps. */
	collections: { get: (name: string) => unknown };
	entries?: { size: number };
	isFetching?: boolean;
	getUnpublishedEntries?: (collection: string) => readonly unknown[] | undefined;
}

const holdsDraftsAlone = ({ collections, entries, isFetching, getUnpublishedEntries }: EntriesProps): boolean => {
	const name = collections.get('name');
	return (
		!isFetching && entries?.size === 0 && typeof name === 'string' && (getUnpublishedEntries?.(name)?.length ?? 0) > 0
	);
};

const Entries = (list: EntriesProps) => createElement(holdsDraftsAlone(list) ? EntryListing : DecapsEntries, list);

export default Entries;
