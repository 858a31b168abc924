/** Under `npm start` one may be each role by choosing it, and is marked as such. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHub, aSave, PAGE, serve, type Asking, type TestHub } from './a-hub.ts';

let hub: TestHub;
let service: Asking;
beforeAll(async () => {
	hub = await aHub();
	service = await serve(hub.root, { mode: 'workflow' });
});
afterAll(async () => {
	await service.close();
	await hub.remove();
});

const as = (role: string | undefined, action: string, params: object) =>
	service.send({
		headers: {
			Origin: service.origin,
			'Content-Type': 'application/json',
			...(role === undefined ? {} : { 'Hub-Role': role }),
		},
		body: JSON.stringify({ action, params }),
	});
const about = { collection: 'page', slug: 'about' };

test('whoever chooses nothing may do everything', async () => {
	expect((await as(undefined, 'persistEntry', aSave())).status).toBe(200);
	expect((await as(undefined, 'publishUnpublishedEntry', about)).status).toBe(200);
	expect((await as('laptop-keeper', 'deleteFiles', { paths: [PAGE] })).status).toBe(200);
	expect((await as(undefined, 'undoPublication', about)).status).toBe(409);
});

test('whoever chooses a role may do what it may, and is marked as such', async () => {
	await hub.put('content/networks/dudley.yaml', 'title: Dudley\n');
	const story = { collection: 'case-study', slug: 'dudley/calm' };
	const save = aSave({
		path: 'content/case-studies/dudley/calm.mdx',
		...story,
		raw: '---\ntitle: Calm\nnetworks:\n  - dudley\n---\n\nWe tried it.\n',
		newEntry: true,
	});
	expect((await as('writer:walsall', 'persistEntry', save)).status).toBe(403);
	expect((await as('writer', 'persistEntry', save)).status).toBe(403);
	expect((await as('writer:dudley', 'persistEntry', save)).status).toBe(200);
	expect((await as('coalition-editor', 'unpublishedEntry', story)).body.pullRequestAuthor).toBe(
		'Ama Writer (as writer)',
	);
	expect((await as('coalition-editor', 'deleteFiles', { paths: [PAGE] })).status).toBe(403);
	const told = await service.send({ method: 'GET', path: '/api/cms/v1/config', headers: { 'Hub-Role': 'keeper' } });
	expect(told.body).toMatchObject({
		mayChooseRole: true,
		writer: { name: 'Ama Writer (as keeper)', roles: ['keeper'] },
	});
});

test.each(['owner', 'Keeper', 'writer:', 'writer:../x', 'writer:a:b', 'constructor', 'keeper, writer', ''])(
	'there is no role “%s” to be',
	async (role) => {
		const { status, body } = await as(role, 'getEntry', { path: 'content/settings/themes.yaml' });
		expect(status).toBe(400);
		expect(body.error).toMatch(/^There is no such role to be\. Expected one of writer,/);
	},
);
