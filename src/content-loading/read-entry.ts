/** Reads one file of a content type: front matter, fields, sections, body and table. Pure: no disk, no clock. */
import type { Root } from 'mdast';
import type { AnyContentType, DescribedTable, RuleContext } from '../content-model/content-type.ts';
import type { SchemaContext } from '../content-model/field.ts';
import { nothingBlocks, type Finding, type Place, type TextFinding } from '../content-model/finding.ts';
import { checkData } from '../content-model/check-data.ts';
import { inFile, located, START } from '../content-model/locate.ts';
import type { Path } from '../content-model/walk.ts';
import { readBody } from '../safe-mdx/contribution.ts';
import { placesUnderHeadings, writtenPlaces } from '../safe-mdx/written-places.ts';
import { headingsOf } from '../safe-mdx/headings.ts';
import { parseFrontMatter, splitFrontMatter } from '../safe-mdx/front-matter.ts';
import type { QuickEngine } from '../safe-mdx/quick-tree.ts';
import { render, type RenderedTree } from '../safe-mdx/render.ts';
import type { DefinitionMarker } from '../safe-mdx/vocabulary-marks.ts';
import { checkDocument } from '../checks/check-document.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import { checkedDocumentOf, EMPTY_CHECK_CONTEXT, type CheckContext } from './checked-document.ts';
import { readTable } from './entry-table.ts';
import { internalLinks } from './internal-links.ts';
import type { CachedEntry } from './entry-cache.ts';
import { missingSections } from './missing-sections.ts';
import { EMPTY_BODY } from './read-draft.ts';

export interface ReadContext extends SchemaContext, RuleContext {
	/** Marks the words of the vocabulary in bodies. */
	define?: DefinitionMarker | undefined;
	/** A quicker Markdown engine, where there is one. */
	engine?: QuickEngine | undefined;
	/** What the checks may know of names and words; nothing, where it is left out. */
	checkContext?: CheckContext | undefined;
}

export interface ReadEntry {
	/** The entry as its pages show it, rendered when it is first asked for. Undefined when anything blocks. */
	readonly made: CachedEntry | undefined;
	/** Whether the leave to publish it has ended. */
	leaveHasEnded: boolean;
	findings: Finding[];
	/** The place in the file of a field, for findings about it. */
	placeOf: (path: Path) => Place;
}

/** The fields of a file and its body, not read yet. */
const partsOf = (type: AnyContentType, text: string) =>
	type.format === 'yaml' ? { frontMatter: text, frontMatterLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);

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
	const parts = partsOf(type, text);
	if ('finding' in parts)
		return {
			made: undefined,
			leaveHasEnded: false,
			findings: located([parts.finding], inFile({ file, label: 'File' })),
			placeOf: () => START,
		};
	const {
		data: typed,
		comments,
		placeOf,
		findings: refused,
	} = parseFrontMatter(parts.frontMatter, parts.frontMatterLine);
	const locate = (label: string, placeInText?: ReturnType<typeof placesInBody>) =>
		inFile({ file, label, fields: type.fields, placeOf, placeInText });
	const { data, findings: unfit } = refused.length
		? { data: undefined, findings: [] }
		: checkData(type, typed, context);
	const body = readBodyOf(type, parts, context);
	const inBody = type.format === 'yaml' ? undefined : placesInBody(body.tree, parts);
	const document = checkedDocumentOf(
		type,
		{ file, data: typed, comments, tree: body.tree, bodyLine: parts.bodyLine },
		context.checkContext ?? EMPTY_CHECK_CONTEXT,
		context.today,
	);
	const tableFile = file.replace(/\.mdx$/, '.csv');
	const figures =
		data && type.hasTable
			? readTable(data as DescribedTable, tableFile.split('/').at(-1)!, table)
			: { rows: undefined, findings: [] };
	const findings = firstOfEachKind([
		...located(refused, locate('Front matter')),
		...located(unfit, locate('')),
		...located(body.findings, locate('Body', inBody)),
		...located(body.missing, locate('Body')),
		...checkDocument(document, locate('', inBody)),
		...located(figures.findings, inFile({ file: tableFile, label: 'Table' })),
	]);
	const sound = data !== undefined && nothingBlocks(findings) ? { data, findings } : undefined;
	let made: CachedEntry | undefined;
	return {
		// Whoever only checks a text has no page made of it.
		get made() {
			made ??= sound && { ...sound, ...body.make(), ...(figures.rows ? { table: figures.rows } : {}) };
			return made;
		},
		leaveHasEnded: type.leaveHasEnded(typed, context.today),
		findings,
		placeOf,
	};
};

interface ReadBody {
	tree: Root | undefined;
	make: () => Pick<CachedEntry, 'body' | 'tree' | 'links'>;
	findings: TextFinding[];
	/** Headings that its type asks for. */
	missing: TextFinding[];
}

/** Where a line of the body stands for its writer; what stands above the body is in no place of it. */
const placesInBody = (tree: Root | undefined, { body, bodyLine }: { body: string; bodyLine: number }) => {
	const placeOf = tree ? writtenPlaces(tree, bodyLine) : placesUnderHeadings(body, bodyLine);
	return (line: number) => (line < bodyLine ? undefined : placeOf(line));
};

/** The body of an entry: what keeps it out, and how it is made as its page shows it, with what it links to. */
const readBodyOf = (
	type: AnyContentType,
	{ body, bodyLine }: { body: string; bodyLine: number },
	{ define, engine }: ReadContext,
): ReadBody => {
	const make = () => ({ body: EMPTY_BODY, links: [] });
	if (type.format === 'yaml') return { tree: undefined, make, findings: [], missing: [] };
	const { tree, findings } = readBody(body, { firstLine: bodyLine, engine });
	if (!tree) return { tree, make, findings, missing: [] };
	return {
		tree,
		make: () => {
			const rendered = render(tree, define ? { define } : {});
			return { body: rendered.body, ...treeToKeep(rendered), links: internalLinks(tree, bodyLine) };
		},
		findings,
		missing: missingSections(type, headingsOf(tree), bodyLine),
	};
};

const treeToKeep = ({ body, tree }: RenderedTree): Pick<CachedEntry, 'tree'> => (body.linked.length ? { tree } : {});

/** Where the fields of a file stand, for a finding about an entry that was not read again. */
export const fieldPlacesIn = (type: AnyContentType, text: string): ReadEntry['placeOf'] => {
	const parts = partsOf(type, text);
	return 'finding' in parts ? () => START : parseFrontMatter(parts.frontMatter, parts.frontMatterLine).placeOf;
};
