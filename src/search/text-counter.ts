/**
 * Texts → how often they say which stems, by whole numbers. Runs at build: a hub says the same words again and again,
 * so what there is to know of a word is worked out when it is first met, and no text is taken apart twice.
 */
import { isStopWord, joinedStem, stemOf } from './analyse.ts';
import { bigramOf, isBigram } from './bigram.ts';
import { searchTokensOf, wordsOfSearchToken } from './normalise.ts';
import { numberNamesIn } from './number-names.ts';
import type { LookupWord } from './vocabulary-lookup.ts';

/** A text taken apart, one entry a word, parts of hyphenated words singly. */
export interface TakenApart {
	words: readonly Part[];
	stems: readonly string[];
	tokens: readonly Token[];
}

/** How often a text says each stem, mark and pair, each once in the order in which they first come. */
export interface CountedText {
	stems: Uint32Array;
	counts: Uint32Array;
	/** Words that are no small words. */
	length: number;
}

/** A part of a word. */
interface Part extends LookupWord {
	stemmed: string;
	/** The number of its text among all surface words. */
	word: number;
	/** The number of its stem; none for a small word. */
	stem: number | undefined;
	mayBeginName: boolean;
}

/** What stands between two spaces. */
interface Token {
	words: readonly { parts: readonly Part[]; joined: number | undefined }[];
}

/** Two stems side by side have a number too, worked out from theirs; stems are far fewer than this. */
const PAIRED = 2 ** 26;

/** What the name of a number begins with, such as “key stage 3”, “s.17”, “Year 6” or “2.5 million”. */
const MAY_BEGIN_NAME = /^(?:\d|key$|s(?:$|ec)|y(?:$|\d|r|ea))/;

export class TextCounter {
	/** Stems and marks by number; nothing for a pair. */
	readonly #names: (string | undefined)[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #pairs = new Map<number, number>();
	readonly #pairOf: number[] = [];
	/** Surface words by number. */
	readonly words: string[] = [];
	readonly #wordNumbers = new Map<string, number>();
	readonly #tokens = new Map<string, Token>();
	/** How often the text that is being counted says each number, and which it says. */
	readonly #counts: number[] = [];
	#said: number[] = [];

	/** How many numbers there are. */
	get size(): number {
		return this.#names.length;
	}

	/** Whether it is a pair, or a mark that looks like one: too few pages with it, and the index does without. */
	isPair(number: number): boolean {
		const name = this.#names[number];
		return name === undefined || isBigram(name);
	}

	/** The stem, mark or pair of a number. */
	nameOf(number: number): string {
		const name = this.#names[number];
		if (name !== undefined) return name;
		const pair = this.#pairOf[number]!;
		return bigramOf(this.#names[Math.floor(pair / PAIRED)]!, this.#names[pair % PAIRED]!);
	}

	/** The number of a stem or mark. */
	numberOf(name: string): number {
		const known = this.#numbers.get(name);
		if (known !== undefined) return known;
		const number = this.#next(name, 0);
		this.#numbers.set(name, number);
		return number;
	}

	takeApart(text: string): TakenApart {
		const tokens = searchTokensOf(text).map((token) => this.#token(token));
		const words: Part[] = [];
		const stems: string[] = [];
		for (const token of tokens)
			for (const { parts } of token.words)
				for (const part of parts) {
					words.push(part);
					stems.push(part.stemmed);
				}
		return { words, stems, tokens };
	}

	/** Counts a text, and adds the numbers of its surface words to `seen`. */
	count({ words: all, tokens }: TakenApart, seen: Set<number>): CountedText {
		let length = 0;
		let before: number | undefined;
		for (const { words } of tokens)
			for (const { parts, joined } of words) {
				for (const { word, stem } of parts) {
					seen.add(word);
					if (stem === undefined) continue;
					this.#say(stem);
					length++;
					if (before !== undefined && before !== stem) this.#say(this.#pair(before, stem));
					before = stem;
				}
				if (joined !== undefined) this.#say(joined);
			}
		this.#sayNumbers(all);
		const stems = Uint32Array.from(this.#said);
		const counts = stems.map((number) => this.#counts[number]!);
		for (const number of this.#said) this.#counts[number] = 0;
		this.#said = [];
		return { stems, counts, length };
	}

	/** Numbers that have a name of their own; no name has more than three words. */
	#sayNumbers(words: readonly Part[]) {
		for (let at = 0; at < words.length; at++) {
			if (!words[at]!.mayBeginName) continue;
			const [first] = numberNamesIn(words.slice(at, at + 3).map(({ text }) => text));
			if (first?.from !== 0) continue;
			this.#say(this.numberOf(stemOf(first.name)));
			at += first.to - 1;
		}
	}

	#say(number: number) {
		if (this.#counts[number] === 0) this.#said.push(number);
		this.#counts[number]!++;
	}

	#next(name: string | undefined, pair: number): number {
		const number = this.#names.length;
		this.#names.push(name);
		this.#pairOf.push(pair);
		this.#counts.push(0);
		return number;
	}

	#pair(first: number, second: number): number {
		const pair = first * PAIRED + second;
		const known = this.#pairs.get(pair);
		if (known !== undefined) return known;
		const number = this.#next(undefined, pair);
		this.#pairs.set(pair, number);
		return number;
	}

	#wordNumber(text: string): number {
		const known = this.#wordNumbers.get(text);
		if (known !== undefined) return known;
		this.#wordNumbers.set(text, this.words.length);
		return this.words.push(text) - 1;
	}

	#token(token: string): Token {
		const known = this.#tokens.get(token);
		if (known) return known;
		const words = wordsOfSearchToken(token).map((word) => {
			const joined = joinedStem(word);
			return {
				parts: word.parts.map((text): Part => {
					const stemmed = stemOf(text);
					return {
						text,
						capitals: word.capitals,
						stemmed,
						word: this.#wordNumber(text),
						stem: isStopWord(text) ? undefined : this.numberOf(stemmed),
						mayBeginName: MAY_BEGIN_NAME.test(text),
					};
				}),
				joined: joined === undefined ? undefined : this.numberOf(joined),
			};
		});
		const found: Token = { words };
		this.#tokens.set(token, found);
		return found;
	}
}
