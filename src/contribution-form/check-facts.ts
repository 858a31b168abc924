/** What the checks need to know of this hub, as the page hands it to the browser. */
import type { PhraseKind, Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import type { Vocabularies } from '../content-model/vocabulary.ts';

/** Where the facts stand on the site. */
export const CHECK_FACTS = '/contribute/check-facts.json';

/** The same check context as the build’s, in a shape that JSON can hold. */
export interface CheckFacts {
	/** The lists of terms; ids and labels only. */
	vocabularies: Vocabularies;
	allowlist: { phrases: [string, { words: readonly string[]; kind: PhraseKind }[]][] } & Record<
		'numbers' | 'mailboxes' | 'handles' | 'postcodes',
		string[]
	>;
	wording: { findOnly: Wording['findOnly']; abbreviations: [string, string][] };
}

/** In: vocabularies, allowlist and wording as the build has them. Out: what the page hands over. */
export const packFacts = (
	vocabularies: Vocabularies,
	{ phrases, numbers, mailboxes, handles, postcodes }: Allowlist,
	{ findOnly, abbreviations }: Wording,
): CheckFacts => ({
	vocabularies: Object.fromEntries(
		Object.entries(vocabularies).map(([name, { terms }]) => [
			name,
			{ terms: terms.map(({ id, label }) => ({ id, label, meaning: '' })) },
		]),
	) as unknown as Vocabularies,
	allowlist: {
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
	allowlist,
	wording,
}: CheckFacts): { vocabularies: Vocabularies; allowlist: Allowlist; wording: Wording } => ({
	vocabularies,
	allowlist: {
		phrases: new Map(allowlist.phrases),
		numbers: new Set(allowlist.numbers),
		mailboxes: new Set(allowlist.mailboxes),
		handles: new Set(allowlist.handles),
		postcodes: new Set(allowlist.postcodes),
	},
	wording: { findOnly: wording.findOnly, abbreviations: new Map(wording.abbreviations) },
});
