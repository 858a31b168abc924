/** A table of counts, and what it says of itself. */
import type { Place } from '../../content-model/finding.ts';
import type { BodyTable } from '../document.ts';

export interface CountColumn {
	label: string;
	/** As in the model of an indicator: only people are protected. */
	counts: 'people' | 'organisations' | 'share' | 'other';
}

export interface CountTable {
	columns: readonly CountColumn[];
	/** Rows of cells without the headings. */
	rows: readonly (readonly string[])[];
	/** The smallest count of people that may be shown: 8 is the usual rule. */
	smallestShown: number;
	/** Counts are rounded to this; 1 means not rounded. */
	roundedTo: number;
	publishedElsewhere: boolean;
	geography: 'national' | 'regional' | 'local-authority' | 'smaller';
	/** False where nobody said what the columns count and it was guessed from their headings. */
	described: boolean;
	/** Where the cell in this row (from zero, without the headings) and column stands. */
	placeOf: (row: number, column: number) => Place;
}

/** NHS Digital’s rule for areas below national level: counts from 1 to 7 are left out, the rest rounded to 5. */
export const SMALLEST_SHOWN = 8;
export const ROUNDED_TO = 5;
/**
 * Where the subject is sexual abuse, exploitation, trafficking or death, ten is the usual threshold in Office for
 * National Statistics practice.
 */
export const SMALLEST_SHOWN_SENSITIVE = 11;

/**
 * What stands in a cell that is left out on purpose, and why (Department for Education, Explore Education Statistics).
 */
export const MARKS = new Set(['c', 'z', 'x', 'u', 'k', 'low', '*', '[c]', '[z]', '[x]', '[u]', '[k]', '[low]']);
/** Marks that stand for a count too small or too telling to show. */
const SUPPRESSED = new Set(['c', '*', '[c]', '[k]', '[low]', 'low', 'k']);

export const isSuppressed = (cell: string) =>
	SUPPRESSED.has(cell.trim().toLowerCase()) ||
	/^(?:<|fewer than|under|less than)\s?\d{1,2}$/i.test(cell.trim()) ||
	/^[1-9]\s?(?:to|-|–)\s?\d$/.test(cell.trim());

/** The whole number in a cell: `1,240` → 1240; undefined for anything else. */
export const countIn = (cell: string): number | undefined =>
	/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(cell.trim()) ? Number(cell.replaceAll(',', '')) : undefined;

/** The share in a cell, in percent, and how many decimals are printed: `12.5%` → 12.5, 1. */
export const shareIn = (cell: string): { percent: number; decimals: number } | undefined => {
	const match = /^(\d{1,3}(?:\.(\d+))?)\s?(?:%|per cent)?$/.exec(cell.trim());
	return match && Number(match[1]) <= 100 ? { percent: Number(match[1]), decimals: match[2]?.length ?? 0 } : undefined;
};

export const isTotal = (label: string) =>
	/^(?:(?:grand |sub|over)?-?\s?totals?|all(?: (?:areas|ages|groups|schools|pupils|people|children|networks|boroughs|years))?|altogether|sum|everyone|both)\b/i.test(
		label.trim(),
	);

/** The label of a row: its first cell that is neither a number nor a mark. */
export const labelOfRow = (row: readonly string[]) =>
	row.find(
		(cell) => countIn(cell) === undefined && shareIn(cell) === undefined && !MARKS.has(cell.trim().toLowerCase()),
	) ?? '';

const PEOPLE =
	/\b(?:people|persons?|children|child|young people|pupils?|students?|learners?|girls?|boys?|men|women|adults?|families|parents?|carers?|patients?|clients?|residents?|victims?|survivors?|offenders?|referred|referrals?|staff|officers?|recruits?|workers?|practitioners?|participants?|attendees|trained|respondents?|tenants?|users?|cases?|deaths?|arrests?|exclusions?|excluded|suspensions?|households?|individuals?|number of (?:them|those)|male|female)\b/i;
const SHARE = /%|\bper ?cent|\bshare|\brate|\bproportion/i;
const BODIES =
	/\b(?:schools?|organisations?|teams?|services?|networks?|boroughs?|councils?|agencies|settings?|homes|wards|forces|sites|practices)\b/i;
const OTHER =
	/\b(?:year|month|week|date|day|hours?|minutes?|sessions?|cost|£|pounds|price|age|score|rank|level|step|phase|stage|no\.|number of (?:sessions|meetings|visits|days|weeks|calls|check-ins)|check-ins?|calls|visits|incidents?|meetings?|restraints?|complaints?|attendance|average|mean|median|distance|length|version)\b/i;

/** What a heading seems to count. */
export const guessColumn = (heading: string, caption: string): CountColumn['counts'] => {
	if (SHARE.test(heading)) return 'share';
	if (PEOPLE.test(heading) && !/\b(?:per|ratio)\b/i.test(heading)) return 'people';
	if (BODIES.test(heading) || OTHER.test(heading)) return BODIES.test(heading) ? 'organisations' : 'other';
	return PEOPLE.test(caption) ? 'people' : 'other';
};

const SENSITIVE =
	/\b(?:sexual(?:ly)?|exploit\w+|traffick\w+|deaths?|died|suicides?|murders?|homicides?|rape\w*|FGM)\b/i;

/** A table in the body as a table of counts; undefined where it seems to count nobody. */
export const countTableOf = (table: BodyTable): CountTable | undefined => {
	const [headings = [], ...rows] = table.rows;
	const columns = headings.map((heading, index): CountColumn => {
		const cells = rows.map((row) => row[index] ?? '');
		const numeric = cells.filter(
			(cell) => countIn(cell) !== undefined || shareIn(cell) !== undefined || isSuppressed(cell),
		).length;
		const guess = guessColumn(heading, table.caption);
		if (!numeric || numeric < cells.length / 2 || /\b(?:19|20)\d\d\b/.test(cells[0] ?? ''))
			return { label: heading, counts: 'other' };
		return {
			label: heading,
			counts: guess === 'people' && cells.some((cell) => /%|per cent/.test(cell)) ? 'share' : guess,
		};
	});
	if (!columns.some(({ counts }) => counts === 'people' || counts === 'share')) return undefined;
	const sensitive = SENSITIVE.test(`${table.caption} ${headings.join(' ')}`);
	return {
		columns,
		rows,
		smallestShown: sensitive ? SMALLEST_SHOWN_SENSITIVE : SMALLEST_SHOWN,
		roundedTo: ROUNDED_TO,
		publishedElsewhere: false,
		geography: 'local-authority',
		described: false,
		placeOf: (row, column) => table.placeOf(row + 1, column),
	};
};
