/** The running text of our own safe HTML. Runs at build. */
import { own } from '../content-model/own.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
	text.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
		(whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
			if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
			if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
			return own(ENTITIES, name ?? '') ?? whole;
		},
	);

const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'cite',
	'code',
	'del',
	'dfn',
	'em',
	'i',
	'ins',
	'kbd',
	'mark',
	'q',
	's',
	'samp',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'u',
	'var',
	'wbr',
]);
/** Elements whose content nobody reads. */
const UNREAD = ['script', 'style', 'svg'];

/**
 * Finds what comes after the next `ending`; undefined where there is none. A text without one is looked through once
 * only.
 */
const afterNext = (html: string, ending: string) => {
	const last = html.lastIndexOf(ending);
	return (from: number): number | undefined => (from > last ? undefined : html.indexOf(ending, from) + ending.length);
};

/**
 * Reads tags: where the one at `start` ends, with all its content where nobody reads that, and what stands in its
 * place.
 */
const tagReader = (html: string) => {
	const afterTag = afterNext(html, '>');
	const afterComment = afterNext(html, '-->');
	const afterUnread = new Map(UNREAD.map((name) => [name, afterNext(html, `</${name}>`)]));
	return (start: number): { end: number; instead: string } | undefined => {
		const comment = html.startsWith('<!--', start) ? afterComment(start) : undefined;
		const end = comment ?? afterTag(start);
		if (end === undefined) return undefined;
		const name =
			/^<\/?([a-z][a-z\d]*)(?=[\s>])/i.exec(html.slice(start, start + LONGEST_NAME))?.[1]?.toLowerCase() ?? '';
		return { end: afterUnread.get(name)?.(start) ?? end, instead: INLINE.has(name) ? '' : ' ' };
	};
};

/** More characters than any tag's name has. */
const LONGEST_NAME = 20;

/** `<p>One <em>two</em></p><p>Three</p>` → `One two Three`. Inline marks join words, all others part them. */
export const textOfHtml = (html: string): string => {
	const tagAt = tagReader(html);
	const texts: string[] = [];
	let at = 0;
	for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
		const tag = tagAt(start);
		if (!tag) break;
		texts.push(html.slice(at, start), tag.instead);
		at = tag.end;
	}
	return decoded([...texts, html.slice(at)].join(''))
		.replace(/\s+/g, ' ')
		.trim();
};
