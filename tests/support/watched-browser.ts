/**
 * The `test` of every browser test: it fails on whatever goes wrong in a page while the test looks elsewhere, in every
 * page of every context that is opened while it runs. A test names with `allow` what it brings about itself.
 */
import { test as base, expect, type Browser, type BrowserContext, type Request } from '@playwright/test';

export { expect };
export type { Browser, Page, Route } from '@playwright/test';

/**
 * Given to a test that `npm test` has no time for, with its quarter of an hour on two cores: what another test shows at
 * another width, by another hand or through another door. `npm run audit` runs it.
 */
export const ON_REQUEST = { tag: '@on-request' };

interface Expected {
	pattern: RegExp;
	/**
	 * `some` for what is tried again an unknown number of times: at least once. `any` for what the browser asks for or
	 * not, by which of two answers comes first.
	 */
	times: number | 'some' | 'any';
}

/**
 * Names a problem that the test brings about itself, by what its line says and how often it comes. What is named must
 * happen: otherwise the test fails as it does on a problem that nobody named.
 */
export type Allow = (pattern: RegExp, times?: Expected['times']) => void;

const NOTICE = 'error notice: ';

/** What tells a person that something failed: a red notice of Decap, and the search page that gives up. */
const NOTICES = ['.Toastify__toast--error', '.search-status:has(button)'].join();

/** Runs in the page: tells the console of every error notice as soon as it stands there, for some go after seconds. */
const reportNotices = ({ mark, selector }: { mark: string; selector: string }) => {
	// Two who watch the same page hear each notice once.
	const watched = Symbol.for('error notices');
	if (watched in document) return;
	Object.assign(document, { [watched]: true });
	const told = new WeakMap<Element, string>();
	new MutationObserver(() => {
		for (const notice of document.querySelectorAll(selector)) {
			const words = notice.textContent?.trim() ?? '';
			if (!words || told.get(notice) === words) continue;
			told.set(notice, words);
			console.error(mark + words);
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
};

/** Everything that went wrong in the pages of a browser, one line each; see `watch`. */
export interface Watch {
	problems: () => Promise<string[]>;
	end: () => void;
}

/** What Chromium says of a request beside the two events that say it with the method and the answer. */
const FAILED_TO_LOAD = 'Failed to load resource:';

/**
 * `GET http://…/about/`; of a request to the editing service also what it asks for: `POST http://…/api/cms/v1
 * (persistEntry)`.
 */
const askedIn = (request: Request): string => {
	const [, action] = /^\{[^{}]*"action":"(\w+)"/.exec(request.postData() ?? '') ?? [];
	return `${request.method()} ${request.url()}${action ? ` (${action})` : ''}`;
};

const listenTo = (context: BrowserContext, problems: string[], failedToLoad: { address: string; line: string }[]) => {
	context.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'assert') return;
		const words = message.text();
		if (words.startsWith(FAILED_TO_LOAD))
			failedToLoad.push({ address: message.location().url, line: `console: ${words} ${message.location().url}` });
		else problems.push(words.startsWith(NOTICE) ? words : `console: ${words}`);
	});
	context.on('weberror', (error) => problems.push(`page error: ${String(error.error())}`));
	context.on('response', (response) => {
		if (response.status() >= 400) problems.push(`answer ${response.status()}: ${askedIn(response.request())}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'no reason given';
		// The page or the browser gave it up by itself: a page that is left, a search overtaken by the next letter, a
		// download.
		if (reason !== 'net::ERR_ABORTED') problems.push(`request failed (${reason}): ${askedIn(request)}`);
	});
	return context.addInitScript(reportNotices, { mark: NOTICE, selector: NOTICES });
};

/**
 * Collects from now on, in every context of the browser that is opened later and in those given: messages of errors in
 * the console, errors nobody caught, answers of 400 and over, requests that came to nothing, and error notices.
 */
export const watch = async (browser: Browser, contexts: readonly BrowserContext[] = []): Promise<Watch> => {
	const problems: string[] = [];
	const failedToLoad: { address: string; line: string }[] = [];
	const watched: BrowserContext[] = [];
	const start = async (context: BrowserContext) => {
		if (watched.includes(context)) return;
		watched.push(context);
		await listenTo(context, problems, failedToLoad);
	};
	const onContext = (context: BrowserContext) => void start(context).catch(() => undefined);
	browser.on('context', onContext);
	await Promise.all(contexts.map(start));
	return {
		problems: async () => {
			// An answer to a question of our own comes after everything the page has said so far.
			await Promise.all(
				watched.flatMap((context) => context.pages()).map((page) => page.evaluate('0').catch(() => undefined)),
			);
			const unsaid = failedToLoad.filter(
				({ address }) => !problems.some((line) => `${line} `.includes(` ${address} `)),
			);
			return [...problems, ...unsaid.map(({ line }) => line)];
		},
		end: () => browser.off('context', onContext),
	};
};

/** What is left of the problems, and of what was expected, once each problem is set against the first that names it. */
export const unexpected = (problems: readonly string[], expected: readonly Expected[]): string[] => {
	const counts = expected.map(() => 0);
	const unnamed = problems.filter((problem) => {
		const index = expected.findIndex(({ pattern }) => pattern.test(problem));
		if (index >= 0) counts[index]! += 1;
		return index < 0;
	});
	const isAsNamed = (count: number, times: Expected['times']) =>
		times === 'any' || (times === 'some' ? count > 0 : count === times);
	const miscounted = expected.flatMap(({ pattern, times }, index) =>
		isAsNamed(counts[index]!, times) ? [] : [`${pattern} came ${counts[index]} times, expected ${times}`],
	);
	return [...unnamed, ...miscounted];
};

export const test = base.extend<{ allow: Allow }>({
	allow: [
		async ({ browser, context }, use) => {
			const expected: Expected[] = [];
			const watching = await watch(browser, [context]);
			await use((pattern, times = 1) => void expected.push({ pattern, times }));
			const problems = await watching.problems();
			watching.end();
			expect(unexpected(problems, expected), 'problems that the test does not name').toEqual([]);
		},
		{ auto: true },
	],
});
