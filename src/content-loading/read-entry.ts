/** Reads one file of a content type: front matter, fields, sections, body and table. Pure: no disk, no clock. */
import { parse as parseCsv } from 'csv-parse/sync';
import type { Root } from 'mdast';
import type { AnyContentType, DescribedTable, RuleContext } from '../content-model/content-type.ts';
import type { RenderedBody } from '../content-model/entry.ts';
import type { SchemaContext } from '../content-model/field.ts';
import type { Finding, Place } from '../content-model/finding.ts';
import { checkData } from '../content-model/schema-faults.ts';
import { labelOfPath, type Path } from '../content-model/walk.ts';
import { readBody, renderBody } from '../safe-mdx/contribution.ts';
import { parseFrontMatter, splitFrontMatter } from '../safe-mdx/front-matter.ts';
import type { DefinitionMarker } from '../safe-mdx/vocabulary-marks.ts';
import { checkDocument } from '../checks/check-document.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import { countIn, MARKS } from '../checks/tables/count-table.ts';
import { checkFigures } from '../checks/tables/figures.ts';
import { checkedDocumentOf, EMPTY_CHECK_CONTEXT, type CheckContext } from './checked-document.ts';
import { internalLinks } from './internal-links.ts';
import type { CachedEntry } from './entry-cache.ts';

export interface ReadContext extends SchemaContext, RuleContext {
	/** Marks the words of the vocabulary in bodies. */
	define?: DefinitionMarker | undefined;
	/** What the checks may know of names and words; nothing, where it is left out. */
	checkContext?: CheckContext | undefined;
}

export interface ReadEntry {
	/** Undefined when anything blocks. */
	side: CachedEntry | undefined;
	/** Rows of the table beside it, header first. */
	table?: string[][];
	/** Whether the leave to publish it has ended. */
	leaveHasEnded: boolean;
	findings: Finding[];
	/** The place in the file of a field, for findings about it. */
	placeOf: (path: Path) => Place;
}

const EMPTY_BODY: RenderedBody = { html: '', headings: [], text: '', words: 0 };

/**
 * @param type the content type
 * @param file the name to print in findings
 * @param text the whole file
 * @param table the text of the table beside it, where its type has one
 */
export const readEntry = (
	type: AnyContentType,
	file: string,
	text: string,
	context: ReadContext,
	table?: string,
): ReadEntry => {
	const findings: Finding[] = [];
	const split =
		type.format === 'yaml' ? { frontMatter: text, frontMatterLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);
	if ('fault' in split)
		return {
			side: undefined,
			leaveHasEnded: false,
			findings: [{ ...split.fault, file, where: 'File' }],
			placeOf: () => ({ line: 1, column: 1 }),
		};

	const matter = parseFrontMatter(split.frontMatter, split.frontMatterLine);
	findings.push(...matter.faults.map((fault) => ({ ...fault, file, where: 'Front matter' })));
	let data: unknown;
	if (!matter.faults.length) {
		const verdict = checkData(type, matter.data, context);
		data = verdict.data;
		findings.push(
			...verdict.faults.map(({ path, ...fault }): Finding => ({
				...fault,
				file,
				...matter.placeOf(path),
				severity: 'block',
				where: labelOfPath(type.fields, path),
			})),
		);
	}

	let body = EMPTY_BODY;
	let links: CachedEntry['links'] = [];
	let tree: Root | undefined;
	if (type.format === 'mdx') {
		const verdict = readBody(split.body, { firstLine: split.bodyLine });
		const { faults } = verdict;
		tree = verdict.tree;
		findings.push(...faults.map((fault) => ({ ...fault, file, where: 'Body' })));
		if (tree && !faults.some(({ severity }) => severity === 'block')) {
			body = renderBody(tree, context.define ? { define: context.define } : {});
			links = internalLinks(tree, split.bodyLine);
			findings.push(...missingSections(type, body, file, split.bodyLine));
		}
	}

	const document = checkedDocumentOf(
		type,
		{ file, data: matter.data, comments: matter.comments, tree, bodyLine: split.bodyLine, placeOf: matter.placeOf },
		context.checkContext ?? EMPTY_CHECK_CONTEXT,
		context.today,
	);
	findings.push(...checkDocument(document).map((fault) => ({ ...fault, file })));

	const rows = data && type.hasTable ? readTable(data as DescribedTable, file, table) : undefined;
	const shown = firstOfEachKind([...findings, ...(rows?.findings ?? [])]);
	const sound = data !== undefined && !shown.some(({ severity }) => severity === 'block');
	return {
		side: sound ? { data, body, links, findings: shown } : undefined,
		...(rows?.rows ? { table: rows.rows } : {}),
		leaveHasEnded: type.leaveHasEnded(matter.data, context.today),
		findings: shown,
		placeOf: matter.placeOf,
	};
};

/** Where the fields of a file stand, for a finding about an entry that was not read again. */
export const placesIn = (type: AnyContentType, text: string): ReadEntry['placeOf'] => {
	const split = type.format === 'yaml' ? { frontMatter: text, frontMatterLine: 1 } : splitFrontMatter(text);
	return 'fault' in split
		? () => ({ line: 1, column: 1 })
		: parseFrontMatter(split.frontMatter, split.frontMatterLine).placeOf;
};

/** Each required heading must stand in the body, in the order of the type. */
const missingSections = (type: AnyContentType, body: RenderedBody, file: string, line: number): Finding[] => {
	const present = body.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
	const missing = type.sections.filter(({ required, heading }) => required && !present.includes(heading));
	const order = type.sections.map(({ heading }) => present.indexOf(heading)).filter((index) => index >= 0);
	const finding = (rule: string, found: string, message: string, next: string): Finding => ({
		file,
		line,
		column: 1,
		rule,
		severity: 'block',
		where: 'Body',
		found,
		message,
		next,
	});
	return [
		...missing.map(({ heading, hint }) =>
			finding(
				'missing-section',
				present.join(', ') || 'no headings',
				`The heading “${heading}” is missing.`,
				`Add a line “## ${heading}” and write under it: ${hint}`,
			),
		),
		...(order.some((index, i) => i > 0 && index < order[i - 1]!)
			? [
					finding(
						'section-order',
						present.join(', '),
						`Unexpected order of headings, expected ${type.sections.map(({ heading }) => `“${heading}”`).join(', ')}.`,
						'Move the sections into this order.',
					),
				]
			: []),
	];
};

/** The table beside an entry: its columns must be those described, its figures readable, and nobody recognisable in them. */
const readTable = (
	described: DescribedTable,
	file: string,
	text: string | undefined,
): { rows?: string[][]; findings: Finding[] } => {
	const tableFile = file.replace(/\.mdx$/, '.csv');
	const finding = (line: number, rule: string, found: string, message: string, next: string): Finding => ({
		file: tableFile,
		line,
		column: 1,
		rule,
		severity: 'block',
		where: 'Table',
		found,
		message,
		next,
	});
	if (text === undefined)
		return {
			findings: [
				finding(
					1,
					'table-missing',
					'no file',
					'The table is not there.',
					`Save the figures beside the entry as ${tableFile.split('/').at(-1)}.`,
				),
			],
		};
	let rows: string[][];
	try {
		rows = parseCsv(text, { bom: true, skip_empty_lines: true, trim: true, max_record_size: 20_000 });
	} catch (error) {
		return {
			findings: [
				finding(
					1,
					'table-form',
					'',
					`The table cannot be read: ${(error as Error).message}.`,
					'Save it again as comma-separated values.',
				),
			],
		};
	}
	const names = described.columns.map(({ name }) => name);
	if (rows[0]?.join() !== names.join())
		return {
			findings: [
				finding(
					1,
					'table-columns',
					rows[0]?.join(', ') ?? 'nothing',
					`Unexpected columns, expected ${names.join(', ')}.`,
					'Make the first row of the table and “Columns” agree.',
				),
			],
		};
	const unread = rows.slice(1).flatMap((row, index) =>
		described.columns.flatMap(({ counts, label }, column): Finding[] => {
			const value = row[column] ?? '';
			return counts !== 'people' || MARKS.has(value.toLowerCase()) || countIn(value) !== undefined
				? []
				: [
						finding(
							index + 2,
							'table-value',
							value || 'nothing',
							`Unexpected “${value}” under “${label}”, expected a whole number or one of ${[...MARKS].filter((mark) => !mark.startsWith('[')).join(' ')}.`,
							'Say why a figure is missing with c (confidential), z (does not apply) or x (not available).',
						),
					];
		}),
	);
	// Totals can only be reckoned with once every figure can be read.
	return { rows, findings: unread.length ? unread : checkFigures(described, rows, tableFile) };
};
