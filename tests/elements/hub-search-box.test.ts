/** What the search box of every page does before anybody is in it. */
import { afterEach, expect, test, vi } from 'vitest';
import { handOff } from '../../src/elements/search/search-handoff.ts';

const BOX = '../../src/elements/search/suggesting-box.ts';

afterEach(() => {
	vi.doUnmock(BOX);
	vi.unstubAllGlobals();
	vi.resetModules();
});

const carrying = { name: '' };
vi.stubGlobal('window', carrying);
handOff('exhausted');

test.each([
	['', ''],
	['another window', 'another window'],
	[carrying.name, ''],
])('a tab called “%s” is called “%s” where the script that guards it does not come', async (before, after) => {
	const unhandled = vi.fn();
	process.on('unhandledRejection', unhandled);
	const window = { name: before };
	vi.stubGlobal('window', window);
	vi.stubGlobal('HTMLElement', class {});
	vi.stubGlobal('customElements', { define: () => undefined });
	vi.doMock(BOX, () => {
		throw new Error('offline');
	});
	await import('../../src/elements/hub-search-box.ts');
	await vi.waitFor(() => expect(window.name).toBe(after));
	await new Promise((done) => setTimeout(done, 20));
	process.off('unhandledRejection', unhandled);
	expect(unhandled).not.toHaveBeenCalled();
});
