/** How many characters of what a finding quotes an allowance names; a sentence is shorter, and a longer one is cut. */
export const MOST_ALLOWED_WORDS = 600;
