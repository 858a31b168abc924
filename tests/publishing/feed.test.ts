/** Feeds as another program reads them: `feedsmith`, and a parser of HTML for what readers show. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { lastingId } from '../../src/content-loading/lasting-id.ts';
import { FEED_FILES, feedAs, type FeedFile, type FeedItem } from '../../src/publishing/feed.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';

const NASTY = "A <b>“title”</b> & 'more' ]]> </script> </title> <!-- \u0007&lt;16&gt;";
const PLAIN = NASTY.replace('\u0007', '');

const item = (title: string, more: Partial<FeedItem> = {}): FeedItem => ({
	name: `case-study:n/${title.slice(0, 2)}`,
	title,
	summary: NASTY,
	href: '/case-studies/n/a/',
	publishedOn: '2026-03-04',
	...more,
});

const feed = (file: FeedFile, items: FeedItem[], hub = settings) =>
	feedAs(file, hub, { name: 'everything', page: '/networks/n/', title: NASTY, description: NASTY, items }, (name) =>
		lastingId(hub, name),
	);

/** The words a reader of HTML is shown; fails where there is anything but words. */
const shown = (html: string): string => {
	const { body } = new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
	expect(body.children).toHaveLength(0);
	return body.textContent;
};

/** What another program takes from a feed: the same of all forms. */
const READ: Record<
	FeedFile,
	(text: string) => { title: string | undefined; items: Record<string, string | undefined>[] }
> = {
	'feed.xml': (text) => {
		const { title, items = [] } = parseRssFeed(text);
		return {
			title,
			items: items.map(({ guid, title: itemTitle, link, description, pubDate }) => ({
				id: guid?.value,
				title: itemTitle,
				link,
				summary: shown(description!),
				published: new Date(pubDate as unknown as string).toISOString(),
			})),
		};
	},
	'atom.xml': (text) => {
		const { title, entries = [] } = parseAtomFeed(text);
		return {
			title: (title as { value?: string }).value ?? String(title),
			items: entries.map(({ id, title: itemTitle, links, summary, published }) => ({
				id,
				title: shown((itemTitle as { value?: string }).value ?? String(itemTitle)),
				link: links?.[0]?.href,
				summary: shown((summary as { value?: string }).value ?? String(summary)),
				published: new Date(published as unknown as string).toISOString(),
			})),
		};
	},
	'feed.json': (text) => {
		const { title, items = [] } = parseJsonFeed(text);
		return {
			title,
			items: items.map(({ id, title: itemTitle, url, content_html, date_published }) => ({
				id,
				title: itemTitle,
				link: url,
				summary: shown(content_html!),
				published: new Date(date_published as unknown as string).toISOString(),
			})),
		};
	},
};

test.each(FEED_FILES)('another program reads in %s what was written, whatever the words', (file) => {
	expect(READ[file](feed(file, [item(NASTY), item('Plain', { publishedOn: '2026-02-01' })]))).toEqual({
		title: PLAIN,
		items: [
			{ title: PLAIN, published: '2026-03-04T00:00:00.000Z' },
			{ title: 'Plain', published: '2026-02-01T00:00:00.000Z' },
		].map(({ title, published }) => ({
			id: lastingId(settings, `case-study:n/${title.slice(0, 2)}`),
			title,
			link: 'https://hub.example.org/case-studies/n/a/',
			summary: PLAIN,
			published,
		})),
	});
});

test.each(FEED_FILES)('%s says nothing that XML forbids, and can be read without an item', (file) => {
	// eslint-disable-next-line no-control-regex -- XML 1.0 forbids them
	expect(feed(file, [item(NASTY)])).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
	expect(READ[file](feed(file, []))).toEqual({ title: PLAIN, items: [] });
});

test.each(FEED_FILES)('%s is the same for the same content, and says when it last changed', (file) => {
	const items = [item('A'), item('B', { publishedOn: '2026-01-01', changedOn: '2026-05-06' })];
	expect(feed(file, items)).toBe(feed(file, items));
	expect(feed(file, items)).toMatch(file === 'feed.xml' ? /Wed, 06 May 2026 00:00:00 GMT/ : /2026-05-06T00:00:00/);
	expect(feed(file, items)).not.toContain(new Date().toISOString().slice(0, 10));
});

test.each(FEED_FILES)('an item keeps its id in %s when its page and the whole hub move', (file) => {
	const before = READ[file](feed(file, [item('A')])).items[0]!;
	const after = READ[file](
		feed(file, [item('A', { href: '/elsewhere/a/' })], {
			...settings,
			address: 'https://new.example.org',
			name: 'New',
		}),
	).items[0]!;
	expect(after['link']).toBe('https://new.example.org/elsewhere/a/');
	expect(after['id']).toBe(before['id']);
});

test('an id is a UUID of version 5, and differs between things and between hubs', () => {
	const ids = ['case-study:a', 'case-study:b'].flatMap((name) =>
		[settings, { ...settings, region: 'Elsewhere' }, { ...settings, regionCode: 'E47000007' }].map((hub) =>
			lastingId(hub, name),
		),
	);
	expect(new Set(ids).size).toBe(6);
	for (const id of ids)
		expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the feed in Atom has the parts that its standard asks for', () => {
	const { id, updated, authors, links } = parseAtomFeed(feed('atom.xml', []));
	expect(id).toMatch(/^urn:uuid:/);
	expect(updated).toBeDefined();
	expect(authors?.map(({ name }) => name)).toEqual(['A hub']);
	expect(links?.find(({ rel }) => rel === 'self')?.href).toBe('https://hub.example.org/networks/n/atom.xml');
});
