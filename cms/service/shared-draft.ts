/** A draft as somebody outside may see it by a link: the page, and the pictures that belong to it. */
import { hrefOf } from '../../src/content-model/address.ts';
import type { LinkedDraft, SharedDraft } from '../../src/content-model/draft-link.ts';
import { mayDo } from '../../src/content-model/editing-permission.ts';
import { stepsOf } from '../../src/content-model/editing-steps.ts';
import { MEDIA } from '../collection.ts';
import { mediaNamedIn } from './orphans.ts';
import { placeOfEntry } from './paths.ts';
import { isDraft, pieceAt } from './permission.ts';
import { picturesOfDraft } from './pictures-of-draft.ts';
import type { DraftStore } from './store.ts';
import { versionOf } from './version.ts';
import type { WorkingTree } from './working-tree.ts';

interface SharedSources {
	tree: Pick<WorkingTree, 'read'>;
	drafts: Pick<DraftStore, 'get' | 'glance' | 'read'> | undefined;
}

/** Those by whose leave a link may be made; see the table of roles. */
const AN_EDITOR = { id: '', roles: ['coalition-editor'], networks: [] } as const;

/** `public/media/ashford/chairs.jpg` → `media/ashford/chairs.jpg` */
const fromPage = (path: string): string => path.slice(MEDIA.folder.length - MEDIA.address.length + 1);

/** Out: a function that finds the draft as it now stands; it is shown for as long as a link to it could be made. */
export const sharedDraftIn =
	({ tree, drafts }: SharedSources) =>
	async ({ collection, slug }: LinkedDraft): Promise<SharedDraft> => {
		const { type, path } = placeOfEntry(collection, slug);
		const piece = await pieceAt({ tree, drafts }, placeOfEntry(collection, slug));
		const { text } = piece;
		if (!drafts || !isDraft(piece) || text === undefined)
			return { is: 'gone', href: type && piece.state === 'published' ? hrefOf(type.name, slug) : undefined };
		const { share } = stepsOf(type);
		if (share === undefined || !mayDo(AN_EDITOR, share, piece)) return { is: 'not-read' };
		const named = mediaNamedIn(text);
		const media = (await drafts.get(collection, slug)).diffs.filter(({ path: changed }) => named.has(changed));
		const own = new Map(media.map(({ path: changed }) => [fromPage(changed), changed]));
		const here = Object.fromEntries([...own.keys()].map((from) => [`/${from}`, from]));
		return {
			is: 'shown',
			draft: { path, text, pictures: await picturesOfDraft(tree, text, here) },
			version: [versionOf(Buffer.from(text)), ...media.map(({ id }) => id)].join(' '),
			read: (from) => {
				const changed = own.get(from);
				return changed === undefined ? undefined : drafts.read(collection, slug, changed);
			},
		};
	};
