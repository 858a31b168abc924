/** The picture that stands beside a link to a page where somebody shares it: its title, what it is, and whose it is. */
import type { Face, Weight } from './outlines.ts';
import { markOf } from './mark.ts';

/** What the words of a card say. */
export interface SocialCard {
	title: string;
	/** What the page is: “Practice guide”. */
	kind?: string | undefined;
	/** What must be known before anything is believed: that it was invented. */
	badge?: string | undefined;
	/** The hub’s name. */
	from: string;
}

/** What a card looks like, beside its words. */
export interface CardLook {
	accent: string;
	paper: string;
	ink: string;
	quiet: string;
	line: string;
	mark: string;
	/** How many networks the hub’s mark is drawn from. */
	networks: number;
}

export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const SIZES = [84, 72, 62, 54, 46] as const;
const LINE_HEIGHT = 1.16;
/** Between the line of its kind and the foot. */
const ROOM = { top: 168, bottom: 488 } as const;

/** As much of a line as has room, to the end of a word where there is one, and three dots where some is left out. */
const shortened = (face: Face, line: string, size: number, room: number): string => {
	if (face.width(line, size) <= room) return line;
	const letters = [...line];
	let kept = 0;
	for (let width = face.width('…', size); kept < letters.length; kept++) {
		width += face.width(letters[kept]!, size);
		if (width > room) break;
	}
	const end = letters.lastIndexOf(' ', kept);
	return `${letters
		.slice(0, end > 0 ? end : kept)
		.join('')
		.trimEnd()}…`;
};

/** Words in lines no wider than the room; a word that is wider by itself is cut where the room ends. */
const linesIn = (face: Face, words: string, size: number, room: number): string[] => {
	const lines: string[] = [];
	let line = '';
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (face.width(longer, size) <= room) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = word;
	}
	if (line) lines.push(line);
	return lines.map((each) => shortened(face, each, size, room));
};

/** The largest size at which the title has room; at the smallest, as many lines as have. */
const titleIn = (face: Face, title: string): { size: number; lines: string[] } => {
	const width = CARD.width - 2 * MARGIN;
	const height = ROOM.bottom - ROOM.top;
	const fits = (size: number, lines: readonly string[]) => lines.length * size * LINE_HEIGHT <= height;
	for (const size of SIZES) {
		const lines = linesIn(face, title, size, width);
		if (fits(size, lines)) return { size, lines };
	}
	const size = SIZES.at(-1)!;
	const most = Math.floor(height / (size * LINE_HEIGHT));
	const lines = linesIn(face, title, size, width);
	const last = shortened(face, `${lines[most - 1]!} ${lines[most]!}`, size, width);
	return { size, lines: [...lines.slice(0, most - 1), last] };
};

const markAt = (x: number, y: number, { networks, accent, paper }: CardLook): string => {
	const { dots, lines } = markOf(networks);
	return `<g transform="translate(${x} ${y}) scale(1.3)" fill="${accent}" stroke="${accent}" stroke-width="1.6">${lines.map((end) => `<path d="M24 24L${end.x} ${end.y}"/>`).join('')}<g stroke="none">${dots.map((dot) => `<circle cx="${dot.x}" cy="${dot.y}" r="4.2"/>`).join('')}<circle cx="24" cy="24" r="6.4"/><circle cx="24" cy="24" r="2.6" fill="${paper}"/></g></g>`;
};

/** Whether its words can be drawn: a title may have letters that the hub’s typeface has not. */
export const canBeDrawn = ({ title, kind = '', badge = '', from }: SocialCard, faces: Record<Weight, Face>): boolean =>
	faces.bold.has(title + from + badge) && faces.regular.has(kind);

/** A card as SVG, its words drawn as paths, so that it looks the same wherever it is made. */
export const cardAsSvg = (card: SocialCard, look: CardLook, { regular, bold }: Record<Weight, Face>): string => {
	const { size, lines } = titleIn(bold, card.title);
	const draw = (face: Face, words: string, textSize: number, x: number, y: number, colour: string) =>
		`<path fill="${colour}" d="${face.path(words, textSize, x, y)}"/>`;
	const badgeWidth = card.badge ? bold.width(card.badge, 30) + 40 : 0;
	const room = CARD.width - 2 * MARGIN;
	const parts = [
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${look.paper}"/>`,
		`<rect width="${CARD.width}" height="16" fill="${look.accent}"/>`,
		card.kind && draw(regular, shortened(regular, card.kind, 34, room - badgeWidth - 40), 34, MARGIN, 112, look.quiet),
		card.badge &&
			`<rect x="${CARD.width - MARGIN - badgeWidth}" y="70" width="${badgeWidth}" height="60" rx="4" fill="${look.mark}"/>${draw(bold, card.badge, 30, CARD.width - MARGIN - badgeWidth + 20, 111, look.ink)}`,
		...lines.map((line, index) =>
			draw(bold, line, size, MARGIN, ROOM.top + size * 0.86 + index * size * LINE_HEIGHT, look.ink),
		),
		`<rect x="${MARGIN}" y="516" width="${room}" height="2" fill="${look.line}"/>`,
		markAt(MARGIN - 6, 537, look),
		draw(bold, shortened(bold, card.from, 34, room - 90), 34, MARGIN + 78, 580, look.accent),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${parts.filter(Boolean).join('')}</svg>`;
};
