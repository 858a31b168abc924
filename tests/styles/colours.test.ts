import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { contrastOf, contrastOn, BACKGROUNDS, LEAST_CONTRAST } from '../../src/content-model/contrast.ts';
import { checkSettings } from '../../src/content-loading/settings-files.ts';
import { hubSettings, type HubSettings, type SettingsFile } from '../../src/content-model/settings.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const hubText = readFileSync('content/settings/hub.yaml', 'utf8');
const { colours } = parse(hubText) as HubSettings;

const [byDay = '', byNight = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const declared = (text: string) =>
	Object.fromEntries([...text.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
const LIGHT: Record<string, string> = {
	'--accent-light': colours.accent,
	'--accent-dark': colours.accentDark,
	...declared(byDay),
};
const DARK: Record<string, string> = { ...LIGHT, ...declared(byNight) };

/** The colour behind a token, through every `var()`. */
const colourOf = (scheme: Record<string, string>, name: string): string => {
	const value = scheme[`--${name}`] ?? '';
	const through = /^var\(--([a-z0-9-]+)\)$/.exec(value);
	return through ? colourOf(scheme, through[1]!) : value;
};

/** `share` of one colour laid over another, as `color-mix(in srgb, …, transparent)` does. */
const laidOver = (over: string, under: string, share: number): string =>
	`#${[1, 3, 5]
		.map((at) =>
			Math.round(
				Number.parseInt(over.slice(at, at + 2), 16) * share +
					Number.parseInt(under.slice(at, at + 2), 16) * (1 - share),
			)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`;

const SCHEMES = [
	['light', LIGHT],
	['dark', DARK],
] as const;

const TEXT: [string, string][] = [
	['colour-ink', 'colour-paper'],
	['colour-ink', 'colour-panel'],
	['colour-quiet', 'colour-paper'],
	['colour-quiet', 'colour-panel'],
	['colour-accent', 'colour-paper'],
	['colour-accent', 'colour-panel'],
	['colour-alert', 'colour-paper'],
	['colour-alert', 'colour-panel'],
	['colour-on-accent', 'colour-accent'],
	['colour-mark-ink', 'colour-mark'],
];

/** Edges of fields and buttons, and the ring around what has the focus. */
const EDGES: [string, string][] = [
	['colour-edge', 'colour-paper'],
	['colour-accent', 'colour-paper'],
	['colour-accent', 'colour-panel'],
	['colour-alert', 'colour-paper'],
];

test('contrast is counted as WCAG 2.2 counts it', () => {
	expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
	expect(contrastOf('#0b5c5a', '#0b5c5a')).toBe(1);
	expect(contrastOf('#ffffff', '#000000')).toBe(contrastOf('#000000', '#ffffff'));
});

for (const [scheme, values] of SCHEMES) {
	test.each(TEXT)(`in the ${scheme} scheme %s can be read on %s`, (text, ground) => {
		expect(contrastOf(colourOf(values, text), colourOf(values, ground))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	});

	test.each(EDGES)(`in the ${scheme} scheme the edge %s can be seen on %s`, (edge, ground) => {
		expect(contrastOf(colourOf(values, edge), colourOf(values, ground))).toBeGreaterThanOrEqual(3);
	});

	test(`in the ${scheme} scheme the numbers of the coverage table can be read on their tints`, () => {
		const css = readFileSync('src/styles/components/coverage.css', 'utf8');
		const tints = [
			...css.matchAll(/\.coverage td\[data-count='\d'\] \{[^}]*var\(--colour-accent\) (\d+)%, transparent/g),
		].map(([, share]) => Number(share) / 100);
		expect(tints.length).toBeGreaterThan(0);
		const [ink, accent, paper] = ['colour-ink', 'colour-accent', 'colour-paper'].map((name) =>
			colourOf(values, name),
		) as [string, string, string];
		for (const share of tints)
			expect(contrastOf(ink, laidOver(accent, paper, share)), `${share * 100}%`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	});
}

test('the backgrounds that colours are chosen for are those of the style sheet', () => {
	expect(BACKGROUNDS.light).toEqual(['colour-paper', 'colour-panel'].map((name) => colourOf(LIGHT, name)));
	expect(BACKGROUNDS.dark).toEqual(['colour-paper', 'colour-panel'].map((name) => colourOf(DARK, name)));
});

test('the colours the coalition has chosen can be read', () => {
	expect(contrastOn('light', colours.accent)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	expect(contrastOn('dark', colours.accentDark)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	expect(checkSettings(hubSettings as unknown as SettingsFile, hubText, 'content/settings/hub.yaml').findings).toEqual(
		[],
	);
});
