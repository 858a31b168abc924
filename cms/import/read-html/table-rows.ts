/** The cells of a table of HTML, row by row, with those that a cell above covers. */
import { isElement } from './nodes.ts';

export interface HtmlCell {
	/** Undefined where the cell above covers this one. */
	element: Element | undefined;
	/** How many columns it covers. */
	columns: number;
}

/** A table with more is made by mistake, or to cost much. */
const MOST_COVERED = 100;

const isNamed = (node: Node, ...names: string[]) => isElement(node) && names.includes(node.nodeName.toUpperCase());

/** Rows stand in the table or in its parts, and not in a table within. */
const rowsOf = (table: Element): Element[] =>
	[...table.childNodes].flatMap((child) => {
		if (isNamed(child, 'TR')) return [child as Element];
		return isNamed(child, 'TBODY', 'THEAD', 'TFOOT') ? rowsOf(child as Element) : [];
	});

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
	Math.min(MOST_COVERED, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

export const cellsOf = (table: Element): HtmlCell[][] => {
	/** By column: how many rows from here are covered, and how wide. */
	let covered = new Map<number, { rows: number; columns: number }>();
	return rowsOf(table).map((row) => {
		const cells: HtmlCell[] = [];
		const next = new Map<number, { rows: number; columns: number }>();
		let column = 0;
		const passCovered = () => {
			for (let above = covered.get(column); above; above = covered.get(column)) {
				cells.push({ element: undefined, columns: above.columns });
				if (above.rows > 1) next.set(column, { ...above, rows: above.rows - 1 });
				column += above.columns;
			}
		};
		for (const element of row.childNodes) {
			if (!isNamed(element, 'TD', 'TH')) continue;
			passCovered();
			const columns = spanOf(element as Element, 'colspan');
			const rows = spanOf(element as Element, 'rowspan');
			cells.push({ element: element as Element, columns });
			if (rows > 1) next.set(column, { rows: rows - 1, columns });
			column += columns;
		}
		passCovered();
		covered = next;
		return cells;
	});
};
