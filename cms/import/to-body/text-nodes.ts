/** Makes nodes of a piece of text: its marks, and the addresses somebody typed in it. */
import type { PhrasingContent } from 'mdast';
import { addressMissed, NEVER_IN_AN_ADDRESS } from '../../../src/safe-mdx/addresses.ts';
import type { TextInline } from '../blocks.ts';

// What Markdown would make a link of by itself is written as one: otherwise it swallows the marks around it. The parts
// of a mailbox are as long as the standard for mail lets them be (RFC 5321, 4.5.3.1), so that no long word is tried
// from each of its letters. An address ends before a character that none may hold, such as a soft hyphen.
const ADDRESS = `[^${NEVER_IN_AN_ADDRESS}<>"'“”‘’|\\\\^\`{}]*[^${NEVER_IN_AN_ADDRESS}<>"'“”‘’|\\\\^\`{}.,;:!?)\\]*_~]`;
const BARE_ADDRESS = new RegExp(
	`(?:https?://|www\\.)${ADDRESS}|(?<![A-Za-z0-9])[A-Za-z0-9][\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,20}\\.[A-Za-z0-9]{1,63}`,
	'gu',
);

/** A piece of text with its marks; spaces at its ends stay outside the marks, where Markdown needs them. */
export const textNodes = ({ text, bold, italic, struck }: TextInline): PhrasingContent[] => {
	const spacedText = text.replace(/\s+/g, ' ');
	const words = spacedText.trim();
	const before = spacedText.startsWith(' ');
	const after = spacedText.endsWith(' ');
	if (words === '') return before ? [{ type: 'text', value: ' ' }] : [];
	let nodes: PhrasingContent[] = withLinks(words);
	if (struck) nodes = [{ type: 'delete', children: nodes }];
	if (italic) nodes = [{ type: 'emphasis', children: nodes }];
	if (bold) nodes = [{ type: 'strong', children: nodes }];
	return [
		...(before ? [{ type: 'text' as const, value: ' ' }] : []),
		...nodes,
		...(after ? [{ type: 'text' as const, value: ' ' }] : []),
	];
};

const withLinks = (words: string): PhrasingContent[] => {
	const nodes: PhrasingContent[] = [];
	let at = 0;
	for (const { index, 0: address } of words.matchAll(BARE_ADDRESS)) {
		const url = urlOf(address);
		if (addressMissed(url)) continue;
		if (index > at) nodes.push({ type: 'text', value: words.slice(at, index) });
		nodes.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
		at = index + address.length;
	}
	if (at < words.length) nodes.push({ type: 'text', value: words.slice(at) });
	return nodes;
};

const urlOf = (address: string): string => {
	if (address.startsWith('http')) return address;
	return address.startsWith('www.') ? `https://${address}` : `mailto:${address}`;
};
