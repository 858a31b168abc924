/** Makes lists of paragraphs that are points, in Word or by a bullet somebody typed. */
import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Inline, Paragraph } from '../blocks.ts';

const TYPED_BULLET = /^\s*[•●▪◦‣·]\s*/;

/** A bullet somebody typed instead of making a list. */
export const typedBullet = (paragraph: Paragraph): Paragraph | undefined => {
	const [first, ...rest] = paragraph.inlines;
	return first?.kind === 'text' && TYPED_BULLET.test(first.text)
		? {
				...paragraph,
				list: { level: 0, counted: false },
				inlines: [{ ...first, text: first.text.replace(TYPED_BULLET, '') }, ...rest],
			}
		: undefined;
};

/** Lists that follow each other with different marks at the outermost level are lists of their own. */
export const runsOfOneKind = (items: readonly Paragraph[]): Paragraph[][] => {
	const runs: Paragraph[][] = [];
	let outermost = 0;
	for (const item of items) {
		const run = runs.at(-1);
		const level = item.list?.level ?? 0;
		if (!run || (level <= outermost && item.list?.counted !== run[0]?.list?.counted)) {
			runs.push([item]);
			outermost = level;
		} else run.push(item);
	}
	return runs;
};

const DEEPEST_LIST = 5;

export const listOf = (
	items: readonly Paragraph[],
	phrasing: (inlines: readonly Inline[]) => PhrasingContent[],
): List => {
	const newList = (counted: boolean): List => ({ type: 'list', ordered: counted, spread: false, children: [] });
	const outermost = newList(items[0]?.list?.counted ?? false);
	const open: { level: number; list: List }[] = [{ level: items[0]?.list?.level ?? 0, list: outermost }];
	for (const item of items) {
		const { level, counted } = item.list ?? { level: 0, counted: false };
		while (open.length > 1 && level < open.at(-1)!.level) open.pop();
		const current = open.at(-1)!;
		const children = phrasing(item.inlines);
		if (children.length === 0) continue;
		const listItem: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
		const parent = current.list.children.at(-1);
		if (level > current.level && parent && open.length < DEEPEST_LIST) {
			const inner = newList(counted);
			inner.children.push(listItem);
			parent.children.push(inner);
			open.push({ level, list: inner });
		} else if (open.length > 1 && counted !== current.list.ordered && level === current.level) {
			// A change of mark inside a list begins another list under the same point.
			const inner = newList(counted);
			inner.children.push(listItem);
			open.at(-2)!.list.children.at(-1)!.children.push(inner);
			open[open.length - 1] = { level, list: inner };
		} else current.list.children.push(listItem);
	}
	return outermost;
};
