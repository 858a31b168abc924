/** What the checks need to know of this hub, as the page hands it to the browser. */
import type { RegisterLists } from '../../checks/register.ts';
import type { Vocabularies } from '../../content-model/vocabulary.ts';

/** Where the facts stand on the site. */
export const JUDGING_FACTS = '/contribute/judging.json';

export interface JudgingFacts {
	/** The lists of terms; ids and labels only. */
	vocabularies: Vocabularies;
	/** Public names, numbers and addresses that may be printed. */
	register: RegisterLists;
	/** Vocabulary entries that have something to say about wording, with the address of their page. */
	terms: { data: { title: string; abbreviations?: string[]; findOnly?: string[]; findOnlyBecause?: string }; href: string }[];
}
