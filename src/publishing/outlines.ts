/**
 * A typeface as outlines, for pictures with words in them: what draws those has only the fonts of the machine it
 * runs on, and the hub’s own is not among them.
 */
import { create, type Font, type PathCommand } from 'fontkitten';

export type Weight = 'regular' | 'bold';

/** Words in one weight and size, as they can be laid out and drawn. */
export interface Face {
	/** How wide the words are at this size. */
	width: (words: string, size: number) => number;
	/** The words from a point on the base line, as the `d` of a path of SVG. */
	path: (words: string, size: number, x: number, y: number) => string;
	/** Whether the face has every letter. */
	has: (words: string) => boolean;
}

interface Letter {
	advance: number;
	commands: readonly PathCommand[];
}

const LETTERS_OF_PATH: Record<PathCommand['command'], string> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z',
};

/** Tenths of a pixel: more cannot be seen. */
const rounded = (number: number) => Math.round(number * 10) / 10;

/**
 * A face out of its files. In: the bytes of one or more, each with some of the letters; the first that has a letter
 * draws it.
 */
export const faceFrom = (files: readonly Uint8Array[]): Face => {
	const fonts = files.map((bytes) => create(Buffer.from(bytes)) as Font);
	const { unitsPerEm } = fonts[0]!;
	const known = new Map<number, Letter | undefined>();
	const read = (point: number): Letter | undefined => {
		const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
		const glyph = font?.glyphForCodePoint(point);
		return glyph && { advance: glyph.advanceWidth, commands: glyph.path.commands };
	};
	const letterOf = (letter: string): Letter | undefined => {
		const point = letter.codePointAt(0)!;
		if (!known.has(point)) known.set(point, read(point));
		return known.get(point);
	};
	const lettersOf = (words: string) => [...words.normalize('NFC')].map(letterOf);
	return {
		has: (words) => lettersOf(words).every(Boolean),
		width: (words, size) =>
			(lettersOf(words).reduce((sum, letter) => sum + (letter?.advance ?? 0), 0) * size) / unitsPerEm,
		path: (words, size, x, y) => {
			const scale = size / unitsPerEm;
			let at = x;
			let drawn = '';
			for (const letter of lettersOf(words)) {
				for (const { command, args } of letter?.commands ?? [])
					drawn +=
						LETTERS_OF_PATH[command] +
						args.map((value, index) => rounded(index % 2 ? y - value * scale : at + value * scale)).join(' ');
				at += (letter?.advance ?? 0) * scale;
			}
			return drawn;
		},
	};
};
