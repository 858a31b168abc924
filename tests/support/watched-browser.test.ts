import { expect, test } from 'vitest';
import { unexpected } from './watched-browser.ts';

test('a problem that nobody named is unexpected', () => {
	expect(unexpected(['console: Oh no'], [])).toEqual(['console: Oh no']);
	expect(unexpected(['console: Oh no', 'answer 404: GET /x'], [{ pattern: /^answer 404/, times: 1 }])).toEqual([
		'console: Oh no',
	]);
});

test('a problem that came more or fewer times than was named is unexpected', () => {
	expect(unexpected(['answer 404: GET /x'], [{ pattern: /404/, times: 1 }])).toEqual([]);
	expect(unexpected(['answer 404: GET /x', 'answer 404: GET /x'], [{ pattern: /404/, times: 1 }])).toEqual([
		'/404/ came 2 times, expected 1',
	]);
	expect(unexpected([], [{ pattern: /404/, times: 1 }])).toEqual(['/404/ came 0 times, expected 1']);
});

test('what a test cannot count must come at least once', () => {
	expect(unexpected(['request failed', 'request failed'], [{ pattern: /failed/, times: 'some' }])).toEqual([]);
	expect(unexpected([], [{ pattern: /failed/, times: 'some' }])).toEqual(['/failed/ came 0 times, expected some']);
});
