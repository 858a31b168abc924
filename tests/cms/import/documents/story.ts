/** What the documents tell: an invented story in five sections. */
import { aDocx, h, p, type DocxParts } from '../a-docx.ts';

export interface AnyDocument {
	name: string;
	bytes: Promise<Uint8Array> | Uint8Array;
}

/** The headings of the sections, and their words. */
export const FIVE = [
	[
		'What the problem was',
		'Visitors waited in a corridor without chairs, and nobody told them how long it would take.',
	],
	['What we did', 'We moved the chairs, turned the radio off and said how long the wait would be.'],
	['What changed and how we know', 'Fewer people left before they were seen; a tally at the desk says so.'],
	['What we would do differently', 'Ask the people who clean the building first.'],
	['Limits: what this does not show', 'One building, three months, and a tally kept by those who wanted it to work.'],
] as const;

/** The story under its own headings, or under those given. */
export const story = (headings: readonly string[] = FIVE.map(([heading]) => heading), level = 1) =>
	FIVE.map(([, words], index) => h(level, headings[index]!) + p(words)).join('');
/** A document written out as Word stores it. */
export const byHand = (name: string, parts: DocxParts): AnyDocument => ({ name, bytes: aDocx(parts) });
