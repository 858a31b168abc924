/**
 * Words as an expression that finds them as they stand. `A+ (star)` → `A\+ \(star\)`
 * Not `RegExp.escape`: browsers that people read and write with do not all have it.
 */
export const asExpression = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
