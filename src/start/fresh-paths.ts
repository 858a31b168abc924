/**
 * Under `npm start`, Astro keeps which pages there are until the content changes. A request that was being answered
 * meanwhile puts what it had worked out before the change in place after it, and a page that was just published stays
 * “not found” until the next change. Once such a request has ended, Astro is told of the change again.
 */
import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import { own } from '../content-model/own.ts';

/** What Astro sends to each of its environments when the content has changed; see its `createAstroServerApp`. */
const CHANGED = 'astro:content-changed';

/** Where Astro makes pages. */
const ENVIRONMENTS = ['ssr', 'prerender'];

interface Hot {
	send: (name: string, ...more: unknown[]) => void;
}

/** What of Vite’s dev server is used here. */
interface DevServer {
	environments: Readonly<Record<string, { hot: Hot } | undefined>>;
	middlewares: { use: (handle: (request: unknown, response: ServerResponse, next: () => void) => void) => unknown };
}

/** Watches the requests of a dev server. */
export const keepPathsFresh = ({ environments, middlewares }: DevServer): void => {
	let changes = 0;
	const channels = ENVIRONMENTS.flatMap((name) => own(environments, name)?.hot ?? []);
	const tellAgain = channels.map((hot) => {
		const send = hot.send.bind(hot);
		hot.send = (name, ...more) => {
			if (name === CHANGED) changes += 1;
			send(name, ...more);
		};
		return () => send(CHANGED, {});
	});
	middlewares.use((_request, response, next) => {
		const before = changes;
		response.once('close', () => {
			if (changes !== before) for (const tell of tellAgain) tell();
		});
		next();
	});
};

export const freshPaths = (): AstroIntegration => ({
	name: 'fresh-paths',
	hooks: {
		'astro:server:setup': ({ server }) => keepPathsFresh(server as unknown as DevServer),
	},
});
