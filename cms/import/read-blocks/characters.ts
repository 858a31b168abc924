/** Characters of a document as a reader sees them. */
import { SYMBOLS } from '../symbols.ts';
import { withoutHidden } from '../words.ts';
import type { XmlElement } from '../xml.ts';
import type { BlockReader } from './reader.ts';

/** Without characters nobody sees; every space is a usual one, and so is every hyphen. */
export const visible = (text: string): string =>
	withoutHidden(text)
		.replace(/[\u00a0\u2007\u202f]/g, ' ')
		.replace(/[\r\n\u2028\u2029]/g, ' ')
		.replaceAll('\u2011', '-');

/** `<w:sym w:font="Wingdings" w:char="F0FC"/>` → ✓; says so where a sign has no meaning outside its font. */
export const symbolOf = ({ attributes }: XmlElement, { seen }: BlockReader): string => {
	const written = attributes.get('w:char') ?? '';
	const font = attributes.get('w:font') ?? '';
	const code = Number.parseInt(written, 16);
	const known = SYMBOLS.get(code & 0xff);
	if (/wingdings/i.test(font) && known) return known;
	if (code > 0x1f && code < 0xe000) return visible(String.fromCodePoint(code));
	seen.lost.push({
		what: 'A symbol',
		words: '',
		why: `Character ${written} of the font “${font}” has no meaning outside that font.`,
		next: 'Type it as an ordinary character or a word, if readers need it.',
	});
	return '';
};
