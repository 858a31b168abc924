/** Suggestions without the rest of the search: what the box on every page needs, and nothing more. */
import { suggest, type Suggestion } from '../../search/suggest.ts';
import { openedTables } from './open-tables.ts';

/** @throws when the index cannot be fetched */
export const openSuggestions = async (): Promise<(text: string) => Promise<Suggestion[]>> => {
	const tables = await openedTables();
	return (text) => suggest(text, tables);
};
