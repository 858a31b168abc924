/** What the editor asks of published entries and settings: lists, one file, a save, a deletion. */
import { z } from 'zod';
import type { Finding } from '../../../src/content-model/finding.ts';
import { contentTypes } from '../../../src/content-model/index.ts';
import { own } from '../../../src/content-model/own.ts';
import { CONTENT_FOLDER, MEDIA } from '../../collection.ts';
import { textForList } from '../../list-text.ts';
import { keepsOutOfDrafts } from '../../required-when-ready.ts';
import { asset, entry, nameParam, path, reads, textParam, writes, type ReadTools, type WriteTools } from '../action.ts';
import { findingsInWords, withHelp } from '../../finding-words.ts';
import { logLine } from '../log-line.ts';
import { orphansOf } from '../orphans.ts';
import { permittedText } from '../permission.ts';
import { isNameOf, mediaPlace, placeOf, placeOfEntry, placeOfNew, typeOfFolder, type StoredFile } from '../paths.ts';
import { picturesOfDraft } from '../pictures-of-draft.ts';
import { RequestError } from '../refusal.ts';
import { canBeStored, type StoredFileText } from '../store.ts';
import { versionOf } from '../version.ts';
import { cleaned, isMediaName } from './media.ts';

const loaded = async (tree: ReadTools['tree'], place: StoredFile, label?: string): Promise<StoredFileText> => {
	const bytes = await tree.read(place.path);
	if (!bytes)
		throw new RequestError(
			404,
			`There is no file at ${place.path}. It may have been deleted or renamed. Go back to the list and open it from there.`,
		);
	return {
		data: bytes.toString('utf8'),
		file: {
			path: place.path,
			id: versionOf(bytes),
			...(label ? { label } : {}),
			updatedOn: await tree.writtenAt(place.path),
		},
	};
};

export const entriesByFolder = reads(
	z.object({ folder: path, extension: nameParam, depth: z.number().int().min(1).max(10).default(1) }),
	async ({ folder, extension, depth }, { tree }) => {
		const type = typeOfFolder(folder, extension);
		const paths = await tree.list(folder, type.format, depth);
		// A file whose name does not fit cannot be an entry; the checks say so, and the editor could not save it.
		const places = paths
			.filter((found) => isNameOf(type, found.slice(folder.length + 1, -type.format.length - 1)))
			.map(placeOf);
		return Promise.all(
			places.map(async (place) => {
				const found = await loaded(tree, place);
				return { ...found, data: textForList(type, found.data) };
			}),
		);
	},
);

/** A settings file that is not there yet is shown as an empty form. */
export const entriesByFiles = reads(
	z.object({ files: z.array(z.object({ path, label: z.string().max(500).optional() })).max(200) }),
	async ({ files }, { tree }) => {
		const found = await Promise.all(
			files.map((file) => loaded(tree, placeOf(file.path), file.label).catch(unlessMissing)),
		);
		return found.filter(Boolean);
	},
);

const unlessMissing = (error: unknown): undefined => {
	if (error instanceof RequestError && error.status === 404) return undefined;
	throw error;
};

export const getEntry = reads(z.object({ path }), async (asked, { tree }) => {
	const found = await loaded(tree, placeOf(asked.path));
	return { ...found, versions: { [found.file.path]: found.file.id } };
});

/** A picture that only the writer’s browser has, by the address it will have on the site. */
const pictures = z.record(
	z.string().regex(/^\/media\/[a-z0-9./-]{1,200}$/),
	z.string().regex(/^blob:https?:\/\/[\w.:[\]-]{1,120}\/[0-9a-f-]{36}$/),
);

/** What the checks find in a text that is still being written, and its page where it can be seen. Nothing is stored. */
export const checkEntry = reads(
	z.object({
		...entry,
		slug: nameParam.optional(),
		raw: textParam,
		view: z.uuid().optional(),
		pictures: pictures.default({}),
	}),
	async ({ collection, slug, raw, view, pictures: here }, { work, showDraft, tree }) => {
		const place = slug === undefined ? placeOfNew(collection, raw) : placeOfEntry(collection, slug);
		// Judged first, where a text that takes too long is stopped.
		const findings = (await work('advise', { path: place.path, text: raw })).map(withHelp);
		const page =
			view && place.type
				? showDraft?.(view, { path: place.path, text: raw, pictures: await picturesOfDraft(tree, raw, here) })
				: undefined;
		return { findings, ...(page ? { page } : {}) };
	},
	'checking',
);

const save = z
	.object({
		dataFiles: z
			.array(z.object({ path, slug: nameParam, raw: textParam, newPath: path.optional() }))
			.min(1)
			.max(5),
		assets: z.array(asset).max(30),
		options: z.object({
			newEntry: z.boolean().optional(),
			collectionName: nameParam,
			useWorkflow: z.boolean().optional(),
			unpublished: z.boolean().optional(),
		}),
		/** Ours: path → the version the form was filled from. */
		bases: z.record(path, z.string().regex(/^[0-9a-f]{40,64}$/)).optional(),
	})
	.transform((params) => ({
		...params,
		options: {
			...params.options,
			commitMessage: logLine(
				params.options.newEntry ? 'Create' : 'Change',
				params.dataFiles.map((file) => file.path),
			),
		},
	}));

export const persistEntry = writes(
	save,
	async (params, tools) => {
		const { store, tree, work, writer } = tools;
		const { assets, options, bases } = params;
		const [file] = params.dataFiles as [(typeof params.dataFiles)[number]];
		const place = placeToSave(params);
		const entries = [place.collection, place.slug.split('/').at(-1)!];
		const checked = async () => {
			const permitted = await permittedText(
				place,
				{ text: file.raw, bringsMedia: assets.length > 0, origin: 'typed' },
				tools,
			);
			await assertPasses({ work, tree }, place, permitted.text, refusedIn(store, place));
			return { permitted, media: await Promise.all(assets.map((sent) => cleaned(work, sent, entries))) };
		};
		const version = await tools.writes.checkedWrite(checked, async ({ permitted, media }) => {
			await permitted.assertStill();
			// Networks may have gone while the text was checked.
			await isInANetwork(tree, place);
			return store.save({
				file: { place, bytes: Buffer.from(permitted.text, 'utf8') },
				isWriting: permitted.isWriting,
				undoesReadings: permitted.undoesReadings,
				media,
				isNew: options.newEntry ?? false,
				base: own(bases, file.path),
				message: options.commitMessage,
				writer,
			});
		});
		return { message: 'entry persisted', versions: { [place.path]: version } };
	},
	'checking',
);

/** Where a save goes; throws a RequestError for one that is not of one page, where it was, in its own collection. */
const placeToSave = ({ dataFiles, options }: z.output<typeof save>): StoredFile => {
	if (dataFiles.length !== 1)
		throw new RequestError(
			422,
			`The editor sent ${dataFiles.length} files for one page, expected one. Reload the editor.`,
		);
	const [file] = dataFiles as [(typeof dataFiles)[number]];
	const place = placeOf(file.path);
	if (file.newPath !== undefined && file.newPath !== file.path)
		throw new RequestError(
			422,
			'A page keeps the address it was first given, because others may have kept it. Expected the same address as before.',
		);
	if (place.collection !== options.collectionName || place.slug !== file.slug)
		throw new RequestError(
			422,
			`The file ${place.path} belongs to “${place.collection}”, expected the collection the form is for. Reload the editor.`,
		);
	if (!canBeStored(file.raw))
		throw new RequestError(
			422,
			'The text holds a character that cannot be stored. Type the passage again instead of pasting it.',
		);
	return place;
};

/** True for a finding of a text that may not be stored. */
type IsRefused = (finding: Pick<Finding, 'severity' | 'rule'>) => boolean;

/** What stands on the site at once, or is to stand there again. */
export const refusedAtOnce: IsRefused = ({ severity }) => severity === 'block';

/** A draft may lack what is required at “Ready”, and what is stored at once may not. */
export const refusedIn = ({ drafts }: Pick<WriteTools['store'], 'drafts'>, { type }: StoredFile): IsRefused =>
	drafts && type ? keepsOutOfDrafts : refusedAtOnce;

/**
 * Throws where a text may not be stored. Settings pass through the checks as entries do: taking a term out of a list
 * that entries use is for them to say.
 */
export const assertPasses = async (
	{ work, tree }: Pick<ReadTools, 'work' | 'tree'>,
	place: StoredFile,
	text: string,
	isRefused: IsRefused,
) => {
	await isInANetwork(tree, place);
	const findings = (await work('check', { path: place.path, text })).filter(isRefused);
	if (findings.length > 0) throw new RequestError(422, findingsInWords(findings), findings.map(withHelp));
};

/** A network owns its folder: a case study cannot found one by a slip of the keyboard. */
const isInANetwork = async (tree: ReadTools['tree'], { type, slug }: StoredFile) => {
	if (type?.naming.pattern !== '<network>/<name>') return;
	const network = slug.split('/')[0]!;
	if (!(await tree.read(`content/networks/${network}.yaml`)))
		throw new RequestError(
			422,
			`There is no local network “${network}”. Expected one that has a page. Choose the network first under “Local networks”: the first one keeps the page.`,
		);
};

const SETTINGS = `${CONTENT_FOLDER}/settings/`;
const isMedia = (place: string) => place.startsWith(`${MEDIA.folder}/`);

export const deleteFiles = writes(
	z
		.object({ paths: z.array(path).min(1).max(20) })
		.transform((params) => ({ ...params, options: { commitMessage: logLine('Delete', params.paths) } })),
	async ({ paths: asked, options }, tools) => {
		const paths = asked.map((place) => (isMedia(place) ? mediaPlace(place) : placeOf(place).path));
		const settings = paths.find((place) => place.startsWith(SETTINGS));
		if (settings)
			throw new RequestError(
				422,
				`${settings} is part of the hub’s settings, expected an entry or a picture. Settings can be changed, not deleted.`,
			);
		return tools.writes.write(async () => {
			const orphans = await orphansOfEntries(
				paths.filter((place) => !isMedia(place)),
				tools,
			);
			await tools.store.remove(paths, options.commitMessage, tools.writer);
			return { message: `deleted files ${paths.join(', ')}`, orphans };
		});
	},
);

/** What only these entries use of the media folder: nothing else that is published names it, and no draft does. */
const orphansOfEntries = async (paths: string[], { tree, store }: Pick<WriteTools, 'tree' | 'store'>) => {
	if (paths.length === 0) return [];
	const textOf = async (place: string) => (await tree.read(place))?.toString('utf8') ?? '';
	const going = await Promise.all(paths.map(textOf));
	if (orphansOf(going, []).length === 0) return [];
	const published = (
		await Promise.all(contentTypes.map(({ folder, format }) => tree.list(`${CONTENT_FOLDER}/${folder}`, format, 4)))
	).flat();
	const drafts = await Promise.all(
		((await store.drafts?.list()) ?? []).map(async ({ collection, slug }) =>
			(await store.drafts!.read(collection, slug, placeOfEntry(collection, slug).path)).toString('utf8'),
		),
	);
	return orphansOf(going, [
		...(await Promise.all(published.filter((place) => !paths.includes(place)).map(textOf))),
		...drafts,
	]).filter(isMediaName);
};
