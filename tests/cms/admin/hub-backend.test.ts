/** Decap’s proxy backend with the hub’s additions, bundled as the editor’s page is, before the real service. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { hubBackend as HubBackendOf } from '../../../cms/admin/hub-backend.ts';
import { aHub, aSave, PAGE, pageText, serve, type Asking, type TestHub } from '../service/a-hub.ts';

// It is bundled and git runs; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let hub: TestHub;
let service: Asking;
let folder: string;
const offered = vi.fn();
let backend: InstanceType<ReturnType<typeof HubBackendOf>>;

beforeAll(async () => {
	hub = await aHub();
	service = await serve(hub.root, { mode: 'workflow' });
	const root = join(import.meta.dirname, '../../..');
	const result = await build({
		configFile: false,
		root,
		logLevel: 'silent',
		ssr: { noExternal: true },
		build: {
			ssr: 'cms/admin/hub-backend.ts',
			write: false,
			minify: false,
			rolldownOptions: { output: { codeSplitting: false } },
		},
	});
	const chunk = (Array.isArray(result) ? result[0] : result) as { output: { code: string }[] };
	folder = await mkdtemp(join(tmpdir(), 'hub-backend-'));
	await writeFile(join(folder, 'backend.mjs'), chunk.output[0]!.code);
	// Decap looks at both while it loads. Neither is needed for what is asked of it here.
	Object.assign(globalThis, { window: globalThis, localStorage: { getItem: () => null, setItem: () => undefined } });
	const { hubBackend } = (await import(pathToFileURL(join(folder, 'backend.mjs')).href)) as {
		hubBackend: typeof HubBackendOf;
	};
	const Backend = hubBackend({ name: 'Ama Writer' }, offered) as unknown as new (
		config: object,
		options: object,
	) => typeof backend;
	backend = new Backend({ backend: { proxy_url: '/api/cms/v1', branch: 'main' }, media_folder: 'public/media' }, {});
});
afterAll(async () => {
	await service.close();
	await hub.remove();
	await rm(folder, { recursive: true });
});
afterEach(() => vi.unstubAllGlobals());

/** The browser’s part: says where the page comes from. */
const throughABrowser = (answered: (response: Response) => Response | Promise<Response> = (response) => response) =>
	vi.stubGlobal(
		'fetch',
		async (_address: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
			const answer = await service.send({ headers: { ...headers, Origin: service.origin }, body });
			return answered(new Response(JSON.stringify(answer.body), { status: answer.status }));
		},
	);

const about = { collection: 'page', slug: 'about' };

test('a draft with no place to preview it is opened and saved without an error', async () => {
	throughABrowser();
	await expect(
		backend.request({ action: 'persistEntry', params: aSave({ raw: pageText('About us all') }) }),
	).resolves.toMatchObject({ versions: { [PAGE]: expect.any(String) as string } });
	await expect(backend.request({ action: 'getDeployPreview', params: about })).resolves.toBeNull();
});

test('the page of somebody who stands in front of a stopped service is no error of the editor’s own', async () => {
	throughABrowser(() => new Response('<h1>502 Bad Gateway</h1>', { status: 502 }));
	vi.stubGlobal('document', {
		createElement: () => ({
			append: () => undefined,
			remove: () => undefined,
			setAttribute: () => undefined,
			addEventListener: () => undefined,
		}),
		body: { append: () => undefined },
	});
	await expect(backend.request({ action: 'getEntry', params: { path: PAGE } })).rejects.toMatchObject({
		message: 'The editing service does not answer. The connection may be bad, or the hub was stopped. Try again.',
		name: '',
		status: 502,
	});
});

test('an ended session is said by one notice: no panel of findings, and no word about a missing preview', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"error":"Your session has ended."}', { status: 401 })));
	const createElement = vi.fn();
	vi.stubGlobal('document', { createElement });
	await expect(backend.request({ action: 'persistEntry', params: aSave({}) })).rejects.toMatchObject({ status: 401 });
	await expect(backend.request({ action: 'getNotes', params: about })).rejects.toMatchObject({ status: 401 });
	await expect(backend.request({ action: 'getDeployPreview', params: about })).resolves.toBeNull();
	expect(createElement).not.toHaveBeenCalled();
});

test('where both texts are offered side by side, no panel says the same once more', async () => {
	const raw = pageText('Saved elsewhere meanwhile');
	vi.stubGlobal('fetch', (_address: string, { body }: { body: string }) => {
		const { action } = JSON.parse(body) as { action: string };
		const answer =
			action === 'persistEntry' ? { error: 'Saved meanwhile.' } : { data: raw, versions: { [PAGE]: 'new' } };
		return Promise.resolve(new Response(JSON.stringify(answer), { status: action === 'persistEntry' ? 409 : 200 }));
	});
	const createElement = vi.fn();
	vi.stubGlobal('document', { createElement });
	offered.mockClear();
	await expect(backend.request({ action: 'persistEntry', params: aSave({}) })).rejects.toMatchObject({ status: 409 });
	expect(offered).toHaveBeenCalledWith(about, raw, expect.any(Function));
	expect(createElement).not.toHaveBeenCalled();
});

test('an answer that broke off says so in words', async () => {
	throughABrowser(async (response) => new Response((await response.text()).slice(0, 20)));
	await expect(backend.request({ action: 'getEntry', params: { path: PAGE } })).rejects.toMatchObject({
		message: 'The editing service did not answer whole. Your text is still in the form. Save again.',
		name: '',
	});
});

test('a save that was kept and whose answer was lost is not taken for somebody else’s by the next', async () => {
	const unknown = { message: expect.stringMatching(/not known whether this was saved/) as string, name: '' };
	throughABrowser(() => Promise.reject(new TypeError('Failed to fetch')));
	await expect(
		backend.request({ action: 'persistEntry', params: aSave({ raw: pageText('About us, kept unanswered') }) }),
	).rejects.toMatchObject(unknown);
	// And one more while the service is down, which comes to nobody.
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>502 Bad Gateway</h1>', { status: 502 })));
	await expect(
		backend.request({ action: 'persistEntry', params: aSave({ raw: pageText('About us, sent in vain') }) }),
	).rejects.toMatchObject(unknown);
	throughABrowser();
	await expect(
		backend.request({ action: 'persistEntry', params: aSave({ raw: pageText('About us, and one word more') }) }),
	).resolves.toMatchObject({ versions: { [PAGE]: expect.any(String) as string } });
});

test('a save that came to nobody is known not to be there: the next is a first one', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	const path = 'content/pages/letters.mdx';
	const first = aSave({ path, slug: 'letters', raw: pageText('Letters'), newEntry: true });
	await expect(backend.request({ action: 'persistEntry', params: first })).rejects.toMatchObject({ name: '' });
	throughABrowser();
	await expect(backend.request({ action: 'persistEntry', params: first })).resolves.toMatchObject({
		versions: { [path]: expect.any(String) as string },
	});
});
