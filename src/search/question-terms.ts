/** The part of the vocabulary that a question needs: the forms its words may make, and the terms they lead to. */
import { isStopWord, stemOf } from './analyse.ts';
import type { FormShard } from './form-table.ts';
import type { SearchWord } from './normalise.ts';
import type { Tables } from './tables.ts';
import type { VocabularyEntry, VocabularyForm } from './vocabulary.ts';
import { createVocabularyLookup, lookupWords, type LookupWord, type VocabularyLookup } from './vocabulary-lookup.ts';

export interface QuestionTerms {
	lookup: VocabularyLookup;
	/** Why a part of it did not come; nothing where all came. */
	missing: unknown[];
}

/** Two words that stand together, written as one: “safe guarding” may be safeguarding. */
const writtenAsOne = (words: readonly LookupWord[]): string[] =>
	words.slice(1).map(({ text }, at) => (words[at]?.text ?? '') + text);

/** The stems whose forms the question may hold. A small word is asked for only where a form is filed under it. */
const stemsAskedFor = (words: readonly LookupWord[], smallWords: ReadonlySet<string>): string[] => {
	const own = words.map(({ text }) => text).filter((text) => !isStopWord(text) || smallWords.has(text));
	return [...own, ...writtenAsOne(words)].map(stemOf);
};

/** Forms by the number of their term, as far as they came: enough to see which terms the question names. */
const termsByNumber = (shards: readonly FormShard[]): VocabularyEntry[] => {
	const formsOf = new Map<number, VocabularyForm[]>();
	for (const { forms } of shards)
		for (const { text, kind, term } of forms) {
			const own = formsOf.get(term) ?? [];
			formsOf.set(term, own);
			own.push({ text, kind });
		}
	return [...formsOf]
		.sort(([a], [b]) => a - b)
		.map(([term, forms]) => ({ id: String(term), title: '', href: '', area: '', forms }));
};

const arrived = <T>(outcomes: readonly PromiseSettledResult<T>[], missing: unknown[]): T[] =>
	outcomes.flatMap((outcome) => {
		if (outcome.status === 'fulfilled') return [outcome.value];
		missing.push(outcome.reason);
		return [];
	});

/** Reads what the question needs of the vocabulary. Never rejects: what did not come is named, the rest serves. */
export const questionTerms = async (words: readonly SearchWord[], tables: Tables): Promise<QuestionTerms> => {
	const missing: unknown[] = [];
	const parts = lookupWords(words);
	const numbers = tables.formShardsOf(stemsAskedFor(parts, tables.smallWords));
	const shards = arrived(await Promise.allSettled(numbers.map((number) => tables.formShard(number))), missing);
	const byNumber = createVocabularyLookup(termsByNumber(shards));
	const found = [
		...byNumber.find(parts),
		...writtenAsOne(parts).flatMap((text) => byNumber.find([{ text, capitals: false }])),
	];
	const named = [...new Set(found.flatMap(({ meanings }) => meanings.map(({ entry }) => Number(entry.id))))];
	const terms = arrived(
		await Promise.allSettled(named.sort((a, b) => a - b).map((number) => tables.term(number))),
		missing,
	);
	const known = new Set(shards.flatMap((shard) => shard.words));
	return {
		lookup: { ...createVocabularyLookup(terms), knows: (word) => known.has(word) || byNumber.knows(word) },
		missing,
	};
};
