import { expect, test } from 'vitest';
import { placeInWords } from '../../cms/place-in-words.ts';

test.each([
	['', 'What we did, second paragraph', 'What we did, second paragraph'],
	['Body', 'What we did', 'What we did'],
	['Table “Pupils”', 'What changed, table', 'What changed, table (Table “Pupils”)'],
	['Outcomes › outcome 2 › Direction', undefined, 'Outcomes › outcome 2 › Direction'],
	['Body', undefined, 'Text'],
	['', undefined, 'Text'],
])('what stands under “%s” and in the text at “%s” is told as “%s”', (where, words, told) => {
	expect(placeInWords({ where, inText: words === undefined ? undefined : { words, block: 0 } })).toBe(told);
});
