/**
 * Characters that mean something in MDX where the writer only meant the character: `<5`, `{name}`,
 * `<https://…>`, a paragraph that begins “import ”.
 *
 * Code and the tags of known components are left alone. To know what is code, the text is read once with
 * everything MDX adds switched off, so that this works on texts MDX itself refuses to read.
 */
import { nearest } from '../content-model/nearest.ts';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Token } from 'micromark-util-types';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { componentNamed, components } from '../authoring/index.ts';
import type { Place } from '../content-model/finding.ts';
import { componentTagsOf, pairTags, type ComponentTag } from './component-tags.ts';
import { faultOf, type Fault } from './fault.ts';
import { adviseOnHtml, isHtmlName } from './html-advice.ts';
import { faultsOfExtent } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import type { RefusalId } from './refusals.ts';

/** A place where MDX would read something else than the writer typed. */
export interface Stray {
	start: number;
	/** The words to show a writer, from `start`. */
	found: string;
	/** How much of the text `replacement` stands for, from `start`. */
	length: number;
	/** What to write so that the reader sees what was typed. */
	replacement: string;
	/** Which rule speaks of it. */
	rule: RefusalId;
	expected?: string | undefined;
	/** The one next step, where the rule's own is too general. */
	next?: string | undefined;
}

/** A text made safe, and what had to be changed for it. */
export interface SafeText {
	text: string;
	/** In order; empty if the text was safe as it was. */
	strays: Stray[];
	/** An offset of the safe text → the offset of the same character in the text as typed. */
	typedOffset: (offset: number) => number;
}

/**
 * Finds every stray character, tags without their other half included, and writes the text so that MDX shows what was
 * typed. The text must be within the limits of `faultsOfExtent`.
 */
export const readSafely = (typed: string): SafeText => {
	const paired = wholeTagsOf(typed);
	const first = escaped(typed, paired);
	// Tags that look whole may still not be where MDX can read them, such as half inside a list. Then they are words too.
	return paired.length === 0 || first.strays.length === 0 || isReadable(first.text) ? first : escaped(typed, []);
};

/** The fault of a stray character. */
export const faultOfStray = ({ rule, found, expected, next }: Stray, place: Place): Fault =>
	faultOf(rule, place, { found, expected, next });

/**
 * The strays a writer needs to hear of: a broken tag is one thing to change, not also its braces and its closing half.
 */
export const worthSaying = (strays: readonly Stray[]): Stray[] => {
	const open = new Map<string, number>();
	let tagEnd = 0;
	return strays.filter(({ rule, start, found }) => {
		if (start < tagEnd) return false;
		const [tag, slash, name = ''] = /^<(\/?)([A-Za-z][\w.:-]*)[^>]*>?/.exec(found) ?? [];
		if (!tag || !ABOUT_TAGS.has(rule)) return true;
		tagEnd = start + found.length;
		const count = open.get(name) ?? 0;
		if (rule !== 'body-component-unclosed' || slash) open.set(name, slash ? Math.max(0, count - 1) : count + 1);
		return !slash || count === 0;
	});
};

const ABOUT_TAGS: ReadonlySet<RefusalId> = new Set([
	'body-raw-html',
	'body-unknown-component',
	'body-attribute',
	'body-component-unclosed',
]);

/**
 * The same text, written so that MDX shows what was typed; reading it twice changes nothing more.
 * `Score {x} <5, see <https://example.org>` → `Score \{x} \<5, see [https://example.org](https://example.org)`
 *
 * A text too large or too deep to be read is returned as it is: it will be refused for that.
 */
export const makeSafe = (text: string): string => {
	const typed = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (faultsOfExtent(typed, 1).length > 0) return typed;
	const { text: safe } = readSafely(typed);
	return componentTagsOf(safe).length === 0 || isReadable(safe) ? safe : escaped(typed, []).text;
};

/**
 * The inverse, for showing a text to its writer: backslashes that only MDX needs are gone.
 * Always `makeSafe(makeTypable(text)) === makeSafe(text)`; where that cannot be kept the text is returned as it is.
 */
export const makeTypable = (text: string): string => {
	if (!/\\[<{]|&#(?:105;m|101;x)port /.test(text) || faultsOfExtent(text, 1).length > 0) return text;
	const { escapes, data } = textTokensOf(text);
	const backslashes = escapes
		.filter(({ start }) => /^\\[<{]/.test(text.slice(start, start + 2)))
		.map(({ start }) => ({ start, length: 1, replacement: '' }));
	const words = data
		.concat(references(text))
		.filter(({ start }) => isLineStart(text, start) && /^&#(?:105;m|101;x)port /.test(text.slice(start, start + 12)))
		.map(({ start }) => ({ start, length: 6, replacement: text.slice(start, start + 6) === '&#105;' ? 'i' : 'e' }));
	const typable = withReplacements(
		text,
		[...backslashes, ...words].toSorted((a, b) => a.start - b.start),
	);
	return makeSafe(typable) === makeSafe(text) ? typable : text;
};

const MAY_HOLD_STRAYS = /[<{]|^(?:im|ex)port /m;

// Turning `<https://…>` into a link can bring to light what the address had swallowed, so reading is repeated.
const MOST_READINGS = 6;

const escaped = (typed: string, kept: readonly ComponentTag[]): SafeText => {
	let result: SafeText = { text: typed, strays: [], typedOffset: (offset) => offset };
	for (let reading = 0; reading < MOST_READINGS; reading += 1) {
		const { text, strays, typedOffset } = result;
		const tags = kept.length > 0 ? wholeTagsOf(text) : [];
		if (!MAY_HOLD_STRAYS.test(withoutTags(text, tags))) return result;
		const found = straysBetween(text, tags);
		if (found.length === 0) return result;
		const before = offsetBefore(found);
		result = {
			text: withReplacements(text, found),
			strays: [...strays, ...found.map((stray) => ({ ...stray, start: typedOffset(stray.start) }))].toSorted(
				(a, b) => a.start - b.start,
			),
			typedOffset: (offset) => typedOffset(before(offset)),
		};
	}
	return result;
};

/** True where a backslash, itself not escaped, stands before a character. */
const isEscaped = (text: string, at: number) => {
	let start = at;
	while (text[start - 1] === '\\') start -= 1;
	return (at - start) % 2 === 1;
};

/**
 * Tags of known components that have their other half. Those in code are examples, and those after a backslash are
 * words: they belong to nobody.
 */
const wholeTagsOf = (text: string): ComponentTag[] => {
	const tags = componentTagsOf(text).filter(({ start }) => !isEscaped(text, start));
	if (tags.length === 0 || !/`|~~~/.test(text)) return pairTags(tags).paired;
	const { code } = textTokensOf(text);
	return pairTags(tags.filter((tag) => !code.some(({ start, end }) => tag.start >= start && tag.start < end))).paired;
};

const withoutTags = (text: string, tags: readonly ComponentTag[]) =>
	withReplacements(
		text,
		[...tags]
			.toSorted((a, b) => a.start - b.start)
			.map(({ start, end }) => ({ start, length: end - start, replacement: '' })),
	);

/** Undoes the shift that replacements caused: an offset after them → the offset before them. */
const offsetBefore =
	(replacements: readonly { start: number; length: number; replacement: string }[]) =>
	(offset: number): number => {
		let shift = 0;
		for (const { start, length, replacement } of replacements) {
			if (start + shift + replacement.length > offset) return Math.min(start + length, Math.max(start, offset - shift));
			shift += replacement.length - length;
		}
		return offset - shift;
	};

const references = (text: string): Span[] =>
	[...text.matchAll(/^&#10[15];/gm)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

const straysBetween = (text: string, kept: readonly ComponentTag[]): Stray[] => {
	const { data, paragraphs, addressEnds, unbroken } = textTokensOf(text);
	const strays: Stray[] = unbroken.flatMap((span) => lineStartStrays(text, span));
	let done = 0;
	for (const { start, end } of data) {
		if (start >= done && isCodeStart(text, start, kept, paragraphs)) strays.push(importStray(text, start));
		for (let at = start; at < end; at += 1) {
			const character = text[at];
			if (at < done || (character !== '<' && character !== '{')) continue;
			const tag = kept.find((candidate) => at >= candidate.start && at < candidate.end);
			if (tag) {
				done = tag.end;
				continue;
			}
			const stray = character === '{' ? braceStray(text, at) : lessThanStray(text, at);
			if (stray) {
				// An address written without brackets would swallow the backslash; a space ends it.
				strays.push(addressEnds.has(at) ? { ...stray, replacement: ` ${stray.replacement}` } : stray);
				done = stray.start + stray.length;
			}
		}
	}
	return strays.toSorted((a, b) => a.start - b.start);
};

// MDX looks for tags and code at the start of every line of a paragraph, even in the middle of `code` or of an address
// that goes on from the line before. Neither minds a space instead of the line break.
const lineStartStrays = (text: string, { start, end }: Span): Stray[] =>
	[...text.slice(start, end).matchAll(/(\r\n|\r|\n)[ \t>]*([<{])/g)].map(({ index, 0: { length }, 2: found = '' }) => ({
		start: start + index,
		length: length - 1,
		found,
		replacement: ' ',
		rule: found === '{' ? 'body-expression' : 'body-less-than',
		next: 'Bring the line it starts up to the end of the line before.',
	}));

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';

// MDX looks for code only where a block can begin: not in the middle of a paragraph, unless a tag has just ended it.
const isCodeStart = (text: string, at: number, kept: readonly ComponentTag[], paragraphs: readonly Span[]) => {
	if (!isLineStart(text, at) || !/^(?:im|ex)port /.test(text.slice(at, at + 7))) return false;
	const paragraph = paragraphs.find(({ start, end }) => start < at && at < end);
	return !paragraph || kept.some(({ start, end }) => start >= paragraph.start && end <= at);
};

const importStray = (text: string, start: number): Stray => {
	const keyword = text.slice(start, start + 6);
	const replacement = `&#${keyword.codePointAt(0)};`;
	return {
		start,
		length: 1,
		found: `${keyword} `,
		replacement,
		rule: 'body-import',
		next: `Begin the sentence with another word, or write \`${replacement}${keyword.slice(1)} \`.`,
	};
};

const braceStray = (text: string, start: number): Stray => {
	const [found] = /^\{[^{}\r\n]*\}?/.exec(text.slice(start, start + 200)) ?? ['{'];
	const isComment = /^\{\s*\/[*/]/.test(found);
	return {
		start,
		length: 1,
		found,
		replacement: '\\{',
		rule: isComment ? 'body-comment' : 'body-expression',
		next: `Write \`\\${found}\`.`,
	};
};

// Within these an address reads the same as link text and as a destination.
const PLAIN_ADDRESS = /^<((?:https?:\/\/|mailto:)[A-Za-z0-9][A-Za-z0-9\-.~/:?#@!$',;=%+&]*)>/;
const PLAIN_MAILBOX = /^<([A-Za-z0-9][A-Za-z0-9.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)>/;

const lessThanStray = (text: string, start: number): Stray | undefined => {
	const rest = text.slice(start, start + 600);
	// “a < b” is read as it is typed. At the end of a paragraph or a table cell it is not.
	if (/^<[ \t]+[\p{L}\p{N}£]/u.test(rest)) return undefined;
	const sign = { start, length: 1, replacement: '\\<' };
	const address = PLAIN_ADDRESS.exec(rest)?.[1];
	if (address && !/&[#\w]+;/.test(address))
		return linkStray(start, `<${address}>`, address.replace(/^mailto:/, ''), address);
	const mailbox = PLAIN_MAILBOX.exec(rest)?.[1];
	if (mailbox) return linkStray(start, `<${mailbox}>`, mailbox, `mailto:${mailbox}`);
	if (/^<(?:https?:|mailto:|www\.)/i.test(rest))
		return { ...sign, found: /^<[^\s>]*>?/.exec(rest)?.[0] ?? '<', rule: 'body-autolink' };
	if (/^<(?:!|\?)/.test(rest))
		return {
			...sign,
			found: /^<(?:!--[\s\S]*?-->|[^>]*>?)/.exec(rest)?.[0] ?? rest.slice(0, 20),
			rule: 'body-comment',
		};
	const tag = /^<(\/?)([A-Za-z_][\w.:-]*)(?:[^<>\w.:-][^<>]*)?(?:>|$)/.exec(rest);
	const name = tag?.[2] ?? '';
	if (tag && (componentNamed(name) || /^[A-Z]/.test(name) || isHtmlName(name)))
		return { ...sign, ...tagStray(tag[0], name, tag[1] === '/', rest) };
	const [word] = /^<[^\s<>{}`]*>?/.exec(rest) ?? ['<'];
	const figure = /^<=?\d+(?:[,.]\d+)*%?/.exec(rest)?.[0];
	if (figure?.startsWith('<='))
		return {
			...sign,
			found: figure,
			rule: 'body-less-than',
			next: `Write \`at most ${figure.slice(2)}\` or \`&lt;${figure.slice(1)}\`.`,
		};
	if (figure)
		return {
			...sign,
			found: figure,
			rule: 'body-less-than',
			next: `Write \`fewer than ${figure.slice(1)}\` or \`&lt;${figure.slice(1)}\`.`,
		};
	return { ...sign, found: word, rule: 'body-less-than', next: `Write \`\\${word}\`.` };
};

const linkStray = (start: number, found: string, words: string, address: string): Stray => {
	const replacement = `[${words}](${address})`;
	return {
		start,
		length: found.length,
		found,
		replacement,
		rule: 'body-autolink',
		next: `Write \`${replacement}\`, or better, words that say where it leads.`,
	};
};

/** What to say of something that looks like a tag and is not one MDX can read. */
const tagStray = (
	found: string,
	name: string,
	isClosing: boolean,
	rest: string,
): Pick<Stray, 'found' | 'rule' | 'expected' | 'next'> => {
	const component = componentNamed(name);
	if (component) {
		const hasContent = component.children !== 'none';
		const isLiteral = componentTagsOf(found).length === 1;
		if (!isLiteral && !isClosing) {
			const literal = withLiteralAttributes(found);
			return {
				found,
				rule: 'body-attribute',
				expected: `attributes written name="words" between <${name} and >`,
				next: literal ? `Write \`${literal}\`.` : undefined,
			};
		}
		if (isClosing)
			return {
				found,
				rule: 'body-component-unclosed',
				expected: `<${name}> before it`,
				next: 'Add the opening tag, or delete this one.',
			};
		return hasContent
			? { found, rule: 'body-component-unclosed', expected: `</${name}> after it` }
			: {
					found,
					rule: 'body-component-unclosed',
					expected: 'a tag that ends with />',
					next: `Write \`${found.replace(/\/?>$/, '').trimEnd()} />\`.`,
				};
	}
	if (/^[A-Z]/.test(name)) return { found, rule: 'body-unknown-component', ...adviseOnUnknown(name, found) };
	const words = isClosing ? undefined : wordsOfElement(name, rest);
	const { expected, next } = adviseOnHtml(name, words);
	const whole = words !== undefined && next?.startsWith('Write `');
	return {
		found: whole ? rest.slice(0, rest.indexOf('</')) + `</${name}>` : found,
		rule: 'body-raw-html',
		expected,
		next,
	};
};

/**
 * `<Callout kind={'note'} title=‘Now’ {...rest}>` → `<Callout kind="note" title="Now">`; undefined where that is not
 * enough.
 */
const withLiteralAttributes = (tag: string): string | undefined => {
	const literal = withoutBraces(tag)
		.replace(/=\s*'([^'"]*)'/g, '="$1"')
		.replace(/=\s*[“”‘’]([^“”"]*)[“”‘’](?=[\s/>])/g, '="$1"')
		.replace(/=([^\s"'{}>“”‘’][^\s"'{}>/]*)/g, '="$1"')
		.replace(/(?<!\s)\s+=\s*"|=\s+"/g, '="');
	return literal !== tag && componentTagsOf(literal).length === 1 ? literal : undefined;
};

/** Spread properties taken out, `={'note'}` written `="note"`; any other braces stay. */
const withoutBraces = (tag: string): string =>
	tag.split(/(\{[^{}]*\})/).reduce((before, part, index) => {
		if (index % 2 === 0) return before + part;
		const inside = part.slice(1, -1).trim();
		if (inside.startsWith('...')) return before.trimEnd();
		const [, words] = /^["'`]?([^"'`<>]*)["'`]?$/.exec(inside) ?? [];
		const sign = before.trimEnd();
		return words !== undefined && sign.endsWith('=') ? `${sign}"${words}"` : before + part;
	}, '');

/** The plain words of the element a text starts with; undefined where it does not end, or holds other elements. */
const wordsOfElement = (name: string, rest: string): string | undefined => {
	const [opening] = /^<[\w.:-]+(?:\s[^<>]*)?>/.exec(rest) ?? [];
	if (opening === undefined) return undefined;
	const [words = ''] = rest.slice(opening.length).split('<', 1);
	return rest.startsWith(`</${name}>`, opening.length + words.length) ? words : undefined;
};

/** What to say of a component the hub does not have. */
export const adviseOnUnknown = (name: string, found: string): { expected: string; next: string | undefined } => {
	const names = components.map((component) => component.name);
	const meant = nearest(name, names);
	return {
		expected: `one of ${names.join(', ')}`,
		next: meant ? `Did you mean \`${found.replace(name, meant)}\`?` : undefined,
	};
};

interface Span {
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

/**
 * The plain words of a text (outside code, addresses and titles), its backslash escapes, its paragraphs, the ends of
 * bare addresses, its code and what may not be broken, as offsets.
 */
const textTokensOf = (
	text: string,
): { data: Span[]; escapes: Span[]; paragraphs: Span[]; addressEnds: Set<number>; unbroken: Span[]; code: Span[] } => {
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

const withReplacements = (
	text: string,
	replacements: readonly { start: number; length: number; replacement: string }[],
): string => {
	let result = '';
	let at = 0;
	for (const { start, length, replacement } of replacements) {
		result += text.slice(at, start) + replacement;
		at = start + length;
	}
	return result + text.slice(at);
};

/** MDX reads it, and takes nothing in it for program code or a tag we do not know. */
const isReadable = (text: string): boolean => {
	const parsed = parseMarkdown(text);
	if (!('tree' in parsed)) return false;
	let isReadable = true;
	visit(parsed.tree, (node) => {
		const isCode = /^mdxjsEsm$|Expression$/.test(node.type);
		const isUnknown = /^mdxJsx/.test(node.type) && !componentNamed(('name' in node && node.name) || '');
		if (!isCode && !isUnknown) return CONTINUE;
		isReadable = false;
		return EXIT;
	});
	return isReadable;
};

/** Turns an offset into a place, lines counted from `firstLine`. */
export const placesIn = (text: string, firstLine: number): ((offset: number) => Place) => {
	const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: { length } }) => index + length)];
	return (offset) => {
		const line = Math.max(
			0,
			starts.findLastIndex((start) => start <= offset),
		);
		return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
	};
};
