/** What the pages of a built site weigh on the wire, compressed with brotli as a host would. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../support/built-site.ts';
import { tagsOf } from '../support/markup.ts';

export interface PageBytes {
	html: number;
	css: number;
	js: number;
	/** Fonts named by the styles, whether a page needs each of them or not. They are compressed as they are. */
	fonts: number;
	total: number;
}

/**
 * Weighs pages of a site, with everything their first view asks for. Each kind of file is counted once a page, as for
 * a reader who comes for the first time.
 * @param folder the built site
 * @param addresses the pages
 * @returns bytes for each page
 */
export const bytesOfPages = (folder: string, addresses: readonly string[]): PageBytes[] => {
	const known = new Map<string, number>();
	const weigh = (path: string): number => {
		const weight = known.get(path) ?? brotliCompressSync(readFileSync(join(folder, path))).length;
		known.set(path, weight);
		return weight;
	};
	const sum = (paths: Iterable<string>) => [...new Set(paths)].reduce((bytes, path) => bytes + weigh(path), 0);
	return addresses.map((address) => {
		const file = join(address, 'index.html');
		const tags = tagsOf(readFileSync(join(folder, file), 'utf8'));
		const styles = tags.flatMap(({ name, attributes: { rel, href } }) =>
			name === 'link' && rel === 'stylesheet' && href ? [href] : [],
		);
		const fonts = styles.flatMap((style) =>
			[...readFileSync(join(folder, style), 'utf8').matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(
				([, font = '']) => font,
			),
		);
		const bytes = {
			html: weigh(file),
			css: sum(styles),
			js: sum(
				withImports(
					folder,
					tags.flatMap(({ name, attributes: { src } }) => (name === 'script' && src ? [src] : [])),
				),
			),
			fonts: [...new Set(fonts)].reduce((all, font) => all + readFileSync(join(folder, font)).length, 0),
		};
		return { ...bytes, total: bytes.html + bytes.css + bytes.js + bytes.fonts };
	});
};

/** Scripts with those they import at once; what they ask for later is left out. */
const withImports = (folder: string, scripts: readonly string[]): Set<string> => {
	const all = new Set(scripts);
	for (const script of all)
		for (const [, imported = ''] of readFileSync(join(folder, script), 'utf8').matchAll(
			/(?:\bfrom|^import|;import)\s*["'](\.{1,2}\/[^"']+)["']/g,
		))
			all.add(new URL(imported, `https://hub.test${script}`).pathname);
	return all;
};

/** The middle value and the largest, by total. */
export const middleAndLargest = (pages: readonly PageBytes[]): { middle: PageBytes; largest: PageBytes } => {
	const sorted = [...pages].sort((a, b) => a.total - b.total);
	return { middle: sorted[Math.floor(sorted.length / 2)]!, largest: sorted.at(-1)! };
};

/** Pages compressed in search of the heaviest: the longest alone, since compressing ten thousand takes long. */
const LONGEST_WEIGHED = 40;

/** The heaviest page of a built site by its HTML alone, compressed: whatever it lists, it grows with the hub. */
export const heaviestPage = (folder: string): { path: string; bytes: number } => {
	const longest = filesBelow(folder)
		.filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
		.map((file) => ({ path: file, length: statSync(join(folder, file)).size }))
		.sort((a, b) => b.length - a.length)
		.slice(0, LONGEST_WEIGHED)
		.map(({ path }) => ({ path, bytes: brotliCompressSync(readFileSync(join(folder, path))).length }));
	return longest.sort((a, b) => b.bytes - a.bytes)[0]!;
};

/** Bytes of everything below a folder, and how many files. */
export const sizeOf = (folder: string): { files: number; bytes: number } => {
	const files = filesBelow(folder);
	return { files: files.length, bytes: files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0) };
};
