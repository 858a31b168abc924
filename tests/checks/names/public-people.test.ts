import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/checks/plain-text.ts';
import { checkText } from '../check-text.ts';

const strongest = (text: string) =>
	['block', 'warn'].find((one) => checkText(documentOf(text)).some(({ severity }) => severity === one));

describe('somebody known to the public', () => {
	it.each([
		'“Perry says regulate first, and that is what the lunch staff do.”',
		'Half will say Perry, half will say nothing.',
		'Sir Al Aynsley-Green reminded the hall that childhood is short.',
		'Lord Scarman had already said as much in 1981.',
		'Kitwood and Bredin asked what wellbeing looks like.',
	])('keeps nothing back: %s', (text) => expect(strongest(text)).not.toBe('block'));

	it.each([
		'Perry was excluded in March and told nobody.',
		'Perry says his mum hit him.',
		'Casey moved in with an aunt.',
		'Mr Casey drove her home.',
	])('shares a name with a person of the story: %s', (text) => expect(strongest(text)).toBe('block'));

	it.each(['Granthi, Rabbi, Imam: the poster asked who had done the training.'])(
		'is not meant by the title of a faith: %s',
		(text) => expect(strongest(text)).not.toBe('block'),
	);
});
