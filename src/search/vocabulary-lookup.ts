/** Finds the terms of the vocabulary in a text: a question or a page. The longest form wins: “ARC audit” is not ARC. */
import { isStopWord, stemOf } from './analyse.ts';
import { oneSpelling } from './british-spelling.ts';
import { searchWordsOf, type SearchWord } from './normalise.ts';
import { FORM_KINDS, meansTheTerm, type FormKind, type SearchVocabulary, type VocabularyEntry } from './vocabulary.ts';

/** A form found at some words of a text. */
export interface FoundForm {
	/**
	 * First word and the word after the last, counted in the flat list of words (parts of hyphenated words count
	 * singly).
	 */
	from: number;
	to: number;
	/** What the form could mean, strongest kind first. More than one term that it means: the form is ambiguous. */
	meanings: readonly Meaning[];
}

export interface Meaning {
	entry: VocabularyEntry;
	kind: FormKind;
	/** The form’s one word, where it is a single word that only its plural may stand for. */
	only?: string;
}

export interface VocabularyLookup {
	/**
	 * The forms in these words, left to right, not overlapping.
	 * @param stems those of the words, for whoever has them already
	 */
	find(words: readonly LookupWord[], stems?: readonly string[]): FoundForm[];
	entries: SearchVocabulary;
	/** Whether any form holds this folded word. */
	knows(word: string): boolean;
}

export interface LookupWord {
	text: string;
	capitals: boolean;
}

/** One entry a word, parts of hyphenated words singly: what a lookup reads. */
export const lookupWords = (words: readonly SearchWord[]): LookupWord[] =>
	words.flatMap(({ parts, capitals }) => parts.map((text) => ({ text, capitals })));

const stemsOfWords = (words: readonly { text: string }[]) => words.map(({ text }) => stemOf(text));

/** `abusers` → `abuser`, `parties` → `party`: the number of a noun, nothing more. */
const singular = (word: string) =>
	oneSpelling(word)
		.replace(/ies$/, 'y')
		.replace(/(?<=s|x|ch|sh)es$/, '')
		.replace(/(?<=[^s])s$/, '');

/**
 * Stems run together words that mean different things: abuser and abuse, SEND and sending. A name of one word is
 * found by that word and its plural; only the terms’ own words are found by their stems.
 */
const mustBeTheWord = (kind: FormKind) => kind !== 'preferred' && kind !== 'same';

/** An abbreviation that is an everyday word (DO, IT, PA) is one only when typed in capitals. */
const isMeantAsAbbreviation = (words: readonly LookupWord[]) =>
	words.some(({ capitals }) => capitals) || !words.every(({ text }) => isStopWord(text));

/** Stems that forms begin with, each with those that follow it: most words of a text begin none. */
interface FormNode {
	/** What the form that ends here could mean, strongest kind first; empty where none ends. */
	meanings: Meaning[];
	next: Map<string, FormNode>;
}

const emptyNode = (): FormNode => ({ meanings: [], next: new Map() });

/** Every form of every term, by its stems. */
interface FormIndex {
	forms: FormNode;
	/** Folded words that any form holds. */
	known: Set<string>;
}

const strengthOf = ({ kind }: Meaning) => FORM_KINDS.indexOf(kind);

const indexForms = (vocabulary: SearchVocabulary): FormIndex => {
	const forms = emptyNode();
	const known = new Set<string>();
	const ends: Meaning[][] = [];
	const add = (stems: readonly string[], meaning: Meaning) => {
		let node = forms;
		for (const stem of stems) {
			const next = node.next.get(stem) ?? emptyNode();
			node.next.set(stem, next);
			node = next;
		}
		const { meanings } = node;
		if (meanings.length === 0) ends.push(meanings);
		const same = meanings.find(({ entry, only }) => entry === meaning.entry && only === meaning.only);
		if (!same) meanings.push(meaning);
		else if (strengthOf(meaning) < strengthOf(same)) same.kind = meaning.kind;
	};
	for (const entry of vocabulary)
		for (const { text, kind } of entry.forms) {
			const words = searchWordsOf(text);
			const parts = lookupWords(words);
			const [first, ...more] = parts;
			if (!first) continue;
			for (const part of parts) known.add(part.text);
			const only = more.length === 0 && mustBeTheWord(kind) ? { only: singular(first.text) } : {};
			add(stemsOfWords(parts), { entry, kind, ...only });
			// Co-production is also typed as one word.
			if (words.some((word) => word.parts.length > 1))
				add(
					words.map((word) => stemOf(word.parts.join(''))),
					{ entry, kind },
				);
		}
	for (const meanings of ends) meanings.sort((a, b) => strengthOf(a) - strengthOf(b));
	return { forms, known };
};

/** Of the meanings of a form, those that these words can have: one for each term, the strongest. */
const meaningsOf = (words: readonly LookupWord[], meanings: readonly Meaning[]): Meaning[] => {
	const possible = meanings.filter(
		({ kind, only }) =>
			(only === undefined || only === singular(words[0]?.text ?? '')) &&
			(kind !== 'abbreviation' || isMeantAsAbbreviation(words)),
	);
	const strongest = possible.filter(({ entry }, at) => possible.findIndex((other) => other.entry === entry) === at);
	// Small words alone name nothing, unless they are an abbreviation.
	const isName = strongest.some(({ kind }) => kind === 'abbreviation') || !words.every(({ text }) => isStopWord(text));
	return isName ? strongest : [];
};

export const createVocabularyLookup = (vocabulary: SearchVocabulary): VocabularyLookup => {
	const { forms, known } = indexForms(vocabulary);

	const find = (words: readonly LookupWord[], stems: readonly string[] = stemsOfWords(words)): FoundForm[] => {
		const found: FoundForm[] = [];
		for (let from = 0; from < words.length; from++) {
			let longest: FoundForm | undefined;
			let to = from;
			for (let node = forms.next.get(stems[to++]!); node; node = node.next.get(stems[to++]!)) {
				const meanings = node.meanings.length > 0 ? meaningsOf(words.slice(from, to), node.meanings) : [];
				if (meanings.length > 0) longest = { from, to, meanings };
			}
			if (!longest) continue;
			found.push(longest);
			from = longest.to - 1;
		}
		return found;
	};

	return { find, entries: vocabulary, knows: (word) => known.has(word) };
};

/**
 * The mark under which the index keeps a term, whatever words a page uses for it. No word of a text can look like it.
 */
export const conceptMark = (id: string) => `~${id}`;

/**
 * The terms a page names, with how often. A form with several meanings counts for a term only when the page
 * also holds a form that means this term alone; abbreviations count only in capitals.
 */
export const conceptsIn = (
	lookup: VocabularyLookup,
	words: readonly LookupWord[],
	stems?: readonly string[],
): Map<string, number> => {
	const certain = new Map<string, number>();
	const uncertain: string[][] = [];
	for (const { from, to, meanings } of lookup.find(words, stems)) {
		const meant = meanings.filter(
			({ kind }) =>
				meansTheTerm(kind) &&
				(kind !== 'abbreviation' ||
					words.slice(from, to).some(({ capitals, text: word }) => capitals || /\d|s$/.test(word))),
		);
		const [only] = meant;
		if (meant.length === 1 && only) certain.set(only.entry.id, (certain.get(only.entry.id) ?? 0) + 1);
		else if (meant.length > 1) uncertain.push(meant.map(({ entry }) => entry.id));
	}
	for (const ids of uncertain) {
		const decided = ids.filter((id) => certain.has(id));
		const [only] = decided;
		if (decided.length === 1 && only) certain.set(only, (certain.get(only) ?? 0) + 1);
	}
	return certain;
};
