/** Joins what was published here with what came from elsewhere, file by file: no line of two people is mixed. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from '../git.ts';
import { lineOf } from '../run-git.ts';

/** The tree of both, or the files that both changed each in their own way. */
export type MergedTrees = { tree: string } | { conflicts: string[] };

/** @param scratch where the hub keeps what is no content */
export const mergeTrees = async (
	git: Git,
	scratch: string,
	{ base, ours, theirs }: { base: string; ours: string; theirs: string },
): Promise<MergedTrees> => {
	const index = join(scratch, `merge-${process.pid}-${ours.slice(0, 12)}`);
	// An index of its own: that of the checkout stays as it is.
	const env = { GIT_INDEX_FILE: index };
	await mkdir(scratch, { recursive: true });
	try {
		await git.run(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], { env });
		const unmerged = (await git.run(['ls-files', '--unmerged', '-z'], { env })).toString().split('\0').filter(Boolean);
		if (unmerged.length > 0)
			return { conflicts: [...new Set(unmerged.map((line) => line.slice(line.indexOf('\t') + 1)))].sort() };
		return { tree: await lineOf(git.run(['write-tree'], { env })) };
	} finally {
		await rm(index, { force: true });
		await rm(`${index}.lock`, { force: true });
	}
};
