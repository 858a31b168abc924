/** Words by their vectors: which stand in the same company. Runs on a maintainer’s machine, never in a build. */

/** Vectors side by side, one for each word, the commonest first. */
export interface WordVectors {
	words: readonly string[];
	dimensions: number;
	values: Float32Array;
}

/**
 * Directions that all words share and that tell nothing of what they mean, such as how common a word is. Taking them
 * away is what Mu and Viswanath call “all but the top” (ICLR 2018): one for each hundred dimensions in their paper,
 * three here, chosen by looking at sixty words.
 */
const SHARED_DIRECTIONS = 3;
/** Worked out from the commonest words alone: the vectors of rare ones rest on few sentences. */
const COMMONEST = 20_000;
/** Turns of the power iteration: the first directions of word vectors stand far apart, so few are enough. */
const TURNS = 30;

const scaled = (vector: Float32Array, by: number) => vector.map((value) => value * by);
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const toLengthOne = (vector: Float32Array) => scaled(vector, 1 / (Math.sqrt(dot(vector, vector)) || 1));

/** The sum of the vectors, each times what `share` says of it. */
const sumOf = ({ words, dimensions, values }: WordVectors, share: (vector: Float32Array) => number): Float32Array => {
	const sum = new Float32Array(dimensions);
	for (let word = 0; word < words.length; word++) {
		const vector = values.subarray(word * dimensions, (word + 1) * dimensions);
		const weight = share(vector);
		for (let at = 0; at < dimensions; at++) sum[at]! += weight * vector[at]!;
	}
	return sum;
};

/** The direction in which the vectors differ most. Deterministic: begins with the same vector always. */
const firstDirection = (vectors: WordVectors): Float32Array => {
	let direction = toLengthOne(new Float32Array(vectors.dimensions).fill(1));
	for (let turn = 0; turn < TURNS; turn++) direction = toLengthOne(sumOf(vectors, (vector) => dot(vector, direction)));
	return direction;
};

const mapVectors = (vectors: WordVectors, change: (vector: Float32Array) => Float32Array): WordVectors => {
	const values = new Float32Array(vectors.values.length);
	const { dimensions } = vectors;
	vectors.words.forEach((_, word) =>
		values.set(change(vectors.values.subarray(word * dimensions, (word + 1) * dimensions)), word * dimensions),
	);
	return { ...vectors, values };
};

/** The vectors without what all share, of length one. */
export const tellingVectors = (vectors: WordVectors): WordVectors => {
	const mean = scaled(
		sumOf(vectors, () => 1),
		1 / vectors.words.length,
	);
	let telling = mapVectors(vectors, (vector) => vector.map((value, at) => value - mean[at]!));
	for (let taken = 0; taken < SHARED_DIRECTIONS; taken++) {
		const direction = firstDirection({ ...telling, words: telling.words.slice(0, COMMONEST) });
		telling = mapVectors(telling, (vector) => {
			const along = dot(vector, direction);
			return vector.map((value, at) => value - along * direction[at]!);
		});
	}
	return mapVectors(telling, toLengthOne);
};

/** How alike a word is to each of the first `among` words: the cosine of the two vectors, 1 for the same. */
const likenesses = ({ dimensions, values }: WordVectors, word: number, among: number): Float32Array => {
	const own = values.subarray(word * dimensions, (word + 1) * dimensions);
	return new Float32Array(among).map((_, other) => {
		let alike = 0;
		for (let at = 0, from = other * dimensions; at < dimensions; at++) alike += own[at]! * values[from + at]!;
		return other === word ? -1 : alike;
	});
};

export interface Nearness {
	/** Neighbours are sought among so many of the first words. */
	among: number;
	/** Two words are at least so much alike. */
	least: number;
	/** Either is among so many words nearest to the other: what stands near everything is a neighbour of nothing. */
	rank: number;
}

/** For each word those near it, nearest first. In: vectors of length one. Takes the square of the words. */
export const neighboursIn = (vectors: WordVectors, { among, least, rank }: Nearness): string[][] => {
	const { words } = vectors;
	/** How alike a word must be to one of the first, to be among those nearest to it. */
	const near = Float32Array.from({ length: among }, (_, word) =>
		Math.max(least, likenesses(vectors, word, among).sort().at(-rank) ?? least),
	);
	return words.map((_, word) => {
		const alike = likenesses(vectors, word, among);
		return [...alike.keys()]
			.filter((other) => alike[other]! >= near[other]!)
			.sort((a, b) => alike[b]! - alike[a]! || a - b)
			.slice(0, rank)
			.map((other) => words[other] ?? '');
	});
};
