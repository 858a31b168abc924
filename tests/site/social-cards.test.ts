import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtFolder, builtPages, filesBelow } from '../support/built-site.ts';
import { tagsOf } from '../support/markup.ts';

const pages = builtPages().map((page) => ({ ...page, tags: tagsOf(page.html) }));
type Page = (typeof pages)[number];

/** Addresses of the pages for which this does not hold. */
const pagesWithout = (holds: (page: Page) => boolean) => pages.filter((page) => !holds(page)).map(({ path }) => path);
const metaOf = ({ tags }: Page, key: 'name' | 'property', value: string) =>
	tags.find(({ name, attributes }) => name === 'meta' && attributes[key] === value)?.attributes['content'];

test('every page names a picture to stand beside a link to it, of the size it says, with words that say the same', () => {
	const { address } = parse(readFileSync('content/settings/hub.yaml', 'utf8')) as { address: string };
	const sizes = new Map<string, string>();
	const sizeOf = (file: string) => {
		const bytes = readFileSync(join(builtFolder(), file));
		// A PNG begins with its mark; width and height stand from its sixteenth byte.
		return bytes.toString('latin1', 1, 4) === 'PNG' ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}` : 'no PNG';
	};
	const shown = (page: Page) => {
		const image = metaOf(page, 'property', 'og:image') ?? '';
		if (!image.startsWith(`${address}/cards/`)) return image;
		const file = image.slice(address.length + 1);
		sizes.set(file, sizes.get(file) ?? sizeOf(file));
		return sizes.get(file);
	};
	const said = (page: Page) =>
		['og:image:width', 'og:image:height'].map((name) => metaOf(page, 'property', name)).join('×');
	expect(pagesWithout((page) => shown(page) === '1200×630' && said(page) === '1200×630')).toEqual([]);
	expect(pagesWithout((page) => (metaOf(page, 'property', 'og:image:alt') ?? '').length > 5)).toEqual([]);
	expect(pagesWithout((page) => metaOf(page, 'name', 'twitter:card') === 'summary_large_image')).toEqual([]);
	// The rest of the folder would be pictures of what no page shows.
	expect(filesBelow(join(builtFolder(), 'cards')).map((file) => `cards/${file}`)).toEqual([...sizes.keys()].sort());
});

test('the picture of an invented entry says that it is one', () => {
	/** The head of an entry, from its mark to its state. */
	const headOf = (html: string) => {
		const start = html.indexOf('<article');
		return start < 0 ? '' : html.slice(start, html.indexOf('</header>', start));
	};
	const invented = pages.filter(({ html }) => headOf(html).includes('class="illustrative"'));
	expect(invented.length).toBeGreaterThan(5);
	for (const page of invented)
		expect(metaOf(page, 'property', 'og:image:alt'), page.path).toContain('Worked example, invented');
});
