/** How much text stands around a sentence: the less there is, the fewer signs of who is spoken of can be looked for. */
import type { Part, PartKind } from '../document.ts';
import { isShortPlace } from '../reading/notes.ts';

export type Surroundings = 'running' | 'beside' | 'short';

const BESIDE: ReadonlySet<PartKind> = new Set<PartKind>(['list-item', 'footnote', 'summary', 'quotation']);

/** A paragraph runs on; a list, a footnote or a quotation stands beside it; a heading or a cell is short. */
export const surroundingsOf = (part: Part): Surroundings => {
	if (isShortPlace(part)) return 'short';
	return BESIDE.has(part.kind) ? 'beside' : 'running';
};
