/** The passes that read labels with their answers: “Network: Ashford”, or the answer in the next paragraph. */
import { everyText, isBlank, plainTextOf, wordsOfInlines, type Block, type Inline, type Paragraph } from '../blocks.ts';
import type { FieldPlace, Labels } from '../field-labels.ts';
import { answer, fillPending, isBeforeText, takeWhile, type Pass } from './state.ts';

/** The answer to the label that stood alone before it. */
export const takeAnswer: Pass = (state, index) => {
	const { pending, blocks, labels } = state;
	const block = blocks[index]!;
	if (block.kind === 'table') return 0;
	if (!pending || typeof block.role === 'number' || labelled(block, labels)) {
		fillPending(state, []);
		return 0;
	}
	const value = block.list ? [block, ...takeWhile(blocks, index + 1, isListItem)] : [block];
	fillPending(state, value);
	return value.length;
};

/** Longer paragraphs are text: no labels come after them. */
const LONGEST_LABELLED = 200;

/** A paragraph each of whose lines is a label, with or without its answer. */
export const takeLabels: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (block.kind === 'table' || !state.labelsMayCome || !isBeforeText(state)) return 0;
	const lines = splitAtBreaks(block);
	const known = lines.map((line) => labelled(line, state.labels));
	if (known.length === 0 || !known.every((found) => found !== undefined)) {
		if (wordsOfInlines(block.inlines).length > LONGEST_LABELLED) state.labelsMayCome = false;
		return 0;
	}
	for (const [at, { place, value }] of known.entries()) {
		fillPending(state, []);
		const line = lines[at]!;
		if (value.length === 0) state.pending = { place, paragraph: line };
		else
			answer(state, {
				path: [...place.path],
				place,
				blocks: [{ kind: 'paragraph', inlines: value }],
				from: wordsOfInlines(line.inlines),
			});
	}
	return 1;
};

/** Fields that people name on a line of its own at the end of a document, or between its parts. */
const NAMED_LATE: ReadonlySet<string> = new Set(['cost', 'staffTime', 'owner/role', 'contact/role']);

/**
 * “Cost: £380 for furniture”, wherever it stands alone: the label is bold, or what follows is no sentence of the text.
 */
export const takeLateLabel: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (block.kind === 'table' || block.list || state.underField) return 0;
	const found = labelled(block, state.labels);
	if (!found || found.value.length === 0) return 0;
	const { place, value } = found;
	const path = place.path.join('/');
	const [first] = block.inlines;
	const isLabelled = (first?.kind === 'text' && first.bold) || !/[.!?]$/.test(plainTextOf(value));
	if (
		!isLabelled ||
		!NAMED_LATE.has(path) ||
		state.answered.has(path) ||
		!value.every(({ kind }) => kind === 'text' || kind === 'link')
	)
		return 0;
	answer(state, {
		path: [...place.path],
		place,
		blocks: [{ kind: 'paragraph', inlines: value }],
		from: wordsOfInlines(block.inlines),
	});
	return 1;
};

/** What stands between a label and its answer. */
const LABEL_ENDS = /:|\t|\s[–—]\s/;
const LONGEST_LABEL = 60;

/** “Network: Ashford”, where “Network” is a label of the form. An empty value means that the answer comes next. */
export const labelled = (block: Block, labels: Labels): { place: FieldPlace; value: Inline[] } | undefined => {
	if (block.kind === 'table') return undefined;
	const words = everyText(block.inlines)
		.map(({ text }) => text)
		.join('');
	const start = words.trimStart();
	const mark = LABEL_ENDS.exec(start);
	const label = mark ? start.slice(0, mark.index).trimEnd() : '';
	if (!mark || label.length < 2 || label.length > LONGEST_LABEL) return undefined;
	const place = labels.find(label);
	if (!place || place.field.kind === 'group' || place.field.kind === 'groups') return undefined;
	const value = afterCharacters(
		block.inlines,
		words.length - start.slice(mark.index + mark[0].length).trimStart().length,
	);
	return { place, value: plainTextOf(value) === '' ? [] : value };
};

const afterCharacters = (inlines: readonly Inline[], count: number): Inline[] => {
	let left = count;
	return inlines.flatMap((inline): Inline[] => {
		if (left === 0 || inline.kind === 'picture' || inline.kind === 'note' || inline.kind === 'break') return [inline];
		const length = everyText([inline]).reduce((sum, { text }) => sum + text.length, 0);
		const taken = Math.min(left, length);
		left -= taken;
		if (taken === length) return [];
		return inline.kind === 'text'
			? [{ ...inline, text: inline.text.slice(taken) }]
			: [{ ...inline, children: afterCharacters(inline.children, taken) }];
	});
};

const splitAtBreaks = (block: Paragraph): Paragraph[] => {
	const lines: Inline[][] = [[]];
	for (const inline of block.inlines)
		if (inline.kind === 'break') lines.push([]);
		else lines.at(-1)!.push(inline);
	return lines.map((inlines) => ({ ...block, inlines })).filter((line) => !isBlank(line));
};

const isListItem = (block: Block) => block.kind === 'paragraph' && block.list !== undefined && !isBlank(block);
