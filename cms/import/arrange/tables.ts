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
import { fieldPlaces, labelsAmong, type FieldPlace, type Labels } from '../field-labels.ts';
import type { SectionMeant } from '../section-words.ts';
import type { FormAnswer } from './arrangement.ts';
import { beginSection } from './headings.ts';
import { answer, fillPending, isBeforeText, keep, nextRow, within, type Pass, type State } from './state.ts';

type Row = Table['rows'][number];

/** Takes every table: one of labels and answers apart, any other into the text. */
export const takeTable: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (block.kind !== 'table') return 0;
	const form = formIn(state, turned(block, state));
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
	rows: readonly FormRow[];
}

/** A row with what its label means: a field, or a section of the text. */
interface FormRow {
	row: Row;
	place: FieldPlace | undefined;
	section: SectionMeant | undefined;
}

/** Undefined for a table of content. */
const formIn = (state: State, table: Table): Form | undefined => {
	const filled = table.rows
		.filter((row) => wordsOfBlocks(row.flatMap(({ blocks }) => blocks)) !== '')
		.flatMap((row) => pairsOf(row, state.labels));
	const [first] = filled;
	if (!first || filled.some((row) => row.length > 2)) return undefined;
	const group = groupOver(state, first);
	const labels = group ? labelsAmong(fieldPlaces((group.field as { fields: Fields }).fields)) : state.labels;
	const rows = (group ? filled.slice(1) : filled).map((row): FormRow => {
		const label = cellWords(row, 0, true);
		const found = row.length === 2 ? labels.find(label) : undefined;
		const meant = group || (found && !isGroup(found)) ? undefined : state.findSection(label);
		const place = meant ? undefined : found;
		return { row, place, section: meant?.likeness === 'hint' ? undefined : meant };
	});
	const known = rows.filter(({ place, section }) => place ?? section).length;
	const sections = new Set(rows.flatMap(({ section }) => section?.sections[0] ?? [])).size;
	const isWhole = known === rows.length && (group !== undefined || known > 1);
	// Further down a table of content may well have a row that is called “Outcomes”.
	const isForm = isBeforeText(state) ? known * 2 >= rows.length : sections > 2 && known * 2 >= rows.length;
	if (known === 0 || !(isForm || (isWhole && (sections === 0 || isBeforeText(state))))) return undefined;
	return { group: group && { place: group, words: wordsOfRow(first) }, rows };
};

/** “Name: | … | Date: | …”: two labels with their answers in one row. */
const pairsOf = (row: Row, labels: Labels): Row[] =>
	row.length === 4 && [0, 2].every((column) => labels.find(cellWords(row, column, true)))
		? [row.slice(0, 2), row.slice(2)]
		: [row];

/** A table whose first row names sections and whose second tells them, with the names at the side. */
const turned = (table: Table, { findSection }: State): Table => {
	const [heads, texts, ...more] = table.rows;
	if (!heads || !texts || more.length > 0 || heads.length !== texts.length || heads.length < 2) return table;
	const named = heads.filter((_, column) => {
		const meant = findSection(cellWords(heads, column));
		return meant !== undefined && meant.likeness !== 'hint';
	});
	if (named.length < 2 || named.length * 2 < heads.length) return table;
	return { kind: 'table', rows: heads.map((head, column) => [head, texts[column]!]) };
};

const isGroup = ({ field }: FieldPlace): boolean => field.kind === 'group' || field.kind === 'groups';

const groupOver = ({ labels }: State, first: Row): FieldPlace | undefined => {
	if (first.length !== 1 && cellWords(first, 1) !== '') return undefined;
	const title = cellWords(first, 0, true);
	const found =
		labels.findGroup(title) ??
		labels.findGroup(title.split(':').at(-1) ?? '') ??
		labels.findGroup(title.split(':')[0] ?? '');
	return found && isGroup(found) ? found : undefined;
};

const takeForm = (state: State, { group, rows }: Form): void => {
	const isAnswered = rows.some(({ row }) => !isEmptyCell(row, 1));
	const path: FormAnswer['path'] = group ? [...group.place.path] : [];
	if (group?.place.field.kind === 'groups' && isAnswered) path.push(nextRow(state, group.place.path.join('/')));
	if (group) state.guidance.push(group.words);
	const hasSections = rows.some(({ section }) => section);
	for (const { row, place, section } of rows) {
		if (hasSections && !place) {
			takeSectionRow(state, row, section);
			continue;
		}
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

/** A row that is a part of the text: its label becomes a heading, and the words beside or below it follow. */
const takeSectionRow = (state: State, row: Row, meant: SectionMeant | undefined): void => {
	const [label, ...below] = writtenIn(row, 0);
	if (!label) {
		for (const block of cellBlocks(row, 1)) keep(state, block);
		return;
	}
	const heading = { ...label, list: undefined, role: state.sectionLevel || 1 };
	const isAlone = row.length === 1 && !meant;
	if (isAlone) keep(state, label);
	else if (!meant || !beginSection(state, heading)) keep(state, { ...heading, role: (state.sectionLevel || 1) + 1 });
	for (const block of [...below, ...cellBlocks(row, 1)]) keep(state, block);
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
