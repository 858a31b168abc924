import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faceFrom } from '../../src/publishing/outlines.ts';
import { CARD, canBeDrawn, cardAsSvg, type SocialCard } from '../../src/publishing/social-card.ts';

const FILES = 'node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible';
const face = (weight: number) =>
	faceFrom(['latin', 'latin-ext'].map((subset) => readFileSync(`${FILES}-${subset}-${weight}-normal.woff`)));
const faces = { regular: face(400), bold: face(700) };
const look = {
	accent: '#0b5c5a',
	paper: '#ffffff',
	ink: '#000000',
	quiet: '#333333',
	line: '#eeeeee',
	mark: '#ffee00',
	networks: 7,
};
const card = (changes: Partial<SocialCard> = {}): SocialCard => ({
	title: 'First contact',
	kind: 'Practice guide',
	from: 'A hub',
	...changes,
});
const drawn = (changes?: Partial<SocialCard>) => cardAsSvg(card(changes), look, faces);

/** Where anything of this colour stands in a drawn card. */
const boxOf = async (svg: string, [red, green, blue]: readonly [number, number, number]) => {
	const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([CARD.width, CARD.height]);
	const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
	for (let index = 0; index < data.length; index += 3) {
		if (data[index] !== red || data[index + 1] !== green || data[index + 2] !== blue) continue;
		const [x, y] = [(index / 3) % info.width, Math.floor(index / 3 / info.width)];
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
};

test('words are as wide as the advances of their letters in the font’s own table', () => {
	// 690, 650 and 690 thousandths in the file of the bold face.
	expect(faces.bold.width('A', 1000)).toBe(690);
	expect(faces.bold.width('AA', 100)).toBeCloseTo(138);
});

test('the words of a card are outlines, so that no font of the machine is asked for', () => {
	expect(drawn({ badge: 'Invented' })).not.toMatch(/<text|font/);
});

test('the title is drawn inside its margins, above the line and below what the page is', async () => {
	for (const title of [
		'A',
		'First contact: what to say in the first ten minutes',
		'W'.repeat(300),
		`${'Many words here '.repeat(40)}end`,
	]) {
		const box = await boxOf(drawn({ title }), [0, 0, 0]);
		expect(box.left, title).toBeGreaterThanOrEqual(78);
		expect(box.right, title).toBeLessThanOrEqual(CARD.width - 78);
		expect(box.top, title).toBeGreaterThan(130);
		expect(box.bottom, title).toBeLessThan(516);
		expect(box.right - box.left, title).toBeGreaterThan(20);
	}
});

test('a card of something invented has its badge in the colour of a mark, and no other card has', async () => {
	const marked = await boxOf(drawn({ badge: 'Worked example, invented' }), [255, 238, 0]);
	expect(marked.right - marked.left).toBeGreaterThan(300);
	expect((await boxOf(drawn(), [255, 238, 0])).right).toBe(-1);
});

test('letters of other European languages can be drawn; those the face has not are said not to be', () => {
	expect(canBeDrawn(card({ title: 'Łódź, Ångström, “naïve” – £2,500' }), faces)).toBe(true);
	expect(canBeDrawn(card({ title: 'e\u0301' }), faces)).toBe(true);
	expect(canBeDrawn(card({ title: 'Первый контакт' }), faces)).toBe(false);
	expect(canBeDrawn(card({ from: '實踐' }), faces)).toBe(false);
});

test('a title of one hundred thousand letters costs no more than its length', () => {
	const cost = (length: number) => {
		const asked = { letters: 0 };
		const counting = {
			...faces.bold,
			width: (words: string, size: number) => ((asked.letters += words.length), faces.bold.width(words, size)),
		};
		for (const title of ['a'.repeat(length), 'a '.repeat(length / 2), `${'a'.repeat(50)} `.repeat(length / 51)])
			cardAsSvg(card({ title }), look, { ...faces, bold: counting });
		return asked.letters;
	};
	expect(cost(20_000) / cost(10_000)).toBeLessThan(2.5);
});
