/** Where the reading of a document stands: what has been found so far, and what the next block would belong to. */
import type { AnyContentType, Section } from '../../../src/content-model/content-type.ts';
import type { Fields } from '../../../src/content-model/field.ts';
import { isBlank, wordsOfBlocks, wordsOfInlines, type Block, type Paragraph } from '../blocks.ts';
import { fieldPlaces, labelsOf, type FieldPlace, type Labels } from '../field-labels.ts';
import { sectionFinder, type FindSection } from '../section-words.ts';
import type { FormAnswer, Arrangement, Stretch } from './arrangement.ts';

/** A heading that is the label of a field: the paragraphs under it are the answer. */
export interface OpenField {
	place: FieldPlace;
	level: number;
	heading: Paragraph;
	blocks: Block[];
}

export interface State {
	readonly type: AnyContentType;
	readonly blocks: readonly Block[];
	readonly labels: Labels;
	readonly findSection: FindSection;
	/** How often a heading that may mean either of two sections has come. */
	readonly times: Map<string, number>;
	/** What somebody said a heading means: the heading of a section, or nothing for none. */
	readonly saidOf: ReadonlyMap<string, string>;
	/** Fields of the form that are not inside a group, by name. */
	readonly places: ReadonlyMap<string, FieldPlace>;
	readonly result: Arrangement;
	/** What the blank document itself says, found in this one. */
	readonly guidance: string[];
	/** Paths of the fields that have an answer. */
	readonly answered: Set<string>;
	/** How many items of a repeated group have begun, by the path of the group. */
	readonly rows: Map<string, number>;
	/** What stands before the first section. */
	readonly preface: Stretch;
	readonly sections: Map<Section, Stretch>;
	/** The stretch that is being read: the preface or one of the sections. */
	stretch: Stretch;
	/** Level of the heading that the last new section began with. */
	sectionLevel: number;
	underField: OpenField | undefined;
	/** A label whose answer comes next. */
	pending: { place: FieldPlace; paragraph: Paragraph } | undefined;
	/** True while “Network: Ashford” is an answer; further down it is a sentence of the text. */
	labelsMayCome: boolean;
}

/**
 * One pass over a block: takes it if it is what the pass is about.
 * @returns how many blocks it took, from `index` on; 0 where the block is for another pass
 */
export type Pass = (state: State, index: number) => number;

export const stateOf = (
	type: AnyContentType,
	blocks: readonly Block[],
	{ guidance, saidOf }: Pick<State, 'guidance' | 'saidOf'>,
): State => {
	const preface: Stretch = { level: 0, blocks: [] };
	return {
		type,
		blocks,
		labels: labelsOf(type.fields),
		findSection: sectionFinder(type),
		saidOf,
		times: new Map(),
		places: new Map(
			fieldPlaces(type.fields as Fields).flatMap((place) =>
				place.path.length === 1 ? [[place.path[0]!, place] as const] : [],
			),
		),
		result: { answers: [], stretches: [], mapped: [], questions: [], lost: [], changed: [] },
		guidance,
		answered: new Set(),
		rows: new Map(),
		preface,
		sections: new Map(),
		stretch: preface,
		sectionLevel: 0,
		underField: undefined,
		pending: undefined,
		labelsMayCome: true,
	};
};

/** Puts a block where the words before it went. */
export const keep = ({ underField, stretch }: State, block: Block): void => {
	(underField ?? stretch).blocks.push(block);
};

/** True while nothing of the body has begun. */
export const isBeforeText = ({ underField, stretch, preface }: State): boolean => stretch === preface && !underField;

export const answer = (
	{ answered, result }: State,
	{ path, place, blocks, from, guessed = false }: Omit<FormAnswer, 'guessed'> & { guessed?: boolean },
): void => {
	const key = path.join('/');
	if (answered.has(key)) {
		result.lost.push({
			what: `A second answer for “${place.label}”`,
			words: from,
			why: 'The first one was kept.',
			next: 'Put what is missing into the form.',
		});
		return;
	}
	answered.add(key);
	result.answers.push({ path, place, blocks, from, guessed });
};

/** A field of an item or group, called by both labels: “Outcomes › What changed”. */
export const within = (outer: FieldPlace, inner: FieldPlace): FieldPlace => ({
	...inner,
	label: `${outer.label} › ${inner.label}`,
});

/** The number of the next item of a repeated group, from 0. */
export const nextRow = ({ rows }: State, name: string): number => {
	const row = rows.get(name) ?? 0;
	rows.set(name, row + 1);
	return row;
};

/** Gives the label that waits for its answer these blocks; none says that nothing stood behind it. */
export const fillPending = (state: State, value: Block[]): void => {
	const { pending, result } = state;
	if (!pending) return;
	state.pending = undefined;
	const { place, paragraph } = pending;
	const words = wordsOfInlines(paragraph.inlines);
	if (value.length > 0)
		answer(state, { path: [...place.path], place, blocks: value, from: `${words} ${wordsOfBlocks(value)}` });
	else result.lost.push({ what: 'A label without an answer', words, why: 'Nothing stands behind it.' });
};

/** The blocks from `start` up to the first for which something does not hold. */
export const takeWhile = (blocks: readonly Block[], start: number, holds: (block: Block) => boolean): Block[] => {
	let end = start;
	while (end < blocks.length && holds(blocks[end]!)) end += 1;
	return blocks.slice(start, end);
};

/** Whether a block holds more than space. */
export const isWritten = (block: Block): boolean => block.kind === 'table' || !isBlank(block);
