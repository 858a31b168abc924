/**
 * Two stems side by side, small words between them left out: how the index keeps that words are neighbours. No stem
 * holds a space.
 */
export const bigramOf = (first: string, second: string) => `${first} ${second}`;

export const isBigram = (stem: string) => stem.includes(' ');
