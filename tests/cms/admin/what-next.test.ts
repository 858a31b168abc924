/** What is said after a page was published. */
import { expect, test } from 'vitest';
import { publishedInWords } from '../../../cms/admin/what-next.ts';

test('a page that this hub shows is live here; elsewhere the next build shows it', () => {
	expect(publishedInWords({ isLiveHere: true })).toBe('Published. It is live here, on this machine.');
	expect(publishedInWords({ isLiveHere: false })).toBe('Published. The site shows it after its next build.');
});

test('a day to come is said, and nothing is called live before it', () => {
	const held = publishedInWords({ isLiveHere: true, heldBackUntil: '2026-12-01' });
	expect(held).toBe('Published, and held back until 1 December 2026: nobody sees it before that day.');
	expect(publishedInWords({ isLiveHere: true, withdrawnFrom: '2027-01-02' })).toBe(
		'Published. It is live here, on this machine. It is withdrawn on 2 January 2027.',
	);
});
