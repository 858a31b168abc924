/** Saves straight into the checkout: for one person, or for people who look at changes with git themselves. */
import { alreadyThere, savedByAnother } from './concurrency.ts';
import type { Store } from './store.ts';
import { versionOf } from './version.ts';
import type { WorkingTree } from './working-tree.ts';

/** A store that writes files and never runs git. */
export const simpleStore = (tree: WorkingTree): Store => ({
	publishMode: 'simple',
	branch: () => Promise.resolve('main'),
	save: async ({ file: { place, bytes }, media, isNew, base }) => {
		const present = await tree.read(place.path);
		const version = versionOf(bytes);
		if (present && versionOf(present) !== version) {
			if (isNew) throw alreadyThere(place);
			if (base !== undefined && base !== versionOf(present)) throw savedByAnother();
		}
		await assertOrdinary(
			tree,
			media.map(({ path }) => path),
		);
		for (const { path, bytes: picture } of media) await tree.write(path, picture);
		await tree.write(place.path, bytes);
		return version;
	},
	saveMedia: ({ path, bytes }) => tree.write(path, bytes),
	remove: async (paths) => {
		await assertOrdinary(tree, paths);
		for (const path of paths) await tree.remove(path);
	},
	drafts: undefined,
	history: undefined,
});

/** All are looked at before one is touched, so that a refusal leaves nothing half done. */
const assertOrdinary = (tree: WorkingTree, paths: string[]) => Promise.all(paths.map((path) => tree.read(path)));
