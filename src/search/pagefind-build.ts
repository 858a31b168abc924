/** Writes Pagefind’s index: the text of each page, and the words that phrases in quotes are checked against. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchDocument } from './document.ts';
import type { LeftOutPage, ReadablePage } from './document-analysis.ts';
import { readFragment } from './fragment.ts';
import { searchWordsOf } from './normalise.ts';
import { pageHtml } from './page-html.ts';

/** A page that is in Pagefind’s index as well, under the name of its fragment. */
export interface IndexedPage extends ReadablePage {
	fragment: string;
}

/**
 * Writes Pagefind’s index and gives the name of each page’s fragment. One fragment a file, however many pages there
 * are: a result asks for its own text only.
 */
export const writePagefind = async (
	readable: readonly ReadablePage[],
	outputPath: string,
	leftOut: LeftOutPage[],
): Promise<IndexedPage[]> => {
	const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: readable.length + 1 });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const added: ReadablePage[] = [];
	for (const page of readable) {
		const { url, title } = page.document;
		const faults = await addTo(index, page.document);
		if (faults === '') added.push(page);
		else leftOut.push({ url, title, why: `Pagefind could not read the page: ${faults}` });
	}
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0)
		throw new Error(`Pagefind could not write to ${outputPath}: ${written.errors.join('; ')}`);
	await index.deleteIndex();
	await withoutUnusedFiles(outputPath);
	return withFragments(added, outputPath, leftOut);
};

/** Adds a page to Pagefind’s index. Out: what was wrong with it, empty where nothing was. */
const addTo = async (
	index: NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>,
	document: SearchDocument,
): Promise<string> => {
	try {
		return (await index.addHTMLFile({ url: document.url, content: pageHtml(document) })).errors.join('; ');
	} catch (error) {
		return String(error);
	}
};

/** Pagefind brings ready-made interfaces; the hub has its own. */
const withoutUnusedFiles = async (outputPath: string) => {
	const names = await readdir(outputPath);
	await Promise.all(
		names
			.filter((name) => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name))
			.map((name) => rm(join(outputPath, name))),
	);
};

const withFragments = async (
	pages: readonly ReadablePage[],
	outputPath: string,
	leftOut: LeftOutPage[],
): Promise<IndexedPage[]> => {
	const folder = join(outputPath, 'fragment');
	const byUrl = new Map<string, string>();
	// Pagefind makes no folder where there is nothing to keep: a hub begins with no entries.
	const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	for (const file of files) {
		const { url } = await readFragment(await readFile(join(folder, file)));
		byUrl.set(url, file.replace(/\.pf_fragment$/, ''));
	}
	return pages.flatMap((page) => {
		const { document } = page;
		const fragment = byUrl.get(document.url) ?? '';
		// Pagefind keeps no file for a page without a word; nothing could find such a page anyway.
		if (fragment !== '' || searchWordsOf([document.title, document.summary, document.text].join(' ')).length === 0)
			return [{ ...page, fragment }];
		leftOut.push({
			url: document.url,
			title: document.title,
			why: 'Pagefind kept no text of it, expected some. Look at whether the address is written in full, with a slash at both ends.',
		});
		return [];
	});
};
