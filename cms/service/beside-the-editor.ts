/** What a host asks of the service besides the requests of the editor’s page. */
import type { CheckedWrites } from './checked-writes.ts';
import type { EditingService } from './server.ts';
import { sharedDraftIn } from './shared-draft.ts';
import type { Store } from './store.ts';
import type { Workers } from './workers.ts';
import type { WorkingTree } from './working-tree.ts';

/** Readers of the site, who all count as one: nobody knows who asks for a blank document. */
const READERS = 'readers';
/** What comes from a repository elsewhere is nobody’s in particular. */
const THE_REMOTE = 'the remote';

export const besideTheEditor = ({
	root,
	tree,
	store,
	writes,
	workers,
}: {
	root: string;
	tree: WorkingTree;
	store: Store;
	writes: CheckedWrites;
	workers: Workers;
}): Pick<EditingService, 'blankDocument' | 'sync' | 'sharedDraft'> => ({
	blankDocument: (type) => workers.workFor(READERS)('blankDocument', { type }),
	sync: async (remote, stopped) => {
		const { syncCheckout } = await import('./remote/sync.ts');
		return syncCheckout({ root, tree, writes, work: workers.workFor(THE_REMOTE) }, remote, stopped);
	},
	sharedDraft: sharedDraftIn({ tree, drafts: store.drafts }),
});
