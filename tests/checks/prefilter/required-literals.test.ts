import { describe, expect, it } from 'vitest';
import { literalOf } from '../../../src/checks/prefilter/literals.ts';
import { requiredLiterals } from '../../../src/checks/prefilter/required-literals.ts';

const required = (expression: RegExp) => requiredLiterals(expression)?.toSorted();
const literals = (...texts: string[]) => texts.map(literalOf).toSorted();

describe('the literals that an expression cannot match without', () => {
	it.each([
		['a text', /arrested/, ['arrested']],
		['a text in capitals', /ARRESTED/, ['arrested']],
		['choices', /\b(?:stabbed|mugged)\b/u, ['stabbed', 'mugged']],
		['choices within a text', /(?:no one|nobody) else/, ['no one els', 'nobody els']],
		['an ending that may be missing', /arrest(?:ed)?/, ['arrest']],
		['a shorter choice in place of the longer', /(?:moved|removed)/, ['moved']],
		['the rarer of two', /\p{Lu}\p{L}+ (?:the|and) \p{L}+ gurdwara/u, [' gurdwara']],
		['digits as one sign', /(?:1[0-2]|\d) \p{Lu}/u, ['0']],
		['a small class', /[Tt]wins/, ['twins']],
		['what is repeated at least once', /(?:knife){1,3}/, ['knife']],
		['a named group', /(?<found>knife)\w*/, ['knife']],
		['an escaped sign', /\bd\.o\.b\./, ['d.o.b.']],
		['what is between that and what is looked at', /(?<=\bof )knife(?! crime)/, ['knife']],
	])('are read from %s', (_, expression, expected) => expect(required(expression)).toEqual(literals(...expected)));

	it.each([
		['may be empty', /(?:knife)?/],
		['is any letter', /\p{L}{3,}/u],
		['has a choice of any letter', /knife|\p{Lu}/u],
		['only looks ahead', /(?=knife)/],
		['only looks behind', /(?<!knife)\w/],
		['is all but some', /[^a]/],
		['is a range', /[a-z]+/],
	])('are none where it %s', (_, expression) => expect(requiredLiterals(expression)).toBeUndefined());
});
