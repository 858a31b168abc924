/** Another address for a draft: its writer chooses it until the first publication. */
import { z } from 'zod';
import { hrefOf } from '../../../src/content-model/address.ts';
import type { AnyContentType } from '../../../src/content-model/content-type.ts';
import { mayAlwaysDo, mayDo } from '../../../src/content-model/editing-permission.ts';
import { stepsOf } from '../../../src/content-model/editing-steps.ts';
import type { AddressChanged } from '../../address-protocol.ts';
import { MEDIA } from '../../collection.ts';
import { idWithName } from '../../entry-name.ts';
import { partsOfName } from '../../neutral-name.ts';
import { keepsOutOfDrafts } from '../../required-when-ready.ts';
import { partsOfVersion } from '../../revisions/differences.ts';
import { entry, keptBy, nameParam, writes, type WriteTools } from '../action.ts';
import { logLine } from '../log-line.ts';
import { nameAnew, withAddress, type Renamed } from '../name-anew.ts';
import { isNameOf, placeOfEntry, type StoredFile } from '../paths.ts';
import { pieceAt } from '../permission.ts';
import { RequestError } from '../refusal.ts';
import type { DraftStore, MovedDraft } from '../store.ts';
import { pagesNaming } from '../uses.ts';
import { versionOf } from '../version.ts';
import { assertPasses } from './entries.ts';

/** An entry has a type; settings have no address. */
type EntryPlace = StoredFile & { type: AnyContentType };

export const changeAddress = writes(
	z.object({ ...entry, name: nameParam }),
	async ({ name, ...asked }, tools): Promise<AddressChanged> => {
		const { store, notes, letters, links, tree, writes: writing } = tools;
		const from = entryPlace(asked);
		const drafts = keptBy(store.drafts);
		const read = () => drafts.read(from.collection, from.slug, from.path);
		const checked = async () => {
			const was = await read();
			const moved = await movedDraft(from, { name, was: was.toString('utf8') }, tools);
			await assertPasses(tools, moved.to, moved.text, keepsOutOfDrafts).catch(inWordsOfAnAddress(moved.to));
			return { ...moved, was };
		};
		const change = async ({ to, text, pictures }: Moved): Promise<AddressChanged> => {
			await assertMayMove(from, to, tools);
			await drafts.move({ from, to, bytes: Buffer.from(text, 'utf8'), pictures }, tools.writer);
			await notes.move(from.collection, from.slug, to.slug);
			letters?.follow(from, to.slug);
			links?.follow(from, to.slug);
			const followed = await followingDrafts({ type: from.type, from: from.slug, to: to.slug }, tools);
			return {
				open: `#/collections/${to.collection}/entries/${to.slug}`,
				slug: to.slug,
				address: hrefOf(to.type.name, to.slug),
				followed,
				named: (await pagesNaming(tree, from)).map(({ title, slug }) => title || slug),
			};
		};
		return writing.checkedWrite(checked, change, async ({ was }) => (await read()).equals(was));
	},
	'checking',
);

const entryPlace = ({ collection, slug }: { collection: string; slug: string }): EntryPlace => {
	const { type, ...place } = placeOfEntry(collection, slug);
	if (!type) throw new RequestError(422, 'Settings have no address of their own, expected a draft of a page.');
	return { ...place, type };
};

interface Moved extends Pick<MovedDraft, 'pictures'> {
	to: EntryPlace;
	text: string;
}

/** The draft as it will stand at its new address; throws where it cannot stand there. */
const movedDraft = async (
	from: EntryPlace,
	{ name, was }: { name: string; was: string },
	tools: WriteTools,
): Promise<Moved> => {
	const { type, slug } = from;
	const { data } = partsOfVersion(type.format, was);
	const id = idWithName(type, slug, { data, name });
	if (!isNameOf(type, id)) throw notAnAddress(name);
	const to = entryPlace({ collection: type.name, slug: id });
	await assertMayMove(from, to, tools);
	const pictures = await picturesNamedAfter(from, to, keptBy(tools.store.drafts));
	const named = nameAnew(type, was, { type, from: slug, to: id });
	return {
		to,
		pictures,
		text: pictures.reduce((text, picture) => withAddress(text, inText(picture.from), inText(picture.to)), named),
	};
};

const inText = (path: string) => `${MEDIA.address}${path.slice(MEDIA.folder.length)}`;

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Pictures and documents of the draft alone are named after it: an address that had to go would stay in them. */
const picturesNamedAfter = async (from: EntryPlace, to: EntryPlace, drafts: DraftStore) => {
	const { diffs } = await drafts.get(from.collection, from.slug);
	return diffs.flatMap(({ path, newFile }) => {
		const file = lastOf(path);
		const parts = path.startsWith(`${MEDIA.folder}/`) && newFile ? partsOfName(file) : undefined;
		if (parts?.entry !== lastOf(from.slug)) return [];
		const anew = `${lastOf(to.slug)}-${parts.digest}${file.slice(file.lastIndexOf('.'))}`;
		return [{ from: path, to: `${path.slice(0, -file.length)}${anew}` }];
	});
};

/** Throws where the page was published, or where something stands at the new address. */
const assertMayMove = async (from: EntryPlace, to: EntryPlace, { tree, store }: WriteTools) => {
	const { history } = store;
	if ((await tree.read(from.path)) || ((await history?.of(from.path)) ?? []).length > 0) throw wasPublished();
	if (to.path === from.path) throw sameAddress(to);
	if ((await tree.read(to.path)) || (await history?.hasDraft(to))) throw isTaken(to);
};

/** Drafts that name it, and that this person may write, name it by its new address. Out: their titles. */
const followingDrafts = async (renamed: Renamed, tools: WriteTools): Promise<string[]> => {
	const { store, tree, writer } = tools;
	const drafts = keptBy(store.drafts);
	const followed: string[] = [];
	for (const one of await drafts.list()) {
		const place = placeOfEntry(one.collection, one.slug);
		const { text } = await drafts.glance(one.collection, one.slug);
		if (!place.type || !text?.includes(lastOf(renamed.from))) continue;
		const before = text.toString('utf8');
		const after = nameAnew(place.type, before, renamed);
		const { write } = stepsOf(place.type);
		if (after === before) continue;
		if (!mayAlwaysDo(writer, write) && !mayDo(writer, write, await pieceAt({ tree, drafts }, place))) continue;
		await store.save({
			file: { place, bytes: Buffer.from(after, 'utf8') },
			media: [],
			isNew: false,
			base: versionOf(text),
			message: logLine('Change', [place.path]),
			writer,
			isWriting: false,
			undoesReadings: false,
		});
		const { title } = partsOfVersion(place.type.format, after).data;
		followed.push(typeof title === 'string' ? title : one.slug);
	}
	return followed;
};

const wasPublished = () =>
	new RequestError(
		409,
		'This page has been published, and others may have kept its address, so it stays. Nothing was changed. If it has to move, write it anew under the other address, then fill in “Withdrawn” here and say where to go instead; a keeper can ask the host to lead the old address there.',
	);

const sameAddress = ({ type, slug }: EntryPlace) =>
	new RequestError(
		422,
		`${hrefOf(type.name, slug)} is the address of this page already, expected another. Nothing was changed.`,
	);

const isTaken = ({ type, slug }: EntryPlace) =>
	new RequestError(
		409,
		`Another page or draft has the address ${hrefOf(type.name, slug)}, expected one that is free. Nothing was changed. Choose other words.`,
	);

const notAnAddress = (name: string) =>
	new RequestError(
		422,
		`“${name.slice(0, 80)}” cannot be the end of an address, expected words of small letters, digits and hyphens that the hub does not keep for itself. Nothing was changed. Choose other words.`,
	);

/** What a file is called is nothing that a writer sees. */
const inWordsOfAnAddress =
	({ type, slug }: EntryPlace) =>
	(error: unknown): never => {
		if (error instanceof RequestError && error.findings.some(({ rule }) => rule === 'file-address'))
			throw new RequestError(
				422,
				`The hub keeps the address ${hrefOf(type.name, slug)} for a page of its own, expected one that is free. Nothing was changed. Choose other words.`,
			);
		throw error;
	};
