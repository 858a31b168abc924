/** What the checks need to know of this hub, as the page hands it to the browser. */
import type { PhraseKind, Register } from '../checks/register.ts';
import type { Wording } from '../checks/wording.ts';
import type { Vocabularies } from '../content-model/vocabulary.ts';

/** Where the facts stand on the site. */
export const JUDGING_FACTS = '/contribute/judging.json';

/** The same grounds as the build judges by, in a shape that JSON can hold. */
export interface JudgingFacts {
	/** The lists of terms; ids and labels only. */
	vocabularies: Vocabularies;
	register: { phrases: [string, { words: readonly string[]; kind: PhraseKind }[]][] } & Record<
		'numbers' | 'mailboxes' | 'handles' | 'postcodes',
		string[]
	>;
	wording: { findOnly: Wording['findOnly']; abbreviations: [string, string][] };
}

/** In: vocabularies, register and wording as the build has them. Out: what the page hands over. */
export const packFacts = (
	vocabularies: Vocabularies,
	{ phrases, numbers, mailboxes, handles, postcodes }: Register,
	{ findOnly, abbreviations }: Wording,
): JudgingFacts => ({
	vocabularies: Object.fromEntries(
		Object.entries(vocabularies).map(([name, { terms }]) => [
			name,
			{ terms: terms.map(({ id, label }) => ({ id, label, meaning: '' })) },
		]),
	) as unknown as Vocabularies,
	register: {
		phrases: [...phrases].map(([first, list]) => [first, [...list]]),
		numbers: [...numbers],
		mailboxes: [...mailboxes],
		handles: [...handles],
		postcodes: [...postcodes],
	},
	wording: { findOnly, abbreviations: [...abbreviations] },
});

/** The inverse of `packFacts`. */
export const unpackFacts = ({
	vocabularies,
	register,
	wording,
}: JudgingFacts): { vocabularies: Vocabularies; register: Register; wording: Wording } => ({
	vocabularies,
	register: {
		phrases: new Map(register.phrases),
		numbers: new Set(register.numbers),
		mailboxes: new Set(register.mailboxes),
		handles: new Set(register.handles),
		postcodes: new Set(register.postcodes),
	},
	wording: { findOnly: wording.findOnly, abbreviations: new Map(wording.abbreviations) },
});
