/** Made by the build of the page: see vite.config.ts. */
declare module 'the-git-host' {
	export interface Sent {
		dataFiles: readonly { path: string; slug: string; raw: string }[];
		/** Pictures and documents that come with it. */
		assets: readonly unknown[];
	}
	/** What the hub’s own parts know of Decap’s backends. */
	interface Backend {
		authenticate(state: unknown): Promise<object>;
		restoreUser(user: unknown): Promise<object>;
		status(): Promise<unknown>;
		persistEntry(entry: Sent, options: unknown): Promise<unknown>;
		persistMedia(file: unknown, options: unknown): Promise<unknown>;
	}
	export const GitHostBackend: (new (config: unknown, options?: unknown) => Backend) | undefined;
}
/** What checks a text in the browser: the module that whoever mounts the editor named. */
declare module 'the-checks' {
	type Finding = import('../../src/content-model/finding.ts').Finding;
	export const checkText: (
		path: string,
		text: string,
		context: import('../../src/contribution-form/check-contribution.ts').ContributionContext,
	) => Finding[];
}
