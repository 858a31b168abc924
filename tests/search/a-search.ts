/** Builders: a page, a term, an index in a temporary folder, and a search over it. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tablesOnDisk } from '../../src/search/disk.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { createSearch, type Search } from '../../src/search/engine.ts';
import { buildIndex, type BuildOptions } from '../../src/search/index-build.ts';
import { openTables, type FetchTable } from '../../src/search/tables.ts';
import type { FormKind, VocabularyEntry } from '../../src/search/vocabulary.ts';

export const TODAY = '2026-11-22';

export const aDocument = (given: Partial<SearchDocument> & { url: string }): SearchDocument => ({
	type: 'page',
	title: 'A page',
	summary: '',
	headings: [],
	html: '',
	text: (given.html ?? '').replace(/<[^>]*>/g, ' '),
	otherNames: [],
	filters: {},
	meta: {},
	...given,
});

export const aTerm = (
	id: string,
	title: string,
	forms: Partial<Record<FormKind, string[]>> = {},
	area = 'Ways of working',
): VocabularyEntry => ({
	id,
	title,
	href: `/vocabulary/${id}/`,
	area,
	forms: [
		{ text: title, kind: 'preferred' },
		...Object.entries(forms).flatMap(([kind, texts]) => texts.map((text) => ({ text, kind: kind as FormKind }))),
	],
});

export const aTermPage = ({ href, title, forms }: VocabularyEntry): SearchDocument =>
	aDocument({ url: href, type: 'term', title, otherNames: forms.slice(1).map(({ text }) => text) });

export const anIndex = async (
	documents: readonly SearchDocument[],
	vocabulary: readonly VocabularyEntry[] = [],
	withoutPagefind = true,
	more: Partial<BuildOptions> = {},
): Promise<string> => {
	const outputPath = await mkdtemp(join(tmpdir(), 'hub-search-test-'));
	await buildIndex(documents, { outputPath, vocabulary, withoutPagefind, ...more });
	return outputPath;
};

/** A search over these pages, without texts unless an index folder is given. `asked` lists the files read. */
export const aSearch = async (
	documents: readonly SearchDocument[],
	vocabulary: readonly VocabularyEntry[] = [],
	more: Partial<BuildOptions> = {},
): Promise<Search & { asked: string[]; addressesFor(text: string): Promise<string[]> }> => {
	const asked: string[] = [];
	const read = tablesOnDisk(await anIndex(documents, vocabulary, true, more));
	const fetchTable: FetchTable = (name) => {
		asked.push(name.replace(/^[0-9a-f]{8}\./, ''));
		return read(name);
	};
	const tables = await openTables(fetchTable);
	const search = createSearch({ tables, today: TODAY });
	return { ...search, asked, addressesFor: async (text) => (await search.search(text)).addresses() };
};
