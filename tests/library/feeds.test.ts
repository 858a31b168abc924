/** What the feeds of a hub hold, beside going through its entries one by one. */
import { expect, test } from 'vitest';
import { keyOf } from '../../src/content-model/entry-key.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { isFixedAddress } from '../../src/content-loading/site-addresses.ts';
import { feedPaths, feedsAt, feedsOf, MOST_IN_A_FEED } from '../../src/library/feeds.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const owned = (organisation: string) => ({ owner: { role: 'A planted role', organisation } });
const action = (id: string) => ({
	id,
	action: `Do ${id}.`,
	owner: { role: 'A planted role', organisation: 'planted-owner' },
	dueOn: '2026-04-01',
	state: 'open',
});
const meeting = (id: string, heldOn: string, data: Record<string, unknown> = {}) =>
	aHubEntry('meeting-note', id, {
		title: `Meeting ${id}`,
		body: 'coalition',
		heldOn,
		publishedOn: heldOn,
		themes: ['first'],
		...owned('lead'),
		...data,
	});
const ENTRIES = [
	aHubEntry('case-study', 'dudley/a', {
		networks: ['dudley', 'dudley'],
		sectors: ['first'],
		themes: ['first', 'second'],
		principles: ['first'],
		publishedOn: '2026-02-01',
		changes: [
			{ on: '2026-02-20', what: 'More' },
			{ on: '2999-01-01', what: 'To come' },
		],
		...owned('lead'),
	}),
	aHubEntry('practice-guide', 'b', { themes: ['second'], publishedOn: '2026-01-05', ...owned('other') }),
	aHubEntry('resource', 'c', {
		networks: ['walsall'],
		sectors: ['second'],
		publishedOn: '2026-01-06',
		...owned('lead'),
	}),
	meeting('m', '2026-01-10', {
		decisions: [{ id: 'pay', decision: 'Pay people.', why: 'It is fair.' }],
		actions: [action('x')],
	}),
	meeting('n', '2026-01-20', {
		body: 'network',
		network: 'dudley',
		chathamHouse: true,
		organisations: ['planted-present'],
		questions: ['Who knows?', 'And who else?'],
		actions: [action('y')],
	}),
];
const INVENTED = [
	aHubEntry('case-study', 'dudley/i', {
		networks: ['dudley'],
		themes: ['first'],
		illustrative: true,
		...owned('lead'),
	}),
	meeting('i', '2026-02-02', { illustrative: true, decisions: [{ decision: 'Invented.' }], actions: [action('z')] }),
];
const BODIES = [
	...['dudley', 'walsall'].map((id) => aHubEntry('network', id, { title: id })),
	...['lead', 'other', 'idle'].map((id) => aHubEntry('organisation', id, { title: id })),
];
const hub = aHub(...ENTRIES, ...INVENTED, ...BODIES);
const namesAt = (page: string) =>
	feedsOf(hub)
		.get(page)
		?.items.map(({ name }) => name);
const keys = (holds: (data: Record<string, unknown>, type: string) => boolean) =>
	ENTRIES.filter(({ data, type }) => holds(data as Record<string, unknown>, type))
		.sort((a, b) => (String(a.data.publishedOn) < String(b.data.publishedOn) ? 1 : -1))
		.map(({ type, id }) => keyOf(type, id));
const has = (value: unknown, id: string) => ([value ?? []].flat() as unknown[]).includes(id);

test('everything holds every real entry once, newest first', () => {
	expect(namesAt('/')).toEqual(keys(() => true));
	expect(namesAt('/')).toHaveLength(5);
});

test.each(['case-study', 'practice-guide', 'meeting-note', 'resource', 'event'] as const)(
	'the feed of the list of %s entries holds those of the type',
	(type) => {
		expect(namesAt(typeNamed(type).address)).toEqual(keys((_, of) => of === type));
	},
);

test.each([
	['networks', ['dudley', 'walsall']],
	['sectors', ['first', 'second']],
	['themes', ['first', 'second']],
	['principles', ['first', 'second']],
] as const)('the feed of each of the %s holds what names it', (field, ids) => {
	for (const id of ids)
		expect([id, namesAt(`/${field}/${id}/`)]).toEqual([
			id,
			keys((data) => has(data[field], id) || (field === 'networks' && data['network'] === id)),
		]);
});

test('the feed of an organisation holds what it answers for; one that answers for nothing has none', () => {
	for (const id of ['lead', 'other'])
		expect(namesAt(`/organisations/${id}/`)).toEqual(
			keys(({ owner }) => (owner as { organisation: string }).organisation === id),
		);
	expect(namesAt('/organisations/idle/')).toBeUndefined();
	expect(feedsAt(hub, '/organisations/idle/')).toEqual([]);
});

test('what meetings asked for, decided and left open has feeds, as a whole and by body', () => {
	expect(namesAt('/actions/')).toEqual(['action:networks/dudley/y', 'action:coalition/x']);
	expect(namesAt('/actions/coalition/')).toEqual(['action:coalition/x']);
	expect(namesAt('/actions/networks/dudley/')).toEqual(['action:networks/dudley/y']);
	expect(namesAt('/decisions/')).toEqual(['decided:m#decision-pay']);
	expect(namesAt('/decisions/coalition/')).toEqual(['decided:m#decision-pay']);
	expect(namesAt('/decisions/networks/dudley/')).toBeUndefined();
	expect(namesAt('/questions/networks/dudley/')).toEqual([
		'question:meeting-note:n#Who knows?',
		'question:meeting-note:n#And who else?',
	]);
	expect(namesAt('/decisions/themes/first/')).toBeUndefined();
});

test('no feed says who took an action on or who was there, and none holds what was invented', () => {
	const all = JSON.stringify([...feedsOf(hub).values()]);
	expect(all).toContain('Do y.');
	expect(all).not.toMatch(/planted|nvented|dudley\/i/i);
});

test('a change that readers were told of counts once its day has come', () => {
	expect(feedsOf(hub).get('/case-studies/')!.items[0]).toMatchObject({
		publishedOn: '2026-02-01',
		changedOn: '2026-02-20',
	});
});

test('no feed is longer than a reader of feeds needs, and no name is in one twice', () => {
	const many = aHub(
		...Array.from({ length: MOST_IN_A_FEED + 5 }, (_, at) =>
			aHubEntry('resource', `r${at}`, { publishedOn: `2026-01-${String((at % 28) + 1).padStart(2, '0')}` }),
		),
	);
	expect(feedsOf(many).get('/')!.items).toHaveLength(MOST_IN_A_FEED);
	for (const { items, page } of [...feedsOf(hub).values(), ...feedsOf(many).values()])
		expect([page, new Set(items.map(({ name }) => name)).size]).toEqual([page, items.length]);
});

test('each feed is three files beside its page, has a name of its own, and each can be linked to from a text', () => {
	const files = feedPaths(hub).map(({ params: { feed } }) => `/${feed}`);
	expect(files).toHaveLength(feedsOf(hub).size * 3);
	expect(new Set([...feedsOf(hub).values()].map(({ name }) => name)).size).toBe(feedsOf(hub).size);
	expect(files.filter((file) => !isFixedAddress(file))).toEqual([]);
	expect(isFixedAddress('/organisations/feed.xml')).toBe(false);
	expect(isFixedAddress('/case-studies/feed.html')).toBe(false);
});

test('every type with a day of publication has a feed, and no other', () => {
	for (const { role, address } of contentTypes.filter((type) => type.address !== '/'))
		expect([address, feedsOf(hub).has(address)]).toEqual([address, role === 'practice' || role === 'support']);
});
