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
	/** The title or role before the name, if that is what gave it away. */
	lead?: string;
}
