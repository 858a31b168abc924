/** Sorts the blocks of a document: which answer a field, which belong to which section, which are nobody’s words. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Arrangement, Stretch } from './arrange/arrangement.ts';
import { endField, takeHeading } from './arrange/headings.ts';
import { takeAnswer, takeLabels, takeLateLabel } from './arrange/labels.ts';
import { withoutBoxes } from './arrange/boxes.ts';
import { withHeadings } from './arrange/made-headings.ts';
import { fillPending, isWritten, keep, stateOf, type Pass, type State } from './arrange/state.ts';
import { takeTable } from './arrange/tables.ts';
import { titlePasses } from './arrange/title.ts';
import { isBlank, wordsOfBlocks, wordsOfInlines, type Block } from './blocks.ts';
import { labelsOf } from './field-labels.ts';
import { sectionFinder } from './section-words.ts';
import { contentsLost } from './seen.ts';
import { guidanceOf, type TemplatePlan } from './template-plan.ts';

/** What the report calls the template’s own words. */
export const GUIDANCE = 'The template’s own words';

/**
 * Each block goes to the first pass that takes it. What it is depends on what stood before it: the same words are an
 * answer at the top of a document and a sentence further down, so the passes go through the document side by side.
 * @returns what became of every block: nothing is left out without being named
 */
export const arrange = (
	read: readonly Block[],
	type: AnyContentType,
	{ plan, saidOf }: { plan: TemplatePlan; saidOf: ReadonlyMap<string, string> },
): Arrangement => {
	const guidance: string[] = [];
	const written = withoutGuidance(read, plan, guidance);
	const labels = labelsOf(type.fields);
	const unboxed = withoutBoxes(written.filter((block) => !isContents(block)));
	const blocks = withHeadings(unboxed.blocks, sectionFinder(type), labels);
	const state = stateOf(type, blocks, { guidance, saidOf });
	state.result.changed.push(...unboxed.changed);
	tellOfContents(state, written);
	const { takeTitle, takeFirstLine } = titlePasses(blocks, labels);
	const passes: readonly Pass[] = [
		takeTable,
		takeBlank,
		takeAnswer,
		takeTitle,
		takeHeading,
		takeLabels,
		takeLateLabel,
		takeFirstLine,
		takeText,
	];
	for (let index = 0; index < blocks.length;) {
		let taken = 0;
		for (const pass of passes) {
			taken = pass(state, index);
			if (taken > 0) break;
		}
		index += taken;
	}
	fillPending(state, []);
	endField(state);
	putInOrder(state);
	tellOfGuidance(state);
	return state.result;
};

/** A paragraph without words is kept only for a picture, a note or a link in it. */
const takeBlank: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (block.kind === 'table' || !isBlank(block)) return 0;
	if (block.inlines.some(({ kind }) => kind === 'picture' || kind === 'note' || kind === 'link')) keep(state, block);
	return 1;
};

const takeText: Pass = (state, index) => {
	const block = state.blocks[index]!;
	const isTitle = block.kind === 'paragraph' && (block.role === 'title' || block.role === 'subtitle');
	keep(state, isTitle ? { ...block, role: undefined } : block);
	return 1;
};

const putInOrder = ({ type, sections, preface, sectionLevel, result }: State): void => {
	const found = [...sections.values()];
	const ordered = type.sections.flatMap((section): Stretch[] => {
		const stretch = sections.get(section);
		return stretch ? [stretch] : [];
	});
	if (found.some((stretch, index) => stretch !== ordered[index]))
		result.changed.push(
			`The sections were put into the order of the form: ${ordered.map(({ section }) => `“${section?.heading ?? ''}”`).join(', ')}.`,
		);
	if (type.sections.length > 0 && sections.size > 0 && preface.blocks.length > 0)
		result.changed.push('What stood before the first section of the form stands at the beginning of the text.');
	if (sections.size > 0) dropBareHeadings(preface, result);
	preface.level = sectionLevel;
	// A heading with nothing under it would look like a section that had been written.
	result.stretches.push(...[preface, ...ordered].filter(({ blocks }) => blocks.some(holdsSomething)));
};

/** The name of a form at its top is nobody’s text, where the title is said elsewhere. */
const dropBareHeadings = (preface: Stretch, { lost }: State['result']): void => {
	const written = preface.blocks.filter(holdsSomething);
	if (written.length === 0 || !written.every((block) => block.kind === 'paragraph' && typeof block.role === 'number'))
		return;
	lost.push({ what: 'A heading', words: wordsOfBlocks(written), why: 'Nothing stands under it.' });
	preface.blocks = [];
};

const holdsSomething = (block: Block): boolean =>
	isWritten(block) || (block.kind === 'paragraph' && block.inlines.some(({ kind }) => kind === 'picture'));

/** Gathered in one place, so that the report can name the words of the blank document once. */
const tellOfGuidance = ({ result, guidance }: State): void => {
	const words = guidance.filter(Boolean).join(' ');
	if (words)
		result.lost.unshift({
			what: GUIDANCE,
			words,
			why: 'They are labels, hints and headings of the blank document.',
		});
};

/** Puts what the template itself says into `found`. */
const withoutGuidance = (blocks: readonly Block[], plan: TemplatePlan, found: string[]): Block[] => {
	const guidance = guidanceOf(plan);
	const kept = (block: Block): Block[] => {
		if (block.kind === 'table')
			return [
				{
					kind: 'table',
					rows: block.rows.map((row) =>
						row.map((cell, column) => (column === 0 ? { ...cell, blocks: cell.blocks.flatMap(kept) } : cell)),
					),
				},
			];
		const words = wordsOfInlines(block.inlines);
		if (!guidance.has(words)) return [block];
		found.push(words);
		return [];
	};
	return blocks.flatMap(kept);
};

const isContents = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'contents';

const tellOfContents = ({ result }: State, blocks: readonly Block[]): void => {
	const words = wordsOfBlocks(blocks.filter(isContents));
	if (words) result.lost.push(contentsLost(words));
};
