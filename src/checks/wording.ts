/** The words of the field, as the vocabulary gives them. */

export interface FindOnlyWord {
	/** What people type, and the hub does not print: “LAC”. */
	word: string;
	/** What the hub says instead: “children in care”. */
	preferred: string;
	/** Who objects to the word and why, as a sentence. */
	because: string;
	/** Address of the term in the vocabulary, so that a message can link to it. */
	href?: string | undefined;
}

export interface Wording {
	findOnly: readonly FindOnlyWord[];
	/** Abbreviations the vocabulary explains, and what each stands for. */
	abbreviations: ReadonlyMap<string, string>;
}

export const NO_WORDING: Wording = { findOnly: [], abbreviations: new Map() };

interface VocabularyEntry {
	title: string;
	abbreviations?: readonly string[] | undefined;
	findOnly?: readonly string[] | undefined;
	findOnlyBecause?: string | undefined;
}

/**
 * The wording that a list of vocabulary entries stands for.
 * `entries`: the data of entries of type “term”, each with the address of its page if it has one.
 */
export const wordingFrom = (entries: readonly { data: VocabularyEntry; href?: string }[]): Wording => ({
	findOnly: entries.flatMap(({ data, href }) =>
		(data.findOnly ?? []).map((word) => ({
			word,
			preferred: data.title,
			because: data.findOnlyBecause ?? 'People it is used about object to it.',
			href,
		})),
	),
	abbreviations: new Map(
		entries.flatMap(({ data }) => (data.abbreviations ?? []).map((short) => [short, data.title] as const)),
	),
});
