/**
 * Imports a document somebody brings from elsewhere: has it read and checked, and keeps it as a new entry, or keeps
 * nothing.
 */
import { typeNamed } from '../../../src/content-model/index.ts';
import { z } from 'zod';
import { TYPE_NAMES } from '../../../src/content-model/type-names.ts';
import {
	LARGEST_DOCUMENT,
	type ImportedPage,
	type ImportQuestions,
	type ImportRequest,
} from '../../import-protocol.ts';
import { nameParam, writes, type WriteTools } from '../action.ts';
import { MEDIA } from '../../collection.ts';
import { keepsOutOfDrafts } from '../../required-when-ready.ts';
import { permittedText, type AskedText } from '../permission.ts';
import { AlreadyThere } from '../concurrency.ts';
import { findingsInWords, withHelp } from '../../finding-words.ts';
import { mediaPlace, placeOfEntry, type StoredFile } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import type { ReadSent } from '../read-sent.ts';
import { canBeStored, type Save, type Store } from '../store.ts';

const document = z.object({
	fileName: nameParam.min(1),
	/** Base64, which is a third longer than what it stands for. */
	content: z.string().max(Math.ceil(LARGEST_DOCUMENT / 3) * 4),
	type: z.enum(TYPE_NAMES).optional(),
	network: z
		.string()
		.regex(/^[a-z0-9-]{1,80}$/)
		.optional(),
	said: z
		.array(z.object({ id: z.string().max(300), section: z.string().max(200) }))
		.max(200)
		.optional(),
	heldOn: z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/)
		.optional(),
});

/** A Word document, or a contribution of the plain form. Throws a RequestError, and has then stored nothing. */
export const importDocument = writes(
	document,
	async (asked, tools): Promise<ImportedPage | ImportQuestions> => {
		if (asked.said === undefined && asked.type !== undefined) {
			const { questions } = await readDocument(asked, tools);
			if (questions.length > 0)
				return { questions, sections: typeNamed(asked.type).sections.map(({ heading }) => heading) };
		}
		return (await bringIn(asked, tools)).page;
	},
	'import',
);

const readDocument = async (asked: ImportRequest, { work }: Pick<WriteTools, 'work'>): Promise<ReadSent> => {
	const taken = await work('importFile', asked);
	const stopping = taken.findings.filter(keepsOutOfDrafts);
	if (stopping.length > 0) throw new RequestError(422, findingsInWords(stopping), stopping.map(withHelp));
	if (!canBeStored(taken.text))
		throw new RequestError(
			422,
			'The text holds a character that cannot be stored. Nothing was kept. Save the document again in Word and choose the new file.',
		);
	return taken;
};

/**
 * Keeps what somebody handed over as a new entry. Throws a RequestError, and has then stored nothing.
 * @param writer who wrote it, where that is not whoever brings it in
 */
export const bringIn = (
	asked: ImportRequest,
	tools: WriteTools,
	writer: Save['writer'] = tools.writer,
): Promise<{ page: ImportedPage; place: StoredFile }> => {
	const { store } = tools;
	const permitted = async () => {
		const taken = await readDocument(asked, tools);
		const { type, slug, text, pictures } = taken;
		const sent: AskedText = { text, bringsMedia: pictures.length > 0, origin: 'sent' };
		return { ...taken, permission: await permittedText(placeOfEntry(type, slug), sent, tools) };
	};
	return tools.writes.checkedWrite(permitted, async ({ type, slug, title, pictures, report, beside, permission }) => {
		const place = placeOfEntry(type, slug);
		const { text, isWriting, undoesReadings, assertStill } = permission;
		await assertStill();
		const media = pictures.map(({ name, bytes }) => ({
			path: mediaPlace(`${MEDIA.folder}/${name}`),
			bytes: Buffer.from(bytes),
		}));
		const kind = typeNamed(type).singular;
		const bytes = Buffer.from(text, 'utf8');
		const isNew = !(await isThere(store, place, bytes));
		if (isNew)
			await store
				.save({
					file: { place, bytes },
					media,
					isNew: true,
					base: undefined,
					message: `Bring in a ${kind.toLowerCase()}: ${place.slug}`,
					writer,
					isWriting,
					undoesReadings,
				})
				.catch(inOtherWords(place));
		const page = {
			title: title ?? place.slug,
			kind,
			isDraft: store.drafts !== undefined,
			isNew,
			open: `#/collections/${place.collection}/entries/${place.slug}`,
			pictures: media.length,
			report,
			findings: beside.map(withHelp),
		};
		return { page, place };
	});
};

/** True where the same document was brought in before and its draft is as it was then: it is one draft. */
const isThere = async ({ drafts }: Store, { collection, slug, path }: StoredFile, bytes: Buffer): Promise<boolean> => {
	const there = await drafts?.read(collection, slug, path).catch(() => undefined);
	return there?.equals(bytes) ?? false;
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
