import { expect, test } from 'vitest';
import { fit, scoreBy, type Example } from './logistic-regression.ts';

const example = (told: boolean, ...features: string[]): Example => ({ told, features, weight: 1 });
const SETTINGS = { fewest: 2, shrink: 0.0001, steps: 400 };

test('what stands only in what is told weighs for it, what stands only in the rest against it', () => {
	const examples = Array.from({ length: 20 }, (_, index) =>
		index % 2 ? example(true, 'he', 'any') : example(false, 'most', 'any'),
	);
	const weights = fit(examples, SETTINGS);
	expect(weights.of.get('he')).toBeGreaterThan(1);
	expect(weights.of.get('most')).toBeLessThan(-1);
	expect(scoreBy(weights, ['he', 'any'])).toBeGreaterThan(0);
	expect(scoreBy(weights, ['most', 'any'])).toBeLessThan(0);
});

test('without features the base is the log of the odds', () => {
	const examples = Array.from({ length: 40 }, (_, index) => example(index % 4 === 0));
	expect(fit(examples, { ...SETTINGS, steps: 2000 }).base).toBeCloseTo(Math.log(1 / 3), 1);
});

test('a feature of fewer examples than asked for has no weight, and the same examples give the same weights', () => {
	const examples = [example(true, 'once', 'he'), example(true, 'he'), example(false, 'most'), example(false, 'most')];
	const weights = fit(examples, SETTINGS);
	expect(weights.of.has('once')).toBe(false);
	expect(fit(examples, SETTINGS)).toEqual(weights);
});
