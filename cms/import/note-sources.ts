/** Offers notes with a web address as sources. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { withoutEnd } from '../../src/content-model/text-ends.ts';
import { everyInline, paragraphsIn, wordsOfBlocks, type Block } from './blocks.ts';
import type { ImportReport } from './read-document.ts';

const LONGEST_SOURCE = 200;

/**
 * Notes with a web address are offered as sources as well: the mark keeps its place in the text, and the source can
 * be found in the list. Publisher and kind are for a person to say.
 */
export const addSources = (
	{ fields }: AnyContentType,
	data: Record<string, unknown>,
	notes: Map<string, Block[]>,
	used: readonly string[],
	report: ImportReport,
): void => {
	const field = (fields as Fields)['sources'] as Field | undefined;
	if (field?.kind !== 'groups') return;
	const sources = Array.isArray(data['sources']) ? (data['sources'] as Record<string, unknown>[]) : [];
	const known = new Set<unknown>(sources.map(({ url }) => url));
	for (const id of used) {
		const note = notes.get(id) ?? [];
		const words = wordsOfBlocks(note);
		const linked = paragraphsIn(note).flatMap(({ inlines }) =>
			everyInline(inlines).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : [])),
		);
		const url = [...linked, ...(words.match(/https?:\/\/[^\s<>"”]+/g) ?? [])]
			.map((address) => withoutEnd(address, /[.,;:)\]]/))
			.find((address) => /^https?:\/\/[^\s/][^\s/.]*\.\S+$/.test(address));
		const title = titleOf(words);
		if (!url || title === '' || title.length > LONGEST_SOURCE || known.has(url)) continue;
		known.add(url);
		const year = /\b(?:19|20)\d{2}\b/.exec(title)?.[0];
		sources.push({ title, ...(year ? { year: Number(year) } : {}), url });
		report.changed.push(
			`The note “${title}” stays in the text and was also put among the sources. Say who published it and what kind of source it is, or take it out there.`,
		);
	}
	if (sources.length > 0) data['sources'] = sources;
};

/** The words of a note without its address and what led up to it: “Available at:”. */
const titleOf = (words: string): string => {
	const before = words.replace(/https?:\/\/\S+/g, '').trimEnd();
	const led = before.endsWith(':') ? before.slice(0, -1).trimEnd() : before;
	return withoutEnd(led.replace(/\b(?:available (?:at|from)|accessed|retrieved from|see)$/i, ''), /[\s.,;:(]/).trim();
};
