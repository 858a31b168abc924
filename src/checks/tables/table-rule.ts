/** A rule about tables in a body: one of the small-number rules, with its own reason and examples. */
import type { CheckedDocument } from '../document.ts';
import { documentOf } from '../plain-text.ts';
import type { Rule, RuleMatch } from '../rule.ts';
import { countTableOf } from './count-table.ts';
import { checkTable } from './check-table.ts';
import type { TableRuleId } from './table-cells.ts';

const checked = new WeakMap<CheckedDocument, readonly { rule: TableRuleId; match: RuleMatch }[]>();

/** What all small-number rules say about the tables of a document; worked out once for all the rules that ask. */
const matchesOf = (document: CheckedDocument) => {
	const known = checked.get(document);
	if (known) return known;
	const matches = document.tables.flatMap((table) => {
		const counts = countTableOf(table);
		if (!counts) return [];
		const where = table.caption ? `Table “${table.caption}”` : 'Table';
		return checkTable(counts).map(({ rule, row, column, ...said }) => ({
			rule,
			match: { ...said, at: { ...counts.placeOf(row, column), where } },
		}));
	});
	checked.set(document, matches);
	return matches;
};

/**
 * Makes a rule of a small-number rule. Examples are a caption and rows of cells: `Caption / Area | People / Ashford |
 * 5`.
 */
export const tableRule = (
	id: TableRuleId,
	rest: Pick<Rule, 'title' | 'why' | 'source' | 'severityFor' | 'fires' | 'silent'>,
): Rule => ({
	id,
	family: 'numbers',
	...rest,
	check: (document) => matchesOf(document).flatMap(({ rule, match }) => (rule === id ? [match] : [])),
	example: documentOfTable,
});

/** A document with one table: `Pupils by area / Area | Pupils / Ashford | 5`. */
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
