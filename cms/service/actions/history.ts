/** What the editor asks of earlier versions: which there are, what each changed, and bringing one back. */
import { z } from 'zod';
import { MEDIA } from '../../collection.ts';
import type { Difference } from '../../revisions/differences.ts';
import { entry, reads, writes, type ReadTools, type WriteTools } from '../action.ts';
import { alreadyADraft, keptHistory, type History, type Revision } from '../history.ts';
import { logLine } from '../log-line.ts';
import { permittedText, type AskedText } from '../permission.ts';
import { placeOf, placeOfEntry, type StoredFile } from '../paths.ts';
import { picturesOfDraft } from '../pictures-of-draft.ts';
import { RequestError } from '../refusal.ts';
import { canBeStored } from '../store.ts';
import { pagesNaming } from '../uses.ts';
import { assertPasses, refusedAtOnce, refusedIn } from './entries.ts';
import { isMediaName } from './media.ts';

/** Of how many changes it is told what they changed; of older ones, who made them and when. */
const COMPARED = 15;

const revision = z.string().regex(/^[0-9a-f]{40}$/);

export const entryHistory = reads(
	z.object(entry),
	async (asked, { history, work }) => {
		const place = placeOfEntry(asked.collection, asked.slug);
		const kept = keptHistory(history);
		const revisions = await kept.of(place.path);
		const texts = await Promise.all(
			revisions
				.slice(0, COMPARED + 1)
				.map(async ({ id, isDeletion }) => (isDeletion ? '' : await textAt(kept, place, id))),
		);
		const compared = await work('compareVersions', { path: place.path, texts });
		return {
			revisions: revisions.map((one, index): Revision & { differences?: Difference[] } => {
				const differences = compared[index];
				return differences ? { ...one, differences } : one;
			}),
		};
	},
	'checking',
);

/** An earlier version as its page, where pages can be seen. */
export const showRevision = reads(
	z.object({ ...entry, id: revision, view: z.uuid() }),
	async ({ collection, slug, id, view }, { history, work, showDraft, tree }) => {
		const place = placeOfEntry(collection, slug);
		const text = await textAt(keptHistory(history), place, id);
		await work('advise', { path: place.path, text });
		if (!place.type || !showDraft) return { page: undefined };
		return { page: showDraft(view, { path: place.path, text, pictures: await picturesOfDraft(tree, text, {}) }) };
	},
	'checking',
);

const textAt = async (history: Pick<History, 'read'>, { path }: StoredFile, id: string): Promise<string> => {
	const bytes = await history.read(path, id);
	if (!bytes)
		throw new RequestError(
			404,
			'There is no such version of this page. Open its history again, and choose from there.',
		);
	return bytes.toString('utf8');
};

/** Entries that are gone from what is published, the last first. */
export const deletedEntries = reads(z.object({}), async (_asked, { history }) => ({
	deleted: (await keptHistory(history).deleted()).flatMap(({ path, ...gone }) => {
		const place = placeIn(path);
		return place?.type ? [{ ...gone, collection: place.collection, slug: place.slug }] : [];
	}),
}));

const placeIn = (path: string): StoredFile | undefined => {
	try {
		return placeOf(path);
	} catch {
		return undefined;
	}
};

/** Brings an earlier version back, as a draft: what is published stays as it is until that is published. */
export const restoreRevision = writes(
	z.object({ ...entry, id: revision }),
	async ({ collection, slug, id }, tools) => {
		const {
			store,
			tree,
			work,
			writer,
			writes: { checkedWrite },
		} = tools;
		const place = placeOfEntry(collection, slug);
		const history = keptHistory(store.history);
		const text = await textAt(history, place, id);
		if (!canBeStored(text)) throw new RequestError(422, 'This version is no text, and cannot be brought back here.');
		const checked = async () => {
			// A page that is gone comes back with the check and the allowances it had.
			const [newest] = await history.of(place.path);
			const last = newest?.isDeletion ? await textAt(history, place, newest.id) : undefined;
			const asked: AskedText = { text, bringsMedia: false, origin: 'published-before', last };
			const permitted = await permittedText(place, asked, tools);
			await assertPasses({ work, tree }, place, permitted.text, refusedIn(store, place));
			return permitted;
		};
		await checkedWrite(checked, async (permitted) => {
			if (await history.hasDraft(place)) throw alreadyADraft(place);
			await permitted.assertStill();
			await store.save({
				file: { place, bytes: Buffer.from(permitted.text, 'utf8') },
				media: await picturesOf(text, id, history, tree),
				isNew: false,
				base: undefined,
				message: logLine('Restore', [place.path]),
				writer,
				isWriting: true,
				undoesReadings: true,
				writtenBy: await history.writersOf(place.path, id),
			});
		});
		return { message: `restored ${place.slug}` };
	},
	'checking',
);

/** Pictures and documents of a version that have gone since. They were cleaned when they first came. */
const picturesOf = async (text: string, id: string, history: History, tree: WriteTools['tree']) => {
	const names = [...new Set(text.match(/(?<=\/media\/)[a-z0-9][a-z0-9./-]*/g) ?? [])];
	const paths = names.map((name) => `${MEDIA.folder}/${name}`).filter(isMediaName);
	const gone = await Promise.all(
		paths.map(async (path) => ((await tree.read(path)) ? [] : [{ path, bytes: await history.readBeside(path, id) }])),
	);
	return gone.flat().flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
};

/** Takes the last publication back. The text goes on as a draft. */
export const undoPublication = writes(
	z.object(entry),
	async (asked, { store, tree, work, writer, writes: { write } }) => {
		const place = placeOfEntry(asked.collection, asked.slug);
		const check = (text: string) => assertPasses({ work, tree }, place, text, refusedAtOnce);
		return write(() => keptHistory(store.history).undo(place, check, writer));
	},
	'checking',
);

/** Which published pages name an entry, for whoever is about to delete it. */
export const entryUses = reads(
	z.object(entry),
	async (asked: { collection: string; slug: string }, { tree }: Pick<ReadTools, 'tree'>) => ({
		uses: await pagesNaming(tree, placeOfEntry(asked.collection, asked.slug)),
	}),
	'checking',
);
