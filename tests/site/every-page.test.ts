import { expect, test } from 'vitest';
import { builtFolder, builtPages, builtText, filesBelow } from '../support/built-site.ts';
import { tagsOf, textsOf, wordsOf } from '../support/markup.ts';

const pages = builtPages().map((page) => ({ ...page, tags: tagsOf(page.html) }));
type Page = (typeof pages)[number];

/** Addresses of the pages for which this does not hold. */
const pagesWithout = (holds: (page: Page) => boolean) => pages.filter((page) => !holds(page)).map(({ path }) => path);
const metaOf = ({ tags }: Page, key: 'name' | 'http-equiv' | 'property', value: string) =>
	tags.find(({ name, attributes }) => name === 'meta' && attributes[key]?.toLowerCase() === value)?.attributes[
		'content'
	];
const scriptsOf = ({ tags }: Page) => tags.filter(({ name }) => name === 'script').map(({ attributes }) => attributes);

test('there are pages to look at', () => {
	expect(pages.length).toBeGreaterThan(60);
});

test('every page is in British English and says so', () => {
	expect(pagesWithout(({ tags }) => tags.find(({ name }) => name === 'html')?.attributes['lang'] === 'en-GB')).toEqual(
		[],
	);
});

test('every page has one main heading, with words in it', () => {
	expect(pagesWithout(({ html }) => textsOf(html, 'h1').length === 1 && textsOf(html, 'h1')[0] !== '')).toEqual([]);
});

test('no page skips a level of heading on the way down', () => {
	expect(
		pagesWithout(({ tags }) => {
			const main = tags.findIndex(({ name }) => name === 'main');
			const levels = tags.slice(main).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
			return levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1);
		}),
	).toEqual([]);
});

test('no heading is empty', () => {
	expect(
		pagesWithout(({ html }) =>
			['h2', 'h3', 'h4'].every((level) => textsOf(html, level).every((words) => words !== '')),
		),
	).toEqual([]);
});

test('every page has a title of its own that holds its heading, apart from the home page', () => {
	const titles = pages.map(({ html }) => textsOf(html, 'title')[0]);
	expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
	expect(
		pagesWithout(
			({ path, html }) =>
				path === '/' || path === '/404.html' || textsOf(html, 'title')[0]!.includes(textsOf(html, 'h1')[0]!),
		),
	).toEqual([]);
});

test('every page has a description', () => {
	expect(pagesWithout((page) => Boolean(metaOf(page, 'name', 'description')))).toEqual([]);
});

test('the first link of every page skips to its main content', () => {
	expect(
		pagesWithout(({ tags }) => {
			const first = tags.find(({ name }) => name === 'a')?.attributes['href'];
			return (
				first === '#main' &&
				tags.some(
					({ name, attributes }) => name === 'main' && attributes['id'] === 'main' && attributes['tabindex'] === '-1',
				)
			);
		}),
	).toEqual([]);
});

test('every page has one header, one main and one footer, and every navigation has a name of its own', () => {
	expect(
		pagesWithout(({ tags }) => {
			const navigations = tags
				.filter(({ name }) => name === 'nav')
				.map(({ attributes }) => attributes['aria-label'] ?? attributes['aria-labelledby']);
			return (
				tags.filter(({ name }) => name === 'main').length === 1 &&
				tags.filter(({ name, attributes }) => name === 'footer' && attributes['class'] === 'site-footer').length ===
					1 &&
				navigations.every(Boolean) &&
				new Set(navigations).size === navigations.length
			);
		}),
	).toEqual([]);
});

test('menus stand in the same order on every page', () => {
	const menu = ({ html }: Page) =>
		/<nav class="site-nav"[\s\S]*?<\/nav>/.exec(html)?.[0].replaceAll(/ aria-current="[^"]*"/g, '');
	const footer = ({ html }: Page) => /<footer class="site-footer"[\s\S]*<\/footer>/.exec(html)?.[0];
	expect(new Set(pages.map(menu)).size).toBe(1);
	expect(new Set(pages.map(footer)).size).toBe(1);
});

test('every page says that no address is passed on to the sites it links to', () => {
	expect(pagesWithout((page) => metaOf(page, 'name', 'referrer') === 'no-referrer')).toEqual([]);
});

test('every page has a content security policy that forbids everything it does not name, and nothing inline', () => {
	expect(
		pagesWithout((page) => {
			const policy = metaOf(page, 'http-equiv', 'content-security-policy') ?? '';
			return (
				/(?:^|;)\s*default-src 'none'/.test(policy) &&
				/script-src 'self'/.test(policy) &&
				!/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/.test(policy)
			);
		}),
	).toEqual([]);
});

test('only the search page may compile WebAssembly', () => {
	expect(
		pages
			.filter((page) => metaOf(page, 'http-equiv', 'content-security-policy')?.includes('wasm-unsafe-eval'))
			.map(({ path }) => path),
	).toEqual(['/search/']);
});

test('the policy comes before anything that it governs', () => {
	expect(
		pagesWithout(({ tags }) => {
			const policy = tags.findIndex(
				({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
			);
			return policy < tags.findIndex(({ name }) => ['link', 'script', 'style', 'img'].includes(name));
		}),
	).toEqual([]);
});

test('no page has a style or a handler written into it', () => {
	expect(
		pagesWithout(
			({ tags }) =>
				!tags.some(
					({ name, attributes }) =>
						name === 'style' ||
						Object.keys(attributes).some((attribute) => attribute === 'style' || attribute.startsWith('on')),
				),
		),
	).toEqual([]);
});

test('every script is a module of the site, or data about the page', () => {
	expect(
		pagesWithout((page) =>
			scriptsOf(page).every(
				({ type, src }) =>
					(type === 'module' && src?.startsWith('/assets/')) || (type === 'application/ld+json' && src === undefined),
			),
		),
	).toEqual([]);
});

test('data about the page is JSON and names the page', () => {
	expect(
		pagesWithout(({ html, path }) =>
			[...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].every(([, text = '']) => {
				const data = JSON.parse(text) as Record<string, unknown>;
				// The address of an organisation is that of its own website, not of its page here.
				return (
					data['@context'] === 'https://schema.org' &&
					(path === '/' || data['@type'] === 'Organization' || String(data['url']).endsWith(path))
				);
			}),
		),
	).toEqual([]);
});

test('no page, style or script loads anything from another site', () => {
	const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'background', 'manifest'];
	const offSite = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
	const loads = pages.flatMap(({ path, tags }) =>
		tags.flatMap(({ name, attributes }) =>
			[
				...loading.map((attribute) => attributes[attribute]),
				name === 'link' && !['canonical', 'license', 'author'].includes(attributes['rel'] ?? '')
					? attributes['href']
					: undefined,
			]
				.filter((address) => address && offSite.test(address))
				.map((address) => `${path}: ${address}`),
		),
	);
	expect(loads).toEqual([]);
	const styles = filesBelow(builtFolder()).filter((file) => file.endsWith('.css') && !file.startsWith('admin/'));
	expect(styles.length).toBeGreaterThan(0);
	expect(
		styles.filter((file) =>
			/url\(\s*["']?(?:https?:)?\/\/|@import\s+(?:url\()?\s*["']?(?:https?:)?\/\//i.test(builtText(file)),
		),
	).toEqual([]);
	const scripts = filesBelow(builtFolder()).filter((file) => file.startsWith('assets/') && file.endsWith('.js'));
	// Scripts may name addresses, as the words of a message do; they may not load from one.
	expect(
		scripts.filter((file) =>
			/(?:\bfetch|\bimport|importScripts|Worker|\.open|\.src\s*=|\.href\s*=)\s*\(?\s*["'`](?:https?:)?\/\//.test(
				builtText(file),
			),
		),
	).toEqual([]);
});

test('no script of the pages keeps anything on the device, tells anybody anything, or answers to a single key', () => {
	const scripts = filesBelow(builtFolder()).filter((file) => file.startsWith('assets/') && file.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(0);
	expect(
		scripts.filter((file) =>
			/\b(?:localStorage|sessionStorage|indexedDB|serviceWorker|sendBeacon|WebSocket|EventSource|document\.cookie|accesskey)\b/.test(
				builtText(file),
			),
		),
	).toEqual([]);
});

test('nothing asks to be installed or to send notices, nothing refreshes itself and nothing plays by itself', () => {
	expect(
		pagesWithout(
			({ tags }) =>
				!tags.some(
					({ name, attributes }) =>
						attributes['rel'] === 'manifest' ||
						attributes['http-equiv'] === 'refresh' ||
						'autoplay' in attributes ||
						'accesskey' in attributes ||
						name === 'iframe' ||
						name === 'marquee',
				),
		),
	).toEqual([]);
	expect(
		filesBelow(builtFolder()).filter((file) =>
			/\.webmanifest$|(?:^|\/)manifest\.json$|(?:^|\/)(?:sw|service-worker)\.js$/.test(file),
		),
	).toEqual([]);
});

test('every link to another site passes on no address', () => {
	const hub = JSON.parse(builtText('feed.json')) as { home_page_url: string };
	expect(
		pages.flatMap(({ path, tags }) =>
			tags
				.filter(
					({ name, attributes: { href = '', rel = '' } }) =>
						name === 'a' && /^https?:/.test(href) && !href.startsWith(hub.home_page_url) && !rel.includes('noreferrer'),
				)
				.map(({ attributes }) => `${path}: ${attributes['href']}`),
		),
	).toEqual([]);
});

test('no link is called “click here”, “read more” or nothing at all', () => {
	expect(
		pagesWithout(
			({ html }) =>
				![...html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].some(
					([, attributes = '', inner = '']) =>
						!attributes.includes('aria-label') &&
						/^(?:click here|here|read more|more|this|link)?$/i.test(wordsOf(inner)),
				),
		),
	).toEqual([]);
});

test('every table has a caption and every picture has words for those who do not see it', () => {
	const tables = ({ html }: Page) =>
		[...html.matchAll(/<figure class="data-table"[\s\S]*?<\/figure>|<table\b[\s\S]*?<\/table>/g)].map(
			([table]) => table,
		);
	expect(pages.flatMap(tables).length).toBeGreaterThan(10);
	expect(
		pagesWithout((page) =>
			tables(page).every((table) => textsOf(table, 'caption').concat(textsOf(table, 'figcaption')).some(Boolean)),
		),
	).toEqual([]);
	expect(
		pagesWithout(({ tags }) => tags.every(({ name, attributes }) => name !== 'img' || 'alt' in attributes)),
	).toEqual([]);
});

test('nothing stands after the end of a page, and no way back is called by a kind of page alone', () => {
	expect(pagesWithout(({ html }) => /<\/html>\s*$/.test(html))).toEqual([]);
	// The reference of the handbook names every type, pages among them.
	const named = (path: string) => path === '/handbook/reference/';
	expect(pagesWithout(({ path, html }) => named(path) || !/<a [^>]*>\s*Page\s*<\/a>/.test(html))).toEqual([]);
});

test('a badge stands apart from the link before it, and a title that ends in a question mark has no full stop', () => {
	expect(pagesWithout(({ html }) => !/<\/a><span class="tag/.test(html))).toEqual([]);
	expect(
		pagesWithout(({ html }) => !/<div class="sources">(?:(?!<\/div>)[\s\S])*?[.?!…]\s*<\/(?:a|cite)>\s*\./.test(html)),
	).toEqual([]);
});
