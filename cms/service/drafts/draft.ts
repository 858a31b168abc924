/** One draft: finding it, saving over it, moving it on. */
import { alreadyThere, savedByAnother } from '../concurrency.ts';
import { NOTHING } from '../git.ts';
import type { TreeChange } from '../git-trees.ts';
import { RequestError } from '../refusal.ts';
import type { MovedDraft, Save, Writer } from '../store.ts';
import { versionOf } from '../version.ts';
import { publishedVersion, type DraftCheckout } from './checkout.ts';
import { publishedHead } from './published.ts';
import { moveRefs, refOf } from './refs.ts';
import { readTip, withTrailers, type DraftTip } from './tip.ts';

/** A draft that is there, as it is now. */
export interface DraftAt {
	collection: string;
	slug: string;
	ref: string;
	tip: DraftTip;
}

const tipOf = async ({ git }: DraftCheckout, collection: string, slug: string): Promise<DraftTip | undefined> => {
	const commit = await git.resolve(refOf(collection, slug));
	return commit ? readTip(git, commit) : undefined;
};

/** Throws a RequestError of 404 where there is no such draft. */
export const draftAt = async (checkout: DraftCheckout, collection: string, slug: string): Promise<DraftAt> => {
	const tip = await tipOf(checkout, collection, slug);
	// Decap asks this of every page it opens; the words are for people who come with an old link.
	if (!tip)
		throw new RequestError(
			404,
			`There is no draft of “${slug}”. It may have been published or deleted. Open the page from the list.`,
		);
	return { collection, slug, ref: refOf(collection, slug), tip };
};

/** Begins a draft or adds to one. Out: the version now stored. Throws where somebody else was quicker. */
export const saveDraft = async (checkout: DraftCheckout, save: Save): Promise<string> => {
	const { git } = checkout;
	const { file, media, message, writer, isWriting, undoesReadings, writtenBy = [] } = save;
	const { collection, slug, path } = file.place;
	const tip = await tipOf(checkout, collection, slug);
	const version = versionOf(file.bytes);
	const current = tip ? await git.blobAt(tip.commit, path) : undefined;
	assertOwnVersion(save, { stored: current ?? (await publishedVersion(checkout, path)), version });
	// Publishing would refuse to follow a link; whoever chose the picture is told now.
	for (const picture of media) await publishedVersion(checkout, picture.path);
	const head = await publishedHead(git);
	const changes: TreeChange[] = [];
	for (const { path: changed, bytes } of [{ path, bytes: file.bytes }, ...media])
		changes.push({ path: changed, blob: await git.writeBlob(bytes) });
	const from = tip?.commit ?? head.commit;
	const next = await git.commit(
		await git.treeWith(from, changes),
		from ? [from] : [],
		withTrailers(message, {
			// How far a draft is, is said by a request of its own.
			status: tip?.status ?? 'draft',
			base: tip ? tip.base : head.commit,
			over: tip?.over ?? (await publishedVersion(checkout, path)),
			toldOf: tip?.toldOf,
			writers: [...new Set([...(tip?.writers ?? []), ...writtenBy, ...(isWriting ? [writer.id] : [])])],
			readings: undoesReadings ? [] : (tip?.readings ?? []),
		}),
		writer,
	);
	await moveRefs(checkout, [{ ref: refOf(collection, slug), from: tip?.commit ?? NOTHING, to: next }]);
	return version;
};

/** Throws where what is stored is not what the form was filled from, unless it is what is saved now. */
const assertOwnVersion = (
	{ file, isNew, base }: Save,
	{ stored, version }: { stored: string; version: string },
): void => {
	if (stored === version || stored === 'none') return;
	if (isNew) throw alreadyThere(file.place);
	if (base !== undefined && base !== stored) throw savedByAnother();
};

/** Says something new about a draft, and leaves what it holds as it is. */
export const retip = async (
	checkout: DraftCheckout,
	{ ref, tip }: DraftAt,
	message: string,
	change: Partial<DraftTip>,
	writer: Writer,
): Promise<void> => {
	const { git } = checkout;
	const { tree } = await git.readCommit(tip.commit);
	const next = await git.commit(tree, [tip.commit], withTrailers(message, { ...tip, ...change }), writer);
	await moveRefs(checkout, [{ ref, from: tip.commit, to: next }]);
};

/** Puts a draft under another address, with all that is known of it; its earlier steps stay behind it. */
export const moveDraft = async (
	checkout: DraftCheckout,
	{ from, to, bytes, pictures }: MovedDraft,
	writer: Writer,
): Promise<void> => {
	const { git } = checkout;
	const { ref, tip } = await draftAt(checkout, from.collection, from.slug);
	const changes: TreeChange[] = [
		{ path: from.path, blob: undefined },
		{ path: to.path, blob: await git.writeBlob(bytes) },
	];
	for (const picture of pictures)
		changes.push(
			{ path: picture.from, blob: undefined },
			{ path: picture.to, blob: await git.blobAt(tip.commit, picture.from) },
		);
	const message = withTrailers(`Give “${from.slug}” the address “${to.slug}”`, { ...tip, readings: [] });
	const next = await git.commit(await git.treeWith(tip.commit, changes), [tip.commit], message, writer);
	await moveRefs(checkout, [
		{ ref, from: tip.commit, to: NOTHING },
		{ ref: refOf(to.collection, to.slug), from: NOTHING, to: next },
	]);
};
