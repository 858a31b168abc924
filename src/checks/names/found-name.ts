/** A name that was found, and how sure it is that it is one. */
import type { Part } from '../document.ts';

export type NameKind = 'titled' | 'staff' | 'name' | 'maybe';

export interface FoundName {
	part: Part;
	start: number;
	end: number;
	kind: NameKind;
	/**
	 * `sure`: hardly anything else; `likely`: treated as a name by its neighbours; `possible`: a capital nobody explains.
	 */
	sureness: 'sure' | 'likely' | 'possible';
	/** Something beside it speaks of a person: a word of kinship, an age, a verb that only people do. */
	told?: boolean;
	/** The surname of somebody in the public register, and nothing beside it speaks of a private life. */
	maybePublic?: boolean;
	/** The title or role before the name, if that is what gave it away. */
	lead?: string;
}
