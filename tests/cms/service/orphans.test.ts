import { afterEach, beforeEach, expect, test } from 'vitest';
import { earlierThan } from '../../../cms/collection.ts';
import { orphansOf } from '../../../cms/service/orphans.ts';
import { aHub, aSave, pageText, serve, type Asking, type TestHub } from './a-hub.ts';

test('what only a deleted entry names is left over, and what any other entry or draft names is not', () => {
	const going = ['![Chairs](/media/chairs.jpg) and ![Door](/media/door.png)', 'download: /media/plan.pdf'];
	expect(orphansOf(going, [])).toEqual(['public/media/chairs.jpg', 'public/media/door.png', 'public/media/plan.pdf']);
	expect(orphansOf(going, ['See ![the door](/media/door.png).', 'Nothing.'])).toEqual([
		'public/media/chairs.jpg',
		'public/media/plan.pdf',
	]);
	expect(orphansOf(['No pictures.'], ['x'])).toEqual([]);
});

test('days before a day are told by an expression, as Decap needs it', () => {
	const isEarlier = new RegExp(earlierThan('2026-11-22'));
	for (const day of ['1999-12-31', '2025-12-31', '2026-01-30', '2026-10-31', '2026-11-09', '2026-11-21'])
		expect(isEarlier.test(day), day).toBe(true);
	for (const day of ['2026-11-22', '2026-11-23', '2026-12-01', '2027-01-01', '2030-01-01'])
		expect(isEarlier.test(day), day).toBe(false);
});

let hub: TestHub;
let asking: Asking;
beforeEach(async () => {
	hub = await aHub();
	asking = await serve(hub.root, { mode: 'workflow' });
});
afterEach(async () => {
	await asking.close();
	await hub.remove();
});

test('deleting an entry tells of the files that nothing else uses any more, drafts counted', async () => {
	for (const name of ['alone', 'shared', 'drafted']) await hub.put(`public/media/${name}.jpg`, 'x');
	await hub.put(
		'content/pages/going.mdx',
		pageText('Going', '![a](/media/alone.jpg) ![b](/media/shared.jpg) ![c](/media/drafted.jpg)'),
	);
	await hub.put('content/pages/staying.mdx', pageText('Staying', '![b](/media/shared.jpg)'));
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Pictures');
	await asking.ask(
		'persistEntry',
		aSave({
			path: 'content/pages/draft.mdx',
			slug: 'draft',
			raw: pageText('Draft', '![c](/media/drafted.jpg)'),
			newEntry: true,
		}),
	);
	const { status, body } = await asking.ask('deleteFiles', {
		paths: ['content/pages/going.mdx'],
		options: { commitMessage: 'Delete' },
	});
	expect(status).toBe(200);
	expect(body.orphans).toEqual(['public/media/alone.jpg']);
	expect(await hub.read('public/media/alone.jpg')).toBe('x');
}, 60_000);
