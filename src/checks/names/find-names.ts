/**
 * Finds people’s names in a text.
 *
 * Lists alone protect people with common names best, and that is unfair: so a word in no list counts as a name when
 * its neighbours treat it as one (a word of kinship, an age, a possessive with “mum”, a verb only people do).
 * The other way round, a word in a list that is also an ordinary word, a place or a month needs such a neighbour.
 */
import { mayNameSomebody, type CheckedDocument, type Part } from '../document.ts';
import { sentenceAt, sentencesOf, tokensOf, type Sentence, type Token } from '../reading/tokens.ts';
import { isPlace, registered, type PhraseKind } from '../register.ts';
import { BUILT_IN } from './built-in.ts';
import { isKnownCapital } from './known-capitals.ts';
import { isCommonWord } from './common-words.ts';
import { cuesAround, type Cues } from './cues.ts';
import { isEponym, isNameOfBody } from './eponyms.ts';
import { isAbstract } from './abstract-words.ts';
import { isFirstName, isSurname } from './name-lists.ts';
import { ANY_ROLE, TITLES } from './people-words.ts';

export type NameKind = 'titled' | 'staff' | 'name' | 'maybe';

export interface FoundName {
	part: Part;
	start: number;
	end: number;
	kind: NameKind;
	/** `sure`: hardly anything else; `likely`: treated as a name by its neighbours; `possible`: a capital nobody explains. */
	sureness: 'sure' | 'likely' | 'possible';
	/** The title or role before the name, if that is what gave it away. */
	lead?: string;
}

const found = new WeakMap<CheckedDocument, readonly FoundName[]>();

/** Every name in a document, wherever one gives a person away. Worked out once for all the rules that ask. */
export const namesIn = (document: CheckedDocument): readonly FoundName[] => {
	const known = found.get(document);
	if (known) return known;
	const names = document.parts.filter(mayNameSomebody).flatMap((part) => namesInPart(part, document));
	found.set(document, names);
	return names;
};

type Class = 'listed' | 'ambiguous' | 'surname' | 'word' | 'explained' | 'unlisted';

interface Word extends Token {
	class: Class;
	place: boolean;
	/** May continue a name that has begun: a surname, or any capitalised word. */
	joins: boolean;
}

const PARTICLES = new Set('de da dos del della di du la le van von der den ter bin ibn binte bint al el ul ur abu ap ferch y e'.split(' '));
// Capitals inside a word belong to names of products, but for these beginnings.
const INNER_CAPITAL = /^(?!(?:Mc|Mac|O[’']|D[’']|De|Di|Du|La|Le|Fitz|Van|Al|El|N[’']|M[’'])\p{Lu})\p{L}+\p{Ll}\p{Lu}/u;

const classOf = (token: Token, kind: PhraseKind | undefined): Class => {
	const { folded, text } = token;
	if (!token.capitalised || /^i(?:'|$)/.test(folded)) return 'word';
	// A single letter names nobody by itself; the rule for initials sees to it.
	if (text.length < 2) return 'explained';
	// A title is no name by itself; it gives away the word after it.
	if (kind === 'organisation' || kind === 'person' || kind === 'term' || TITLES.has(folded)) return 'explained';
	const inFirst = isFirstName(folded);
	// “GPs”, “TVs”, “NHS-wide”: an abbreviation with an ending.
	if (/^\p{Lu}{2,}s$|(?:^|-)\p{Lu}{2,}(?:-|$)/u.test(text) && !token.allCapitals) return 'explained';
	if (token.allCapitals) return inFirst && text.length > 3 && !isCommonWord(folded) && !isKnownCapital(folded) ? 'ambiguous' : 'explained';
	if (INNER_CAPITAL.test(text)) return inFirst ? 'listed' : 'explained';
	if (inFirst) return isPlace(kind) || isKnownCapital(folded) || isCommonWord(folded) ? 'ambiguous' : 'listed';
	if (isPlace(kind) || isKnownCapital(folded)) return 'explained';
	if (isCommonWord(folded)) return 'word';
	return isSurname(folded) ? 'surname' : 'unlisted';
};

const namesInPart = (part: Part, document: CheckedDocument): FoundName[] => {
	const { text } = part;
	const tokens = tokensOf(text);
	const kinds = registered(tokens, document.register.phrases, BUILT_IN.phrases);
	const words: Word[] = tokens.map((token, index) => {
		const kind = kinds.get(index);
		return { ...token, class: classOf(token, kind), place: isPlace(kind), joins: token.capitalised && kind !== 'organisation' && kind !== 'term' && !isKnownCapital(token.folded) };
	});
	const sentences = sentencesOf(text);
	const titleCase = isTitleCase(part, words);
	const names: FoundName[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (!word) continue;
		// “Youth Justice Service”: what looks like a title is the end of a public name.
		const before = kinds.get(at - 1);
		const endsPublicName = word.class === 'word' && (before === 'organisation' || before === 'term');
		const lead = endsPublicName ? undefined : leadBefore(text, word);
		if (!word.capitalised) {
			const careless = lowerCaseName(words, at, text, sentences, names, part);
			if (careless) names.push(careless);
			continue;
		}
		if (word.class === 'explained' || (word.class === 'word' && (word.opensSentence || titleCase || word.text.length < 3))) continue;
		const last = lastOfRun(words, at, text);
		const run = words.slice(at, last + 1);
		const end = words[last]?.end ?? word.end;
		const sentence = sentenceAt(sentences, word.start);
		const name = judgeRun(part, run, { words, at, last, end, lead, sentence, titleCase, names });
		if (name) names.push(name);
		at = last;
	}
	return names;
};

/** A name typed without its capital, where a neighbour gives it away: “called jayden”. Only names that are no word. */
const lowerCaseName = (words: readonly Word[], at: number, text: string, sentences: readonly Sentence[], names: readonly FoundName[], part: Part): FoundName | undefined => {
	const word = words[at];
	if (!word || word.text.length < 4 || /[-']/.test(word.folded) || !isFirstName(word.folded) || isCommonWord(word.folded) || isKnownCapital(word.folded)) return undefined;
	const { strong } = cuesAround({ text, words, at, last: at, sentence: sentenceAt(sentences, word.start), names });
	return strong ? { part, start: word.start, end: word.end, kind: 'maybe', sureness: 'possible' } : undefined;
};

interface Situation {
	words: readonly Word[];
	at: number;
	last: number;
	end: number;
	lead: Lead | undefined;
	sentence: Sentence | undefined;
	titleCase: boolean;
	/** Names found before this one in the same part. */
	names: readonly FoundName[];
}

const judgeRun = (part: Part, run: readonly Word[], { words, at, last, end, lead, sentence, titleCase, names }: Situation): FoundName | undefined => {
	const [first] = run;
	if (!first) return undefined;
	const { text } = part;
	const place = { part, start: first.start, end };
	if (lead?.kind === 'titled' && (first.class !== 'word' || !first.opensSentence)) return isNameOfBody(words, at, last, text) ? undefined : { ...place, start: lead.start, kind: 'titled', sureness: 'sure', lead: lead.text };
	if (isNameOfBody(words, at, last, text) || isEponym(words, at, last, text)) return undefined;
	const cues = cuesAround({ text, words, at, last, sentence, names });
	if (lead?.kind === 'staff' && first.class !== 'word') return { ...place, kind: 'staff', sureness: first.class === 'unlisted' && !cues.strong ? 'likely' : 'sure', lead: lead.text };
	const full = run.length > 1 && run.slice(1).some((word) => word.capitalised && !PARTICLES.has(word.folded));
	const sureness = surenessOf(first, { cues, full, titleCase });
	if (!sureness) return undefined;
	return { ...place, kind: sureness === 'possible' ? 'maybe' : 'name', sureness };
};

const surenessOf = (first: Word, { cues, full, titleCase }: { cues: Cues; full: boolean; titleCase: boolean }): FoundName['sureness'] | undefined => {
	const { named, onlyState, strong, weak, placed, afterThe } = cues;
	switch (first.class) {
		case 'listed':
			return afterThe && !strong ? 'possible' : 'sure';
		case 'ambiguous': {
			if (afterThe && !strong) return undefined;
			if (first.place) return strong ? 'likely' : placed ? undefined : full && weak ? 'likely' : weak > 1 && !titleCase ? 'likely' : weak ? 'possible' : undefined;
			if (first.opensSentence && onlyState && (isAbstract(first.folded) || isKnownCapital(first.folded))) return undefined;
			if (strong) return 'likely';
			if (isKnownCapital(first.folded)) return full && weak ? 'possible' : undefined;
			if (first.opensSentence || titleCase) return weak > 1 || (weak && !isAbstract(first.folded) && !titleCase) ? 'likely' : full && weak ? 'possible' : undefined;
			return full || weak ? 'likely' : 'possible';
		}
		case 'surname':
			if (afterThe && !strong) return undefined;
			return strong || (weak && !placed) ? 'likely' : titleCase ? undefined : 'possible';
		case 'unlisted':
			if (strong) return 'likely';
			if (afterThe || titleCase) return undefined;
			return weak > 1 && !placed ? 'likely' : 'possible';
		case 'word':
		case 'explained':
			return named || ((strong || weak > 1) && !full && !afterThe && !placed) ? 'possible' : undefined;
	}
};

/** The last word of the name that begins at `at`: “Amina”, “Amina Khan”, “Juan de la Cruz”, “J. Okafor”. */
const lastOfRun = (words: readonly Word[], at: number, text: string): number => {
	let last = at;
	while (last < words.length - 1 && last - at < 4) {
		const here = words[last];
		const next = words[last + 1];
		if (!here || !next || here.possessive) break;
		const between = text.slice(here.end, next.start);
		if (/^(?: |\. |[.]? ?-)$/u.test(between) && (between !== '. ' || here.text.length === 1) && next.joins && (next.class !== 'explained' || next.allCapitals === false) && !next.opensSentence) {
			last += 1;
			continue;
		}
		const afterNext = words[last + 2];
		const afterThat = words[last + 3];
		if (between === ' ' && PARTICLES.has(next.folded) && !next.capitalised && afterNext?.joins && text.slice(next.end, afterNext.start) === ' ') last += 2;
		else if (between === ' ' && PARTICLES.has(next.folded) && !next.capitalised && afterNext && PARTICLES.has(afterNext.folded) && afterThat?.joins) last += 3;
		else break;
	}
	return last;
};

interface Lead {
	kind: 'titled' | 'staff';
	text: string;
	start: number;
}

const TITLE_BEFORE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}]*|baby|nurse|auntie|aunty|uncle|imam|pastor|nan|nanny|granny|constable|sergeant|inspector|detective)(?:\.)? (?:\p{Lu}\.? )?$/u;
const ROLE_BEFORE = new RegExp(`\\b(${ANY_ROLE})(?:,? (?:called|named|known as)|,|:| \\(| -| –)? ?$`, 'iu');

/** A title or a job that stands directly before a word: “Mrs”, “social worker”, “her teacher,”. */
const leadBefore = (text: string, word: Word): Lead | undefined => {
	if (!word.capitalised) return undefined;
	const before = text.slice(Math.max(0, word.start - 48), word.start);
	const title = TITLE_BEFORE.exec(before)?.[1];
	if (title && TITLES.has(title.toLowerCase()) && !(word.class === 'word' && word.text.length < 3)) {
		const start = word.start - (before.length - before.lastIndexOf(title));
		return { kind: 'titled', text: title, start };
	}
	const role = ROLE_BEFORE.exec(before)?.[1];
	return role ? { kind: 'staff', text: role, start: word.start } : undefined;
};

/** Headings and cells in which most words have a capital tell nothing by a capital. */
const isTitleCase = ({ kind }: Part, words: readonly Word[]) => {
	if (kind === 'paragraph' || kind === 'quotation') {
		const long = words.filter(({ text }) => text.length > 3);
		return long.length > 4 && long.filter(({ capitalised }) => capitalised).length / long.length > 0.7;
	}
	const long = words.slice(1).filter(({ text }) => text.length > 3);
	return long.length > 1 && long.filter(({ capitalised }) => capitalised).length / long.length > 0.6;
};
