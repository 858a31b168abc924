import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
	arrivedPage,
	faultPage,
	signedOutPage,
	signInPage,
	type SignInFault,
} from '../../../src/hosting/sign-in/pages.ts';
import { pageHeaders } from '../../../src/hosting/own-page.ts';
import { observatoryScore } from '../observatory.ts';

const HUB = 'Hub of “Tests” <b>&amp;</b>';
const NETWORKS = new Map([['ashford', 'Ashford <b>']]);
const FAULTS: readonly SignInFault[] = ['unknown', 'no-role', 'away', 'request', 'often', 'broken'];

const who = (networks: string[] = []) => ({
	id: 'p0123456789abcdef',
	roles: ['writer', 'safeguarding-reader'] as const,
	networks,
	formToken: '"><script>',
});

const PAGES: readonly (readonly [what: string, html: string])[] = [
	['to whoever comes, at a provider', signInPage(HUB, undefined, 'provider', NETWORKS)],
	['to whoever comes, behind a proxy', signInPage(HUB, undefined, 'proxy', NETWORKS)],
	['to somebody who is signed in', signInPage(HUB, who(['<i>gone', 'ashford']), 'provider', NETWORKS)],
	['to somebody a proxy signed in', signInPage(HUB, who(), 'proxy', NETWORKS)],
	['to somebody without a role', signInPage(HUB, { ...who(), roles: [] }, 'proxy', NETWORKS)],
	['to whoever arrives', arrivedPage(HUB)],
	['to whoever has left', signedOutPage(HUB, false)],
	['to whoever has left everywhere', signedOutPage(HUB, true)],
	...FAULTS.map((fault) => [`of the fault “${fault}”`, faultPage(HUB, fault)] as const),
];

test.each(PAGES)('the page %s is whole in itself: a title, a heading, a way on, no script', (_what, html) => {
	const { document } = parseHTML(html);
	expect(document.documentElement.lang).toBe('en-GB');
	expect(document.querySelectorAll('main h1')).toHaveLength(1);
	expect(document.title).toBe(`${document.querySelector('h1')!.textContent} – ${HUB}`);
	expect(document.querySelectorAll('main a, main button').length).toBeGreaterThan(0);
	for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^\/(?!\/)/);
	// Nothing that was told to a page becomes more than words in it.
	expect(document.querySelectorAll('script, b, i, link, img, iframe')).toHaveLength(0);
});

test('where the coalition has an edition of its own, whoever is signed in is shown the way, and nobody else', () => {
	const way = 'href="/for-the-coalition/"';
	expect(signInPage(HUB, who(), 'proxy', NETWORKS, '/for-the-coalition/')).toContain(way);
	expect(signInPage(HUB, undefined, 'proxy', NETWORKS, '/for-the-coalition/')).not.toContain(way);
	expect(signInPage(HUB, who(), 'proxy', NETWORKS)).not.toContain(way);
});

test('whoever is signed in sees what they are here, and two ways to leave', () => {
	const { document } = parseHTML(signInPage(HUB, who(['ashford']), 'provider', NETWORKS));
	expect(document.querySelector('main')!.textContent).toContain(
		'You are here as writer and safeguarding reader for Ashford <b>.',
	);
	expect(
		[...document.querySelectorAll('form')].map((form) => [form.getAttribute('method'), form.getAttribute('action')]),
	).toEqual([
		['post', '/sign-in/out/'],
		['post', '/sign-in/out-everywhere/'],
	]);
});

test('MDN’s Observatory would give these pages at least 110', () => {
	expect(observatoryScore(pageHeaders({ isHttps: true }))).toBeGreaterThanOrEqual(110);
});
