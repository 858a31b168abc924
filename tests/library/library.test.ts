import { expect, test } from 'vitest';
import type { MeetingNote } from '../../src/content-model/meeting-note.ts';
import { cameFrom, carriedTo, openActions } from '../../src/library/actions.ts';
import { meaningsOf } from '../../src/library/ambiguous.ts';
import { crumbsOf, wayBackFrom, type Crumb } from '../../src/library/crumbs.ts';
import { insteadOf } from '../../src/library/instead.ts';
import { listedPages } from '../../src/library/listed-pages.ts';
import { dayOf, groupBy, newestFirst, soonestFirst } from '../../src/library/listing.ts';
import { listPaths, sectionsOfList } from '../../src/library/lists.ts';
import { situationsOf } from '../../src/library/situations.ts';
import { newEntries } from '../../src/library/new-entries.ts';
import { paragraphsOf } from '../../src/library/paragraphs.ts';
import { relatedTo } from '../../src/library/related.ts';
import { coverage, networksWithout, notShared, sharedInNetwork, sharedUnder } from '../../src/library/coverage.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const action = (id: string, more: Partial<NonNullable<MeetingNote['actions']>[number]> = {}) => ({
	id,
	action: 'Do it.',
	owner: { role: 'Lead', organisation: 'o' },
	dueOn: '2026-04-01',
	state: 'open' as const,
	...more,
});

test('the hub finds an entry by its name, and who points to it, each once', () => {
	const guide = aHubEntry('practice-guide', 'a');
	const study = aHubEntry('case-study', 'n/a', {
		guides: ['a'],
		organisations: ['o'],
		owner: { role: 'R', organisation: 'o' },
		contact: { role: 'R', organisation: 'o' },
	});
	const organisation = aHubEntry('organisation', 'o');
	const hub = aHub(guide, study, organisation);
	expect(hub.find('practice-guide', 'a')).toBe(guide);
	expect(hub.find('practice-guide', undefined)).toBeUndefined();
	expect(hub.pointingTo(guide)).toEqual([study]);
	expect(hub.pointingTo(organisation)).toEqual([study]);
	expect(hub.findAll('practice-guide', ['gone', 'a'])).toEqual([guide]);
});

test('the day of an entry is the day it is about, then the day it came out', () => {
	expect(dayOf({ data: { heldOn: '2026-02-01', publishedOn: '2026-03-01' } })).toBe('2026-02-01');
	expect(dayOf({ data: { publishedOn: '2026-03-01', reviewedOn: '2026-04-01' } })).toBe('2026-03-01');
	expect(dayOf({ data: {} })).toBe('');
});

test('newest come first, and those of one day by title', () => {
	const entries = [
		aHubEntry('event', 'a', { heldOn: '2026-01-01' }),
		aHubEntry('event', 'b', { heldOn: '2026-02-01', title: 'B' }),
		aHubEntry('event', 'c', { heldOn: '2026-02-01', title: 'A' }),
	];
	expect(entries.sort(newestFirst).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
	expect(entries.sort(soonestFirst)[0]?.id).toBe('a');
});

test('groups stand in the order in which they first appear', () => {
	expect(groupBy([3, 1, 2, 4], (n) => (n % 2 ? 'odd' : 'even'))).toEqual([
		['odd', [3, 1]],
		['even', [2, 4]],
	]);
});

test('an event of today is still coming up', () => {
	const hub = aHub(
		aHubEntry('event', 'past', { heldOn: '2026-03-03' }),
		aHubEntry('event', 'today', { heldOn: '2026-03-04' }),
		aHubEntry('event', 'later', { heldOn: '2026-05-04' }),
	);
	expect(sectionsOfList(hub, 'event').map(({ heading, entries }) => [heading, entries.map(({ id }) => id)])).toEqual([
		['Coming up', ['today', 'later']],
		['Past', ['past']],
	]);
});

test.each(listPaths().map(({ props }) => props.name))('the list of each type shows every entry once: %s', (name) => {
	const hub = aHub(aHubEntry(name, 'a'), aHubEntry(name, 'b'));
	expect(
		sectionsOfList(hub, name)
			.flatMap(({ entries }) => entries.map(({ id }) => id))
			.sort(),
	).toEqual(['a', 'b']);
	expect(sectionsOfList(aHub(), name)).toEqual([]);
});

test('new is what has come out, is practice, and has not been withdrawn', () => {
	const hub = aHub(
		aHubEntry('case-study', 'n/a'),
		aHubEntry('case-study', 'n/tomorrow', { publishedOn: '2026-03-05' }),
		aHubEntry('case-study', 'n/withdrawn', { withdrawn: { on: '2026-02-01', why: 'Consent ended.' } }),
		aHubEntry('organisation', 'o'),
		aHubEntry('event', 'e', { publishedOn: '2026-03-04' }),
	);
	expect(newEntries(hub).map(({ id }) => id)).toEqual(['e', 'n/a']);
	expect(newEntries(hub, 1)).toHaveLength(1);
});

test('what is withdrawn is in no list for search engines, though its page explains itself', () => {
	const hub = aHub(
		aHubEntry('case-study', 'n/a'),
		aHubEntry('case-study', 'n/withdrawn', { withdrawn: { on: '2026-02-01', why: 'Consent ended.' } }),
	);
	const pages = listedPages(hub).map(({ href }) => href);
	expect(pages).toContain('/case-studies/n/a/');
	expect(pages).not.toContain('/case-studies/n/withdrawn/');
	expect(new Set(pages).size).toBe(pages.length);
	for (const href of pages) expect(href).toMatch(/^\/(?:[a-z0-9/-]+\/)?$/);
});

test('of a withdrawn entry only its title, the day, the reason and where to go instead are left', () => {
	const withdrawn = { on: '2026-02-01', why: 'Consent ended.', instead: '/practice-guides/a/' };
	const guide = aHubEntry('practice-guide', 'a', { title: 'A guide' });
	const hub = aHub(
		aHubEntry('case-study', 'n/gone', { title: 'Taken down', summary: 'ITS ANSWER', guides: ['a'], withdrawn }),
		guide,
		aHubEntry('case-study', 'n/b', { title: 'Standing' }),
	);
	expect(hub.findWithdrawn('case-study', 'n/gone')).toEqual({
		type: 'case-study',
		id: 'n/gone',
		href: '/case-studies/n/gone/',
		title: 'Taken down',
		withdrawn,
	});
	expect(hub.findWithdrawn('case-study', 'n/b')).toBeUndefined();
	expect(hub.find('case-study', 'n/gone')).toBeUndefined();
	expect(hub.all('case-study').map(({ id }) => id)).toEqual(['n/b']);
	expect(hub.entries.map(({ id }) => id)).toEqual(['a', 'n/b']);
	expect(hub.pointingTo(guide)).toEqual([]);
	expect(hub.addresses).toContain('/case-studies/n/gone/');
});

test('a withdrawn page sends its readers to a page that stands, by its title, or to a site elsewhere, by its name', () => {
	const hub = aHub(
		aHubEntry('practice-guide', 'a', { title: 'A guide' }),
		aHubEntry('practice-guide', 'gone', { withdrawn: { on: '2026-02-01', why: 'Old.' } }),
	);
	expect(insteadOf(hub, '/practice-guides/a/')).toEqual({
		href: '/practice-guides/a/',
		label: 'A guide',
		isOutside: false,
	});
	expect(insteadOf(hub, '/search/')).toMatchObject({ href: '/search/', isOutside: false });
	expect(insteadOf(hub, 'https://www.example.org/a?b=c')).toEqual({
		href: 'https://www.example.org/a?b=c',
		label: 'www.example.org',
		isOutside: true,
	});
	for (const nowhere of [undefined, '/practice-guides/gone/', '/practice-guides/slip/'])
		expect(insteadOf(hub, nowhere)).toBeUndefined();
});

test('related pages share a theme, are not named already, and do not include the page itself', () => {
	const entry = aHubEntry('practice-guide', 'a', { themes: ['first'] });
	const hub = aHub(
		entry,
		aHubEntry('practice-guide', 'b', { themes: ['first'] }),
		aHubEntry('practice-guide', 'c', { themes: ['second'] }),
		aHubEntry('practice-guide', 'd', { themes: ['first'] }),
		aHubEntry('practice-guide', 'e', { themes: ['first'], withdrawn: { on: '2026-02-01', why: 'Old.' } }),
	);
	expect(relatedTo(hub, entry, new Set(['/practice-guides/d/'])).map(({ id }) => id)).toEqual(['b']);
});

test('what is missing is said as plainly as what is there', () => {
	const study = aHubEntry('case-study', 'dudley/a', { networks: ['dudley'], themes: ['first'] });
	const meeting = aHubEntry('meeting-note', '2026/2026-03-04-a', {
		body: 'network',
		network: 'dudley',
		themes: ['first'],
	});
	const hub = aHub(
		study,
		meeting,
		aHubEntry('network', 'dudley', { title: 'Dudley' }),
		aHubEntry('network', 'walsall', { title: 'Walsall' }),
	);
	expect(
		sharedInNetwork(hub, 'dudley')
			.map(({ type }) => type)
			.sort(),
	).toEqual(['case-study', 'meeting-note']);
	expect(sharedInNetwork(hub, 'walsall')).toEqual([]);
	expect(sharedUnder(hub, 'themes', 'first')).toHaveLength(2);
	expect(notShared(hub, [study], 'themes')).toEqual([{ label: 'The second', href: '/themes/second/' }]);
	expect(networksWithout(hub, [study]).map(({ label }) => label)).toEqual(['Walsall']);
	expect(coverage(hub, 'themes').map(({ label, cells }) => [label, ...cells.map(({ count }) => count)])).toEqual([
		['Dudley', 1, 0],
		['Walsall', 0, 0],
	]);
});

test('an action is followed from the note where it was carried forward to what it led to', () => {
	const first = aHubEntry('meeting-note', '2026/2026-01-10-a', {
		actions: [action('walk-round', { state: 'carried-forward' }), action('late', { dueOn: '2026-09-01' })],
	});
	const second = aHubEntry('meeting-note', '2026/2026-02-10-b', {
		actions: [action('walk-round', { carriedFrom: first.id, ledToGuides: ['a'] })],
	});
	const hub = aHub(first, second, aHubEntry('practice-guide', 'a'));
	expect(openActions(hub).map(({ id, now }) => [id, now.note.id])).toEqual([
		['walk-round', second.id],
		['late', first.id],
	]);
	const [note] = hub.all('meeting-note');
	expect(carriedTo(hub, note!, note!.data.actions![0]!)?.id).toBe(second.id);
	expect(cameFrom(hub, { type: 'practice-guide', id: 'a' }).map(({ id }) => id)).toEqual(['walk-round']);
	expect(cameFrom(hub, { type: 'case-study', id: 'a' })).toEqual([]);
});

test('a word of two meanings leads to both', () => {
	const hub = aHub(
		aHubEntry('term', 'a', { title: 'Alpha', abbreviations: ['PSA'] }),
		aHubEntry('term', 'b', { title: 'Beta', otherForms: ['psa'] }),
		aHubEntry('term', 'c', { title: 'Gamma' }),
	);
	const [alpha] = hub.all('term');
	expect(meaningsOf(hub, alpha!).map(({ form, entry }) => [form, entry.id])).toEqual([['PSA', 'b']]);
});

test('six situations at most stand on the home page, in the order of the editors, none of an invented guide', () => {
	const guide = (id: string, order: number, illustrative = false) =>
		aHubEntry('practice-guide', id, { illustrative, onHome: { situation: `Situation ${id}`, order } });
	const hub = aHub(
		...['g', 'f', 'e', 'd', 'c', 'b'].map((id, place) => guide(id, 10 - place)),
		guide('a', 1, true),
		guide('last', 50),
		aHubEntry('practice-guide', 'not-there'),
	);
	expect(situationsOf(hub).map(({ situation }) => situation)).toEqual(
		['b', 'c', 'd', 'e', 'f', 'g'].map((id) => `Situation ${id}`),
	);
});

test('the way back leads through the list of the type', () => {
	expect(crumbsOf({ type: 'case-study' })).toEqual([{ label: 'Case studies', href: '/case-studies/' }]);
	expect(crumbsOf({ type: 'decision' }).map(({ href }) => href)).toEqual(['/handbook/', '/handbook/decisions/']);
	expect(crumbsOf({ type: 'page' })).toEqual([]);
});

test('it leads through the part of the menu, once, and does not stand where it would say “Home” alone', () => {
	const hub = aHub();
	const labels = (address: string, above: Crumb[] = []) => wayBackFrom(hub, address, above).map(({ label }) => label);
	const cases = { label: 'Case studies', href: '/case-studies/' };
	expect(labels('/case-studies/')).toEqual(['Home', 'Examples']);
	expect(labels('/case-studies/dudley/calm-waiting/', [cases])).toEqual(['Home', 'Examples', 'Case studies']);
	expect(labels('/practice-guides/')).toEqual([]);
	expect(labels('/practice-guides/custody/', [{ label: 'Practice guides', href: '/practice-guides/' }])).toEqual([
		'Home',
		'Practice guides',
	]);
	expect(labels('/examples/')).toEqual([]);
	expect(labels('/sitemap/')).toEqual([]);
	expect(labels('/404.html')).toEqual([]);
	expect(labels('/sectors/health/', [{ label: 'Sectors', href: '/sectors/' }])).toEqual(['Home', 'Sectors']);
});

test('plain text becomes paragraphs', () => {
	expect(paragraphsOf('a\nb\n\n \n c \n')).toEqual(['a b', 'c']);
	expect(paragraphsOf('')).toEqual([]);
});
