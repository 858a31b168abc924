/**
 * What a rule touches is seen from where it stands: one sheet for each component, in its layer, and no class in two.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const STYLES = 'src/styles';
const COMPONENTS = join(STYLES, 'components');
const componentSheets = readdirSync(COMPONENTS).sort();
/** What pages load: the one of every page, and those of kinds of page that need more. Each holds imports alone. */
const KINDS_OF_PAGE = ['main.css', 'form.css', 'lists.css', 'patterns.css', 'search.css'];
const rootSheets = readdirSync(STYLES).filter((name) => name.endsWith('.css') && !KINDS_OF_PAGE.includes(name));
/** And the parts that come with a page where it shows something of them. */
const PAGE_SHEETS = [...KINDS_OF_PAGE, ...readdirSync(join(STYLES, 'parts')).map((name) => join('parts', name))];

interface Rule {
	selectors: string[];
	declarations: string;
}

/** The rules of a sheet, also those inside `@media`; Prettier has laid the sheet out. */
const rulesOf = (css: string): Rule[] =>
	[...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
		([, before = '', declarations = '']) => ({
			selectors: topLevelParts(before.slice(before.lastIndexOf(';') + 1)),
			declarations,
		}),
	);

/** `a:is(b, c), d` → `a:is(b, c)` and `d`. */
const topLevelParts = (list: string): string[] => {
	const parts = [''];
	let depth = 0;
	for (const character of list) {
		if (character === '(') depth += 1;
		if (character === ')') depth -= 1;
		if (character === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += character;
	}
	return parts.map((part) => part.trim());
};

/**
 * The classes, custom elements or states a selector begins with: those of its first compound, before anything inside
 * it.
 */
const beginningsOf = (selector: string): string[] => {
	const first = topLevelParts(/^:where\((?<inside>[^()]*)\)/.exec(selector)?.groups?.['inside'] ?? selector);
	return first.map(
		(part) => /^(?:[a-z0-9]*(\.[a-z-]+)|(hub-[a-z-]+)|(\[[a-z-]+))/.exec(part)?.slice(1).find(Boolean) ?? part,
	);
};

const sheet = (name: string) => readFileSync(join(COMPONENTS, name), 'utf8');

test('no sheet is longer than a reader holds in mind', () => {
	const folders = [STYLES, COMPONENTS, 'cms/admin'];
	const sheets = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
	const lines = sheets
		.filter((path) => path.endsWith('.css'))
		.map((path) => [path, readFileSync(path, 'utf8').split('\n').length] as const);
	expect(lines.length).toBeGreaterThan(60);
	expect(lines.filter(([, count]) => count > 301)).toEqual([]);
});

test('every sheet is imported once, in the layer its place names, the components by name', () => {
	const sheets = PAGE_SHEETS.map((name) => readFileSync(join(STYLES, name), 'utf8'));
	const importsOf = (css: string) =>
		[...css.matchAll(/@import '\.{1,2}\/([^']+)'(?: layer\((\w+)\))?;/g)].map(([, file = '', layer]) => ({
			file,
			layer,
		}));
	const imports = sheets.flatMap(importsOf);
	expect(imports.map(({ file }) => file).sort()).toEqual(
		[...rootSheets, ...componentSheets.map((name) => `components/${name}`)].sort(),
	);
	for (const { file, layer } of imports.filter(({ file: name }) => name !== 'fonts.css'))
		expect([file, layer]).toEqual([file, file.startsWith('components/') ? 'components' : basename(file, '.css')]);
	for (const css of sheets) {
		const components = importsOf(css)
			.map(({ file }) => file)
			.filter((file) => file.startsWith('components/'));
		expect(components).toEqual([...components].sort());
	}
	// Whichever comes first on a page, the layers lie in one order.
	const [layers, ...others] = sheets.map((css) => /^@layer ([^;]+);/.exec(css)?.[1]);
	expect(others).toEqual(others.map(() => layers));
	expect([...new Set(imports.flatMap(({ layer }) => layer ?? []))]).toEqual(layers!.split(', '));
});

test('a rule of a component begins with a class or an element of ours, and each of them begins rules in one sheet only', () => {
	const homes = new Map<string, Set<string>>();
	for (const name of componentSheets)
		for (const { selectors } of rulesOf(sheet(name)))
			for (const beginning of selectors.flatMap(beginningsOf)) {
				expect([name, beginning]).toEqual([name, expect.stringMatching(/^(?:\.|hub-|\[aria-)/)]);
				homes.set(beginning, (homes.get(beginning) ?? new Set()).add(name));
			}
	expect([...homes].filter(([, sheets]) => sheets.size > 1)).toEqual([]);
	expect(homes.size).toBeGreaterThan(componentSheets.length);
});

test('every class a sheet speaks of stands in some markup', () => {
	const markup = ['src', 'cms']
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(?:astro|mdx|ts)$/.test(file))
				.map((file) => readFileSync(join(folder, file), 'utf8')),
		)
		.join('\n');
	const words = new Set(markup.match(/[a-z][a-z-]*/g));
	const ours = [
		...componentSheets.map((name) => sheet(name)),
		...rootSheets.map((name) => readFileSync(join(STYLES, name), 'utf8')),
	];
	const classes = ours.flatMap((css) =>
		rulesOf(css).flatMap(({ selectors }) =>
			selectors.flatMap((selector) => selector.match(/(?<=\.)[a-z][a-z-]*/g) ?? []),
		),
	);
	expect([...new Set(classes)].filter((name) => !words.has(name))).toEqual([]);
});

test('the page of an entry is a grid whose every layout has a place for each of its parts', () => {
	const css = sheet('entry.css');
	const placed = [...css.matchAll(/grid-area: ([a-z]+);/g)].map(([, area]) => area);
	const layouts = [...css.matchAll(/grid-template-areas:([^;]+);/g)].map(([, rows = '']) => [
		...new Set(rows.match(/[a-z]+/g)),
	]);
	expect(layouts.length).toBeGreaterThan(1);
	for (const areas of layouts) expect(areas.sort()).toEqual(placed.sort());
});

test('nothing floats', () => {
	for (const name of componentSheets)
		expect([name, sheet(name)]).toEqual([name, expect.not.stringMatching(/\b(?:float|clear):/)]);
});
