/**
 * Fields that say who answers for a page and by when it is read again. To change them is to change the page, but no
 * word of what it tells: who fills them in has not become one of its writers.
 */
import { stewardship } from './shared-fields.ts';

type Name = keyof typeof stewardship;

/** Days hold no words: whoever read the text has read it still. */
const DAYS = (Object.keys(stewardship) as Name[]).filter((name) => stewardship[name].kind === 'date');

/** Who answers for a page, in words of their own that stand on it: they are read as the text is. */
export const OWNER: Name = 'owner';

/** All of them. */
export const ANSWERED_FOR: ReadonlySet<string> = new Set([OWNER, ...DAYS]);
