/** The parts of a text that Markdown tells apart, found also in texts that MDX cannot read. */
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Token } from 'micromark-util-types';

/** Part of a text: from an offset to the one after its last character. */
export interface Span {
	start: number;
	end: number;
}

const STRINGS = new Set([
	'codeFencedFence',
	'definitionLabelString',
	'definitionDestination',
	'definitionTitle',
	'resourceDestination',
	'resourceTitle',
	'reference',
	'gfmFootnoteCall',
	'gfmFootnoteDefinitionLabel',
	'literalAutolink',
	'codeText',
	'codeFlowValue',
]);

/** What goes on over the end of a line in Markdown, and not in MDX if the next line starts like a tag. */
const UNBROKEN = new Set(['codeText', 'resource', 'reference', 'definition']);

/** What Markdown makes of a text, as offsets. */
export interface TextTokens {
	/** Plain words: outside code, addresses and titles. */
	data: Span[];
	/** Characters written with a backslash. */
	escapes: Span[];
	paragraphs: Span[];
	/** Where addresses without brackets end. */
	addressEnds: Set<number>;
	/** What goes on over the end of a line, and would not in MDX if the next line started like a tag. */
	unbroken: Span[];
	code: Span[];
}

/** Reads a text as Markdown without what MDX adds. */
export const textTokensOf = (text: string): TextTokens => {
	const found = {
		data: new Map<number, Span>(),
		escapes: new Map<number, Span>(),
		paragraphs: [] as Span[],
		addressEnds: new Set<number>(),
		unbroken: new Map<number, Span>(),
		code: [] as Span[],
	};
	let within = 0;
	for (const [event, token] of eventsOf(text)) {
		if ((token.type as string) === 'literalAutolink') found.addressEnds.add(token.end.offset);
		const span = { start: token.start.offset, end: token.end.offset };
		if (event === 'enter' && UNBROKEN.has(token.type) && token.start.line !== token.end.line)
			found.unbroken.set(span.start, span);
		if (event === 'enter' && (token.type === 'codeText' || token.type === 'codeFenced')) found.code.push(span);
		if (STRINGS.has(token.type)) within += event === 'enter' ? 1 : -1;
		if (event === 'exit' || within > 0) continue;
		if (token.type === 'data') found.data.set(span.start, span);
		if (token.type === 'characterEscape') found.escapes.set(span.start, span);
		if (token.type === 'paragraph') found.paragraphs.push(span);
	}
	const inOrder = (spans: Map<number, Span>) => [...spans.values()].toSorted((a, b) => a.start - b.start);
	return {
		data: inOrder(found.data),
		escapes: inOrder(found.escapes),
		paragraphs: found.paragraphs,
		addressEnds: found.addressEnds,
		unbroken: inOrder(found.unbroken),
		code: found.code,
	};
};

// What MDX switches off in Markdown, switched off; what it adds, not added.
const LIKE_MDX = [
	gfm({ singleTilde: false }),
	{ disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
];

const eventsOf = (text: string): [event: 'enter' | 'exit', token: Token][] =>
	postprocess(
		parse({ extensions: LIKE_MDX })
			.document()
			.write(preprocess()(text, undefined, true)),
	).map(([event, token]) => [event, token]);
