/**
 * Builds what the search reads: Pagefind’s index and the hub’s own tables. Runs in node, after a build and while
 * writing.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from './document.ts';
import { analyseDocuments, type LeftOutPage } from './document-analysis.ts';
import { hubFiles } from './hub-tables.ts';
import { KINDS_OF_HUB } from './kinds-of-hub.ts';
import type { PageKind } from './page-kinds.ts';
import type { SteeringNames } from './narrowing.ts';
import { writePagefind } from './pagefind-build.ts';
import { TextCounter } from './text-counter.ts';
import type { SearchVocabulary } from './vocabulary.ts';

export interface BuildOptions {
	/** Folder to write into. It is emptied first. */
	outputPath: string;
	/** Terms of the field. Without any, pages are found by their own words alone. */
	vocabulary?: SearchVocabulary;
	/** What is to be known of each kind of page, by the name of its content type; those of the hub when not given. */
	kinds?: Readonly<Record<string, PageKind>>;
	/** Words that mean a choice beside the results. */
	steering?: readonly SteeringNames[];
	/** How many related pages each page shares evidence with. */
	related?: number;
	/**
	 * Leave out Pagefind’s index: ranking works without it; results have no text then, and phrases are not checked. For
	 * the bench.
	 */
	withoutPagefind?: boolean;
}

export interface IndexReport {
	/** Pages that can be found. */
	pages: number;
	/** Pages whose text could not be read: the rest is indexed without them. */
	leftOut: LeftOutPage[];
	/** Stems and marks of terms in the postings. */
	stems: number;
	files: number;
	/** Bytes on disk: Pagefind’s files and ours. */
	bytes: { pagefind: number; hub: number };
	milliseconds: number;
}

/**
 * Writes the whole index into `outputPath`. The same documents give the same bytes, in whatever order they come.
 * A page that cannot be read is left out and named in the report; it never stops the others.
 * Rejects when two documents have one address, or Pagefind cannot start or write.
 */
export const buildIndex = async (
	documents: Iterable<SearchDocument>,
	{
		outputPath,
		vocabulary = [],
		kinds = KINDS_OF_HUB,
		related = 5,
		steering = [],
		withoutPagefind = false,
	}: BuildOptions,
): Promise<IndexReport> => {
	const started = performance.now();
	const leftOut: LeftOutPage[] = [];
	const counter = new TextCounter();
	const readable = analyseDocuments(inOrder(documents), vocabulary, counter, leftOut);
	await rm(outputPath, { recursive: true, force: true });
	await mkdir(outputPath, { recursive: true });
	const pages = withoutPagefind
		? readable.map((page) => ({ ...page, fragment: '' }))
		: await writePagefind(readable, outputPath, leftOut);
	const { files, stems } = hubFiles(pages, { vocabulary, kinds, related, steering }, counter);
	await Promise.all([...files].map(([name, bytes]) => writeFile(join(outputPath, name), bytes)));
	const hub = [...files.values()].reduce((sum, { length }) => sum + length, 0);
	const all = await sizes(outputPath);
	return {
		pages: pages.length,
		leftOut,
		stems,
		files: all.count,
		bytes: { pagefind: all.bytes - hub, hub },
		milliseconds: Math.round(performance.now() - started),
	};
};

const inOrder = (documents: Iterable<SearchDocument>) => {
	const sorted = [...documents].sort((a, b) => Number(a.url > b.url) - Number(a.url < b.url));
	sorted.forEach((document, at) => {
		const before = sorted[at - 1];
		if (before?.url === document.url)
			throw new Error(
				`${document.url}: found two pages, “${before.title}” and “${document.title}”, expected one. Give one of them another address.`,
			);
	});
	return sorted;
};

const sizes = async (folder: string) => {
	let count = 0;
	let bytes = 0;
	for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!file.isFile()) continue;
		count++;
		bytes += (await stat(join(file.parentPath, file.name))).size;
	}
	return { count, bytes };
};
