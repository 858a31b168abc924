import { expect, it } from 'vitest';
import { tellOnlyOpenPages } from '../../src/start/open-pages.ts';

/** A connection that keeps what passes it, with this many pages open. */
const aChannel = (open: number) => {
	const passed: unknown[] = [];
	const channel = { send: (...message: unknown[]) => void passed.push(...message) };
	tellOnlyOpenPages(channel, () => open);
	return { channel, passed };
};

it('an open page is told to load again', () => {
	const { channel, passed } = aChannel(1);
	channel.send({ type: 'full-reload', path: '*' });
	expect(passed).toEqual([{ type: 'full-reload', path: '*' }]);
});

it('a page opened later is not told of what happened before it was', () => {
	const { channel, passed } = aChannel(0);
	channel.send({ type: 'full-reload', path: '*' });
	expect(passed).toEqual([]);
});

it('everything else passes, whoever is there', () => {
	const { channel, passed } = aChannel(0);
	channel.send({ type: 'error', err: { message: 'a fault' } });
	channel.send('astro:content-changed', {});
	expect(passed).toEqual([{ type: 'error', err: { message: 'a fault' } }, 'astro:content-changed', {}]);
});
