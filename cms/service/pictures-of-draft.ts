/** Where the pictures of a text can be seen while it is looked at as its page. */
import { MEDIA } from '../collection.ts';
import { mediaPlace } from './paths.ts';
import type { WorkingTree } from './working-tree.ts';

const ADDRESS = /\/media\/[a-z0-9./-]{1,200}/g;

/** A picture that is nowhere: the page shows its description, and the browser asks nobody for it. */
const NOWHERE = '';

/**
 * In: a text, and the pictures of it that the writer’s browser has, by their address on the site.
 * Out: those, and an empty place for each other picture that the site does not have (one of a draft that the browser
 * has not read yet, one of an earlier version that was deleted since).
 */
export const picturesOfDraft = async (
	tree: Pick<WorkingTree, 'read'>,
	text: string,
	here: Readonly<Record<string, string>>,
): Promise<Record<string, string>> => {
	const known = new Map(Object.entries(here));
	const asked = [...new Set(text.match(ADDRESS) ?? [])].filter((address) => !known.has(address));
	for (const address of asked) if (!(await isThere(tree, address))) known.set(address, NOWHERE);
	return Object.fromEntries(known);
};

const isThere = async (tree: Pick<WorkingTree, 'read'>, address: string): Promise<boolean> => {
	try {
		return (await tree.read(mediaPlace(`${MEDIA.folder}${address.slice('/media'.length)}`))) !== undefined;
	} catch {
		return false;
	}
};
