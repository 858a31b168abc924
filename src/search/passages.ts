/** The passages of a page that answer a question, each under its heading, with the words that were asked for marked. */
import { isStopWord, stemOf } from './analyse.ts';
import type { Fragment } from './fragment.ts';
import { searchWordsOf } from './normalise.ts';
import { conceptMark, lookupWords, type LookupWord, type VocabularyLookup } from './vocabulary-lookup.ts';

export interface Passage {
	/** The heading it stands under; empty for what comes before the first. */
	heading: string;
	/** Address of that heading. */
	url: string;
	/** The text, in parts. Plain text: it is for the page to put it into elements. */
	parts: PassagePart[];
}

export interface PassagePart {
	text: string;
	marked: boolean;
}

/** What to look for: stems and marks of terms, and how much each says. */
export type Wanted = ReadonlyMap<string, number>;

/** Words shown of a passage, and the passages shown of a page. */
const WORDS_SHOWN = 32;
const PASSAGES_SHOWN = 3;
/** A further passage is shown only if it says at least this share of what the best one says. */
const WORTH_SHOWING = 0.5;

interface Section {
	heading: string;
	id: string;
	from: number;
	to: number;
}

const sectionsOf = ({ anchors, meta }: Fragment, words: number, titleWords: number): Section[] => {
	const headings = anchors
		.filter(({ element, id }) => /^h[2-6]$/.test(element) && id !== '')
		.sort((a, b) => a.location - b.location);
	const sections: Section[] = [
		{ heading: '', id: '', from: Math.min(titleWords, words), to: headings[0]?.location ?? words },
	];
	headings.forEach(({ id, text, location }, at) =>
		sections.push({ heading: (text ?? '').trim(), id, from: location, to: headings[at + 1]?.location ?? words }),
	);
	return sections.filter(({ from, to }) => to > from || meta === undefined);
};

/** A page’s text taken apart, once a visit: each key typed asks the same pages again. */
interface ReadText {
	words: readonly string[];
	/** Every part of every word with the place of its word and its stem; no stem for a small word. */
	parts: readonly (LookupWord & { at: number; stem: string | undefined })[];
	/** The stem of each word written as one, where that is another: `co-production` → `coproduct`. */
	joined: readonly (string | undefined)[];
}

/** A term that a text names: its marks, and its first and last word. */
interface TermInText {
	marks: readonly string[];
	from: number;
	to: number;
}

const readTexts = new WeakMap<Fragment, ReadText>();

const readText = (fragment: Fragment): ReadText => {
	const known = readTexts.get(fragment);
	if (known) return known;
	const words = fragment.content.split(/\s+/).filter((word) => word !== '');
	const flat: (LookupWord & { at: number })[] = [];
	const joined = words.map((word, at) => {
		const own = searchWordsOf(word);
		for (const part of lookupWords(own)) flat.push({ ...part, at });
		return own.length > 1 || (own[0]?.parts.length ?? 0) > 1
			? stemOf(own.map(({ parts }) => parts.join('')).join(''))
			: undefined;
	});
	const read: ReadText = {
		words,
		joined,
		parts: flat.map((part) => ({ ...part, stem: isStopWord(part.text) ? undefined : stemOf(part.text) })),
	};
	readTexts.set(fragment, read);
	return read;
};

/** The terms of the question that the text names. */
const termsIn = ({ parts }: ReadText, lookup: VocabularyLookup): TermInText[] =>
	lookup.entries.length === 0
		? []
		: lookup.find(parts).map(({ from, to, meanings }) => ({
				marks: meanings.map(({ entry }) => conceptMark(entry.id)),
				from: parts[from]?.at ?? 0,
				to: parts[to - 1]?.at ?? 0,
			}));

/** What each word of a text holds of the question. A term’s mark covers all words of the form that names it. */
const hitsIn = (
	{ words, parts, joined }: ReadText,
	terms: readonly TermInText[],
	wanted: Wanted,
): (string | undefined)[] => {
	const hits = Array.from<string | undefined>({ length: words.length });
	for (const { at, stem } of parts) if (stem !== undefined && wanted.has(stem)) hits[at] = stem;
	joined.forEach((stem, at) => stem !== undefined && hits[at] === undefined && wanted.has(stem) && (hits[at] = stem));
	for (const { marks, from, to } of terms) {
		const mark = marks.find((candidate) => wanted.has(candidate));
		if (mark !== undefined) for (let at = from; at <= to; at++) hits[at] ??= mark;
	}
	return hits;
};

/** Up to three passages, best first; one from the start of the page when no word of the question stands in its text. */
export const passagesOf = (fragment: Fragment, wanted: Wanted, lookup: VocabularyLookup): Passage[] => {
	const read = readText(fragment);
	const { words } = read;
	// The page’s title and summary open the content; both are shown with the result already.
	const shownAlready = [fragment.meta['title'], fragment.meta['summary']].reduce(
		(sum, text) => sum + (text?.split(/\s+/).filter((word) => word !== '').length ?? 0),
		0,
	);
	const hits = hitsIn(read, termsIn(read, lookup), wanted);
	const found = sectionsOf(fragment, words.length, shownAlready)
		.map((section) => ({ section, ...bestWindow(hits, wanted, bodyOf(section)) }))
		.sort((a, b) => b.score - a.score || a.section.from - b.section.from);
	const [best] = found;
	if (!best) return [];
	return found
		.filter(({ score }, at) => at === 0 || (at < PASSAGES_SHOWN && score > 0 && score >= best.score * WORTH_SHOWING))
		.map(({ section, from, to }) => passageFrom(fragment, section, words, hits, from, to));
};

const headingWords = ({ heading }: Section) => heading.split(/\s+/).filter((word) => word !== '').length;
const bodyOf = (section: Section) => ({
	...section,
	from: Math.min(section.to, section.from + headingWords(section)),
	headingFrom: section.from,
});

/** The stretch of a section with the most telling words; a heading’s own words count for its section. */
const bestWindow = (
	hits: readonly (string | undefined)[],
	wanted: Wanted,
	{ from, to, headingFrom }: Section & { headingFrom: number },
) => {
	const heading = new Set(hits.slice(headingFrom, from).filter((hit) => hit !== undefined));
	let best = { from, to: Math.min(to, from + WORDS_SHOWN), score: sumOf(heading, wanted) };
	for (let start = from; start < to; start++) {
		if (hits[start] === undefined) continue;
		const begin = Math.max(from, start - 6);
		const end = Math.min(to, begin + WORDS_SHOWN);
		const inside = hits.slice(begin, end).filter((hit) => hit !== undefined);
		// Different words first; the same word again adds a little.
		const score = sumOf(new Set([...inside, ...heading]), wanted) + 0.02 * inside.length;
		if (score > best.score) best = { from: begin, to: end, score };
	}
	return best;
};

const sumOf = (stems: ReadonlySet<string>, wanted: Wanted) =>
	[...stems].reduce((sum, stem) => sum + (wanted.get(stem) ?? 0), 0);

const passageFrom = (
	{ url }: Fragment,
	section: Section,
	words: readonly string[],
	hits: readonly (string | undefined)[],
	from: number,
	to: number,
): Passage => {
	const parts: PassagePart[] = [];
	const add = (text: string, marked: boolean) => {
		const last = parts.at(-1);
		if (last?.marked === marked) last.text += ` ${text}`;
		else parts.push({ text, marked });
	};
	for (let at = from; at < to; at++) add(words[at] ?? '', hits[at] !== undefined);
	// The spaces around marked words stand outside the mark.
	const spaced = parts.map(({ text, marked }, at) => ({
		text: marked ? text : `${at > 0 ? ' ' : ''}${text}${at < parts.length - 1 ? ' ' : ''}`,
		marked,
	}));
	if (from > section.from + headingWords(section)) spaced.unshift({ text: '… ', marked: false });
	if (to < section.to) spaced.push({ text: ' …', marked: false });
	return { heading: section.heading, url: section.id === '' ? url : `${url}#${section.id}`, parts: spaced };
};
