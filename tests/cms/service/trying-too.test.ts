/** “We are trying this too”: a writer says it for their own network, whatever network told of it first. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aSave } from './a-hub.ts';
import { peopleAtAHub, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let at: PeopleAtAHub;
beforeAll(async () => {
	at = await peopleAtAHub();
});
afterAll(() => at.close());

const saves = (who: string, network: string, named = network) => {
	const slug = `${network}/the-room`;
	const raw = `---\ntitle: The room\nnetworks:\n  - ${named}\ncaseStudy: dudley/the-room\n---\n\nWe try it.\n`;
	const path = `content/trying-too/${slug}.mdx`;
	return at.send(who, 'persistEntry', aSave({ path, collection: 'trying-too', slug, raw, newEntry: true }));
};

test('a writer of one network says it there, and neither for another network nor in another’s folder', async () => {
	expect((await saves('will', 'dudley')).status).toBe(403);
	expect((await saves('will', 'dudley', 'walsall')).status).toBe(403);
	expect((await saves('will', 'walsall', 'dudley')).status).toBe(403);
	expect((await saves('will', 'walsall')).status).toBe(200);
});
