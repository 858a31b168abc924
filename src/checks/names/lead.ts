/** What stands directly before a name and gives it away: a title, or a job. */
import { ANY_ROLE, TITLES } from './people-words.ts';
import type { Word } from './word.ts';

export interface Lead {
	kind: 'titled' | 'staff';
	text: string;
	start: number;
}

const TITLE_BEFORE =
	/(?<![\p{L}’'-])(\p{Lu}[\p{L}]*|baby|nurse|auntie|aunty|uncle|imam|pastor|nan|nanny|granny|constable|sergeant|inspector|detective)(?:\.)? (?:\p{Lu}\.? )?$/u;
const ROLE_BEFORE = new RegExp(`\\b(${ANY_ROLE})(?:,? (?:called|named|known as)|,|:| \\(| -| –)? ?$`, 'iu');

/** A title or a job that stands directly before a word: “Mrs”, “social worker”, “her teacher,”. */
export const leadBefore = (text: string, word: Word): Lead | undefined => {
	if (!word.capitalised) return undefined;
	const before = text.slice(Math.max(0, word.start - 48), word.start);
	const title = TITLE_BEFORE.exec(before)?.[1];
	if (title && TITLES.has(title.toLowerCase()) && !(word.class === 'word' && word.text.length < 3)) {
		const start = word.start - (before.length - before.lastIndexOf(title));
		return { kind: 'titled', text: title, start };
	}
	const role = ROLE_BEFORE.exec(before)?.[1];
	return role ? { kind: 'staff', text: role, start: word.start } : undefined;
};
