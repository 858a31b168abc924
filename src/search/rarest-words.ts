/** Of a pasted text, the words that tell most: to look up each of two thousand would take a file of the index each. */
import { isStopWord } from './analyse.ts';
import { oneSpelling } from './british-spelling.ts';
import { FAINT_WORDS } from './faint-words.ts';
import { idf } from './idf.ts';
import type { SearchWord } from './normalise.ts';
import type { Tables } from './tables.ts';

interface RarestWords {
	/** In the order of the text, each once. */
	words: SearchWord[];
	/** Why a part of the words of the hub did not come; nothing where all came. */
	missing: unknown[];
}

type PagesOf = (part: string) => number | undefined;

/** How many pages hold each of these words, from the words of the hub by their first letter. */
const pagesHolding = async (parts: ReadonlySet<string>, tables: Tables, missing: unknown[]): Promise<PagesOf> => {
	const letters = [...new Set([...parts].map((part) => part[0] ?? ''))];
	const files = await Promise.all(
		letters.map((letter) =>
			tables.words('first', letter).catch((reason: unknown) => {
				missing.push(reason);
				return [];
			}),
		),
	);
	const pages = new Map(files.flatMap((words) => words.map(({ text, pages }) => [text, pages] as const)));
	return (part) => pages.get(part) ?? pages.get(oneSpelling(part));
};

/**
 * The words of a long text that few pages of the hub hold, at most so many. One that the text says again and again
 * tells more than one it says once; small and everyday words tell nothing, and nor do words that no page holds.
 */
export const rarestWords = async (all: readonly SearchWord[], most: number, tables: Tables): Promise<RarestWords> => {
	const missing: unknown[] = [];
	const times = new Map<string, { word: SearchWord; times: number }>();
	for (const word of all) {
		const same = times.get(word.text);
		if (same) same.times++;
		else times.set(word.text, { word, times: 1 });
	}
	const parts = new Set([...times.values()].flatMap(({ word }) => word.parts.filter((part) => !isStopWord(part))));
	const pagesOf = await pagesHolding(parts, tables, missing);
	const rarity = (part: string) => {
		const pages = FAINT_WORDS.has(part) || isStopWord(part) ? undefined : pagesOf(part);
		return pages === undefined ? 0 : idf(Math.max(1, pages), tables.entry.pages);
	};
	const telling = [...times.values()]
		.map((one) => ({ ...one, tells: Math.max(...one.word.parts.map(rarity)) * (1 + Math.log2(one.times)) }))
		.filter(({ tells }) => tells > 0)
		.sort((a, b) => b.tells - a.tells)
		.slice(0, most);
	const kept = new Set(telling.map(({ word }) => word));
	return { words: [...times.values()].flatMap(({ word }) => (kept.has(word) ? [word] : [])), missing };
};
