import { expect, test } from 'vitest';
import { socialCardAt, socialCards } from '../../src/library/social-cards.ts';
import { WORKED_EXAMPLE } from '../../src/content-model/worked-example.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';

const guide = aHubEntry('practice-guide', 'first-contact', { title: 'First contact' });
const example = aHubEntry('case-study', 'dudley/calm-waiting', { title: 'Calm waiting', illustrative: true });

test('an entry has a card with its title and what it is', () => {
	const hub = aHub(guide);
	expect(socialCardAt(hub, guide.href)).toMatchObject({ width: 1200, height: 630 });
	expect(socialCardAt(hub, guide.href)!.alt).toBe(`Practice guide. First contact. ${hub.settings.hub.name}`);
});

test('the card of something invented says so', () => {
	const { alt } = socialCardAt(aHub(example), example.href)!;
	expect(alt.startsWith(WORKED_EXAMPLE.badge)).toBe(true);
	expect([...socialCards(aHub(example)).values()].find(({ title }) => title === 'Calm waiting')?.badge).toBe(
		WORKED_EXAMPLE.badge,
	);
});

test('a page without a card has that of the nearest page above it', () => {
	const hub = aHub(guide);
	const at = (path: string) => socialCardAt(hub, path)!.alt;
	expect(at('/practice-guides/first-contact/team-pack/')).toBe(at(guide.href));
	expect(at('/practice-guides/by/title/')).toBe(at('/practice-guides/'));
	expect(at('/404.html')).toBe(at('/'));
	expect(at('/constructor/')).toBe(at('/'));
});

test('an address of an entry that is not published gives nothing of it away', () => {
	const withdrawn = aHubEntry('practice-guide', 'gone', {
		title: 'Gone away',
		withdrawn: { on: '2026-11-26', why: 'It was asked for.' },
	});
	const hub = aHub(withdrawn);
	expect(socialCardAt(hub, withdrawn.href)!.alt).not.toContain('Gone away');
	expect(JSON.stringify([...socialCards(hub).values()])).not.toContain('Gone away');
});

test('every address that a page names is one that is made, and another title has another address', () => {
	const hub = aHub(guide, example);
	const made = new Set([...socialCards(hub).keys()].map((file) => `${hub.settings.hub.address}/cards/${file}.png`));
	for (const path of ['/', guide.href, example.href, '/case-studies/', '/sectors/'])
		expect(made).toContain(socialCardAt(hub, path)!.address);
	const renamed = aHub({ ...guide, data: { ...guide.data, title: 'Second contact' } });
	expect(socialCardAt(renamed, guide.href)!.address).not.toBe(socialCardAt(hub, guide.href)!.address);
});

test('a title with letters that the face has not leaves its page the card above it', () => {
	const hub = aHub({ ...guide, data: { ...guide.data, title: 'Первый контакт' } });
	expect(socialCardAt(hub, guide.href)!.alt).toBe(socialCardAt(hub, '/practice-guides/')!.alt);
});
