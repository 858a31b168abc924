import { expect, test } from 'vitest';
import { EMPTY_SEARCH, isNarrowedBy, withOffer } from '../../../src/elements/search/search-state.ts';
import type { Offer } from '../../../src/search/offers.ts';

const asked = { ...EMPTY_SEARCH, words: 'things that were stopped', filters: { Sector: ['Health'] } };
const stopped: Offer = { kind: 'only', label: 'Stopped', facet: 'Stage', values: ['Stopped'], chosen: false };

test('a choice that was offered joins those made before, and pressing it again takes it away', () => {
	const chosen = withOffer(asked, stopped);
	expect(chosen).toEqual({ ...asked, filters: { Sector: ['Health'], Stage: ['Stopped'] } });
	expect(withOffer(chosen, { ...stopped, chosen: true })).toEqual(asked);
	const other = withOffer({ ...asked, filters: { Stage: ['Idea'] } }, stopped);
	expect(other.filters).toEqual({ Stage: ['Idea', 'Stopped'] });
	expect(withOffer(other, { ...stopped, chosen: true }).filters).toEqual({ Stage: ['Idea'] });
});

test('an order that was offered takes the place of the best match first, and gives it back', () => {
	const newest: Offer = { kind: 'order', label: 'Newest first', sort: 'newest', chosen: false };
	expect(withOffer(asked, newest).sort).toBe('newest');
	expect(withOffer({ ...asked, sort: 'newest' }, { ...newest, chosen: true }).sort).toBe('relevance');
});

test('only a choice that stands beside the results narrows them', () => {
	const facets = { Sector: [{ value: 'Health', count: 0 }] };
	expect(isNarrowedBy(asked, facets)).toBe(true);
	for (const filters of [{}, { Sector: ['Gone'] }, { Theme: ['Health'] }, { constructor: ['Health'] }])
		expect(isNarrowedBy({ ...asked, filters }, facets)).toBe(false);
});
