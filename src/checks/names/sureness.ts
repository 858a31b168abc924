/** How sure it is that a word with a capital is the name of a person of the story. */
import { isAboutOne } from '../reading/about-one.ts';
import { askedOnce } from '../reading/part-sentences.ts';
import type { Sentence } from '../reading/tokens.ts';
import { isAbstract } from './abstract-words.ts';
import { CITED } from './citing.ts';
import type { Cues } from './cues.ts';
import type { FoundName } from './found-name.ts';
import { isKnownCapital } from './known-capitals.ts';
import type { Word } from './word.ts';

const FOR_EXAMPLE =
	/\b(?:for example|such as|e\.g\.|you (?:may|might|could|can) (?:say|ask)|by saying|by asking|instruction like|imagine)\b/iu;

const givesExample = askedOnce((sentence) => FOR_EXAMPLE.test(sentence));

/** A first name in words that anybody may say to any child is nobody’s: “you could say, ‘Annie, do you like …’”. */
export const asExample = (
	sureness: FoundName['sureness'] | undefined,
	sentence: Sentence | undefined,
	full: boolean,
) => (sureness && !full && sentence && givesExample(sentence) ? 'possible' : sureness);

/**
 * Somebody cited is nobody of the story, unless the sentence speaks of a private life as well. A first name alone is
 * seldom that of an author, so that it takes more to be one; a name in no list may be anybody’s first name.
 */
export const lessWhereCited = (
	told: FoundName['sureness'],
	{ cited, cues, first, full }: { cited: number; cues: Cues; first: Word; full: boolean },
): FoundName['sureness'] | undefined => {
	const weight = cited - (cues.intimate ? CITED : 0) - (full ? 0 : takesMoreAlone(first));
	if (weight >= CITED) return undefined;
	return weight === CITED - 1 ? 'possible' : told;
};

const takesMoreAlone = ({ class: kind }: Word) => {
	if (kind === 'surname') return 0;
	return kind === 'unlisted' ? 1 : 2;
};

interface Signs {
	cues: Cues;
	/** More than one word: “Grace Amos”. */
	full: boolean;
	titleCase: boolean;
	/** Stands directly behind a word with a capital: “Foster Carer Review”. */
	joined: boolean;
	sentence: Sentence | undefined;
}

type Sureness = FoundName['sureness'] | undefined;

/** A place that is a first name as well: “Chelsea”, “Florence”. */
const ofAPlace = ({ cues: { strong, placed, weak }, full, titleCase }: Signs): Sureness => {
	if (strong) return 'likely';
	if (placed || !weak) return undefined;
	return full || (weak > 1 && !titleCase) ? 'likely' : 'possible';
};

/** A first name that is a word as well: “Grace”, “Will”. */
const ofAWord = (first: Word, signs: Signs): Sureness => {
	const { cues, full, titleCase } = signs;
	const { strong, intimate, onlyState, weak, afterThe } = cues;
	if (afterThe && !strong) return undefined;
	if (first.place) return ofAPlace(signs);
	const known = isKnownCapital(first.folded);
	if (first.opensSentence && onlyState && (isAbstract(first.folded) || known)) return undefined;
	if (known ? intimate : strong) return 'likely';
	if (known) return full && weak ? 'possible' : undefined;
	if (!first.opensSentence && !titleCase) return full || weak ? 'likely' : 'possible';
	if (weak > 1 || (weak && !isAbstract(first.folded) && !titleCase)) return 'likely';
	return full && weak ? 'possible' : undefined;
};

const ofASurname = ({ cues: { strong, weak, placed, afterThe }, titleCase }: Signs): Sureness => {
	if (afterThe && !strong) return undefined;
	if (strong || (weak && !placed)) return 'likely';
	return titleCase ? undefined : 'possible';
};

const ofNoList = ({ cues: { strong, weak, placed, acts, afterThe }, titleCase, sentence }: Signs): Sureness => {
	if (strong) return 'likely';
	if (afterThe || titleCase) return undefined;
	if (weak > 1 && !placed) return 'likely';
	// “Makaton is used”, “in Celsius”: no list holds every thing, and nobody is spoken of.
	return acts || weak > 1 || (sentence && isAboutOne(sentence)) ? 'possible' : undefined;
};

/** How sure it is that the name that begins with this word is one, by what it is and what stands around it. */
export const surenessOf = (first: Word, signs: Signs): Sureness => {
	const { named, strong, weak, placed, afterThe } = signs.cues;
	switch (first.class) {
		case 'listed':
			return afterThe && !strong ? 'possible' : 'sure';
		case 'ambiguous':
			return ofAWord(first, signs);
		case 'surname':
			return ofASurname(signs);
		case 'unlisted':
			return ofNoList(signs);
		case 'word':
		case 'explained':
			return named || ((strong || weak > 1) && !signs.full && !signs.joined && !afterThe && !placed)
				? 'possible'
				: undefined;
	}
};
