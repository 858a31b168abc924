/** Requests no editor would send, made of small tables: every one is refused in words, and leaves no trace. */
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { neutralName } from '../../../cms/neutral-name.ts';
import { aSave, PAGE, pageText, serve } from './a-hub.ts';
import { fingerprint } from './fingerprint.ts';
import { bodies } from './hostile/bodies.ts';
import { documents } from './hostile/documents.ts';
import { anAttackedHub, type AttackedHub } from './hostile/hub.ts';
import { media } from './hostile/media.ts';
import { origins } from './hostile/origins.ts';
import { paths } from './hostile/paths.ts';
import { asking, send, type HostileRequest } from './hostile/request.ts';
import { commit, good } from './hostile/save.ts';
import { aboutSlugs } from './hostile/slugs.ts';
import { settingsTexts, texts } from './hostile/texts.ts';

// Each test runs git and checks; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** What is attacked, with the requests that do. */
const ATTACKS: Record<string, (attacked: AttackedHub) => HostileRequest[] | Promise<HostileRequest[]>> = {
	paths: ({ png }) => paths(png),
	slugs: () => aboutSlugs,
	bodies: () => bodies(),
	texts: () => [...texts, ...settingsTexts],
	media: () => media(),
	'documents that are brought in': () => documents,
	'origins, kinds and addresses': ({ service }) => origins(service.origin),
};

/** Sends each of the requests. Out: a line for each that was not refused, or whose answer tells of the machine. */
const wrongAnswers = async ({ hub, service, outside }: AttackedHub, requests: HostileRequest[]): Promise<string[]> => {
	const wrong: string[] = [];
	for (const request of requests) {
		const { status, answer } = await send(service.origin, request).catch((error: unknown) => ({
			status: 0,
			answer: String(error),
		}));
		if (status < 400 || status > 499)
			wrong.push(`${request.about}: ${status} ${answer.split('\r\n\r\n')[1]?.slice(0, 200) ?? answer}`);
		if (answer.includes(hub.root) || answer.includes(basename(outside)) || answer.includes('Alive.'))
			wrong.push(`${request.about}: tells of the machine`);
	}
	return wrong;
};

const expectRefused = async (attacked: AttackedHub, requests: HostileRequest[]) => {
	const before = await attacked.everything();
	const objects = attacked.hub.git('count-objects', '-v');
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const wrong = await wrongAnswers(attacked, requests);
	const unexpected = said.mock.calls.map((call) => call.map(String).join(' '));
	said.mockRestore();
	expect(wrong).toEqual([]);
	expect(unexpected).toEqual([]);
	expect(await attacked.everything()).toEqual(before);
	expect(attacked.hub.git('count-objects', '-v')).toBe(objects);
};

describe.each(['simple', 'workflow'] as const)('a hub that keeps its pages in the %s way', (mode) => {
	let attacked: AttackedHub;
	let sent = 0;
	beforeAll(async () => {
		attacked = await anAttackedHub(mode);
		// What is learnt on the way, such as the words the checks know, is learnt now.
		expect(
			await attacked.service.ask('checkEntry', { collection: 'page', slug: 'about', raw: good('A page') }),
		).toMatchObject({ status: 200 });
	});
	afterAll(() => attacked.remove());

	test.each(Object.keys(ATTACKS))(
		'answers hostile requests about %s 4xx, tells them nothing, and changes nothing',
		async (about) => {
			const requests = await ATTACKS[about]!(attacked);
			sent += requests.length;
			await expectRefused(attacked, requests);
		},
	);

	test('has been asked more than 500 hostile requests', () => expect(sent).toBeGreaterThanOrEqual(500));

	test('is alive after them, and takes a page, a picture and the page again', async () => {
		expect(await attacked.service.ask('getEntry', { path: PAGE })).toMatchObject({
			status: 200,
			body: { data: pageText('About') },
		});
		expect(
			await attacked.service.ask('persistMedia', {
				asset: {
					path: `public/media/${await neutralName('media', Buffer.from(attacked.png, 'base64'), 'png')}`,
					content: attacked.png,
					encoding: 'base64',
				},
				options: commit,
			}),
		).toMatchObject({ status: 200 });
		for (const title of ['One', 'Two'])
			expect(await attacked.service.ask('persistEntry', aSave({ raw: good(title) }))).toMatchObject({ status: 200 });
		expect(
			mode === 'simple' ? await attacked.hub.read(PAGE) : attacked.hub.git('show', `refs/drafts/page/about:${PAGE}`),
		).toBe(good('Two'));
		expect(await fingerprint(attacked.outside)).toMatchObject({ 'canary.mdx': expect.anything() as string });
		expect(Object.keys(await fingerprint(attacked.outside))).toHaveLength(2);
	});

	test('answers 429 to whoever asks too often, and writes nothing for them', async () => {
		const strict = await serve(attacked.hub.root, { mode, limits: { burst: 10, perSecond: 0.001 } });
		const before = await attacked.everything();
		const statuses = await Promise.all(
			Array.from({ length: 40 }, () =>
				send(strict.origin, { body: asking('getEntry', { path: PAGE }) }).then(({ status }) => status),
			),
		);
		const late = await send(strict.origin, { body: asking('persistEntry', aSave({ raw: good('Too late') })) });
		await strict.close();
		expect(statuses.filter((status) => status === 200)).toHaveLength(10);
		expect(statuses.filter((status) => status === 429)).toHaveLength(30);
		expect(late).toMatchObject({ status: 429, answer: expect.stringMatching(/\r\nRetry-After: \d/) as string });
		expect(await attacked.everything()).toEqual(before);
	});
});
