/** What the editor asks of drafts: which there are, what is in them, how far they are, and their publication. */
import { z } from 'zod';
import { isReadByTwo } from '../../../src/content-model/editing-permission.ts';
import { entry, keptBy, nameParam, path, reads, writes, type WriteTools } from '../action.ts';
import { findingsInWords, withHelp } from '../../finding-words.ts';
import { mediaNamedIn } from '../orphans.ts';
import { mediaPlace, placeOf, placeOfEntry, type StoredFile } from '../paths.ts';
import { publishedState } from '../published-state.ts';
import { RequestError } from '../refusal.ts';
import { DRAFT_STATUSES, type DraftStore } from '../store.ts';
import { versionOf } from '../version.ts';
import type { Work } from '../workers.ts';
import type { WorkingTree } from '../working-tree.ts';
import { shownMedia } from './media.ts';

const placeAsked = ({ collection, slug }: { collection: string; slug: string }) => placeOfEntry(collection, slug);

export const unpublishedEntries = reads(z.object({}), async (_asked, { drafts }) =>
	drafts ? (await drafts.list()).map(({ collection, slug }) => `${collection}/${slug}`) : [],
);

export const unpublishedEntry = reads(
	z.object({ id: nameParam.optional(), collection: nameParam.optional(), slug: nameParam.optional() }),
	async ({ id, collection = '', slug = '' }, { drafts }) => {
		const cut = id?.indexOf('/') ?? -1;
		const place = id === undefined ? placeOfEntry(collection, slug) : placeOfEntry(id.slice(0, cut), id.slice(cut + 1));
		const {
			collection: of,
			slug: name,
			status,
			updatedAt,
			author,
			diffs,
		} = await keptBy(drafts).get(place.collection, place.slug);
		return { collection: of, slug: name, status, updatedAt, diffs, pullRequestAuthor: author };
	},
);

/** Of each draft one may see: whether it is one’s own, what waits for one, what one may do. */
export const draftStandings = reads(z.object({}), async (_asked, { drafts, standing }) => {
	const seen = await keptBy(drafts).list();
	const standings = await Promise.all(seen.map(standing));
	return { standings: standings.filter((one) => one !== undefined) };
});

export const unpublishedEntryDataFile = reads(
	z.object({ ...entry, path, id: nameParam }),
	async (asked, { drafts }) => {
		const { collection, slug } = placeAsked(asked);
		const bytes = await keptBy(drafts).read(collection, slug, placeOf(asked.path).path);
		return { data: bytes.toString('utf8'), versions: { [asked.path]: versionOf(bytes) } };
	},
);

export const unpublishedEntryMediaFile = reads(
	z.object({ ...entry, path, id: nameParam }),
	async (asked, { drafts }) => {
		const { collection, slug } = placeAsked(asked);
		return shownMedia(asked.path, await keptBy(drafts).read(collection, slug, mediaPlace(asked.path)));
	},
);

export const deleteUnpublishedEntry = writes(
	z.object(entry),
	async (asked, { store, notes, links, writes: { write } }) => {
		const { collection, slug } = placeAsked(asked);
		await write(async () => {
			await keptBy(store.drafts).remove(collection, slug);
			links?.end({ collection, slug });
			await notes.forget(collection, slug);
		});
		return { message: `deleted unpublished entry ${slug}` };
	},
);

export const updateUnpublishedEntryStatus = writes(
	z.object({ ...entry, newStatus: z.enum(DRAFT_STATUSES) }),
	async ({ newStatus, ...asked }, tools) => {
		const place = placeAsked(asked);
		const move = () => keptBy(tools.store.drafts).setStatus(place.collection, place.slug, newStatus, tools.writer);
		await (newStatus === 'pending_publish' ? changeReady(place, tools, move) : tools.writes.write(move));
		return { message: `${place.slug} is now ${newStatus}` };
	},
	'checking',
);

/** Somebody says that they have read a piece: the very version they had before them. */
export const confirmReading = writes(
	z.object({ ...entry, version: z.string().regex(/^[0-9a-f]{40,64}$/) }),
	async ({ version, ...asked }, { store, tree, writer, writes: { write } }) => {
		const place = placeAsked(asked);
		const { collection, slug, path: file } = place;
		const drafts = keptBy(store.drafts);
		return write(async () => {
			const text = await drafts.read(collection, slug, file);
			if (versionOf(text) !== version)
				throw new RequestError(
					409,
					'This piece was changed after you opened it, and your reading was not kept. Open it again, read what changed, then say so.',
				);
			await assertWhole(place, text.toString('utf8'), { drafts, tree });
			const isSafeguarding = writer.roles.includes('safeguarding-reader');
			await drafts.addReading(collection, slug, { by: writer.id, isSafeguarding }, writer);
			const { writers, readings } = await drafts.get(collection, slug);
			return { readings: readings.length, isReadByTwo: isReadByTwo({ writers, readings }) };
		});
	},
);

/** Nobody has seen a picture that is not there yet, and it would come without being read. */
const assertWhole = async (
	{ collection, slug }: StoredFile,
	text: string,
	{ drafts, tree }: { drafts: Pick<DraftStore, 'read'>; tree: Pick<WorkingTree, 'read'> },
) => {
	for (const named of mediaNamedIn(text))
		if (!(await tree.read(named)) && !(await drafts.read(collection, slug, named).catch(() => undefined)))
			throw new RequestError(
				422,
				`This piece names ${named}, which is neither in the draft nor on the site, and your reading was not kept. Ask its writer to choose the picture or document again, or to take it out of the text. Then read it.`,
			);
};

/**
 * A save may have followed “Ready”, and rules move on while a draft waits: a consent may have run out, a term may be
 * gone.
 */
export const publishUnpublishedEntry = writes(
	z.object(entry),
	async (asked, tools) => {
		const place = placeAsked(asked);
		await changeReady(place, tools, async () => {
			await keptBy(tools.store.drafts).publish(place.collection, place.slug, tools.writer);
			tools.links?.end(place);
			await tools.notes.forget(place.collection, place.slug);
		});
		const text = (await tools.tree.read(place.path))?.toString('utf8') ?? '';
		const isLiveHere = tools.showDraft !== undefined;
		const published = publishedState(place, text, { today: await tools.today(), isLiveHere });
		const isRemoteBehind = tools.isRemoteBehind();
		return {
			message: `published ${place.slug}`,
			published: { ...published, ...(isRemoteBehind ? { isRemoteBehind } : {}) },
		};
	},
	'checking',
);

/** Changes a draft that is ready, as it was checked: a save that came meanwhile is checked first. */
const changeReady = (
	{ collection, slug, path: file }: StoredFile,
	{ store, work, writes: { checkedWrite } }: WriteTools,
	change: () => Promise<void>,
) => {
	const read = async () => (await keptBy(store.drafts).read(collection, slug, file)).toString('utf8');
	const checked = async () => {
		const text = await read();
		await isReady(work, file, text);
		return text;
	};
	return checkedWrite(checked, change, async (text) => (await read()) === text);
};

/**
 * Ready means that somebody answered every finding that asks for an answer: put it right, or allowed it with a reason.
 */
const isReady = async (work: Work, file: string, text: string) => {
	const findings = (await work('check', { path: file, text })).filter(({ severity }) => severity !== 'inform');
	if (findings.length > 0)
		throw new RequestError(
			422,
			`Not ready yet. Put each right, or press “Allow this…” beside it and say who allows it and why. ${findingsInWords(findings)}`,
			findings.map(withHelp),
		);
};

export const getDeployPreview = reads(z.object(entry), (asked, { previewOf }) => {
	const { collection, slug } = placeAsked(asked);
	return previewOf(collection, slug);
});

/** There is no pull request behind a draft. */
export const getPRMetadata = reads(z.object(entry), () => Promise.resolve({ metadata: null }));
