/** Tables of one column, which are boxes around ordinary text: their headings and labels are read like any others. */
import { wordsOfBlocks, type Block } from '../blocks.ts';
import { shortened } from '../shortened.ts';

/** In: blocks as read. Out: the same with boxes opened, and a sentence for each. */
export const withoutBoxes = (read: readonly Block[]): { blocks: Block[]; changed: string[] } => {
	const changed: string[] = [];
	const blocks = read.flatMap((block): Block[] => {
		if (block.kind === 'paragraph' || block.rows.some((row) => row.length !== 1)) return [block];
		const inside = withoutBoxes(block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)));
		const words = wordsOfBlocks(inside.blocks);
		if (words)
			changed.push(`A table used as a box became ordinary paragraphs: “${shortened(words)}”.`, ...inside.changed);
		return inside.blocks;
	});
	return { blocks, changed };
};
