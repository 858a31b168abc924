/**
 * The `test` of journeys through a hub that runs and keeps drafts. Those of one worker share a hub, because starting
 * one costs more than most of what is done in it: each journey works on pages of its own, and counts on no others.
 */
import { test as watched } from './watched-browser.ts';
import { runningHub, type RunningHub } from './running-hub.ts';

export { expect, ON_REQUEST, type Page, type Route } from './watched-browser.ts';

export const test = watched.extend<object, { sharedHub: RunningHub }>({
	sharedHub: [
		async ({}, use) => {
			const hub = await runningHub({ drafts: true });
			await use(hub);
			await hub.stop();
		},
		{ scope: 'worker', timeout: 240_000 },
	],
});
