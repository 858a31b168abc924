import { expect, test } from 'vitest';
import { exampleInWords } from '../../src/content-model/example-in-words.ts';

test.each([
	['Night call', 'For example: Night call.'],
	['It went well.', 'For example: It went well.'],
	['Who opens the door?', 'For example: Who opens the door?'],
])('the example “%s” ends as a sentence, once', (example, sentence) => {
	expect(exampleInWords(example)).toBe(sentence);
});
