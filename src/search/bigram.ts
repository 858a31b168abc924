/** Two stems side by side, small words between them left out: how the index keeps that words are neighbours. No stem holds a space. */
export const pairOf = (first: string, second: string) => `${first} ${second}`;

export const isPair = (stem: string) => stem.includes(' ');
