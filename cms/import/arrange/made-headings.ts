/** Headings that are only made to look like one: bold or large lines, where the document has no heading styles. */
import { everyText, wordsOfInlines, type Block, type Paragraph } from '../blocks.ts';
import type { Labels } from '../field-labels.ts';
import type { FindSection, SectionMeant } from '../section-words.ts';
import { labelled } from './labels.ts';
import { isWritten } from './state.ts';

const LONGEST_HEADING = 150;
/** Half points by which a heading is larger than the text. */
const LARGER = 4;

interface Look {
	/** The document has headings made with styles. */
	hasStyles: boolean;
	/** Half points of most of the text; 0 where it is not said. */
	usualSize: number;
	lastWritten: number;
}

/** In: blocks as read. Out: the same, in which such lines have the level of a heading as their role. */
export const withHeadings = (read: readonly Block[], findSection: FindSection, labels: Labels): Block[] => {
	const blocks = read.flatMap((block): Block[] =>
		block.kind === 'paragraph' ? leadApart(block, findSection) : [block],
	);
	const look: Look = {
		hasStyles: blocks.some((block) => block.kind === 'paragraph' && typeof block.role === 'number'),
		usualSize: mostCommon(sizesOf(blocks)),
		lastWritten: blocks.findLastIndex(isWritten),
	};
	const found = new Map<Block, number>();
	for (const [index, block] of blocks.entries())
		if (
			block.kind === 'paragraph' &&
			index < look.lastWritten &&
			!labelled(block, labels) &&
			looksLikeHeading(block, look, findSection)
		)
			found.set(block, largestSize(block));
	const styled = usualLevel(blocks);
	const level = look.hasStyles ? () => styled : levelBySize([...found.values()]);
	return blocks.map((block) => {
		const size = found.get(block);
		return size === undefined || block.kind === 'table' ? block : { ...block, role: level(size) };
	});
};

/** A heading that runs into its text, apart from it: “**What we did:** We met.” */
const leadApart = (block: Paragraph, findSection: FindSection): Paragraph[] => {
	if (block.role !== undefined || block.list) return [block];
	const end = block.inlines.findIndex(
		(inline) => !(inline.kind === 'text' && (inline.bold || inline.text.trim() === '')),
	);
	if (end < 1) return [block];
	const lead = block.inlines.slice(0, end);
	const rest = block.inlines.slice(end);
	const [next, ...more] = rest;
	const words = wordsOfInlines(lead);
	const isApart =
		next?.kind === 'break' || /[:?–—-]$/.test(words) || (next?.kind === 'text' && /^\s*[:–—-]/.test(next.text));
	const meant = isApart && words.length <= LONGEST_HEADING ? findSection(words) : undefined;
	if (!meant || meant.likeness === 'hint' || wordsOfInlines(rest) === '') return [block];
	const text = next?.kind === 'text' ? [{ ...next, text: next.text.replace(/^\s*[:–—-]?\s*/, '') }, ...more] : rest;
	return [
		{ ...block, inlines: lead },
		{ ...block, inlines: next?.kind === 'break' ? more : text },
	];
};

const looksLikeHeading = (block: Paragraph, { hasStyles, usualSize }: Look, findSection: FindSection): boolean => {
	if (block.role !== undefined || block.list) return false;
	const words = wordsOfInlines(block.inlines);
	if (words === '' || words.length > LONGEST_HEADING || /[.;,!]$/.test(words)) return false;
	const found = findSection(words);
	const meant = found?.likeness === 'hint' ? undefined : found;
	if (meant && words.length < 60 && (isOfTheForm(meant) || /\?$/.test(words))) return true;
	if (isBold(block) || isInCapitals(words) || isLarge(block, usualSize)) return !hasStyles || meant !== undefined;
	return !hasStyles && meant !== undefined && words.length < 40;
};

const isOfTheForm = ({ likeness }: SectionMeant) => likeness === 'exact' || likeness === 'similar';

const isBold = ({ inlines }: Paragraph): boolean => {
	const texts = everyText(inlines);
	return texts.length > 0 && texts.every(({ bold, text }) => bold || text.trim() === '');
};

const isInCapitals = (words: string): boolean =>
	words.length > 4 && words === words.toUpperCase() && words !== words.toLowerCase();

const isLarge = ({ inlines }: Paragraph, usual: number): boolean => {
	const texts = everyText(inlines);
	return usual > 0 && texts.length > 0 && texts.every(({ size, text }) => text.trim() === '' || size >= usual + LARGER);
};

const sizesOf = (blocks: readonly Block[]): Counted[] =>
	blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? everyText(block.inlines).map(({ size, text }) => ({ value: size, times: text.length }))
			: [],
	);

const largestSize = ({ inlines }: Paragraph): number =>
	everyText(inlines).reduce((largest, { size }) => Math.max(largest, size), 0);

/** The level that most headings of the document have. */
const usualLevel = (blocks: readonly Block[]): number =>
	mostCommon(
		blocks.flatMap((block) =>
			block.kind === 'paragraph' && typeof block.role === 'number' ? [{ value: block.role, times: 1 }] : [],
		),
	) || 1;

/** The largest lines are of the first level, the next of the second. */
const levelBySize = (sizes: readonly number[]): ((size: number) => number) => {
	const ranks = new Map([...new Set(sizes)].sort((a, b) => b - a).map((size, rank) => [size, rank]));
	return (size) => Math.min(6, 1 + ranks.get(size)!);
};

interface Counted {
	value: number;
	times: number;
}

const mostCommon = (counted: readonly Counted[]): number => {
	const counts = new Map<number, number>();
	for (const { value, times } of counted) counts.set(value, (counts.get(value) ?? 0) + times);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};
