/**
 * The Markdown engine, behind one function, so that it can be changed without anyone noticing.
 *
 * It reads MDX as MDX does, although a contribution may use little of it: what must be refused has to be seen first.
 */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../content-model/finding.ts';

// `~one~` stays as typed: only `~~two~~` strikes out, so that “~5 people” is never struck.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

/**
 * The tree of a body, or the place (counted from one, within the body) where reading stopped.
 * The engine stops at the first thing it cannot read and says so tersely; callers explain it better.
 */
export const parseMarkdown = (body: string): { tree: Root } | { stoppedAt: Place } => {
	try {
		return { tree: processor.parse(body) };
	} catch (error) {
		return { stoppedAt: placeOf(error) };
	}
};

const placeOf = (error: unknown): Place => {
	const { line, column, place } = error as {
		line?: number;
		column?: number;
		place?: { start?: Place } & Partial<Place>;
	};
	return {
		line: line ?? place?.line ?? place?.start?.line ?? 1,
		column: column ?? place?.column ?? place?.start?.column ?? 1,
	};
};
