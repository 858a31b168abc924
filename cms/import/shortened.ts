/** Words as a message quotes them: the first of a long passage. */
export const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);
