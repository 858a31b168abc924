/**
 * Builds the search index from the entries themselves, not from built pages, so that search works the same in the
 * dev server, where no page has been built, and in a build.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { hrefOf } from '../content-model/address.ts';
import { keyOf } from '../content-model/entry-key.ts';
import { givesOf, typeNamed } from '../content-model/index.ts';
import { HELP_ADDRESS } from '../content-model/helplines.ts';
import { publishedFor } from '../content-model/publication.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { whenContentChanges } from '../content-loading/content-changes.ts';
import { currentContent } from '../content-loading/current-content.ts';
import type { LeftOutPage } from '../search/document-analysis.ts';
import { withHelplines } from '../search/help-document.ts';
import { buildIndex } from '../search/index-build.ts';
import { searchDocumentOf } from '../search/entry-document.ts';
import { steeringOf } from '../search/steering.ts';
import { placeEntries } from '../search/place-entries.ts';
import { vocabularyEntry } from '../search/vocabulary-entry.ts';

/** Where the index stands on the site. */
export const INDEX_ADDRESS = '/search-index/';

/** What the search knows of the content as it stands: a document for each page, and the vocabulary. */
export const searchedContent = async (root: string) => {
	const { entries, settings } = await currentContent({ root, audience: audienceOf() });
	const titles = new Map(entries.map(({ type, id, data }) => [keyOf(type, id), String(data.title)]));
	const context = {
		vocabularies: settings.vocabularies,
		titleOf: (type: TypeName, id: string) => titles.get(keyOf(type, id)),
	};
	const leftOut: LeftOutPage[] = [];
	const documents = entries
		.filter(({ type, data }) => typeNamed(type).searched && !(data as { withdrawn?: object }).withdrawn)
		.flatMap((entry) => {
			try {
				const data = publishedFor('search', typeNamed(entry.type), entry.data);
				const document = searchDocumentOf({ ...entry, data }, context);
				return [document.url === HELP_ADDRESS ? withHelplines(document, settings.help) : document];
			} catch (error) {
				leftOut.push({
					url: hrefOf(entry.type, entry.id),
					title: String(entry.data.title),
					why: `It could not be read: ${(error as Error).message}`,
				});
				return [];
			}
		});
	return {
		documents,
		steering: steeringOf(settings.vocabularies),
		leftOut,
		files: new Map(entries.map(({ type, id, file }) => [hrefOf(type, id), file])),
		vocabulary: [
			...entries
				.filter(({ type }) => givesOf(type) === 'terms')
				.map(({ id, data }) =>
					vocabularyEntry(
						id,
						publishedFor('search', typeNamed('term'), data),
						settings.vocabularies['vocabulary-areas'],
					),
				),
			...placeEntries(
				settings.places,
				entries
					.filter(({ type }) => givesOf(type) === 'places')
					.map(({ type, id, data }) => ({ title: String(data.title), href: hrefOf(type, id) })),
			),
		],
	};
};

/** Reads the content and writes the index of it into a folder. */
export const indexContent = async (root: string, outputPath: string) => {
	const { documents, vocabulary, steering, files, leftOut } = await searchedContent(root);
	const report = await buildIndex(documents, { outputPath, vocabulary, steering });
	for (const page of [...leftOut, ...report.leftOut]) console.error(leftOutInWords(page, files.get(page.url)));
	return report;
};

/** What to say of a page that search does without: where, what was found, what to do. */
export const leftOutInWords = ({ url, title, why }: LeftOutPage, file = url): string =>
	`${file}: “${title}” is published but cannot be found by searching. ${why} Take out the words that were added last, or tell whoever looks after the hub’s code.`;

/** Keeps an index of the content as it stands, in two folders by turns, so that a search never meets half of one. */
const keepIndex = (root: string) => {
	const folder = (turn: number) => join(root, 'node_modules', '.hub', `search-${turn % 2}`);
	let turn = 0;
	let ready = indexContent(root, folder(0)).then(() => folder(0));
	let isWaiting = false;
	const again = () => {
		// One that has not begun yet will see this change as well.
		if (isWaiting) return;
		isWaiting = true;
		const next = ++turn;
		const before = ready;
		const indexed = async () => {
			// One that failed, be it the first, must not keep the next from being tried.
			await before.catch(() => undefined);
			isWaiting = false;
			await indexContent(root, folder(next));
			return folder(next);
		};
		ready = indexed().catch((error: Error) => {
			console.error(`The search index could not be made again: ${error.message}`);
			return before;
		});
	};
	return { folder: () => ready, again };
};

/** Serves a folder as it is at each request: the index is made anew while the server runs. */
export const served = (folder: string) =>
	sirv(folder, {
		dev: true,
		extensions: [],
		setHeaders: (response) => {
			response.setHeader('Cache-Control', 'no-store');
		},
	});

export const searchIndex = (): AstroIntegration => {
	let stopListening = () => {};
	return {
		name: 'search-index',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const { root } = server.config;
				const index = keepIndex(root);
				server.middlewares.use(INDEX_ADDRESS.slice(0, -1), (request, response, next) => {
					index
						.folder()
						.then((folder) => served(folder)(request, response, next))
						.catch((error: Error) => {
							console.error(error.message);
							next();
						});
				});
				// Told by whoever reads the content, not by a watcher of its own: that one could come first, and index what was
				// there before.
				stopListening = whenContentChanges(index.again);
			},
			'astro:server:done': () => stopListening(),
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, files, bytes, milliseconds } = await indexContent(
					process.cwd(),
					join(fileURLToPath(dir), INDEX_ADDRESS),
				);
				logger.info(
					`${pages} pages indexed in ${milliseconds} ms: ${files} files, ${Math.round((bytes.pagefind + bytes.hub) / 1024)} KB`,
				);
			},
		},
	};
};
