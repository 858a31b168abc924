/** Logistic regression over features that are there or not, by Adam’s gradient descent. Nothing is left to chance. */

export interface Example {
	features: readonly string[];
	told: boolean;
	weight: number;
}

export interface Weights {
	base: number;
	of: ReadonlyMap<string, number>;
}

export interface Settings {
	/** Features in fewer examples are left out. */
	fewest: number;
	/** How strongly weights are drawn to nought. */
	shrink: number;
	steps: number;
}

export const round = (value: number) => Math.round(value * 100) / 100;

/** The sum of the weights of these features. */
export const scoreBy = ({ base, of }: Weights, features: readonly string[]) =>
	features.reduce((sum, feature) => sum + (of.get(feature) ?? 0), base);

const namesIn = (examples: readonly Example[], fewest: number) => {
	const counts = new Map<string, number>();
	for (const { features } of examples)
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	return [...counts].flatMap(([name, count]) => (count < fewest ? [] : [name])).sort();
};

const RATE = 0.05;

/**
 * The weights under which the examples are likeliest, each rounded to two places; those that round to nought are left
 * out.
 */
export const fit = (examples: readonly Example[], { fewest, shrink, steps }: Settings): Weights => {
	const names = namesIn(
		examples.filter(({ weight }) => weight === 1),
		fewest,
	);
	const places = new Map(names.map((name, place) => [name, place] as const));
	const base = names.length;
	const rows = examples.map(({ features, told, weight }) => ({
		at: [...features.flatMap((name) => places.get(name) ?? []), base],
		told: Number(told),
		weight,
	}));
	const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
	const values = new Float64Array(base + 1);
	const first = new Float64Array(base + 1);
	const second = new Float64Array(base + 1);
	for (let step = 1; step <= steps; step += 1) {
		const slope = values.map((value, place) => (place === base ? 0 : value * shrink * whole));
		for (const { at, told, weight } of rows) {
			const sum = at.reduce((total, place) => total + (values[place] ?? 0), 0);
			const miss = (1 / (1 + Math.exp(-sum)) - told) * weight;
			for (const place of at) slope[place] = (slope[place] ?? 0) + miss;
		}
		for (const [place, raw] of slope.entries()) {
			const gradient = raw / whole;
			first[place] = 0.9 * (first[place] ?? 0) + 0.1 * gradient;
			second[place] = 0.999 * (second[place] ?? 0) + 0.001 * gradient ** 2;
			const [mean, spread] = [(first[place] ?? 0) / (1 - 0.9 ** step), (second[place] ?? 0) / (1 - 0.999 ** step)];
			values[place] = (values[place] ?? 0) - (RATE * mean) / (Math.sqrt(spread) + 1e-8);
		}
	}
	return {
		base: round(values[base] ?? 0),
		of: new Map(names.map((name, place) => [name, round(values[place] ?? 0)] as const).filter(([, value]) => value)),
	};
};
