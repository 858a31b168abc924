/**
 * Fields that say who answers for a page and by when it is read again. To change them is to change the page, but no
 * word of it: whoever read the text has read it still, and who fills them in has not become one of its writers.
 */
export const ANSWERED_FOR: ReadonlySet<string> = new Set(['owner', 'publishedOn', 'reviewedOn', 'reviewDueOn']);
