/** Takes in a document somebody brings from elsewhere: has it read and judged, and keeps it as a new entry, or keeps nothing. */
import { typeNamed } from '../../src/content-model/index.ts';
import type { ImportRequest, ImportedPage } from '../import-protocol.ts';
import { MEDIA } from '../collection.ts';
import { REQUIRED_WHEN_READY } from '../required-when-ready.ts';
import { AlreadyThere } from './concurrency.ts';
import { findingsInWords, withHelp } from './finding-words.ts';
import type { JudgedWrites } from './judged-writes.ts';
import { mediaPlace, placeOfEntry, type StoredFile } from './paths.ts';
import { RequestError } from './refusal.ts';
import { canBeStored, type Store, type Writer } from './store.ts';
import type { Work } from './workers.ts';

export interface ImportHandlerTools {
	store: Store;
	writes: JudgedWrites;
}

/** In: tools. Out: a function that answers `importDocument` for one writer; throws a Refusal, and has then stored nothing. */
export const importHandlerOf =
	({ store, writes }: ImportHandlerTools) =>
	async (asked: ImportRequest, writer: Writer, work: Work): Promise<ImportedPage> => {
		const read = async () => {
			const taken = await work('importFile', asked);
			const stopping = taken.findings.filter(
				({ severity, rule }) => severity === 'block' && !REQUIRED_WHEN_READY.has(rule),
			);
			if (stopping.length > 0) throw new RequestError(422, findingsInWords(stopping), stopping.map(withHelp));
			if (!canBeStored(taken.text))
				throw new RequestError(
					422,
					'The text holds a character that cannot be stored. Nothing was kept. Save the document again in Word and choose the new file.',
				);
			return taken;
		};
		return writes.judgedWrite(read, async ({ type, slug, title, text, pictures, report, beside }) => {
			const place = placeOfEntry(type, slug);
			const media = pictures.map(({ name, bytes }) => ({
				path: mediaPlace(`${MEDIA.folder}/${name}`),
				bytes: Buffer.from(bytes),
			}));
			const kind = typeNamed(type).singular;
			await store
				.save({
					file: { place, bytes: Buffer.from(text, 'utf8') },
					media,
					isNew: true,
					base: undefined,
					message: `Bring in a ${kind.toLowerCase()}: ${place.slug}`,
					writer,
					status: 'draft',
				})
				.catch(inOtherWords(place));
			return {
				title: title ?? place.slug,
				kind,
				isDraft: store.drafts !== undefined,
				open: `#/collections/${place.collection}/entries/${place.slug}`,
				pictures: media.length,
				report,
				findings: beside.map(withHelp),
			};
		});
	};

/** What is said of a form that is still open does not fit a document that was brought in. */
const inOtherWords =
	({ slug }: StoredFile) =>
	(error: unknown): never => {
		if (error instanceof AlreadyThere)
			throw new RequestError(
				409,
				`There is a page called “${slug}” already. Nothing was kept, and nothing was overwritten. If it is the same page, open it in the list and change it there. If it is another, change a word in the title of the document and choose the file again.`,
			);
		throw error;
	};
