/** What a rule is: one thing that may stand in a text and should not, or should and does not. */
import { typesByName } from '../content-model/index.ts';
import type { Severity, Spot } from '../content-model/finding.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { CheckedDocument, Part } from './document.ts';

/** Something a rule saw: either words in a part, or a place in the entry where something is missing. */
export type RuleMatch = {
	severity: Severity;
	/** What was unexpected and what was expected, as a sentence. */
	message: string;
	/** One thing to do next. */
	next: string;
} & ({ part: Part; start: number; end: number } | { at: Spot; found: string });

/** The groups in which the handbook lists rules. */
export type RuleFamily = 'people' | 'numbers' | 'language' | 'quality';

export interface Rule {
	/** Short and stable: findings, allowances and handbook pages go by it. */
	id: string;
	family: RuleFamily;
	/** What it looks for, in a few words. */
	title: string;
	/** Why it matters, in a sentence or two a newcomer understands. */
	why: string;
	/** Where the rule comes from: a body and an address, or the hub’s own decision. */
	source: string;
	/** The strongest severity it gives in an entry of this type. Single matches may be milder. */
	severityFor: (type: TypeName) => Severity;
	check: (document: CheckedDocument) => RuleMatch[];
	/** A general rule: it is left out where others have said most of what it would say. */
	leavesToOthers?: boolean;
	/** What it blocks is who somebody is: beside it a general rule has nothing to add. */
	namesSomebody?: boolean;
	/** Texts that must fire; each is checked as the body of a case study, or as `example` makes of it. */
	fires: readonly string[];
	/** Texts that must stay silent. */
	silent: readonly string[];
	/** Makes a document of an example where a paragraph of a case study is not what the rule reads. */
	example?: (text: string) => CheckedDocument;
}

/** The severity that depends on whether a type tells stories about people. */
export const byStory =
	(inStories: Severity, elsewhere: Severity) =>
	(type: TypeName): Severity =>
		typesByName[type].tellsStories ? inStories : elsewhere;

/** The same severity everywhere. */
export const everywhere = (severity: Severity) => (): Severity => severity;
