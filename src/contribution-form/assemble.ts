/**
 * Puts together what a contributor typed: the fields as the model stores them, and the body as a file holds it. Pure.
 */
import type { ContributedName } from '../content-model/contributed.ts';
import type { AnyContentType } from '../content-model/content-type.ts';
import type { Field, Fields } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Path } from '../content-model/walk.ts';
import { makeSafe } from '../safe-mdx/stray-characters.ts';
import { readDay, readEntryAddress, readNumber, readTime } from './as-typed.ts';
import { contributorsFields } from './contributed-types.ts';
import { BODY_PART, nameAt } from './control-names.ts';

/** What stands in the controls of a form, by their names; several values where several are ticked. */
export type Typed = ReadonlyMap<string, readonly string[]>;

type Data = Record<string, unknown>;

export interface Assembled {
	type: ContributedName;
	/** Front matter without the fields an editor fills in; fields left empty are not there. */
	data: Data;
	/** MDX in the safe subset, as far as what was typed allows. */
	body: string;
	/** Where each part of the body begins, from line 1, in order. */
	bodyParts: { path: Path; line: number; heading: string }[];
	/** The path of the control that a path in the data came from: rows left empty are in the form and not in the data. */
	controlPath: (path: Path) => Path;
}

/** In: a type, and what was typed into its form. Out: its data and body; never throws. */
export const assemble = (name: ContributedName, typed: Typed): Assembled => {
	const type = typeNamed(name);
	const kept = new Map<string, number[]>();
	const data = dataOf(contributorsFields(type), typed, [], kept) ?? {};
	return { type: name, data, ...bodyOf(type, typed), controlPath: (path) => controlPathOf(path, kept) };
};

const dataOf = (fields: Fields, typed: Typed, path: Path, kept: Map<string, number[]>): Data | undefined => {
	const filled = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
		const value = valueOf(field as Field, typed, [...path, name], kept);
		return value === undefined ? [] : [[name, value]];
	});
	return filled.length > 0 ? Object.fromEntries(filled) : undefined;
};

const wordsAt = (typed: Typed, path: Path): string | undefined =>
	typed.get(nameAt(path))?.[0]?.replaceAll(/\r\n?/g, '\n').trim() || undefined;

const valueOf = (field: Field, typed: Typed, path: Path, kept: Map<string, number[]>): unknown => {
	const words = wordsAt(typed, path);
	switch (field.kind) {
		case 'text':
		case 'prose':
		case 'web-address':
		case 'mailbox':
		case 'choice':
		case 'term':
		case 'upload':
			return words;
		case 'lines':
			return words
				?.split('\n')
				.map((line) => line.trim())
				.filter(Boolean);
		case 'number':
			return words === undefined ? undefined : readNumber(words);
		case 'yes-no':
			return words !== undefined || (field.required ? false : undefined);
		case 'date':
			return words === undefined ? undefined : readDay(words);
		case 'time':
			return words === undefined ? undefined : readTime(words);
		case 'terms': {
			const ticked = typed.get(nameAt(path)) ?? [];
			return ticked.length > 0 ? [...ticked] : undefined;
		}
		case 'reference':
			return words === undefined ? undefined : readEntryAddress(words, typeNamed(field.to).address);
		case 'references':
			return rowsOf(typed, path, kept, (row) => {
				const chosen = wordsAt(typed, row);
				return chosen === undefined ? undefined : readEntryAddress(chosen, typeNamed(field.to).address);
			});
		case 'group':
			return dataOf(field.fields, typed, path, kept);
		case 'groups':
			return rowsOf(typed, path, kept, (row) => dataOf(field.fields, typed, row, kept));
	}
};

/** The rows of a list that hold anything; remembers which rows of the form they were. */
const rowsOf = (
	typed: Typed,
	path: Path,
	kept: Map<string, number[]>,
	valueOfRow: (row: Path) => unknown,
): unknown[] | undefined => {
	const start = `${nameAt(path)}.`;
	const numbers = new Set(
		[...typed.keys()].flatMap((name) =>
			name.startsWith(start) ? [Number(name.slice(start.length).split('.')[0])] : [],
		),
	);
	const rows = [...numbers]
		.filter(Number.isInteger)
		.sort((one, other) => one - other)
		.map((number) => ({ number, value: valueOfRow([...path, number]) }));
	const filled = rows.filter(({ value }) => value !== undefined);
	kept.set(
		nameAt(path),
		filled.map(({ number }) => number),
	);
	return filled.length > 0 ? filled.map(({ value }) => value) : undefined;
};

const controlPathOf = (path: Path, kept: Map<string, number[]>): Path =>
	path.reduce<(string | number)[]>(
		(control, step) => [...control, typeof step === 'number' ? (kept.get(nameAt(control))?.[step] ?? step) : step],
		[],
	);

/** Each part is made safe on its own, so that a tag left open in one cannot swallow the next. */
const bodyOf = ({ sections }: AnyContentType, typed: Typed): Pick<Assembled, 'body' | 'bodyParts'> => {
	const lines: string[] = [];
	const bodyParts: Assembled['bodyParts'] = [];
	for (const [index, heading] of (sections.length > 0 ? sections.map(({ heading }) => heading) : ['']).entries()) {
		const path = [BODY_PART, index];
		const words = wordsAt(typed, path);
		if (words === undefined) continue;
		if (lines.length > 0) lines.push('');
		bodyParts.push({ path, line: lines.length + 1, heading });
		if (heading) lines.push(`## ${heading}`, '');
		lines.push(...makeSafe(words).split('\n'));
	}
	return { body: lines.length > 0 ? `${lines.join('\n')}\n` : '', bodyParts };
};
