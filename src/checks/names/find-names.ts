/**
 * Finds people’s names in a text.
 *
 * Lists alone protect people with common names best, and that is unfair: so a word in no list counts as a name when
 * its neighbours treat it as one (a word of kinship, an age, a possessive with “mum”, a verb only people do).
 * The other way round, a word in a list that is also an ordinary word, a place or a month needs such a neighbour.
 */
import { mayNameSomebody, type CheckedDocument, type Part } from '../document.ts';
import { isAboutOne } from '../reading/about-one.ts';
import { askedOnce } from '../reading/part-sentences.ts';
import { sentenceAt, sentencesOf, tokensOf, type Sentence, type Token } from '../reading/tokens.ts';
import { isPlace, registered, type PhraseKind } from '../allowlist.ts';
import { BUILT_IN } from './built-in.ts';
import { isKnownCapital } from './known-capitals.ts';
import { isCommonWord } from './common-words.ts';
import { CITED, citing } from './citing.ts';
import { cuesAround, type Cues } from './cues.ts';
import { isEponym, isNameOfBody } from './eponyms.ts';
import { DRUG_NAMES, KIN_NAMES, MEDICINES, OF_DRUGS } from './fixed-phrases.ts';
import { isAbstract } from './abstract-words.ts';
import { isFirstName, isSurname } from './name-lists.ts';
import { ANY_ROLE, isPersonVerb, STRONG_PERSON_VERBS, TITLES } from './people-words.ts';

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
	/** Belongs to the name of somebody public. */
	known: boolean;
	/** May continue a name that has begun: a surname, or any capitalised word. */
	joins: boolean;
}

const PARTICLES = new Set(
	'de da dos del della di du la le van von der den ter bin ibn binte bint al el ul ur abu ap ferch y e'.split(' '),
);
// Capitals inside a word belong to names of products, but for these beginnings.
const INNER_CAPITAL = /^(?!(?:Mc|Mac|O[’']|D[’']|De|Di|Du|La|Le|Fitz|Van|Al|El|N[’']|M[’'])\p{Lu})\p{L}+\p{Ll}\p{Lu}/u;

// Endings of the names of medicines (WHO stems of international non-proprietary names), in words that are in no list of names.
const MEDICINE =
	/^[a-z]{3,}(?:azole|cillin|mycin|cycline|olol|pril|sartan|statin|azepam|azolam|barbital|clone|pidem|done|xetine|traline|pramine|triptyline|azine|apine|peridol|amfetamine|amphetamine|phenidate|caine|codone|morphine|codeine|profen|acetamol|cetamol|dipine|gliptin|formin|setron|tidine|lukast|vudine|faxine|zodone|trigine|gabalin|gabapentin|bital|tonin|dronate|parin|thiazide|semide|lactone|terol|solone|xone|tamine|spirin|methasone|atomoxetine|ifene|oxacin|ethadone|norphine|zolam|zepam|epam)$/u;
const isMedicine = (folded: string) =>
	MEDICINES.has(folded) || (MEDICINE.test(folded) && !isFirstName(folded) && !isSurname(folded));

const classOf = (token: Token, kind: PhraseKind | undefined): Class => {
	const { folded, text } = token;
	if (!token.capitalised || /^i(?:'|$)/.test(folded)) return 'word';
	// A single letter names nobody by itself; the rule for initials sees to it. “Don’t” and “X-ray” hold no name.
	if (text.length < 2 || folded === 'st' || /'(?:t|ll|ve|re|d|m)$|^\p{L}-\p{Ll}/u.test(folded) || isMedicine(folded))
		return 'explained';
	// A title is no name by itself; it gives away the word after it.
	if (kind === 'organisation' || kind === 'person' || kind === 'term' || TITLES.has(folded)) return 'explained';
	const inFirst = isFirstName(folded);
	// “GPs”, “TVs”, “NHS-wide”: an abbreviation with an ending.
	if (/^\p{Lu}{2,}s$|(?:^|-)\p{Lu}{2,}(?:-|$)/u.test(text) && !token.allCapitals) return 'explained';
	if (token.allCapitals)
		return inFirst && text.length > 3 && !isCommonWord(folded) && !isKnownCapital(folded) ? 'ambiguous' : 'explained';
	if (INNER_CAPITAL.test(text)) return inFirst ? 'listed' : 'explained';
	if (inFirst) return isPlace(kind) || isKnownCapital(folded) || isCommonWord(folded) ? 'ambiguous' : 'listed';
	if (isPlace(kind) || isKnownCapital(folded)) return 'explained';
	if (isCommonWord(folded)) return 'word';
	return isSurname(folded) ? 'surname' : 'unlisted';
};

const namesInPart = (part: Part, document: CheckedDocument): FoundName[] => {
	const { text } = part;
	const tokens = tokensOf(text);
	const kinds = registered(tokens, document.allowlist.phrases, BUILT_IN.phrases);
	const words: Word[] = tokens.map((token, index) => {
		const kind = kinds.get(index);
		return {
			...token,
			class: classOf(token, kind),
			place: isPlace(kind),
			known: kind === 'person',
			joins: token.capitalised && kind !== 'organisation' && kind !== 'term' && !isKnownCapital(token.folded),
		};
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
			if (careless) while ((words[at + 1]?.start ?? Infinity) < careless.end) at += 1;
			continue;
		}
		if (
			word.class === 'explained' ||
			/^i'/.test(word.folded) ||
			(word.class === 'word' && (word.opensSentence || titleCase || word.text.length < 3))
		)
			continue;
		const last = lastOfRun(words, at, text);
		const run = words.slice(at, last + 1);
		const end = words[last]?.end ?? word.end;
		const sentence = sentenceAt(sentences, word.start);
		const name = nameOfRun(part, run, { words, at, last, end, lead, sentence, titleCase, names });
		if (name) names.push(name);
		at = last;
	}
	return names;
};

const isNoOtherWord = (folded: string) => !isCommonWord(folded) && !isKnownCapital(folded);

/** The end of a name in small letters behind a first name or a title: “o’donnell” in “tracey o’donnell”, “a” in “mohammed a”. */
const endOfSmallName = (words: readonly Word[], at: number, text: string): number | undefined => {
	const next = words[at + 1];
	if (!next || next.capitalised || text.slice(words[at]?.end, next.start) !== ' ') return undefined;
	const initial = next.text.length === 1 && /^(?:,|\.|$| -| –)/u.test(text.slice(next.end, next.end + 2));
	return initial ||
		(next.text.length > 2 && isNoOtherWord(next.folded) && (isSurname(next.folded) || isFirstName(next.folded)))
		? next.end
		: undefined;
};

/** “uncle mo”, “mr patel”: a title in small letters before a word that is no other. */
const titledSmall = (words: readonly Word[], at: number, text: string): Word | undefined => {
	const word = words[at];
	const next = words[at + 1];
	if (
		!word ||
		!next ||
		next.capitalised ||
		!SMALL_TITLES.has(word.folded) ||
		!/^\.? $/u.test(text.slice(word.end, next.start))
	)
		return undefined;
	const short = next.text.length < 4 && isPersonVerb(words[at + 2]?.folded ?? '');
	return next.text.length > 1 &&
		!PARTICLES.has(next.folded) &&
		(isNoOtherWord(next.folded) || short) &&
		!isPersonVerb(next.folded)
		? next
		: undefined;
};
const SMALL_TITLES = new Set('nan gran grandad mr mrs ms dr uncle auntie aunty aunt pc nanny cousin'.split(' '));

const SPEAKS_TO = new Set(
	'tell told ask asked rang ring text texted saw seen met meet with called phoned phone msg messaged visited w/ re'.split(
		' ',
	),
);
/** “spoke to shaz re rent”, “jas said no”: a word that is no other, where somebody in haste speaks of a person. */
const isSpokenTo = (words: readonly Word[], at: number, text: string, sentence: Sentence | undefined) => {
	const word = words[at];
	const before = words[at - 1];
	const next = words[at + 1];
	if (!word || word.text.length < 3 || !/^\p{Ll}+$/u.test(word.text) || !isNoOtherWord(word.folded)) return false;
	const spoke =
		before !== undefined &&
		text.slice(before.end, word.start) === ' ' &&
		(SPEAKS_TO.has(before.folded) ||
			(before.folded === 'to' &&
				/^(?:spoke|spoken|talked|wrote|lift|visit|went|letter)$/u.test(words[at - 2]?.folded ?? '')));
	const opens = word.opensSentence && next !== undefined && STRONG_PERSON_VERBS.has(next.folded);
	return (spoke || opens) && (/^\p{Ll}/u.test(sentence?.text ?? text) || opens || isNoteLike(sentence?.text ?? text));
};
const isNoteLike = (text: string) => text.length < 60 && !/[.!?]$/u.test(text);

/**
 * A name typed without its capital: “called jayden”, “priya’s sister”, “uncle mo”. Only names that are no word; one that
 * nothing around it makes a name may be anything, and is only warned of.
 */
const lowerCaseName = (
	words: readonly Word[],
	at: number,
	text: string,
	sentences: readonly Sentence[],
	names: readonly FoundName[],
	part: Part,
): FoundName | undefined => {
	const word = words[at];
	if (!word) return undefined;
	// “nosaJ”: a first name from back to front.
	if (/^\p{Ll}{2,12}\p{Lu}$/u.test(word.text) && isFirstName([...word.folded].reverse().join('')))
		return { part, start: word.start, end: word.end, kind: 'name', sureness: 'likely' };
	const titled = titledSmall(words, at, text);
	if (titled) return { part, start: word.start, end: titled.end, kind: 'titled', sureness: 'sure', lead: word.text };
	const sentence = sentenceAt(sentences, word.start);
	if (word.text.length < 4 || /[-']/.test(word.folded) || !isFirstName(word.folded) || !isNoOtherWord(word.folded))
		return isSpokenTo(words, at, text, sentence)
			? { part, start: word.start, end: word.end, kind: 'maybe', sureness: 'possible' }
			: undefined;
	const full = endOfSmallName(words, at, text);
	const { strong, weak, onlyState } = cuesAround({ text, words, at, last: at, sentence, names });
	const inHaste = /^\p{Ll}/u.test(sentence?.text ?? text);
	const sure = full !== undefined || (strong && !onlyState) || (inHaste && (weak > 0 || word.opensSentence));
	return {
		part,
		start: word.start,
		end: full ?? word.end,
		kind: sure ? 'name' : 'maybe',
		sureness: sure ? 'likely' : 'possible',
	};
};

/** “Winnicott … and Klein would have argued”: somebody known within a few words, in the same sentence. */
const isNearKnown = (words: readonly Word[], at: number, last: number, sentence: Sentence | undefined) => {
	const opens = sentence?.start ?? 0;
	const closes = sentence?.end ?? Infinity;
	for (let index = Math.max(0, at - NEAR); index <= last + NEAR; index += 1) {
		const word = words[index];
		if (word?.known && word.start >= opens && word.end <= closes) return true;
	}
	return false;
};
const NEAR = 12;

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

const nameOfRun = (
	part: Part,
	run: readonly Word[],
	{ words, at, last, end, lead, sentence, titleCase, names }: Situation,
): FoundName | undefined => {
	const [first] = run;
	if (!first) return undefined;
	const { text } = part;
	const place = { part, start: first.start, end };
	const cues = cuesAround({ text, words, at, last, sentence, names });
	// “Freud and Jung”: who is named in one breath with a thinker is one.
	const inOneBreath =
		Boolean(words[at - 2]?.known && words[at - 1]?.folded === 'and') ||
		Boolean(words[last + 2]?.known && words[last + 1]?.folded === 'and') ||
		(first.class !== 'unlisted' && isNearKnown(words, at, last, sentence));
	const cited = citing(words, at, last, text, sentence) + (inOneBreath ? CITED : 0);
	if (isNameOfBody(words, at, last, text, cues.strong && !cues.onlyState)) return undefined;
	if (run.length === 1 && KIN_NAMES.has(first.folded) && !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
	if (!cues.intimate && run.every(({ folded }) => DRUG_NAMES.has(folded)) && sentence && speaksOfDrugs(sentence))
		return undefined;
	if (lead?.kind === 'titled' && (first.class !== 'word' || !first.opensSentence))
		return isRank(lead.text, first, run.at(-1)) ||
			(PUBLIC_TITLES.has(lead.text.toLowerCase()) && cited >= CITED && !cues.intimate)
			? undefined
			: { ...place, start: lead.start, kind: 'titled', sureness: 'sure', lead: lead.text };
	if (isEponym(words, at, last, text) || (isAdjective(first) && isFollowedByNoun(words, last, text))) return undefined;
	if (endsTitle(words, at, text) && !cues.intimate) return undefined;
	if (lead?.kind === 'staff' && first.class !== 'word')
		return {
			...place,
			kind: 'staff',
			sureness: first.class === 'unlisted' && !cues.strong ? 'likely' : 'sure',
			lead: lead.text,
		};
	const full = run.length > 1 && run.slice(1).some((word) => word.capitalised && !PARTICLES.has(word.folded));
	const ofNobody = first.class === 'listed' && cues.afterThe && !cues.strong && isFollowedByNoun(words, last, text);
	const told =
		ofNobody || isOfSomething(first, cues, words, last, text)
			? undefined
			: surenessOf(first, { cues, full, titleCase, sentence });
	const sureness = told && asExample(lessWhereCited(told, { cited, cues, first, full }), sentence, full);
	if (!sureness) return undefined;
	return { ...place, kind: sureness === 'possible' ? 'maybe' : 'name', sureness };
};

const speaksOfDrugs = askedOnce((sentence) => OF_DRUGS.test(sentence));

const PUBLIC_TITLES = new Set(
	'prof professor dr doctor dame lord sir lady baroness check justice rabbi bishop rev reverend'.split(' '),
);
const RANKS = new Set(
	'mayor lieutenant chancellor provost sheriff constable speaker member chief commissioner justice justices inspector advocate general bishop major nurse president minister secretary director officer warden chair'.split(
		' ',
	),
);
const OLD_TITLES = new Set(
	'lord lady sir dame check justice sister brother father coach baby king queen nurse aunt uncle'.split(' '),
);

const STREETS = new Set(
	'way road street lane avenue close drive crescent court house square park gardens terrace walk row place hall centre school hospital bridge ward chapel'.split(
		' ',
	),
);

/** “Lord Mayor”, “Lady Pool”: a rank, or a place, where an ordinary word stands behind an old title. */
const isRank = (title: string, first: Word, last: Word | undefined) =>
	(OLD_TITLES.has(title.toLowerCase()) && last !== undefined && last !== first && STREETS.has(last.folded)) ||
	RANKS.has(first.folded) ||
	(OLD_TITLES.has(title.toLowerCase()) && first.class === 'word');

/** “Georgian”, “Socratic”, “Kafkaesque”: words made of names, in no list of names themselves. */
const isAdjective = ({ folded, class: kind, text }: Word) =>
	kind === 'unlisted' && text.length > 5 && /(?:ian|ean|esque|ic|ist|ish|ese|ism|ite)$/u.test(folded);

/** An ordinary word in small letters follows, that is no verb of a person: “Stanley knives”. */
const isFollowedByNoun = (words: readonly Word[], last: number, text: string) => {
	const end = words[last];
	const next = words[last + 1];
	return Boolean(
		end &&
		next &&
		!end.possessive &&
		!next.capitalised &&
		text.slice(end.end, next.start) === ' ' &&
		(!isPersonVerb(next.folded) || /^(?:is|was|means|meant)$/u.test(next.folded)),
	);
};

// A sentence begins with these before a name.
const BEFORE_A_NAME = new Set(
	'after before when while then with from that this what where which they there here once since until because although though however later even only also every each both some many most about over under like into onto upon your their said says told asked meet meeting helping supporting thanks thank dear poor little young older hello hey sorry over initially eventually today yesterday finally first next again'.split(
		' ',
	),
);

/** “Outcomes Star”: a name that is a word as well, behind an ordinary word with a capital, ends a title. */
const endsTitle = (words: readonly Word[], at: number, text: string) => {
	const before = words[at - 1];
	const word = words[at];
	if (
		!before ||
		!word ||
		word.class !== 'ambiguous' ||
		!before.capitalised ||
		before.text.length < 4 ||
		!/^(?:[’']s)? $/u.test(text.slice(before.end, word.start))
	)
		return false;
	if (before.possessive) return isAbstract(word.folded) || isCommonWord(word.folded);
	return before.class === 'word' && !BEFORE_A_NAME.has(before.folded) && !isPersonVerb(before.folded);
};

/** “Constance of contact”: at the start of a sentence, before “of” something, a name is a word. */
const isOfSomething = (first: Word, cues: Cues, words: readonly Word[], last: number, text: string) => {
	const next = words[last + 1];
	return (
		first.opensSentence &&
		!cues.strong &&
		next?.folded === 'of' &&
		!next.capitalised &&
		text.slice(words[last]?.end, next.start) === ' ' &&
		!words[last + 2]?.capitalised
	);
};

const FOR_EXAMPLE =
	/\b(?:for example|such as|e\.g\.|you (?:may|might|could|can) (?:say|ask)|by saying|by asking|instruction like|imagine)\b/iu;

const givesExample = askedOnce((sentence) => FOR_EXAMPLE.test(sentence));

/** A first name in words that anybody may say to any child is nobody’s: “you could say, ‘Annie, do you like …’”. */
const asExample = (sureness: FoundName['sureness'] | undefined, sentence: Sentence | undefined, full: boolean) =>
	sureness && !full && sentence && givesExample(sentence) ? 'possible' : sureness;

/**
 * Somebody cited is nobody of the story, unless the sentence speaks of a private life as well. A first name alone is
 * seldom that of an author, so that it takes more to be one; a name in no list may be anybody’s first name.
 */
const lessWhereCited = (
	told: FoundName['sureness'],
	{ cited, cues, first, full }: { cited: number; cues: Cues; first: Word; full: boolean },
): FoundName['sureness'] | undefined => {
	const alone = full || first.class === 'surname' ? 0 : first.class === 'unlisted' ? 1 : 2;
	const weight = cited - (cues.intimate ? CITED : 0) - alone;
	if (weight >= CITED) return undefined;
	return weight === CITED - 1 ? 'possible' : told;
};

const surenessOf = (
	first: Word,
	{
		cues,
		full,
		titleCase,
		sentence,
	}: { cues: Cues; full: boolean; titleCase: boolean; sentence: Sentence | undefined },
): FoundName['sureness'] | undefined => {
	const { named, onlyState, strong, intimate, weak, acts, placed, afterThe } = cues;
	switch (first.class) {
		case 'listed':
			return afterThe && !strong ? 'possible' : 'sure';
		case 'ambiguous': {
			if (afterThe && !strong) return undefined;
			if (first.place)
				return strong
					? 'likely'
					: placed
						? undefined
						: full && weak
							? 'likely'
							: weak > 1 && !titleCase
								? 'likely'
								: weak
									? 'possible'
									: undefined;
			if (first.opensSentence && onlyState && (isAbstract(first.folded) || isKnownCapital(first.folded)))
				return undefined;
			if (isKnownCapital(first.folded) ? intimate : strong) return 'likely';
			if (isKnownCapital(first.folded)) return full && weak ? 'possible' : undefined;
			if (first.opensSentence || titleCase)
				return weak > 1 || (weak && !isAbstract(first.folded) && !titleCase)
					? 'likely'
					: full && weak
						? 'possible'
						: undefined;
			return full || weak ? 'likely' : 'possible';
		}
		case 'surname':
			if (afterThe && !strong) return undefined;
			return strong || (weak && !placed) ? 'likely' : titleCase ? undefined : 'possible';
		case 'unlisted':
			if (strong) return 'likely';
			if (afterThe || titleCase) return undefined;
			if (weak > 1 && !placed) return 'likely';
			// “Makaton is used”, “in Celsius”: no list holds every thing, and nobody is spoken of.
			return acts || weak > 1 || (sentence && isAboutOne(sentence)) ? 'possible' : undefined;
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
		if (
			/^(?: |\. |[.]? ?-)$/u.test(between) &&
			(between !== '. ' || here.text.length === 1) &&
			next.joins &&
			(next.class !== 'explained' || next.allCapitals === false) &&
			!next.opensSentence
		) {
			last += 1;
			continue;
		}
		const afterNext = words[last + 2];
		const afterThat = words[last + 3];
		if (
			between === ' ' &&
			PARTICLES.has(next.folded) &&
			!next.capitalised &&
			afterNext?.joins &&
			text.slice(next.end, afterNext.start) === ' '
		)
			last += 2;
		else if (
			between === ' ' &&
			PARTICLES.has(next.folded) &&
			!next.capitalised &&
			afterNext &&
			PARTICLES.has(afterNext.folded) &&
			afterThat?.joins
		)
			last += 3;
		else break;
	}
	return last;
};

interface Lead {
	kind: 'titled' | 'staff';
	text: string;
	start: number;
}

const TITLE_BEFORE =
	/(?<![\p{L}’'-])(\p{Lu}[\p{L}]*|baby|nurse|auntie|aunty|uncle|imam|pastor|nan|nanny|granny|constable|sergeant|inspector|detective)(?:\.)? (?:\p{Lu}\.? )?$/u;
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
