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

/** The sums a reader may take for granted: a total row over its column, a total column over its row. */
const sumsOf = ({ columns, rows }: CountTable): Sum[] => {
	const counted = columns.flatMap(({ counts }, index) => (counts === 'people' ? [index] : []));
	const totalRows = rows.flatMap((row, index) => (isTotal(labelOfRow(row)) ? [index] : []));
	const totalColumns = counted.filter((index) => isTotal(columns[index]?.label ?? ''));
	const sums: Sum[] = [];
	for (const total of totalRows)
		for (const column of counted) sums.push({ total: keyOf(total, column), parts: rows.flatMap((_row, index) => (totalRows.includes(index) ? [] : [keyOf(index, column)])) });
	for (const total of totalColumns)
		rows.forEach((_row, row) => sums.push({ total: keyOf(row, total), parts: counted.filter((index) => !totalColumns.includes(index)).map((index) => keyOf(row, index)) }));
	return sums.filter(({ parts }) => parts.length > 1);
};

/**
 * For every cell left out: the least and the most it can be, by integer programming over the cells and totals shown.
 * A table without totals gives nothing away and returns an empty list. Tables here are small; the answer is exact.
 */
export const recoverable = (table: CountTable): Recoverable[] => {
	const cell = (key: string) => {
		const [row, column] = key.split(':').map(Number) as [number, number];
		return table.rows[row]?.[column] ?? '';
	};
	const sums = sumsOf(table).filter(({ parts, total }) => [...parts, total].some((key) => isSuppressed(cell(key))) && [...parts, total].every((key) => isSuppressed(cell(key)) || countIn(cell(key)) !== undefined));
	const hidden = [...new Set(sums.flatMap(({ parts, total }) => [...parts, total].filter((key) => isSuppressed(cell(key)))))];
	if (!hidden.length) return [];
	const largest = Math.max(0, ...sums.map(({ total, parts }) => countIn(cell(total)) ?? parts.reduce((sum, key) => sum + (countIn(cell(key)) ?? 0), 0) + 1000));

	const constraints = new Map<string, { equal?: number; min?: number; max?: number }>();
	const variables = new Map<string, Record<string, number>>(hidden.map((key) => [key, {}]));
	sums.forEach(({ parts, total }, index) => {
		// parts − total = 0, with what is shown moved to the right-hand side.
		let known = 0;
		const term = (key: string, sign: 1 | -1) => {
			const shown = countIn(cell(key));
			if (shown === undefined || isSuppressed(cell(key))) variables.set(key, { ...variables.get(key), [`sum${index}`]: sign });
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
		const aimed = Object.fromEntries([...variables].map(([name, terms]) => [name, { ...terms, aim: name === key ? 1 : 0 }]));
		const solution = solver.Solve({ optimize: 'aim', opType, constraints: Object.fromEntries(constraints), variables: aimed, ints }) as { feasible?: boolean; result?: number };
		// Adding nought makes a negative nought an ordinary one.
		return solution.feasible ? Math.round(solution.result ?? 0) + 0 : undefined;
	};
	return hidden.flatMap((key) => {
		const least = extreme(key, 'min');
		const most = extreme(key, 'max');
		// Shown figures that do not add up (each rounded by itself) fix nothing.
		if (least === undefined || most === undefined) return [];
		const [row, column] = key.split(':').map(Number) as [number, number];
		return [{ row, column, least, most }];
	});
};
