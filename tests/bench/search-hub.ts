/** The hub’s own collection: the published entries, and the judged questions of `tests/search/judged/`. */
import { audienceOf, takeIn, todayOf } from '../../src/intake/intake.ts';
import type { Term } from '../../src/content-model/term.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { documentOf } from '../../src/search/entry-document.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';
import { vocabularyEntry } from '../../src/search/vocabulary-entry.ts';

/** Documents and vocabulary of the hub in this checkout. */
export const readHub = async (root: string): Promise<{ documents: SearchDocument[]; vocabulary: Vocabulary }> => {
	const { entries, settings } = await takeIn({ root, audience: audienceOf(), today: todayOf() });
	const titles = new Map(entries.map(({ type, id, data }) => [`${type}:${id}`, String(data.title)]));
	const context = { vocabularies: settings.vocabularies, titleOf: (type: string, id: string) => titles.get(`${type}:${id}`) };
	return {
		documents: entries.filter(({ type }) => type !== 'decision').map((entry) => documentOf(entry, context)),
		vocabulary: entries.filter(({ type }) => type === 'term').map(({ id, data }) => vocabularyEntry(id, data as Term)),
	};
};
