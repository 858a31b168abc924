/** The running text of our own safe HTML. Runs at build. */
import { own } from '../content-model/own.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string) =>
	text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
		hex !== undefined ? String.fromCodePoint(parseInt(hex, 16)) : decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (own(ENTITIES, name ?? '') ?? whole),
	);

const INLINE = /<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?:\s[^>]*)?>/gi;

/** `<p>One <em>two</em></p><p>Three</p>` → `One two Three`. Inline marks join words, all others part them. */
export const textOfHtml = (html: string): string => decoded(html.replace(/<!--.*?-->/gs, ' ').replace(/<(script|style|svg)\b.*?<\/\1>/gis, ' ').replace(INLINE, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').trim();
