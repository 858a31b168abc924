/** A collection with judgements: pages, questions, and how well which page answers which question. */
import { readFile } from 'node:fs/promises';
import type { SearchDocument } from '../../src/search/document.ts';

export interface Collection {
	documents: SearchDocument[];
	queries: JudgedQuery[];
}

export interface JudgedQuery {
	id: string;
	text: string;
	/** How it was typed: plain, abbreviation, question … `question` where a collection does not say. */
	form: string;
	/** Address of a page → 0 to 3. A page that is not named is 0. */
	grades: Map<string, number>;
}

interface ExternalCollection {
	documents: { id: string; title?: string; text: string; otherNames?: string[] }[];
	queries: { id: string; text: string; form?: string }[];
	judgements: { query: string; id: string; grade: number }[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text with blank lines → paragraphs. */
const paragraphs = (text: string) =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => `<p>${escaped(paragraph)}</p>`)
		.join('');

/** Reads `{ documents, queries, judgements }` from a JSON file. */
export const readCollection = async (file: string): Promise<Collection> =>
	collectionOf(JSON.parse(await readFile(file, 'utf8')) as ExternalCollection);

/** Pages as the search has them, and the questions that some page answers. */
export const collectionOf = ({ documents, queries, judgements }: ExternalCollection): Collection => {
	const grades = new Map<string, Map<string, number>>();
	for (const { query, id, grade } of judgements)
		grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(addressOf(id), grade));
	return {
		documents: documents.map(({ id, title = '', text, otherNames = [] }) => ({
			url: addressOf(id),
			type: '',
			title,
			summary: '',
			headings: [],
			html: paragraphs(text),
			text,
			otherNames,
			filters: {},
			meta: {},
		})),
		queries: queries.flatMap(({ id, text, form = 'question' }) => {
			const own = grades.get(id);
			return own && [...own.values()].some((grade) => grade > 0) ? [{ id, text, form, grades: own }] : [];
		}),
	};
};

const addressOf = (id: string) => `/${encodeURIComponent(id)}/`;
