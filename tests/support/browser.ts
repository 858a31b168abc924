/** What browser tests ask of a page, whatever the page is. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The success criteria of WCAG 2.2 up to AA, by axe’s own names for its rules. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
	violations: { id: string; help: string; nodes: { html: string; target: unknown[]; failureSummary?: string }[] }[];
}

/** The rules of axe at those levels that look at colours: all that a colour scheme by itself can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands.
 * @param about `colours` asks only the rules that a change of colour scheme can break, once the page was asked
 * everything
 * @returns one line for each element at fault: the rule, where it is, and what is asked for
 */
export const accessibilityFaults = async (
	page: Page,
	about: 'everything' | 'colours' = 'everything',
): Promise<string[]> => {
	// Through the debugger rather than a script tag: the page’s own policy forbids scripts from elsewhere, and stays on.
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
	const { violations } = (await page.evaluate(
		(runOnly) =>
			(window as unknown as { axe: { run: (context: Document, options: object) => Promise<unknown> } }).axe.run(
				document,
				{ runOnly, resultTypes: ['violations'] },
			),
		about === 'colours' ? { type: 'rule', values: COLOURS } : { type: 'tag', values: LEVELS },
	)) as AxeResult;
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ html, target, failureSummary }) =>
				`${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)} ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`,
		),
	);
};

/** By how many pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
	page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Elements that stick out of the window to the right and are not inside a frame that scrolls by itself. */
export const stickingOut = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter(
				(element) =>
					element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 &&
					!element.closest('.scroll, .visually-hidden'),
			)
			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120)),
	);

/** Text that is cut off by the box it stands in. */
export const textCutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				if (
					element.closest('.visually-hidden, .skip-link, template') ||
					!element.textContent?.trim() ||
					element.getClientRects().length === 0
				)
					return false;
				const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				return (
					(cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);

/**
 * Controls smaller than 24 by 24 pixels (WCAG 2.5.8). Links within a sentence are left out, as the criterion does.
 * Everything else must be large enough by itself, though the criterion would let space around it count.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const inSentence = (element: Element) => {
			if (getComputedStyle(element).display !== 'inline') return false;
			const block = element.closest(
				'p, li, dd, dt, td, th, figcaption, caption, blockquote, label, legend, h1, h2, h3, h4',
			);
			return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 2;
		};
		return [
			...document.querySelectorAll(
				'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="option"]',
			),
		]
			.filter(
				(element) =>
					element.checkVisibility() && !element.closest('.skip-link, .visually-hidden') && !inSentence(element),
			)
			.filter((element) => {
				// A link that is a whole card may be pressed anywhere on the card.
				const card = getComputedStyle(element, '::after').position === 'absolute' ? element.closest('.card') : null;
				const label =
					element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
						? element.closest('label')
						: null;
				const { width, height } = (card ?? label ?? element).getBoundingClientRect();
				return width > 0 && (width < 23.5 || height < 23.5);
			})
			.map((element) => {
				const { width, height } = element.getBoundingClientRect();
				return `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`;
			});
	});

/** Animations and transitions that run now. */
export const runningAnimations = (page: Page): Promise<number> =>
	page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

/** Adds a style to the page for a test. The page’s policy stays on: a sheet made by script is not an inline style. */
export const addStyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);

/** What a page has left on the device, by kind; empty when nothing. */
export const tracesLeft = async (page: Page): Promise<Record<string, unknown>> => {
	const traces: Record<string, unknown> = await page.evaluate(async () => ({
		'local storage': localStorage.length,
		'session storage': sessionStorage.length,
		cookies: document.cookie.length,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		'service workers': (await navigator.serviceWorker.getRegistrations()).length,
	}));
	traces['cookies kept by the browser'] = (await page.context().cookies()).length;
	return Object.fromEntries(Object.entries(traces).filter(([, count]) => count !== 0));
};
