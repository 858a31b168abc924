/** What Decap’s proxy backend sends and expects: the shapes, and nothing of how they are answered. */
import { z } from 'zod';
import { TYPE_NAMES } from '../../src/content-model/type-names.ts';
import { LARGEST_DOCUMENT } from '../import-protocol.ts';
import { logLine } from './log-line.ts';
import { DRAFT_STATUSES } from './store.ts';

const path = z.string().max(1000);
const name = z.string().max(300);
const words = z.string().max(500);
/** A whole file. The longest page anybody wrote is a hundredth of this; the checks take their time with each letter. */
const text = z.string().max(2_000_000);
const entry = { collection: name, slug: name };

const asset = z.object({ path, content: z.string(), encoding: z.literal('base64') });

// Decap sends more than is needed here (`branch`, label prefixes, words for git’s log); what is not named is dropped.
const actions = {
	entriesByFolder: z.object({ folder: path, extension: name, depth: z.number().int().min(1).max(10).default(1) }),
	entriesByFiles: z.object({ files: z.array(z.object({ path, label: words.optional() })).max(200) }),
	getEntry: z.object({ path }),
	unpublishedEntries: z.object({}),
	unpublishedEntry: z.object({ id: name.optional(), collection: name.optional(), slug: name.optional() }),
	unpublishedEntryDataFile: z.object({ ...entry, path, id: name }),
	unpublishedEntryMediaFile: z.object({ ...entry, path, id: name }),
	deleteUnpublishedEntry: z.object(entry),
	/** Ours: what the checks find in a text that is still being written. Nothing is stored. */
	judgeEntry: z.object({ collection: name, slug: name.optional(), raw: text }),
	persistEntry: z
		.object({
			dataFiles: z
				.array(z.object({ path, slug: name, raw: text, newPath: path.optional() }))
				.min(1)
				.max(5),
			assets: z.array(asset).max(30),
			options: z.object({
				newEntry: z.boolean().optional(),
				collectionName: name,
				useWorkflow: z.boolean().optional(),
				unpublished: z.boolean().optional(),
				status: z.enum(DRAFT_STATUSES).optional(),
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
		})),
	updateUnpublishedEntryStatus: z.object({ ...entry, newStatus: z.enum(DRAFT_STATUSES) }),
	publishUnpublishedEntry: z.object(entry),
	getMedia: z.object({ mediaFolder: path }),
	getMediaFile: z.object({ path }),
	persistMedia: z
		.object({ asset })
		.transform((params) => ({ ...params, options: { commitMessage: logLine('Upload', [params.asset.path]) } })),
	deleteFiles: z
		.object({ paths: z.array(path).min(1).max(20) })
		.transform((params) => ({ ...params, options: { commitMessage: logLine('Delete', params.paths) } })),
	getDeployPreview: z.object(entry),
	getNotes: z.object(entry),
	addNote: z.object({ ...entry, note: z.looseObject({ content: z.string().min(1).max(5000) }) }),
	updateNote: z.object({
		...entry,
		noteId: name,
		updates: z.looseObject({ content: z.string().min(1).max(5000).optional(), resolved: z.boolean().optional() }),
	}),
	deleteNote: z.object({ ...entry, noteId: name }),
	toggleNoteResolution: z.object({ ...entry, noteId: name }),
	getPRMetadata: z.object(entry),
	/** Ours: a Word document, or a contribution of the plain form, that is to become a page. */
	importDocument: z.object({
		fileName: name.min(1),
		/** Base64, which is a third longer than what it stands for. */
		content: z.string().max(Math.ceil(LARGEST_DOCUMENT / 3) * 4),
		type: z.enum(TYPE_NAMES).optional(),
		network: z
			.string()
			.regex(/^[a-z0-9-]{1,80}$/)
			.optional(),
		heldOn: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}$/)
			.optional(),
	}),
} as const;

type Actions = typeof actions;

/** One request: `{ action: 'getEntry', params: { path } }`, discriminated by `action`. */
export type ProtocolRequest = {
	[Name in keyof Actions]: { action: Name; params: z.output<Actions[Name]> };
}[keyof Actions];

/** In: a request body as parsed from JSON. Out: the request, or `undefined` with the reason where it is not one. */
export const readRequest = (body: unknown): { request: ProtocolRequest } | { request: undefined; reason: string } => {
	const outer = z.object({ action: z.string().max(60), params: z.looseObject({}).default({}) }).safeParse(body);
	if (!outer.success) return { request: undefined, reason: 'Expected an action and its params.' };
	const { action, params } = outer.data;
	if (!Object.hasOwn(actions, action))
		return {
			request: undefined,
			reason: `There is no action of that name. Expected one of ${Object.keys(actions).join(', ')}.`,
		};
	const read = actions[action as keyof Actions].safeParse(params);
	if (!read.success)
		return {
			request: undefined,
			reason: `The params of ${action} are not as expected at “${read.error.issues[0]?.path.join('.') ?? ''}”.`,
		};
	return { request: { action, params: read.data } as ProtocolRequest };
};
