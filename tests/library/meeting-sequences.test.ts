/** Every list, feed and calendar of meetings, beside a filter of a book that was kept by hand. */
import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/library/calendars.ts';
import { MOST_IN_A_FEED, feedsOf } from '../../src/library/feeds.ts';
import { gatheredActions, gatheredDecisions, viewsOf } from '../../src/library/meeting-views.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { sequence } from '../support/meeting-sequences.ts';

const SEQUENCES = 1000;
const PLACES = ['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id }));
const BODIES = ['coalition', 'networks/dudley', 'networks/walsall'];

const sorted = (words: Iterable<string>) => [...words].sort();

/** What the book says of a body, or of all. */
const inBook = ({ book, notes }: ReturnType<typeof sequence>, body: string | undefined) => {
	const actions = [...book.values()].filter(({ key }) => body === undefined || key.startsWith(`${body}/`));
	const bodyOf = ({ data }: (typeof notes)[number]) => (data.network ? `networks/${data.network}` : 'coalition');
	const meetings = notes.filter((note) => body === undefined || bodyOf(note) === body);
	return {
		actions: actions.map(({ key }) => `/actions/${key}/`),
		open: actions.filter(({ state }) => state === 'open').map(({ key }) => `/actions/${key}/`),
		decisions: meetings.flatMap(({ data }) => (data.decisions ?? []).map(({ decision }) => decision)),
		meetings: meetings.map(({ href }) => href),
	};
};

test(`every list, feed and calendar of ${SEQUENCES} sequences of meetings of three bodies equals a filter of the book`, () => {
	for (let seed = 1; seed <= SEQUENCES; seed++) {
		const made = sequence(seed);
		const hub = aHub(...made.notes, ...PLACES);
		const [feeds, calendars] = [feedsOf(hub), calendarsOf(hub).flatMap((group) => group.calendars)];
		const [actions, decisions] = [viewsOf(gatheredActions(hub)), viewsOf(gatheredDecisions(hub))];
		for (const body of [undefined, ...BODIES]) {
			const book = inBook(made, body);
			const where = `seed ${seed}, ${body ?? 'all'}`;
			const listed = (views: readonly { key: string; items: readonly unknown[] }[]) =>
				views.filter(({ key }) => (body === undefined ? ['', 'closed'].includes(key) : key === body));
			expect(book.actions.length, where).toBeLessThan(MOST_IN_A_FEED);
			const hrefs = listed(actions).flatMap(({ items }) => (items as { href: string }[]).map(({ href }) => href));
			expect(sorted(hrefs), where).toEqual(sorted(book.actions));
			const decided = listed(decisions).flatMap(({ items }) =>
				(items as { decision: string }[]).map((one) => one.decision),
			);
			expect(sorted(decided), where).toEqual(sorted(book.decisions));
			const fed = (address: string) => feeds.get(body === undefined ? address : `${address}${body}/`)?.items ?? [];
			expect(sorted(fed('/actions/').map(({ href }) => href)), where).toEqual(sorted(book.actions));
			expect(sorted(fed('/decisions/').map(({ title }) => title)), where).toEqual(sorted(book.decisions));
			const calendar = calendars.find(({ name }) => name === (body ?? 'everything'))!;
			expect(sorted(calendar.events.map(({ href }) => href)), where).toEqual(sorted([...book.open, ...book.meetings]));
		}
	}
});
