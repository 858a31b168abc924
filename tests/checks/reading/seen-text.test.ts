import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';
import { documentOf } from '../../../src/checks/plain-text.ts';
import { seenText } from '../../../src/checks/reading/seen-text.ts';

describe('a text as the eye sees it', () => {
	test.each([
		['She is J\u00ada\u00ads\u00admine.', 'She is Jasmine.'],
		['It was Dar\u{e0072}ren.', 'It was Darren.'],
		['N\u200bathan asked.', 'Nathan asked.'],
		['We met Ⓐⓜⓘⓡ twice.', 'We met Amir twice.'],
		['Call ０７７００ ９００３２１.', 'Call 07700 900321.'],
		['The child, \u041elivia.', 'The child, Olivia.'],
		['Ring O77OO 9OO 321.', 'Ring 07700 900 321.'],
		['The boy is K y l e, today.', 'The boy is Kyle, today.'],
		['S·i·o·b·h·a·n came.', 'Siobhan came.'],
		['They are D.h.i.l.l.o.n, here.', 'They are Dhillon, here.'],
		['At 1 4  A c a c i a  A v e.', 'At 14 Acacia Ave.'],
	])('reads “%s” as “%s”', (typed, seen) => {
		expect(seenText(typed)?.text).toBe(seen);
	});

	test.each([
		'Kofi’s mum, José and Łukasz came.',
		'Она сказала да.',
		'U.N.I.T.E. met.',
		'Ratio 3:1, 12.30–14.00, ½ cup…',
		'A, B, C and D were offered.',
	])('leaves “%s” as it is', (text) => {
		expect(seenText(text)).toBeUndefined();
	});

	test('leads findings back to what was typed', () => {
		const typed = 'Later her aunt called A\u00adma\u00adra again.';
		const [finding] = checkText(documentOf(typed));
		expect(finding).toMatchObject({
			rule: 'name',
			severity: 'block',
			found: 'A\u00adma\u00adra',
			column: typed.indexOf('A\u00ad') + 1,
		});
	});

	test('takes no more than proportionate time', () => {
		const time = (text: string) => {
			const before = process.cpuUsage().user;
			seenText(text);
			return process.cpuUsage().user - before;
		};
		const once = 'a b c d\u00ad O77OO9OOO \u041e '.repeat(2000);
		time(once);
		expect(time(once.repeat(8))).toBeLessThan(40 * Math.max(time(once), 20_000));
	});
});
