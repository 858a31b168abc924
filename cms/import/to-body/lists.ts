/** Makes lists of paragraphs that are points. */
import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Inline, Paragraph } from '../blocks.ts';

/**
 * Lists that follow each other with different marks at the outermost level, or that begin to count anew, are lists of
 * their own.
 */
export const runsOfOneKind = (items: readonly Paragraph[]): Paragraph[][] => {
	const runs: Paragraph[][] = [];
	let outermost = 0;
	for (const item of items) {
		const run = runs.at(-1);
		const level = item.list?.level ?? 0;
		if (!run || (level <= outermost && !continues(item, run, level))) {
			runs.push([item]);
			outermost = level;
		} else run.push(item);
	}
	return runs;
};

const continues = ({ list }: Paragraph, run: readonly Paragraph[], level: number): boolean => {
	if (list?.counted !== run[0]?.list?.counted) return false;
	const before = run.findLast((item) => (item.list?.level ?? 0) === level)?.list?.number;
	return list?.number === undefined || before === undefined || list.number === before + 1;
};

const DEEPEST_LIST = 5;

export const listOf = (
	items: readonly Paragraph[],
	phrasing: (inlines: readonly Inline[]) => PhrasingContent[],
): List => {
	const outermost = newList(items[0]?.list);
	const open: { level: number; list: List }[] = [{ level: items[0]?.list?.level ?? 0, list: outermost }];
	for (const item of items) {
		const list = item.list ?? UNCOUNTED;
		const { level, counted } = list;
		while (open.length > 1 && level < open.at(-1)!.level) open.pop();
		const current = open.at(-1)!;
		const children = phrasing(item.inlines);
		if (children.length === 0) continue;
		const listItem: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
		const parent = current.list.children.at(-1);
		if (level > current.level && parent && open.length < DEEPEST_LIST) {
			const inner = newList(list);
			inner.children.push(listItem);
			parent.children.push(inner);
			open.push({ level, list: inner });
		} else if (open.length > 1 && counted !== current.list.ordered && level === current.level) {
			// A change of mark inside a list begins another list under the same point.
			const inner = newList(list);
			inner.children.push(listItem);
			open.at(-2)!.list.children.at(-1)!.children.push(inner);
			open[open.length - 1] = { level, list: inner };
		} else current.list.children.push(listItem);
	}
	return outermost;
};

const UNCOUNTED = { level: 0, counted: false } as const;

/** A list that counts on from where the document does. */
const newList = ({ counted, number }: NonNullable<Paragraph['list']> = UNCOUNTED): List => ({
	type: 'list',
	ordered: counted,
	start: counted ? (number ?? 1) : null,
	spread: false,
	children: [],
});
