/** What the editor’s lists are told of each entry: who answers for it, until when, and what is found in it. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aHub, aSave, checkModuleCalled, pageText, serve, type Asking, type TestHub } from '../a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let hub: TestHub;
let service: Asking;

beforeAll(async () => {
	hub = await aHub();
	await hub.put('content/organisations/sandwell-council.yaml', 'title: Sandwell Council\n');
	await hub.put(
		'content/pages/doors.mdx',
		'---\ntitle: Doors\nsummary: Doors.\nowner:\n  role: Practice lead\n  organisation: sandwell-council\nreviewDueOn: 2026-03-01\n---\n\nHello.\n',
	);
	await hub.put('content/pages/nobody.mdx', '---\ntitle: Nobody\nowner: [1, {a: 2}]\nreviewDueOn: 7\n---\n\nHello.\n');
	await hub.put(
		'content/pages/odd.mdx',
		'---\ntitle: Odd\nsummary: Odd.\nowner:\n  role: Lead\n  organisation: ../../etc\n---\n\nHello.\n',
	);
	await hub.put('content/pages/torn.mdx', 'no fields at all');
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'More');
	service = await serve(hub.root, { mode: 'workflow', checking: checkModuleCalled('strict') });
});

afterAll(async () => {
	await service.close();
	await hub.remove();
});

const statesOf = async (...slugs: string[]) => {
	const { status, body } = await service.ask('entryStates', { collection: 'page', slugs });
	expect(status, JSON.stringify(body)).toBe(200);
	return body.states as Record<string, unknown>;
};

const NOTHING = { toPutRight: 0, toFillIn: 0, toAnswer: 0 };

test('an entry is told with its owner by role and organisation, and the day its review is due', async () => {
	expect(await statesOf('doors')).toEqual({
		doors: { owner: 'Practice lead, Sandwell Council', due: '2026-03-01', findings: NOTHING },
	});
});

test('fields that hold something else than expected are passed over, and no path is followed', async () => {
	expect(await statesOf('nobody', 'odd', 'torn')).toEqual({
		nobody: { findings: { ...NOTHING, toFillIn: 1 } },
		odd: { owner: 'Lead, ../../etc', findings: NOTHING },
		torn: { findings: { ...NOTHING, toFillIn: 1 } },
	});
});

test('what is found is counted in the draft, where there is one', async () => {
	const { status } = await service.ask('persistEntry', aSave({ raw: pageText('About us', 'Hello again.') }));
	expect(status).toBe(200);
	await hub.put('content/pages/about.mdx', '---\ntitle: About\n---\n\nNo summary.\n');
	expect(await statesOf('about')).toEqual({ about: { findings: NOTHING } });
});

test('an entry that is not there is left out, and the rest is told', async () => {
	expect(Object.keys(await statesOf('doors', 'not-there'))).toEqual(['doors']);
});

test('more than a screen at once, or a collection nobody knows, is refused in words', async () => {
	const many = Array.from({ length: 21 }, (_, at) => `page-${at}`);
	expect((await service.ask('entryStates', { collection: 'page', slugs: many })).status).toBe(400);
	expect((await service.ask('entryStates', { collection: 'constructor', slugs: ['about'] })).body.error).toContain(
		'The hub has no collection',
	);
});
