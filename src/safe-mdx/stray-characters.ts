/**
 * Characters that mean something in MDX where the writer only meant the character: `<5`, `{name}`,
 * `<https://…>`, a paragraph that begins “import ”.
 *
 * Code and the tags of known components are left alone. To know what is code, the text is read once with
 * everything MDX adds switched off, so that this works on texts MDX itself refuses to read.
 */
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { componentNamed } from '../authoring/index.ts';
import type { Place, TextFinding } from '../content-model/finding.ts';
import { componentTagsOf, pairTags, type ComponentTag } from './component-tags.ts';
import { findingOf } from './finding-of.ts';
import { findingsOfExtent } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import type { RefusalId } from './refusals.ts';
import { braceStray, importStray, lessThanStray, lineStartStrays, type Stray } from './stray-signs.ts';
import { textTokensOf, type Span } from './text-tokens.ts';

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
 * typed. The text must be within the limits of `findingsOfExtent`.
 */
export const readSafely = (typed: string): SafeText => {
	const paired = wholeTagsOf(typed);
	const first = escaped(typed, paired);
	// Tags that look whole may still not be where MDX can read them, such as half inside a list. Then they are words too.
	return paired.length === 0 || first.strays.length === 0 || isReadable(first.text) ? first : escaped(typed, []);
};

/** The finding of a stray character. */
export const findingOfStray = ({ rule, found, expected, next }: Stray, place: Place): TextFinding =>
	findingOf(rule, place, { found, expected, next });

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
	if (findingsOfExtent(typed, 1).length > 0) return typed;
	const { text: safe } = readSafely(typed);
	return componentTagsOf(safe).length === 0 || isReadable(safe) ? safe : escaped(typed, []).text;
};

/**
 * The inverse, for showing a text to its writer: backslashes that only MDX needs are gone.
 * Always `makeSafe(makeTypable(text)) === makeSafe(text)`; where that cannot be kept the text is returned as it is.
 */
export const makeTypable = (text: string): string => {
	if (!/\\[<{]|&#(?:105;m|101;x)port /.test(text) || findingsOfExtent(text, 1).length > 0) return text;
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

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';

// MDX looks for code only where a block can begin: not in the middle of a paragraph, unless a tag has just ended it.
const isCodeStart = (text: string, at: number, kept: readonly ComponentTag[], paragraphs: readonly Span[]) => {
	if (!isLineStart(text, at) || !/^(?:im|ex)port /.test(text.slice(at, at + 7))) return false;
	const paragraph = paragraphs.find(({ start, end }) => start < at && at < end);
	return !paragraph || kept.some(({ start, end }) => start >= paragraph.start && end <= at);
};

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
export const typedPlacesIn = (text: string, firstLine: number): ((offset: number) => Place) => {
	const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: { length } }) => index + length)];
	return (offset) => {
		const line = Math.max(
			0,
			starts.findLastIndex((start) => start <= offset),
		);
		return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
	};
};
