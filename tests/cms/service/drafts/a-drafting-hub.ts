/** A hub that keeps drafts, made anew for each test, with what the tests ask of its git. */
import { afterEach, beforeEach, vi } from 'vitest';
import { aHub, PAGE, serve, type Asking, type TestHub } from '../a-hub.ts';

/** The entry of PAGE, and the ref of its draft. */
export const about = { collection: 'page', slug: 'about' };
export const DRAFT = 'refs/drafts/page/about';

/** In a test file: the hub of the test that runs. */
export const aDraftingHub = () => {
	// Each test runs git, bundles or serves; a busy machine takes its time.
	vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
	const here = {} as { hub: TestHub; asking: Asking };
	beforeEach(async () => {
		here.hub = await aHub();
		here.asking = await serve(here.hub.root, { mode: 'workflow' });
	});
	afterEach(async () => {
		await here.asking.close();
		await here.hub.remove();
	});
	return Object.assign(here, {
		refs: () => here.hub.git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean),
		/** Of the commits that are published, the newest first. */
		subjects: () => here.hub.git('log', '--format=%s', 'main').split('\n').filter(Boolean),
		publishedText: () => here.hub.git('show', `main:${PAGE}`),
		/** How many loose objects git holds. */
		objects: () => Number(/count: (\d+)/.exec(here.hub.git('count-objects', '-v'))?.[1]),
	});
};
