/** Answers the actions of the protocol: checks what comes in, then asks the working tree and the store. */
import { VOCABULARIES } from '../../src/content-model/vocabulary.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { CONTENT_FOLDER, MEDIA } from '../collection.ts';
import { textForList } from '../list-text.ts';
import { REQUIRED_WHEN_READY } from '../required-when-ready.ts';
import { findingsInWords, withHelp } from './finding-words.ts';
import type { JudgedWrites } from './judged-writes.ts';
import type { notesIn } from './notes.ts';
import {
	isMediaFolder,
	isNameOf,
	mediaPlace,
	placeOf,
	placeOfEntry,
	placeOfNew,
	typeOfFolder,
	type StoredFile,
} from './paths.ts';
import { orphansOf } from './orphans.ts';
import type { ProtocolRequest } from './protocol.ts';
import { RequestError } from './refusal.ts';
import { canBeStored, type DraftStore, type LoadedEntry, type MediaToSave, type Store, type Writer } from './store.ts';
import { versionOf } from './version.ts';
import type { Work } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';
import { own } from '../../src/content-model/own.ts';

/** Where a draft can be looked at, if there is such a place. */
export type PreviewOf = (collection: string, slug: string) => Promise<{ url: string; status: string } | null>;

export interface RequestHandlerTools {
	tree: WorkingTree;
	store: Store;
	notes: ReturnType<typeof notesIn>;
	writes: JudgedWrites;
	previewOf: PreviewOf;
}

/** What the handler needs. Documents to import have a handler of their own. */
export type DeskRequest = Exclude<ProtocolRequest, { action: 'importDocument' }>;

/**
 * In: tools. Out: a function that answers one request of one writer with plain data for JSON; throws a Refusal.
 * What changes something is done for one at a time; what takes long is done by the writer’s workers, before that.
 */
export const requestHandlerOf = ({
	tree,
	store,
	notes,
	writes: { write, judgedWrite },
	previewOf,
}: RequestHandlerTools) => {
	const loaded = async (place: StoredFile, label?: string): Promise<LoadedEntry> => {
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

	const entriesByFolder = async (folder: string, extension: string, depth: number) => {
		const type = typeOfFolder(folder, extension);
		const paths = await tree.list(folder, type.format, depth);
		// A file whose name does not fit cannot be an entry; the checks say so, and the editor could not save it.
		const places = paths
			.filter((path) => isNameOf(type, path.slice(folder.length + 1, -type.format.length - 1)))
			.map(placeOf);
		return Promise.all(
			places.map(async (place) => {
				const entry = await loaded(place);
				return { ...entry, data: textForList(type, entry.data) };
			}),
		);
	};

	const textOf = async (path: string) => (await tree.read(path))?.toString('utf8') ?? '';

	/** What only these entries use of the media folder: nothing else that is published names it, and no draft does. */
	const orphansOfEntries = async (paths: string[]) => {
		if (paths.length === 0) return [];
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
			...(await Promise.all(published.filter((path) => !paths.includes(path)).map(textOf))),
			...drafts,
		]).filter((path) => isMediaName(path));
	};

	const mediaFile = async (path: string) => {
		const bytes = await tree.read(mediaPlace(path));
		if (!bytes) throw new RequestError(404, `There is no file at ${path}. It may have been deleted. Choose another.`);
		return shownMedia(path, bytes);
	};

	const pass = async (work: Work, path: string, text: string, tolerated: ReadonlySet<string> = new Set()) => {
		const findings = (await work('judge', { path, text })).filter(
			({ severity, rule }) => severity === 'block' && !tolerated.has(rule),
		);
		if (findings.length > 0) throw new RequestError(422, findingsInWords(findings), findings.map(withHelp));
	};

	/** Ready means that somebody answered every finding that asks for an answer: put it right, or allowed it with a reason. */
	const isReady = async (work: Work, path: string, text: string) => {
		const findings = (await work('judge', { path, text })).filter(({ severity }) => severity !== 'inform');
		if (findings.length > 0)
			throw new RequestError(
				422,
				`Not ready yet. Put each right in the text, or open “Allowed findings” in the form and say who allows it and why. ${findingsInWords(findings)}`,
				findings.map(withHelp),
			);
	};

	/** Changes a draft that is ready, as it was judged: a save that came meanwhile is judged first. */
	const changeReady = <Result>({ collection, slug, path }: StoredFile, work: Work, change: () => Promise<Result>) => {
		const read = async () => (await drafts().read(collection, slug, path)).toString('utf8');
		const judged = async () => {
			const text = await read();
			await isReady(work, path, text);
			return text;
		};
		return judgedWrite(judged, change, async (text) => (await read()) === text);
	};

	const persist = async (
		{ dataFiles, assets, options, bases }: Extract<ProtocolRequest, { action: 'persistEntry' }>['params'],
		writer: Writer,
		work: Work,
	) => {
		if (dataFiles.length !== 1)
			throw new RequestError(
				422,
				`The editor sent ${dataFiles.length} files for one page, expected one. Reload the editor.`,
			);
		const [{ path, raw, newPath, slug }] = dataFiles as [(typeof dataFiles)[number]];
		const place = placeOf(path);
		if (newPath !== undefined && newPath !== path)
			throw new RequestError(
				422,
				'A page keeps the address it was first given, because others may have kept it. Expected the same address as before.',
			);
		if (place.collection !== options.collectionName || place.slug !== slug)
			throw new RequestError(
				422,
				`The file ${place.path} belongs to “${place.collection}”, expected the collection the form is for. Reload the editor.`,
			);
		if (!canBeStored(raw))
			throw new RequestError(
				422,
				'The text holds a character that cannot be stored. Type the passage again instead of pasting it.',
			);
		const entries = [place.collection, place.slug.split('/').at(-1)!];
		const judged = async () => {
			await isInANetwork(place);
			await pass(work, place.path, raw, store.drafts && place.type ? REQUIRED_WHEN_READY : undefined);
			return Promise.all(assets.map((asset) => cleaned(work, asset, entries)));
		};
		const version = await judgedWrite(judged, async (media) => {
			// Networks may have gone while the text was judged.
			await isInANetwork(place);
			return store.save({
				file: { place, bytes: Buffer.from(raw, 'utf8') },
				media,
				isNew: options.newEntry ?? false,
				base: own(bases, path),
				message: options.commitMessage,
				writer,
				status: options.status,
			});
		});
		return { message: 'entry persisted', versions: { [place.path]: version } };
	};

	/** A network owns its folder: a case study cannot found one by a slip of the keyboard. */
	const isInANetwork = async ({ type, slug }: StoredFile) => {
		if (type?.naming.pattern !== '<network>/<name>') return;
		const network = slug.split('/')[0]!;
		if (!(await tree.read(`content/networks/${network}.yaml`)))
			throw new RequestError(
				422,
				`There is no local network “${network}”. Expected one that has a page. Choose the network first under “Local networks”: the first one keeps the page.`,
			);
	};

	/** Later changes to a list may not take out terms unnoticed: that is the checks’ business, so settings pass through them as entries do. */
	const drafts = (): DraftStore => {
		if (!store.drafts)
			throw new RequestError(
				422,
				'This hub saves at once and keeps no drafts. Expected a hub with drafts switched on. Reload the editor.',
			);
		return store.drafts;
	};

	return async (request: DeskRequest, writer: Writer, work: Work): Promise<unknown> => {
		switch (request.action) {
			case 'entriesByFolder':
				return entriesByFolder(request.params.folder, request.params.extension, request.params.depth);
			case 'entriesByFiles':
				// A settings file that is not there yet is shown as an empty form.
				return (
					await Promise.all(
						request.params.files.map(({ path, label }) => loaded(placeOf(path), label).catch(ifMissing(undefined))),
					)
				).filter(Boolean);
			case 'getEntry': {
				const entry = await loaded(placeOf(request.params.path));
				return { ...entry, versions: { [entry.file.path]: entry.file.id } };
			}
			case 'judgeEntry': {
				const { collection, slug, raw } = request.params;
				const { path } = slug === undefined ? placeOfNew(collection, raw) : placeOfEntry(collection, slug);
				return { findings: (await work('advise', { path, text: raw })).map(withHelp) };
			}
			case 'persistEntry':
				return persist(request.params, writer, work);
			case 'deleteFiles': {
				const paths = request.params.paths.map((path) =>
					path.startsWith(`${MEDIA.folder}/`) ? mediaPlace(path) : placeOf(path).path,
				);
				const settings = paths.find(
					(path) =>
						Object.keys(VOCABULARIES).some((name) => path === `content/settings/${name}.yaml`) ||
						path.startsWith('content/settings/'),
				);
				if (settings)
					throw new RequestError(
						422,
						`${settings} is part of the hub’s settings, expected an entry or a picture. Settings can be changed, not deleted.`,
					);
				return write(async () => {
					const orphans = await orphansOfEntries(paths.filter((path) => !path.startsWith(`${MEDIA.folder}/`)));
					await store.remove(paths, request.params.options.commitMessage, writer);
					return { message: `deleted files ${paths.join(', ')}`, orphans };
				});
			}
			case 'getMedia': {
				if (!isMediaFolder(request.params.mediaFolder))
					throw new RequestError(422, `Expected the media folder ${MEDIA.folder}. Reload the editor.`);
				const lists = await Promise.all(
					['jpg', 'png', 'webp', 'pdf'].map((ending) => tree.list(MEDIA.folder, ending, 4)),
				);
				const paths = lists
					.flat()
					.filter((path) => isMediaName(path))
					.sort();
				return Promise.all(paths.map(mediaFile));
			}
			case 'getMediaFile':
				return mediaFile(request.params.path);
			case 'persistMedia': {
				const media = await cleaned(work, request.params.asset, [LIBRARY]);
				await write(() => store.saveMedia(media, request.params.options.commitMessage, writer));
				return shownMedia(media.path, media.bytes);
			}
			case 'unpublishedEntries':
				return store.drafts ? (await store.drafts.list()).map(({ collection, slug }) => `${collection}/${slug}`) : [];
			case 'unpublishedEntry': {
				const { id, collection, slug } = request.params;
				const cut = id?.indexOf('/') ?? -1;
				const place =
					id === undefined
						? placeOfEntry(collection ?? '', slug ?? '')
						: placeOfEntry(id.slice(0, cut), id.slice(cut + 1));
				const draft = await drafts().get(place.collection, place.slug);
				return {
					collection: draft.collection,
					slug: draft.slug,
					status: draft.status,
					diffs: draft.diffs,
					updatedAt: draft.updatedAt,
					pullRequestAuthor: draft.author,
				};
			}
			case 'unpublishedEntryDataFile': {
				const { collection, slug, path } = request.params;
				const place = placeOfEntry(collection, slug);
				const bytes = await drafts().read(place.collection, place.slug, placeOf(path).path);
				return { data: bytes.toString('utf8'), versions: { [path]: versionOf(bytes) } };
			}
			case 'unpublishedEntryMediaFile': {
				const { collection, slug, path } = request.params;
				const place = placeOfEntry(collection, slug);
				return shownMedia(path, await drafts().read(place.collection, place.slug, mediaPlace(path)));
			}
			case 'deleteUnpublishedEntry': {
				const { collection, slug } = placeOfEntry(request.params.collection, request.params.slug);
				await write(async () => {
					await drafts().remove(collection, slug);
					await notes.forget(collection, slug);
				});
				return { message: `deleted unpublished entry ${slug}` };
			}
			case 'updateUnpublishedEntryStatus': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				const { newStatus } = request.params;
				const move = () => drafts().setStatus(place.collection, place.slug, newStatus, writer);
				await (newStatus === 'pending_publish' ? changeReady(place, work, move) : write(move));
				return { message: `${place.slug} is now ${newStatus}` };
			}
			case 'publishUnpublishedEntry': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				// A save may have followed “Ready”, and rules move on while a draft waits: a consent may have run out, a term may be gone.
				await changeReady(place, work, async () => {
					await drafts().publish(place.collection, place.slug, writer);
					await notes.forget(place.collection, place.slug);
				});
				return { message: `published ${place.slug}` };
			}
			case 'getDeployPreview': {
				const { collection, slug } = placeOfEntry(request.params.collection, request.params.slug);
				return previewOf(collection, slug);
			}
			case 'getNotes': {
				const { collection, slug } = placeOfEntry(request.params.collection, request.params.slug);
				return { notes: await notes.list(collection, slug) };
			}
			case 'addNote': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				return {
					note: await write(() => notes.add(place.collection, place.slug, request.params.note.content, writer)),
				};
			}
			case 'updateNote': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				const { content, resolved } = request.params.updates;
				return {
					note: await write(() =>
						notes.update(place.collection, place.slug, request.params.noteId, { content, resolved }),
					),
				};
			}
			case 'toggleNoteResolution': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				return { note: await write(() => notes.toggle(place.collection, place.slug, request.params.noteId)) };
			}
			case 'deleteNote': {
				const place = placeOfEntry(request.params.collection, request.params.slug);
				await write(() => notes.remove(place.collection, place.slug, request.params.noteId));
				return { message: 'deleted note' };
			}
			case 'getPRMetadata':
				// There is no pull request behind a draft.
				return { metadata: null };
		}
	};
};

/** What a picture is called after that belongs to no page. */
const LIBRARY = 'media';

/** @param entries what the file may be called after */
const cleaned = async (
	work: Work,
	{ path, content }: { path: string; content: string },
	entries: readonly string[],
): Promise<MediaToSave> => {
	const media = await work('cleanMedia', { path, content, entries });
	return { path: media.path, bytes: Buffer.from(media.bytes.buffer, media.bytes.byteOffset, media.bytes.byteLength) };
};

const shownMedia = (path: string, bytes: Buffer) => ({
	id: versionOf(bytes),
	content: bytes.toString('base64'),
	encoding: 'base64',
	path,
	name: path.slice(path.lastIndexOf('/') + 1),
});

const isMediaName = (path: string) => {
	try {
		return mediaPlace(path) === path;
	} catch {
		return false;
	}
};

const ifMissing =
	<Instead>(instead: Instead) =>
	(error: unknown): Instead => {
		if (error instanceof RequestError && error.status === 404) return instead;
		throw error;
	};
