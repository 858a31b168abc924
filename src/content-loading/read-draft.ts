/** Reads a text that is not stored, finished or not, so far that its page can be laid out. Pure. */
import type { AnyContentType } from '../content-model/content-type.ts';
import type { RenderedBody } from '../content-model/entry.ts';
import type { SchemaContext } from '../content-model/field.ts';
import { withStandIns, type LaidOut } from '../content-model/stand-ins.ts';
import { readBody } from '../safe-mdx/contribution.ts';
import { parseFrontMatter, splitFrontMatter } from '../safe-mdx/front-matter.ts';
import { render } from '../safe-mdx/render.ts';
import type { CachedEntry } from './entry-cache.ts';
import type { DefinitionMarker } from '../safe-mdx/vocabulary-marks.ts';

export interface ReadDraft extends LaidOut {
	body: RenderedBody;
	/** What its HTML was made of. */
	tree?: CachedEntry['tree'];
	/** Whether the text is outside the safe subset, and so is not shown. */
	isTextLeftOut: boolean;
}

interface DraftContext extends SchemaContext {
	today: string;
	/** Marks the words of the vocabulary. */
	define: DefinitionMarker | undefined;
}

export const EMPTY_BODY: RenderedBody = { html: '', headings: [], linked: [], text: '', words: 0 };

/** In: a whole file, as the editor would write it now. */
export const readDraft = (type: AnyContentType, text: string, { define, ...context }: DraftContext): ReadDraft => {
	const parts =
		type.format === 'yaml' ? { frontMatter: text, frontMatterLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);
	if ('finding' in parts) return { ...withStandIns(type, {}, context), body: EMPTY_BODY, isTextLeftOut: true };
	const { data } = parseFrontMatter(parts.frontMatter, parts.frontMatterLine);
	const { tree } = readBody(parts.body, { firstLine: parts.bodyLine });
	return {
		...withStandIns(type, data, context),
		...(tree ? render(tree, define ? { define } : {}) : { body: EMPTY_BODY }),
		isTextLeftOut: tree === undefined,
	};
};
