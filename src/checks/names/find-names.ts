/**
 * Finds people’s names in a text.
 *
 * Lists alone protect people with common names best, and that is unfair: so a word in no list counts as a name when
 * its neighbours treat it as one (a word of kinship, an age, a possessive with “mum”, a verb only people do).
 * The other way round, a word in a list that is also an ordinary word, a place or a month needs such a neighbour.
 */
import { isPlace, registered } from '../allowlist.ts';
import { mayNameSomebody, type CheckedDocument, type Part } from '../document.ts';
import { askedOnce, sentencesInPart } from '../reading/part-sentences.ts';
import { tokensInPart } from '../reading/part-tokens.ts';
import { sentenceAt, type Sentence } from '../reading/tokens.ts';
import { BUILT_IN, isPublicSurname } from './built-in.ts';
import { CITED, citing } from './citing.ts';
import { cuesAround, type Cues } from './cues.ts';
import { isEponym, isNameOfBody } from './eponyms.ts';
import { DRUG_NAMES, KIN_NAMES, OF_DRUGS } from './fixed-phrases.ts';
import type { FoundName } from './found-name.ts';
import { isKnownCapital } from './known-capitals.ts';
import { leadBefore, type Lead } from './lead.ts';
import { isFirstName } from './name-lists.ts';
import { endsTitle, isAdjective, isFollowedByNoun, isOfSomething, isRank } from './no-person.ts';
import { lastOfRun } from './run.ts';
import { lowerCaseName } from './small-letters.ts';
import { asExample, lessWhereCited, surenessOf } from './sureness.ts';
import { classOf, PARTICLES, type Word } from './word.ts';

const found = new WeakMap<CheckedDocument, readonly FoundName[]>();

/** Every name in a document, wherever one gives a person away. Worked out once for all the rules that ask. */
export const namesIn = (document: CheckedDocument): readonly FoundName[] => {
	const known = found.get(document);
	if (known) return known;
	const names = document.parts.filter(mayNameSomebody).flatMap((part) => namesInPart(part, document));
	found.set(document, names);
	return names;
};

const namesInPart = (part: Part, document: CheckedDocument): FoundName[] => {
	const { text } = part;
	const tokens = tokensInPart(part);
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
	const sentences = sentencesInPart(part);
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

/** Somebody known, or a surname of somebody known that is no first name. */
const isOfThinker = (word: Word | undefined): boolean =>
	word !== undefined && (word.known || (word.capitalised && isPublicSurname(word.folded) && !isFirstName(word.folded)));

/** “Perry says …”, “had read Winfrey”: what is said of a thinker is said of nobody’s life. */
const SAYS = /^ (?:says?|puts?|asks?|thinks?|feels?|tells?|argues?|reminds?)(?!\p{L})/u;
const mayBePublic = (end: Word, text: string, { intimate, strong }: Cues) =>
	!intimate && (!strong || SAYS.test(text.slice(end.end, end.end + 12))) && isPublicSurname(end.folded);

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
		(words[at - 1]?.folded === 'and' && isOfThinker(words[at - 2])) ||
		(words[last + 1]?.folded === 'and' && isOfThinker(words[last + 2])) ||
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
			: surenessOf(first, { cues, full, titleCase, joined: isJoined(words, at, text), sentence });
	const sureness = told && asExample(lessWhereCited(told, { cited, cues, first, full }), sentence, full);
	if (!sureness) return undefined;
	return {
		...place,
		kind: sureness === 'possible' ? 'maybe' : 'name',
		sureness,
		told: cues.strong,
		maybePublic: mayBePublic(run.at(-1)!, text, cues),
	};
};

const isJoined = (words: readonly Word[], at: number, text: string) => {
	const before = words[at - 1];
	return before !== undefined && before.capitalised && text.slice(before.end, words[at]?.start) === ' ';
};

const speaksOfDrugs = askedOnce((sentence) => OF_DRUGS.test(sentence));

const PUBLIC_TITLES = new Set(
	'prof professor dr doctor dame lord sir lady baroness check justice rabbi bishop rev reverend'.split(' '),
);

/** Headings and cells in which most words have a capital tell nothing by a capital. */
const isTitleCase = ({ kind }: Part, words: readonly Word[]) => {
	if (kind === 'paragraph' || kind === 'quotation') {
		const long = words.filter(({ text }) => text.length > 3);
		return long.length > 4 && long.filter(({ capitalised }) => capitalised).length / long.length > 0.7;
	}
	const long = words.slice(1).filter(({ text }) => text.length > 3);
	return long.length > 1 && long.filter(({ capitalised }) => capitalised).length / long.length > 0.6;
};
