/** Makes nodes of the inlines of a paragraph: text, links, pictures and marks of notes. */
import type { Image, PhrasingContent } from 'mdast';
import { addressMissed } from '../../../src/safe-mdx/addresses.ts';
import { plainInline, wordsOfInlines, type Inline } from '../blocks.ts';
import { merged, spacedAround, trimmed } from './neighbours.ts';
import { textNodes } from './text-nodes.ts';
import type { BodyWriter } from './writer.ts';

export const phrasing = (inlines: readonly Inline[], writer: BodyWriter): PhrasingContent[] =>
	merged(trimmed(inlines).flatMap((inline) => nodesOf(inline, writer)));

const nodesOf = (inline: Inline, writer: BodyWriter): PhrasingContent[] => {
	switch (inline.kind) {
		case 'text':
			return textNodes(inline);
		case 'break':
			return [{ type: 'break' }];
		case 'link':
			return linkOf(inline, writer);
		case 'picture':
			return pictureOf(inline, writer);
		case 'note':
			return noteOf(inline.id, writer);
	}
};

const linkOf = ({ href: given, children: inside }: Extract<Inline, { kind: 'link' }>, writer: BodyWriter) => {
	const children = phrasing(inside, writer);
	const words = wordsOfInlines(inside);
	if (words === '' && !children.some(({ type }) => type === 'image')) return [];
	const href = addressOf(given);
	// A place inside the document has no address on the hub.
	if (href.startsWith('#')) return children;
	const missed = href === '' ? 'an address' : addressMissed(href);
	if (missed === undefined) return spacedAround({ type: 'link', url: href, children: children as never });
	writer.written.changed.push(
		`The link of “${words}” was taken off: its address is ${given}, expected ${missed}. The words are there.`,
	);
	return children;
};

/** An address as a link may carry it: spaces spelt out. */
const addressOf = (href: string) =>
	href
		.trim()
		.replace(/\s/g, '%20')
		.replace(/^www\./i, 'https://www.');

const pictureOf = (
	{ part, description }: Extract<Inline, { kind: 'picture' }>,
	{ picture, written, lastWords }: BodyWriter,
): Image[] => {
	const shown = picture(part, description);
	if (shown) return [{ type: 'image', url: shown.address, alt: shown.description }];
	written.waiting.push({ part, after: lastWords });
	return [];
};

const noteOf = (id: string, { notes, numbers, written }: BodyWriter): PhrasingContent[] => {
	if (!notes.has(id)) return [];
	const number = numbers.get(id) ?? written.notes.push(id);
	numbers.set(id, number);
	return [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
};

/** A space where a line ended: for places that have one line only. */
export const onOneLine = (inline: Inline): Inline => (inline.kind === 'break' ? plainInline(' ') : inline);

/** The same without bold and italic, which a heading has by itself. */
export const plainLook = (inline: Inline): Inline => {
	if (inline.kind === 'text') return { ...inline, bold: false, italic: false };
	return inline.kind === 'link' ? { ...inline, children: inline.children.map(plainLook) } : onOneLine(inline);
};
