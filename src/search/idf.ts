/** How much a rare word says: BM25’s inverse document frequency, never below zero. */
export const idf = (pagesWithIt: number, pages: number) =>
	Math.log(1 + (pages - pagesWithIt + 0.5) / (pagesWithIt + 0.5));
