/** The pass that finds the title of a document, and the summary below it. */
import { isBlank, wordsOfBlocks, wordsOfInlines, type Block, type Inline, type Paragraph } from '../blocks.ts';
import type { Labels } from '../field-labels.ts';
import { labelled } from './labels.ts';
import { answer, isBeforeText, isWritten, takeWhile, type Pass, type State } from './state.ts';
import { cellWords } from './tables.ts';

const LONGEST_TITLE = 110;
const LONGEST_SUMMARY = 240;

export interface TitlePasses {
	/** What is made to be the title or the subtitle, and the one heading above all others. */
	takeTitle: Pass;
	/** The first line of a document without any of these. For what is no label and no heading. */
	takeFirstLine: Pass;
}

/** What tells whether a paragraph can be the title is found once for all of them. */
export const titlePasses = (blocks: readonly Block[], labels: Labels): TitlePasses => {
	const hints = titleHints(blocks, labels);
	const guessed = (state: State, index: number): number => {
		const block = blocks[index] as Paragraph;
		answer(state, {
			path: ['title'],
			place: state.places.get('title')!,
			blocks: [block],
			from: wordsOfInlines(block.inlines),
			guessed: true,
		});
		state.labelsMayCome = true;
		return 1;
	};
	return {
		takeTitle: (state, index) => {
			const block = blocks[index]!;
			if (block.kind === 'table') return 0;
			if (block.role === 'title') return takeStyledTitle(state, index);
			if (block.role === 'subtitle') return takeSubtitle(state, block);
			return typeof block.role === 'number' &&
				canBeTitle(state, block, index, hints) &&
				isTopHeading(state, index, hints)
				? guessed(state, index)
				: 0;
		},
		takeFirstLine: (state, index) => {
			const block = blocks[index]!;
			if (block.kind === 'table' || !state.labelsMayCome || !isBeforeText(state)) return 0;
			return canBeTitle(state, block, index, hints) && isLineOfATitle(block) && index + 1 < blocks.length
				? guessed(state, index)
				: 0;
		},
	};
};

const takeStyledTitle: Pass = (state, index) => {
	const place = state.places.get('title');
	if (!place || state.answered.has('title')) return 0;
	const lines = takeWhile(
		state.blocks,
		index,
		(block) => block.kind === 'paragraph' && block.role === 'title' && !isBlank(block),
	) as Paragraph[];
	const inlines = lines.flatMap((line, at): Inline[] => (at > 0 ? [{ kind: 'break' }, ...line.inlines] : line.inlines));
	answer(state, {
		path: ['title'],
		place,
		blocks: [{ kind: 'paragraph', inlines }],
		from: wordsOfBlocks(lines),
	});
	return lines.length;
};

const takeSubtitle = (state: State, block: Paragraph): number => {
	const place = state.places.get('summary');
	const words = wordsOfInlines(block.inlines);
	if (!place || state.answered.has('summary') || words.length > LONGEST_SUMMARY) return 0;
	answer(state, { path: ['summary'], place, blocks: [block], from: words, guessed: true });
	return 1;
};

/** The first words of a document are its title, where nothing says otherwise and they could be one. */
const canBeTitle = ({ places, answered }: State, { inlines }: Paragraph, index: number, hints: TitleHints): boolean =>
	places.has('title') &&
	!answered.has('title') &&
	!hints.isNamed &&
	hints.firstWritten >= index &&
	wordsOfInlines(inlines).length <= LONGEST_TITLE;

const isTopHeading = ({ blocks, findSection, labels }: State, index: number, { levels }: TitleHints): boolean => {
	const { role, inlines } = blocks[index] as Paragraph;
	const meant = findSection(wordsOfInlines(inlines));
	if (meant && meant.likeness !== 'hint') return false;
	const next = nextWritten(blocks, index + 1);
	if (!next || levels.get(role) === 1) return levels.get(role) === 1;
	// What stands under a title is another heading, a table of facts, or a line such as “Author: …”.
	return next.kind === 'table' || typeof next.role === 'number' || labelled(next, labels) !== undefined;
};

const isLineOfATitle = ({ list, inlines }: Paragraph): boolean => !list && !/[.!;,]$/.test(wordsOfInlines(inlines));

interface TitleHints {
	/** How many paragraphs have each role. */
	levels: ReadonlyMap<Paragraph['role'], number>;
	/** True where a label, a table or a style says which words are the title. */
	isNamed: boolean;
	/** Place of the first paragraph that is written in and no label. */
	firstWritten: number;
}

const titleHints = (blocks: readonly Block[], labels: Labels): TitleHints => {
	const levels = new Map<Paragraph['role'], number>();
	let isNamed = false;
	let firstWritten = blocks.length;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'table') {
			isNamed ||= block.rows.some(
				(row) => labels.find(cellWords(row, 0))?.path.join('/') === 'title' && cellWords(row, 1) !== '',
			);
			continue;
		}
		levels.set(block.role, (levels.get(block.role) ?? 0) + 1);
		const found = labelled(block, labels);
		isNamed ||= block.role === 'title' || found?.place.path.join('/') === 'title';
		if (firstWritten === blocks.length && !found && !isBlank(block)) firstWritten = index;
	}
	return { levels, isNamed, firstWritten };
};

/** The first block from there on that holds more than space. */
const nextWritten = (blocks: readonly Block[], start: number): Block | undefined => {
	for (let index = start; index < blocks.length; index += 1) if (isWritten(blocks[index]!)) return blocks[index];
	return undefined;
};
