/** Can a count that was left out be worked out from what is shown? */
import solver from 'javascript-lp-solver';
import { countIn, isSuppressed, isTotal, labelOfRow, type CountTable } from './count-table.ts';

export interface Recoverable {
	row: number;
	column: number;
	/** The least and the most it can be, given all that is shown. */
	least: number;
	most: number;
}

interface Sum {
	/** Cells that add up to the total, as `row:column`. */
	parts: string[];
	total: string;
}

const keyOf = (row: number, column: number) => `${row}:${column}`;
const placeOfKey = (key: string) => {
	const [row = 0, column = 0] = key.split(':').map(Number);
	return { row, column };
};

/** The sums a reader may take for granted: a total row over its column, a total column over its row. */
const sumsOf = ({ columns, rows }: CountTable): Sum[] => {
	const counted = columns.flatMap(({ counts }, index) => (counts === 'people' ? [index] : []));
	const areTotals = new Set(rows.flatMap((row, index) => (isTotal(labelOfRow(row)) ? [index] : [])));
	const totalRows = [...areTotals].slice(0, MOST_TOTALS);
	const totalColumns = counted.filter((index) => isTotal(columns[index]?.label ?? ''));
	const sums: Sum[] = [];
	for (const total of totalRows)
		for (const column of counted)
			sums.push({
				total: keyOf(total, column),
				parts: rows.flatMap((_row, index) => (areTotals.has(index) ? [] : [keyOf(index, column)])),
			});
	for (const total of totalColumns)
		rows.forEach((_row, row) =>
			sums.push({
				total: keyOf(row, total),
				parts: counted.filter((index) => !totalColumns.includes(index)).map((index) => keyOf(row, index)),
			}),
		);
	return sums.filter(({ parts }) => parts.length > 1);
};

/** Rows of totals that are reckoned with: each is a sum over the whole table. */
const MOST_TOTALS = 10;

/**
 * Counts left out for which the answer is exact: the work grows with their third power, and for these is under a
 * second.
 */
export const MOST_EXACT = 60;

/** The bounds that each sum by itself sets, again and again until nothing moves or this often. */
const MOST_ROUNDS = 10;

/**
 * The least and the most of every cell left out as far as sums tell one by one: what a reader works out with a pencil.
 * A cell that is alone in its row or column is found exactly; what only several sums together tell is not.
 */
const boundsBySums = (
	hidden: readonly string[],
	sums: readonly Sum[],
	shownIn: (key: string) => number | undefined,
	largest: number,
) => {
	const bounds = new Map(hidden.map((key) => [key, { least: 0, most: largest }]));
	const boundsOf = (key: string) => bounds.get(key) ?? { least: shownIn(key) ?? 0, most: shownIn(key) ?? 0 };
	let moved = true;
	const narrow = (key: string, least: number, most: number) => {
		const before = bounds.get(key);
		if (!before || (least <= before.least && most >= before.most)) return;
		bounds.set(key, { least: Math.max(before.least, least), most: Math.min(before.most, most) });
		moved = true;
	};
	for (let round = 0; moved && round < MOST_ROUNDS; round += 1) {
		moved = false;
		for (const { parts, total } of sums) {
			const all = parts.map(boundsOf);
			const least = all.reduce((sum, part) => sum + part.least, 0);
			const most = all.reduce((sum, part) => sum + part.most, 0);
			const whole = boundsOf(total);
			narrow(total, least, most);
			parts.forEach((key, index) =>
				narrow(key, whole.least - (most - all[index]!.most), whole.most - (least - all[index]!.least)),
			);
		}
	}
	return bounds;
};

/** The least and the most of every cell left out, by integer programming over all sums together. */
const exactBounds = (
	hidden: readonly string[],
	sums: readonly Sum[],
	cell: (key: string) => string,
	largest: number,
): Recoverable[] => {
	const constraints = new Map<string, { equal?: number; min?: number; max?: number }>();
	const variables = new Map<string, Record<string, number>>(hidden.map((key) => [key, {}]));
	sums.forEach(({ parts, total }, index) => {
		// parts − total = 0, with what is shown moved to the right-hand side.
		let known = 0;
		const term = (key: string, sign: 1 | -1) => {
			const shown = countIn(cell(key));
			if (shown === undefined || isSuppressed(cell(key)))
				variables.set(key, { ...variables.get(key), [`sum${index}`]: sign });
			else known += sign * shown;
		};
		parts.forEach((key) => term(key, 1));
		term(total, -1);
		constraints.set(`sum${index}`, { equal: 0 - known });
	});
	for (const key of hidden) {
		variables.set(key, { ...variables.get(key), [`bound${key}`]: 1 });
		constraints.set(`bound${key}`, { min: 0, max: largest });
	}
	const ints = Object.fromEntries(hidden.map((key) => [key, 1] as const));

	const extreme = (key: string, opType: 'min' | 'max'): number | undefined => {
		const aimed = Object.fromEntries(
			[...variables].map(([name, terms]) => [name, { ...terms, aim: name === key ? 1 : 0 }]),
		);
		const solution = solver.Solve({
			optimize: 'aim',
			opType,
			constraints: Object.fromEntries(constraints),
			variables: aimed,
			ints,
		}) as { feasible?: boolean; result?: number };
		// Adding nought makes a negative nought an ordinary one.
		return solution.feasible ? Math.round(solution.result ?? 0) + 0 : undefined;
	};
	return hidden.flatMap((key) => {
		const least = extreme(key, 'min');
		const most = extreme(key, 'max');
		// Shown figures that do not add up (each rounded by itself) fix nothing.
		if (least === undefined || most === undefined) return [];
		return [{ ...placeOfKey(key), least, most }];
	});
};

/**
 * For every cell left out: the least and the most it can be, by integer programming over the cells and totals shown.
 * A table without totals gives nothing away and returns an empty list. The answer is exact for tables in which no more
 * than `MOST_EXACT` counts are left out; in larger ones it is what each sum by itself tells.
 */
export const recoverable = (table: CountTable): Recoverable[] => {
	const cell = (key: string) => {
		const { row, column } = placeOfKey(key);
		return table.rows[row]?.[column] ?? '';
	};
	const sums = sumsOf(table).filter(
		({ parts, total }) =>
			[...parts, total].some((key) => isSuppressed(cell(key))) &&
			[...parts, total].every((key) => isSuppressed(cell(key)) || countIn(cell(key)) !== undefined),
	);
	const hidden = [
		...new Set(sums.flatMap(({ parts, total }) => [...parts, total].filter((key) => isSuppressed(cell(key))))),
	];
	if (!hidden.length) return [];
	const largest = Math.max(
		0,
		...sums.map(
			({ total, parts }) =>
				countIn(cell(total)) ?? parts.reduce((sum, key) => sum + (countIn(cell(key)) ?? 0), 0) + 1000,
		),
	);
	if (hidden.length > MOST_EXACT) {
		const bounds = boundsBySums(
			hidden,
			sums,
			(key) => (isSuppressed(cell(key)) ? undefined : countIn(cell(key))),
			largest,
		);
		return [...bounds].flatMap(([key, { least, most }]) => (least > most ? [] : [{ ...placeOfKey(key), least, most }]));
	}

	return exactBounds(hidden, sums, cell, largest);
};
