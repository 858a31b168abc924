import { expect, test } from 'vitest';
import { asExpression } from '../../src/content-model/as-expression.ts';
import { RESERVED_WORDS } from '../support/reserved-words.ts';

test('any words, as an expression, are found as they stand and nowhere else', () => {
	const odd = ['A+ (star)', 'a.b', 'what?', '[x]', '{2}', 'either|or', '^up$', 'C:\\temp', 'and/or', 'ward-based'];
	for (const words of [...odd, ...RESERVED_WORDS]) {
		expect(new RegExp(`^${asExpression(words)}$`, 'u').exec(words)?.[0], words).toBe(words);
		expect(new RegExp(`^${asExpression(words)}$`).exec(words)?.[0], words).toBe(words);
	}
	expect('axb').not.toMatch(new RegExp(asExpression('a.b')));
	expect('or').not.toMatch(new RegExp(asExpression('either|or')));
});
