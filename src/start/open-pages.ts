/**
 * Under `npm start`, a page that is open loads again when the content changes. One that is opened later has no need to.
 */
import type { AstroIntegration } from 'astro';

/** The part of Vite’s connection to its open pages that is used here. */
export interface PageChannel {
	send: (...message: never[]) => void;
}

const isReload = (message: unknown) => (message as { type?: unknown } | undefined)?.type === 'full-reload';

/**
 * Lets “load again” through only while somebody is there to hear it. Vite keeps the message otherwise, and gives it to
 * the first page that is opened next: that page is new already, and whoever begins to type in it at once would lose the
 * words. In: Vite’s connection, which is changed, and how many pages are open.
 */
export const tellOnlyOpenPages = (channel: PageChannel, open: () => number): void => {
	const send = channel.send.bind(channel);
	channel.send = (...message) => {
		if (open() > 0 || !isReload(message[0])) send(...message);
	};
};

export const openPages = (): AstroIntegration => ({
	name: 'open-pages',
	hooks: {
		'astro:server:setup': ({ server }) =>
			tellOnlyOpenPages(server.environments.client.hot, () => server.ws.clients.size),
	},
});
