/** The pass that reads tables of labels and answers, as the blank documents have them. */
import type { Fields } from '../../../src/content-model/field.ts';
import {
	isBlank,
	paragraphsIn,
	plainInline,
	wordsOfBlocks,
	wordsOfInlines,
	type Block,
	type Table,
} from '../blocks.ts';
import { fieldPlaces, labelsAmong, type FieldPlace } from '../field-labels.ts';
import type { FormAnswer } from './arrangement.ts';
import { answer, fillPending, isBeforeText, keep, nextRow, within, type Pass, type State } from './state.ts';

type Row = Table['rows'][number];

/** Takes every table: one of labels and answers apart, any other into the text. */
export const takeTable: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (block.kind !== 'table') return 0;
	const form = formIn(state, block);
	fillPending(state, []);
	if (form) takeForm(state, form);
	else {
		state.labelsMayCome = false;
		keep(state, block);
	}
	return 1;
};

/** A table that was filled in like a form. */
interface Form {
	/** The group or item its title names, with the words of that title. */
	group: { place: FieldPlace; words: string } | undefined;
	rows: readonly { row: Row; place: FieldPlace | undefined }[];
}

/** Undefined for a table of content. */
const formIn = (state: State, table: Table): Form | undefined => {
	const filled = table.rows.filter((row) => wordsOfBlocks(row.flatMap(({ blocks }) => blocks)) !== '');
	const [first] = filled;
	if (!first || filled.some((row) => row.length > 2)) return undefined;
	const group = groupOver(state, first);
	const labels = group ? labelsAmong(fieldPlaces((group.field as { fields: Fields }).fields)) : state.labels;
	const rows = (group ? filled.slice(1) : filled).map((row) => ({
		row,
		place: row.length === 2 ? labels.find(cellWords(row, 0, true)) : undefined,
	}));
	const known = rows.filter(({ place }) => place).length;
	const isWhole = known === rows.length && (group !== undefined || known > 1);
	if (known === 0 || !(isWhole || (isBeforeText(state) && known * 2 >= rows.length))) return undefined;
	return { group: group && { place: group, words: wordsOfRow(first) }, rows };
};

const groupOver = ({ labels }: State, first: Row): FieldPlace | undefined => {
	if (first.length !== 1 && cellWords(first, 1) !== '') return undefined;
	const title = cellWords(first, 0, true);
	const found =
		labels.findGroup(title) ??
		labels.findGroup(title.split(':').at(-1) ?? '') ??
		labels.findGroup(title.split(':')[0] ?? '');
	return found?.field.kind === 'group' || found?.field.kind === 'groups' ? found : undefined;
};

const takeForm = (state: State, { group, rows }: Form): void => {
	const isAnswered = rows.some(({ row }) => !isEmptyCell(row, 1));
	const path: FormAnswer['path'] = group ? [...group.place.path] : [];
	if (group?.place.field.kind === 'groups' && isAnswered) path.push(nextRow(state, group.place.path.join('/')));
	if (group) state.guidance.push(group.words);
	for (const { row, place } of rows) {
		tellOfWordsBesideLabel(state, row);
		if (isEmptyCell(row, 1)) state.guidance.push(wordsOfBlocks(cellBlocks(row, 0).slice(0, 1)));
		else
			takeRow(
				state,
				row,
				place && { path: [...path, ...place.path], place: group ? within(group.place, place) : place },
			);
	}
};

const takeRow = (state: State, row: Row, field: Pick<FormAnswer, 'path' | 'place'> | undefined): void => {
	const label = cellWords(row, 0, true);
	const value = cellBlocks(row, 1);
	const from = `${label} ${wordsOfBlocks(value)}`;
	if (field) answer(state, { ...field, blocks: value, from });
	else
		state.result.lost.push({
			what: `The row “${label}” of a table`,
			words: from,
			why: 'The form has no field of this name.',
			next: 'Put what it says into the field or the section where it belongs.',
		});
};

const tellOfWordsBesideLabel = ({ result }: State, row: Row): void => {
	const [, ...beside] = writtenIn(row, 0);
	if (beside.length > 0)
		result.lost.push({
			what: `Words under the label “${cellWords(row, 0, true)}”`,
			words: wordsOfBlocks(beside),
			why: 'Answers are read from the second column.',
			next: 'Put them into the form if they are an answer.',
		});
};

const cellBlocks = (row: Row, column: number): Block[] => row[column]?.blocks ?? [];

const writtenIn = (row: Row, column: number) =>
	paragraphsIn(cellBlocks(row, column)).filter((paragraph) => !isBlank(paragraph));

const isEmptyCell = (row: Row, column: number): boolean => writtenIn(row, column).length === 0;

/** The words of a cell, or of its first paragraph, without the colon of a label. */
export const cellWords = (row: Row, column: number, firstOnly = false): string => {
	const written = writtenIn(row, column);
	return wordsOfBlocks(firstOnly ? written.slice(0, 1) : written).replace(/ ?:$/, '');
};

const SPACE = plainInline(' ');

const wordsOfRow = (row: Row): string =>
	wordsOfInlines(row.flatMap(({ blocks }) => paragraphsIn(blocks)).flatMap(({ inlines }) => [...inlines, SPACE]));
