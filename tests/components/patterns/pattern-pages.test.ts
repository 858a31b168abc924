/** The pattern library is code and shows everything; what people write is data and stays it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { components } from '../../../src/authoring/index.ts';
import { withOwnIds } from '../../../src/components/patterns/own-ids.ts';
import { authoringExample } from '../../../src/library/authoring-examples.ts';
import { PATTERNS_ADDRESS, patternPages } from '../../../src/library/pattern-pages.ts';
import { colourSchemesOf } from '../../../src/publishing/colour-schemes.ts';
import { readBody } from '../../../src/safe-mdx/contribution.ts';

const FOLDER = 'src/pages/handbook/patterns';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx'));
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

test('every page of the library is in its menu, and the menu leads nowhere else', () => {
	expect(
		files.map((name) => PATTERNS_ADDRESS + (name === 'index.mdx' ? '' : `${name.slice(0, -'.mdx'.length)}/`)).sort(),
	).toEqual(patternPages.map(({ href }) => href as string).sort());
});

test.each(components.map(({ name }) => name))('%s, which writers may use, has a pattern', (name) => {
	expect(text('text.mdx')).toContain(`component="${name}"`);
});

test('an example is shown only as a writer could write it', () => {
	expect(() => authoringExample('Carousel')).toThrow('Carousel');
	expect(() => authoringExample('Callout', '<Callout kind="note">{1 + 1}</Callout>')).toThrow('Callout');
	expect(authoringExample('Callout').html).toContain('class="callout"');
});

test.each(files.filter((name) => name !== 'index.mdx'))(
	'what makes %s a page of code would be refused in an entry',
	(name) => {
		const [, , body = ''] = text(name).split(/^---$/m);
		const { tree, findings } = readBody(body, { firstLine: 1 });
		expect(tree).toBeUndefined();
		expect(findings.length).toBeGreaterThan(0);
	},
);

test.each(['export const leak = process.env;', 'import fs from "node:fs";', 'Words {process.env.HOME} words.'])(
	'no entry holds code: %s',
	(code) => {
		expect(readBody(`Words.\n\n${code}\n\nWords.`, { firstLine: 1 }).tree).toBeUndefined();
	},
);

test('nothing of ours imports an entry, so that the integration for pages of code never meets one', () => {
	const ours = ['src', 'cms'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:astro|mdx|ts)$/.test(file))
			.map((file) => join(folder, file)),
	);
	const importing = /(?:from|import)\s*\(?\s*['"`][^'"`\n]*\.mdx['"`]|import\.meta\.glob/;
	expect(ours.filter((file) => importing.test(readFileSync(file, 'utf8')))).toEqual([]);
	expect(readFileSync('src/content.config.ts', 'utf8')).not.toMatch(/astro\/loaders/);
});

test('two copies of a piece have ids of their own, point to their own, and have names that tell them apart', () => {
	const piece =
		'<p\n\tid="a">A</p><a href="#a" aria-describedby="a b">A</a><a href="#out">B</a><label for="a">C</label><nav aria-label="Way"></nav><aside aria-labelledby="a"></aside>';
	expect(withOwnIds(piece, '-dark', { id: 'shown', words: 'In dark' })).toBe(
		'<p\n\tid="a-dark">A</p><a href="#a-dark" aria-describedby="a-dark b">A</a><a href="#out">B</a><label for="a-dark">C</label><nav aria-label="In dark: Way"></nav><aside aria-labelledby="shown a-dark"></aside>',
	);
});

test('both schemes give every colour its meaning, taken from the sheet of the site', () => {
	const sheet = colourSchemesOf(readFileSync('src/styles/tokens.css', 'utf8'));
	const [light = [], dark = []] = sheet
		.split('\n')
		.slice(1)
		.map((rule) => rule.match(/--colour-[a-z-]+(?=: )/g) ?? []);
	expect(light.length).toBeGreaterThan(8);
	expect(dark).toEqual(light);
	expect(sheet).toMatch(
		/^@media \(forced-colors: none\) \{\n\[data-scheme='light'\] \{ color-scheme: light; .*--colour-paper: var\(--paper-50\)/,
	);
	expect(sheet).toMatch(/\[data-scheme='dark'\] \{ color-scheme: dark; .*--colour-paper: var\(--night-900\)/);
});
