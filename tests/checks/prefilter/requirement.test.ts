import { describe, expect, it } from 'vitest';
import { EDGE, literalOf, type Condition } from '../../../src/checks/prefilter/literals.ts';
import { requirementOf } from '../../../src/checks/prefilter/requirement.ts';

/** A condition in words: texts in their order, `|` for an edge of a word. */
const inWords = (condition: Condition): string => {
	if ('literals' in condition) return condition.literals.toSorted().join(' / ');
	const [list, sign] = 'all' in condition ? [condition.all, ' and '] : [condition.some, ' or '];
	return list
		.map((one) => ('literals' in one ? inWords(one) : `(${inWords(one)})`))
		.sort()
		.join(sign);
};
const required = (expression: RegExp) => {
	const condition = requirementOf(expression);
	return condition && inWords(condition);
};
/** The same of texts as a person writes them. */
const texts = (...some: string[]) =>
	some
		.map((text) => text.split('|').map(literalOf).join(EDGE))
		.toSorted()
		.join(' / ');

describe('the literals of which every match holds one', () => {
	it.each([
		['a text', /arrested/, ['arrested']],
		['a text in capitals', /ARRESTED/, ['arrested']],
		['choices between words', /\b(?:stabbed|mugged)\b/u, ['|stabbed|', '|mugged|']],
		['choices within a text', /(?:no one|nobody) else/, ['no one els', 'nobody els']],
		['an ending that may be missing', /arrest(?:ed)?/, ['arrest']],
		['a shorter choice in place of the longer', /(?:moved|removed)/, ['moved']],
		['digits as one sign', /(?:1[0-2]|\d)\p{Lu}/u, ['0']],
		['a small class', /[Tt]wins/, ['twins']],
		['what is repeated at least once', /(?:knife){1,3}/, ['knife']],
		['a named group', /(?<found>knife)\w*/, ['knife']],
		['an escaped sign', /\bd\.o\.b\./, ['|d.o.b.']],
		['what is between that and what is looked at', /(?<=\bof )knife(?! crime)/, ['knife']],
		['the edges where no letter may stand', /(?<!\p{L})knife(?![\p{L}\d-]|\.\p{L})/u, ['|knife|']],
		['the edges of every choice of a group', /\b(?:knife|blade)(?!\w)/u, ['|knife|', '|blade|']],
		['no edge beside a sign or a digit', /\b-knife 7\b/, ['-knife 0']],
		['no edge where some letters may stand', /(?<!s)knife(?![a-z])/, ['knife']],
		['no edge before the second of what is repeated', /\b(?:knife|blade){2}/, ['|knife', '|blade']],
	])('are read from %s', (_, expression, expected) => expect(required(expression)).toBe(texts(...expected)));

	it.each([
		['may be empty', /(?:knife)?/],
		['is any letter', /\p{L}{3,}/u],
		['has a choice of any letter', /knife|\p{Lu}/u],
		['only looks ahead', /(?=knife)/],
		['only looks behind', /(?<!knife)\w/],
		['is all but some', /[^a]/],
		['is a range', /[a-z]+/],
		['is written with a letter that counts as another', /\bknifeſ/iu],
		['is an edge alone', /\b(?!\p{L})/u],
	])('are none where it %s', (_, expression) => expect(required(expression)).toBeUndefined());
});

describe('what a match must hold together', () => {
	it('is each of two texts with anything between them', () =>
		expect(required(/knife\w+blade/)).toBe(`${texts('blade')} and ${texts('knife')}`));

	it('is what one of the choices asks for', () =>
		expect(required(/knife\p{L}+blade|sword\p{L}+shield/u)).toBe(
			`(${texts('blade')} and ${texts('knife')}) or (${texts('shield')} and ${texts('sword')})`,
		));

	it('is the rarer of two at the least', () =>
		expect(required(/\p{Lu}\p{L}+ (?:the|and) \p{L}+ gurdwara/u)).toContain(texts(' gurdwara')));
});
