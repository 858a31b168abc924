/** Writes a node as Markdown of the safe subset. */
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

// Addresses typed in a text are links already when they are written as links; a full stop in `a.b@c` needs no
// backslash.
const WITHOUT_AUTOLINKS = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
	({ unsafe }) => !unsafe?.some(({ character }) => character === '@'),
);

const STYLE: Options = {
	bullet: '-',
	bulletOther: '*',
	emphasis: '*',
	rule: '-',
	listItemIndent: 'one',
	resourceLink: true,
	fences: true,
	extensions: [
		...WITHOUT_AUTOLINKS,
		{
			unsafe: [
				{ character: '{', inConstruct: ['phrasing'] },
				{ character: '<', inConstruct: ['phrasing'] },
			],
		},
	],
};

/** Tags that a document talks about are spelt so that nobody takes them for the beginning or end of one of ours. */
export const markdownOf = (node: RootContent, style: Pick<Options, 'bulletOrdered'> = {}): string =>
	toMarkdown({ type: 'root', children: [node] }, { ...STYLE, ...style })
		.trim()
		.replace(/\\<(?=\/?[A-Z])/g, '&lt;');

/** The value of an attribute: what it cannot hold is written as a reader sees it. */
export const attributeOf = (words: string) =>
	words
		.replace(/"([^"]*)"/g, '“$1”')
		.replaceAll('"', '”')
		.replaceAll('&', '&amp;')
		.replace(/\s+/g, ' ')
		.trim();
