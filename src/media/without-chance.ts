/**
 * Takes clock and chance out of a packed Word document, so that the same words give the same bytes, whenever and
 * wherever it is built.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The first moment a zip archive can hold, in the clock of whoever packs it, because archives keep times without a
 * zone.
 */
const noTime = () => new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const TEXT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';

/** The names that `docx` draws for links: 21 letters. */
const DRAWN = /"rId([a-z0-9_-]{21})"/g;

/**
 * In: a .docx file as it was just made. Out: the same document; its properties say nothing of when, its parts carry
 * one fixed time, and its links are numbered as they come.
 */
export const withoutChance = (bytes: Uint8Array): Uint8Array => {
	const parts = new Map(Object.entries(unzipSync(bytes)));
	const rewrite = (name: string, change: (xml: string) => string) => {
		const part = parts.get(name);
		if (part) parts.set(name, strToU8(change(strFromU8(part))));
	};
	rewrite(PROPERTIES, (xml) => xml.replace(/<dcterms:(created|modified)\b[\s\S]*?<\/dcterms:\1>/g, ''));
	const numbers = new Map<string, number>();
	const numbered = (xml: string) =>
		xml.replace(DRAWN, (_, drawn: string) => {
			const number = numbers.get(drawn) ?? numbers.size + 1;
			numbers.set(drawn, number);
			return `"rIdLink${number}"`;
		});
	for (const name of [TEXT, LINKS]) rewrite(name, numbered);
	return zipSync(Object.fromEntries(parts), { mtime: noTime(), level: 9 });
};
