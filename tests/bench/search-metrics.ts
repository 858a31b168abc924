/** How good an order of pages is, by the judgements. All are between 0 and 1; higher is better, but for `nothing`. */
export interface Scores {
	/** Normalised discounted cumulative gain of the first ten (gain 2^grade − 1). */
	ndcg: number;
	/** One over the place of the first page that answers. */
	mrr: number;
	/** Share of the answering pages among the first twenty. */
	recall: number;
	/** 1 when a page that answers is among the first three. */
	success: number;
	/** 1 when nothing at all was found. */
	nothing: number;
}

const gain = (grade: number) => 2 ** grade - 1;
const discount = (place: number) => 1 / Math.log2(place + 2);

export const scoresOf = (found: readonly string[], grades: ReadonlyMap<string, number>): Scores => {
	const reached = found.slice(0, 10).reduce((sum, url, place) => sum + gain(grades.get(url) ?? 0) * discount(place), 0);
	const ideal = [...grades.values()]
		.sort((a, b) => b - a)
		.slice(0, 10)
		.reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0);
	const first = found.findIndex((url) => (grades.get(url) ?? 0) > 0);
	const answering = [...grades.values()].filter((grade) => grade > 0).length;
	const among = found.slice(0, 20).filter((url) => (grades.get(url) ?? 0) > 0).length;
	return {
		ndcg: ideal === 0 ? 0 : reached / ideal,
		mrr: first < 0 ? 0 : 1 / (first + 1),
		recall: answering === 0 ? 0 : among / answering,
		success: first >= 0 && first < 3 ? 1 : 0,
		nothing: found.length === 0 ? 1 : 0,
	};
};

export const meanOf = (all: readonly Scores[]): Scores => {
	const mean = (of: (scores: Scores) => number) =>
		all.reduce((sum, scores) => sum + of(scores), 0) / Math.max(1, all.length);
	return {
		ndcg: mean(({ ndcg }) => ndcg),
		mrr: mean(({ mrr }) => mrr),
		recall: mean(({ recall }) => recall),
		success: mean(({ success }) => success),
		nothing: mean(({ nothing }) => nothing),
	};
};
