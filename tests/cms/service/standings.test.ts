/** Whose turn it is with each draft, as everybody at a hub is told. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
beforeAll(async () => {
	people = await peopleAtAHub();
});
afterAll(() => people.close());

test('everybody is told which drafts are theirs, which wait for them, and what they may do', async () => {
	const { send, saves, moves, reads } = people;
	const slug = 'whose-turn';
	await saves('wren', slug, storyText('Whose turn'), true);
	await moves('wren', story(slug), 'pending_review');
	const told = async (who: string) =>
		((await send(who, 'draftStandings', {})).body.standings as { slug: string }[]).find(
			(one) => one.slug === `dudley/${slug}`,
		);
	const readings = { people: 0, bySafeguarding: false };
	const about = { ...story(slug), isMine: false, readings };
	expect(await told('wren')).toEqual({ ...about, isMine: true, waits: [], may: ['move', 'delete'] });
	expect(await told('will')).toBeUndefined();
	expect(await told('sage')).toEqual({ ...about, waits: ['confirm-reading', 'mark-ready'], may: ['move', 'ready'] });
	expect(await told('kit')).toEqual({ ...about, waits: [], may: ['delete'] });
	await reads('sage', slug);
	await reads('eddy', slug);
	await moves('sage', story(slug), 'pending_publish');
	expect(await told('edie')).toEqual({
		...about,
		readings: { people: 2, bySafeguarding: true },
		waits: ['publish-story'],
		may: ['move', 'ready', 'publish', 'delete'],
	});
	expect(await told('wren')).toMatchObject({ isMine: true, waits: [], may: ['move'] });
});
