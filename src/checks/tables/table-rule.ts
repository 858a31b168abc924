/** A rule about tables in a body: one of the small-number rules, with its own reason and examples. */
import type { CheckedDocument } from '../document.ts';
import { documentOf } from '../plain-text.ts';
import type { Rule, RuleMatch } from '../rule.ts';
import { countTableOf } from './count-table.ts';
import { checkTable, type TableFault, type TableRuleId } from './check-table.ts';

const checked = new WeakMap<CheckedDocument, readonly (TableFault & { match: RuleMatch })[]>();

/** What all small-number rules say about the tables of a document; worked out once for all the rules that ask. */
const faultsOf = (document: CheckedDocument) => {
	const known = checked.get(document);
	if (known) return known;
	const faults = document.tables.flatMap((table) => {
		const counts = countTableOf(table);
		if (!counts) return [];
		return checkTable(counts).map((fault) => {
			const { severity, found, message, next, row, column } = fault;
			return {
				...fault,
				match: {
					severity,
					message,
					next,
					found,
					where: table.caption ? `Table “${table.caption}”` : 'Table',
					at: counts.placeOf(row, column),
				},
			};
		});
	});
	checked.set(document, faults);
	return faults;
};

/** Makes a rule of a small-number rule. Examples are a caption and rows of cells: `Caption / Area | People / Dudley | 5`. */
export const tableRule = (
	id: TableRuleId,
	rest: Pick<Rule, 'title' | 'why' | 'source' | 'severityFor' | 'fires' | 'silent'>,
): Rule => ({
	id,
	family: 'numbers',
	...rest,
	check: (document) => faultsOf(document).flatMap(({ rule, match }) => (rule === id ? [match] : [])),
	example: documentOfTable,
});

/** A document with one table: `Pupils by area / Area | Pupils / Dudley | 5`. */
export const documentOfTable = (text: string): CheckedDocument => {
	const [caption = '', ...rows] = text.split(' / ');
	return documentOf('', {
		parts: [],
		tables: [
			{
				caption,
				rows: rows.map((row) => row.split(' | ')),
				line: 1,
				column: 1,
				placeOf: (row) => ({ line: row + 3, column: 1 }),
			},
		],
	});
};
