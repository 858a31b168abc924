import { expect, test } from 'vitest';
import { pageMaker, TooManyPages } from '../../../src/hosting/draft-links/page-maker.ts';

const page = (html: string) => ({ html, sheets: new Map<string, string>() });

test('pages are made one at a time, and each once for as long as it is the same', async () => {
	let together = 0;
	const made: string[] = [];
	const pageOf = pageMaker(async (draft: string) => {
		together += 1;
		expect(together).toBe(1);
		await new Promise((turn) => setImmediate(turn));
		together -= 1;
		made.push(draft);
		return page(draft);
	});
	const pages = await Promise.all([pageOf('a', 'one'), pageOf('b', 'two'), pageOf('a', 'one')]);
	expect(pages.map(({ html }) => html)).toEqual(['one', 'two', 'one']);
	await pageOf('b', 'two');
	expect(made).toEqual(['one', 'two']);
	await pageOf('a, changed', 'one, changed');
	expect(made).toHaveLength(3);
});

test('what went wrong is tried again, and keeps nobody waiting', async () => {
	let tries = 0;
	const pageOf = pageMaker((draft: string) => {
		tries += 1;
		return tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(page(draft));
	});
	await expect(pageOf('a', 'one')).rejects.toThrow('no');
	expect((await pageOf('a', 'one')).html).toBe('one');
});

test('where too many wait, more are turned away', async () => {
	let go: () => void = () => undefined;
	const held = new Promise<void>((done) => (go = done));
	const pageOf = pageMaker(async (draft: number) => {
		await held;
		return page(String(draft));
	});
	const asked = Array.from({ length: 9 }, (_, index) => pageOf(String(index), index));
	await expect(asked[8]).rejects.toThrow(TooManyPages);
	go();
	expect(await Promise.all(asked.slice(0, 8))).toHaveLength(8);
});
