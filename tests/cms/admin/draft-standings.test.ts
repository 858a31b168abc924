/** The lists of the board, and what a card says. */
import { expect, test } from 'vitest';
import { isIn, readStandings, standingInWords, standingsFrom } from '../../../cms/admin/draft-standings.ts';
import type { DraftStanding } from '../../../cms/draft-standing.ts';

const standing = (over: Partial<DraftStanding> = {}): DraftStanding => ({
	collection: 'case-study',
	slug: 'dudley/calm',
	isMine: false,
	waits: [],
	may: [],
	...over,
});

test('a draft stands in the lists it belongs to, and in that of all', () => {
	const mine = standing({ isMine: true });
	const waiting = standing({ waits: ['mark-ready'] });
	for (const one of [mine, waiting, undefined]) expect(isIn('all', one)).toBe(true);
	expect([isIn('mine', mine), isIn('mine', waiting), isIn('mine', undefined)]).toEqual([true, false, false]);
	expect([isIn('waiting', mine), isIn('waiting', waiting), isIn('waiting', undefined)]).toEqual([false, true, false]);
});

test.each([
	[standing(), true, ''],
	[standing({ isMine: true }), false, 'Yours.'],
	[standing({ readings: { people: 0, bySafeguarding: false } }), false, ''],
	[standing({ readings: { people: 0, bySafeguarding: false } }), true, 'Not read yet.'],
	[
		standing({ readings: { people: 1, bySafeguarding: false }, waits: ['confirm-reading', 'mark-ready'] }),
		true,
		'Read by one of two, not yet by a safeguarding reader. Waits for your reading, then for you to say that it is ready.',
	],
	[standing({ readings: { people: 1, bySafeguarding: true } }), true, 'Read by one of two.'],
	[standing({ readings: { people: 3, bySafeguarding: false } }), true, 'Read by 3, not yet by a safeguarding reader.'],
	[
		standing({ readings: { people: 2, bySafeguarding: true }, waits: ['publish-story'] }),
		true,
		'Read by two. Waits for you to publish it.',
	],
	[standing({ waits: ['publish-settings'] }), true, 'Waits for you to publish it.'],
])('%o, being read: %s → “%s”', (one, isBeingRead, words) => {
	expect(standingInWords(one, isBeingRead)).toBe(words);
});

test('standings are found by kind and name; without an answer there are none', async () => {
	standingsFrom(() => Promise.resolve({ standings: [standing()] }) as never);
	expect((await readStandings())?.get('case-study/dudley/calm')).toEqual(standing());
	standingsFrom(() => Promise.reject(new Error('No answer.')));
	expect(await readStandings()).toBeUndefined();
});
