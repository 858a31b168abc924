/** Who tries what others told of, beside going through the entries one by one. */
import { expect, test } from 'vitest';
import { ledTo } from '../../src/library/actions.ts';
import { cameOfItIn, exampleCameOfIt, gatheredCameOfIt } from '../../src/library/came-of-it.ts';
import { feedsOf } from '../../src/library/feeds.ts';
import { viewsOf } from '../../src/library/meeting-views.ts';
import { isTriedNow, studyTriedIn, whoTries } from '../../src/library/trying-too.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { TODAY } from '../support/vocabularies.ts';

const place = (id: string, caseStudy: string, more: Record<string, unknown> = {}) =>
	aHubEntry('trying-too', id, {
		title: id,
		caseStudy,
		networks: [id.split('/')[0]],
		since: '2026-01-05',
		publishedOn: '2026-01-10',
		themes: ['first'],
		...more,
	});
const study = (id: string, more: Record<string, unknown> = {}) => aHubEntry('case-study', id, { title: id, ...more });
const note = (more: Record<string, unknown> = {}) =>
	aHubEntry('meeting-note', 'n', {
		body: 'coalition',
		heldOn: '2026-01-02',
		publishedOn: '2026-01-03',
		themes: ['first'],
		actions: [
			{
				id: 'walk',
				action: 'Walk.',
				owner: { role: 'Lead', organisation: 'planted' },
				dueOn: '2026-02-01',
				state: 'done',
				closedOn: '2026-02-02',
				ledToCaseStudies: ['dudley/room'],
			},
		],
		...more,
	});
const places = ['dudley', 'walsall', 'coventry'].map((id) => aHubEntry('network', id, { title: id }));
const stopped = { on: '2026-03-01', state: 'stopped', words: 'No room.' };
const entries = [
	study('dudley/room', { guides: ['rooms'] }),
	study('dudley/other'),
	study('dudley/made-up', { illustrative: true }),
	aHubEntry('practice-guide', 'rooms', { title: 'Rooms' }),
	aHubEntry('practice-guide', 'named', { title: 'Named', caseStudies: ['dudley/room', 'dudley/made-up'] }),
	place('walsall/later', 'dudley/room', { since: '2026-02-01' }),
	place('coventry/first', 'dudley/room', { becameOfIt: stopped }),
	place('walsall/other', 'dudley/other'),
	place('walsall/of-nothing', 'dudley/gone'),
	place('walsall/invented', 'dudley/made-up', { illustrative: true }),
	place('coventry/invented-of-real', 'dudley/room', { illustrative: true }),
	place('coventry/real-of-invented', 'dudley/made-up'),
	note(),
	...places,
];
const hub = aHub(...entries);
const entry = (type: 'case-study' | 'practice-guide' | 'trying-too', id: string) => hub.find(type, id)! as never;
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('a case study, and each guide it bears on, say who tries it, the earliest first, and nothing invented', () => {
	const both = ['coventry/first', 'walsall/later'];
	expect(idsOf(whoTries(hub, entry('case-study', 'dudley/room')))).toEqual(both);
	expect(idsOf(whoTries(hub, entry('practice-guide', 'rooms')))).toEqual(both);
	expect(idsOf(whoTries(hub, entry('practice-guide', 'named')))).toEqual(both);
	expect(idsOf(whoTries(hub, entry('case-study', 'dudley/made-up')))).toEqual(['walsall/invented']);
	expect(whoTries(hub, entry('case-study', 'dudley/room')).map(isTriedNow)).toEqual([false, true]);
});

test('the line goes both ways: from a meeting to who tries it, and back', () => {
	const action = note().data.actions![0]!;
	const [led] = ledTo(hub, note() as never, action as never);
	expect(led && idsOf(whoTries(hub, led))).toContain('walsall/later');
	expect(studyTriedIn(hub, entry('trying-too', 'walsall/later'))?.id).toBe('dudley/room');
	for (const id of ['coventry/invented-of-real', 'coventry/real-of-invented', 'walsall/of-nothing'])
		expect(studyTriedIn(hub, entry('trying-too', id)), id).toBeUndefined();
	expect(studyTriedIn(hub, entry('case-study', 'dudley/room'))).toBeUndefined();
});

test('what came of it holds each action that was done and each place, once, the latest first; its feeds hold the same', () => {
	const all = cameOfItIn(hub);
	expect(all.map(({ href, on }) => [href, on])).toEqual([
		['/trying-too/coventry/first/', '2026-03-01'],
		['/actions/coalition/walk/', '2026-02-02'],
		['/trying-too/walsall/later/', '2026-02-01'],
		['/trying-too/walsall/other/', '2026-01-05'],
		['/trying-too/walsall/of-nothing/', '2026-01-05'],
		['/trying-too/coventry/real-of-invented/', '2026-01-05'],
	]);
	expect(JSON.stringify(all)).not.toContain('planted');
	for (const { key, items } of viewsOf(gatheredCameOfIt(hub))) {
		const isIn = ({ bodies, themes }: (typeof all)[number]) =>
			key === '' || bodies.includes(key) || themes.some((theme) => key === `themes/${theme}`);
		expect(items, key).toEqual(all.filter(isIn));
		const feed = feedsOf(hub).get(key ? `/what-came-of-it/${key}/` : '/what-came-of-it/');
		expect(feed?.items.map(({ href }) => href).sort(), key).toEqual(items.map(({ href }) => href).sort());
	}
	expect(exampleCameOfIt(hub).map(({ href }) => href)).toEqual([
		'/trying-too/walsall/invented/',
		'/trying-too/coventry/invented-of-real/',
	]);
	expect(TODAY > '2026-03-01').toBe(true);
});
