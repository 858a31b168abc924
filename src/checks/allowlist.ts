/** Names that may be printed: public bodies, places, people who publish, published numbers and mailboxes. */
import { tokensOf, type Token } from './reading/tokens.ts';

/**
 * A neighbourhood is a place so small that naming it beside two more facts points to a family.
 * A term is a word of the field: it explains its capitals, and makes nothing public that stands beside it.
 */
export type PhraseKind = 'organisation' | 'place' | 'neighbourhood' | 'person' | 'term';

export const isPlace = (kind: PhraseKind | undefined): boolean => kind === 'place' || kind === 'neighbourhood';

/** Phrases by their first word, so that a text is read once whatever the allowlist holds. */
export type Phrases = ReadonlyMap<string, readonly { words: readonly string[]; kind: PhraseKind }[]>;

export interface Allowlist {
	phrases: Phrases;
	/** Digits only: `08082000247`. */
	numbers: ReadonlySet<string>;
	/** Lower case. */
	mailboxes: ReadonlySet<string>;
	/** Lower case, without the sign before it. */
	handles: ReadonlySet<string>;
	/** Upper case, without the space. */
	postcodes: ReadonlySet<string>;
}

export interface RegisterLists {
	organisations?: readonly string[];
	places?: readonly string[];
	/** Wards, estates and villages: smaller than a council’s area. */
	neighbourhoods?: readonly string[];
	/**
	 * Words of the field, in every form. Of single words only abbreviations count: Charity, Grace and Isa are people too.
	 */
	terms?: readonly string[];
	/** Public figures and authors whose names stand on published work. */
	people?: readonly string[];
	/** Telephone numbers of services, in any spacing. */
	numbers?: readonly string[];
	mailboxes?: readonly string[];
	handles?: readonly string[];
	postcodes?: readonly string[];
}

const isAbbreviation = (term: string) => /^\p{Lu}{2,}$/u.test(term.trim());

/**
 * An allowlist made of lists, usually the titles of the hub’s organisations and networks, its places, its sources’
 * publishers and its helplines.
 */
export const allowlistFrom = ({
	organisations = [],
	places = [],
	neighbourhoods = [],
	terms = [],
	people = [],
	numbers = [],
	mailboxes = [],
	handles = [],
	postcodes = [],
}: RegisterLists): Allowlist => {
	const phrases = new Map<string, { words: readonly string[]; kind: PhraseKind }[]>();
	const add = (kind: PhraseKind) => (phrase: string) => {
		const words = tokensOf(phrase).map(({ folded }) => folded);
		const [first] = words;
		if (!first) return;
		const list = phrases.get(first) ?? [];
		phrases.set(first, list);
		list.push({ words, kind });
	};
	organisations.forEach(add('organisation'));
	places.forEach(add('place'));
	neighbourhoods.forEach(add('neighbourhood'));
	terms.filter((term) => / /.test(term.trim()) || isAbbreviation(term)).forEach(add('term'));
	people.forEach(add('person'));
	return {
		phrases,
		numbers: new Set(numbers.map((number) => number.replace(/\D/g, ''))),
		mailboxes: new Set(mailboxes.map((mailbox) => mailbox.toLowerCase())),
		handles: new Set(handles.map((handle) => handle.toLowerCase().replace(/^@/, ''))),
		postcodes: new Set(postcodes.map((postcode) => postcode.toUpperCase().replace(/\s/g, ''))),
	};
};

export const EMPTY_ALLOWLIST: Allowlist = allowlistFrom({});

/**
 * Which tokens of a text belong to a registered phrase, by index, and what the phrase names.
 * Only capitalised words count (“will” is no person), and the longest phrase wins.
 */
export const registered = (tokens: readonly Token[], ...phraseSets: readonly Phrases[]): Map<number, PhraseKind> => {
	const found = new Map<number, PhraseKind>();
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token?.capitalised) continue;
		let best: { words: readonly string[]; kind: PhraseKind } | undefined;
		for (const phrases of phraseSets)
			for (const phrase of phrases.get(token.folded) ?? [])
				// “ISA” is an abbreviation, “Isa” a child.
				if (
					phrase.words.length > (best?.words.length ?? 0) &&
					(phrase.kind !== 'term' || phrase.words.length > 1 || token.allCapitals) &&
					phrase.words.every((word, offset) => tokens[at + offset]?.folded === word)
				)
					best = phrase;
		if (!best) continue;
		const { length } = best.words;
		for (let offset = 0; offset < length; offset += 1) found.set(at + offset, best.kind);
		at += length - 1;
	}
	return found;
};
