/** Finds the lists somebody typed with dashes, dots or figures instead of making a list. */
import { everyText, isBlank, type Block, type Inline, type Paragraph } from '../blocks.ts';

/** What a typed point begins with. */
interface Mark {
	/** How many characters it takes. */
	length: number;
	/** Undefined where the point is not counted. */
	number: number | undefined;
	/** A dot is never the beginning of a sentence; a dash or figure is, where it stands alone. */
	isSure: boolean;
}

const DOT = /^\s{0,20}[•●▪◦‣·∙⁃]\s{0,20}/;
const DASH = /^\s{0,20}(?:[-–—*➢](?:\s{1,20})|o\t\s{0,20})/;
const FIGURE = /^\s{0,20}\(?(\d{1,3})[.)]\s{1,20}/;

const markOf = ({ inlines, list, role }: Paragraph): Mark | undefined => {
	const [first] = inlines;
	if (list || typeof role === 'number' || first?.kind !== 'text') return undefined;
	const dot = DOT.exec(first.text)?.[0];
	if (dot) return { length: dot.length, number: undefined, isSure: true };
	const dash = DASH.exec(first.text)?.[0];
	if (dash) return { length: dash.length, number: undefined, isSure: false };
	const [figure, number] = FIGURE.exec(first.text) ?? [];
	return figure ? { length: figure.length, number: Number(number), isSure: false } : undefined;
};

interface Point {
	block: Paragraph;
	mark: Mark;
}

/**
 * In: blocks as read, and who is told what stood where a list now has its own mark. Out: the same, in which typed
 * points are points of lists.
 */
export const withTypedLists = (blocks: readonly Block[], tell: (typed: string) => void): Block[] => {
	const apart = blocks.flatMap((block): Block[] => (block.kind === 'paragraph' ? linesOf(block) : [block]));
	const result: Block[] = [];
	let run: Point[] = [];
	const endRun = () => {
		const isList = run.length > 1 || run.some(({ mark }) => mark.isSure);
		for (const { block, mark } of run) {
			const [first] = block.inlines;
			if (isList && first?.kind === 'text') tell(first.text.slice(0, mark.length));
			result.push(isList ? asPoint(block, mark) : block);
		}
		run = [];
	};
	for (const block of apart) {
		const mark = block.kind === 'paragraph' ? markOf(block) : undefined;
		if (mark && block.kind === 'paragraph') {
			if (!follows(mark, run.at(-1)?.mark)) endRun();
			run.push({ block, mark });
			continue;
		}
		const isGap = block.kind === 'paragraph' && isBlank(block) && block.inlines.length === 0;
		if (isGap && run.length > 0) continue;
		endRun();
		result.push(block);
	}
	endRun();
	return result;
};

const follows = (mark: Mark, before: Mark | undefined): boolean =>
	before !== undefined &&
	(mark.number === undefined
		? before.number === undefined
		: before.number !== undefined && mark.number === before.number + 1);

const asPoint = (block: Paragraph, { length, number }: Mark): Paragraph => {
	const [first, ...rest] = block.inlines;
	const inlines = first?.kind === 'text' ? [{ ...first, text: first.text.slice(length) }, ...rest] : block.inlines;
	return { ...block, list: { level: 0, counted: number !== undefined, number }, inlines };
};

/** A paragraph whose lines are points of a list, each line apart; any other as it is. */
const linesOf = (block: Paragraph): Paragraph[] => {
	if (block.list || typeof block.role === 'number' || !block.inlines.some(({ kind }) => kind === 'break'))
		return [block];
	const lines: Inline[][] = [[]];
	for (const inline of block.inlines)
		if (inline.kind === 'break') lines.push([]);
		else lines.at(-1)!.push(inline);
	const paragraphs = lines.map((inlines): Paragraph => ({ ...block, inlines }));
	const written = paragraphs.filter(({ inlines }) => everyText(inlines).some(({ text }) => text.trim() !== ''));
	const first = written.findIndex((line) => markOf(line) !== undefined);
	const points = written.slice(first);
	if (first < 0 || points.length < 2 || !points.every((line) => markOf(line) !== undefined)) return [block];
	const opening = paragraphs.slice(0, paragraphs.indexOf(points[0]!));
	const openingInlines = opening.flatMap(({ inlines }, at): Inline[] =>
		at > 0 ? [{ kind: 'break' }, ...inlines] : inlines,
	);
	return [...(opening.length > 0 ? [{ ...block, inlines: openingInlines }] : []), ...paragraphs.slice(opening.length)];
};
