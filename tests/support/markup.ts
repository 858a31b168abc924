/** Reads the tags of built HTML fast enough for every page at once. The pages are our own, so their HTML is regular. */

/** An opening tag with its attributes; names in lower case, values as a reader’s browser would see them. */
export interface Tag {
	name: string;
	attributes: Record<string, string>;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references turned into characters. */
export const decodeEntities = (text: string): string =>
	text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return ENTITIES[name!] ?? whole;
	});

const attributesOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
			([, name = '', double, single, bare]) => [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')],
		),
	);

/** Every opening tag in order. What stands inside a script, a style or a comment is passed over. */
export const tagsOf = (html: string): Tag[] => {
	const code = html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
	return [
		...code.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi),
	].map(([, name = '', attributes = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(attributes) }));
};

/** The words of a page as read, without tags. */
export const wordsOf = (html: string): string =>
	decodeEntities(html.replaceAll(/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' '))
		.replaceAll(/\s+/g, ' ')
		.trim();

/** The words of each element with this name, without inner tags. */
export const textsOf = (html: string, element: string): string[] =>
	[...html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(([, inner = '']) =>
		wordsOf(inner),
	);
